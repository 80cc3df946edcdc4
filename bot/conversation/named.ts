import type { Hit } from '#knowledge/passage.ts'
import { readAddress } from '#knowledge/search/address.ts'
import { isWanted, type WantedDocument } from '#knowledge/search/wanted-document.ts'
import { fold, stripMarks } from '#knowledge/text/fold.ts'
import { askedFor, isMeasured } from './asked-for.ts'
import { isInitials, ofOtherSchools, schoolsIn } from './schools.ts'

/** What a question names, so that only a text about just that may answer. */
export interface Named {
  /** By its number: "nghị định 66/2026", "tt 05". */
  document: WantedDocument | null
  /** Places, schools and persons, folded: "Nghệ An", "Ung Văn Khiêm". */
  names: readonly string[]
  /** Of groups of subjects and study programmes, folded: "A00", "7480201CN". */
  codes: readonly string[]
  /** Documents found, by id, that are another school's own than the one named. */
  others: ReadonlySet<string>
}

/** Of the names of offices, papers, schools and subjects, which are in capitals too: none of these is part of a name of its own. */
const COMMON = new Set(
  'Bộ Sở Phòng Ban Ủy Uỷ Hội Trường Đại Cao Trung Học Luật Nghị Thông Quyết Quy Giáo Chương Điều Khoản Tết Phó Chủ Tịch Thủ Tướng Toán Ngữ Tiếng Sinh Vật Hóa Hoá Lịch Địa Tin Công Âm Mĩ Mỹ'.split(
    ' '
  )
)
/** The same typed without marks: "Bo Giao duc", "Luat Nha giao". */
const BARE_COMMON = new Set([...COMMON].map((word) => stripMarks(word.replace('Đ', 'D'))))

function isCommon(word: string, words: readonly string[]): boolean {
  return COMMON.has(word) || (BARE_COMMON.has(word) && words.every((each) => stripMarks(each) === each))
}

const CAPITALS = /(?<!\p{L})\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)*/gu
/** What schools teach is the name of some, folded, in small letters or not: "Trường Đại học Cảnh sát nhân dân". */
const SCHOOL_OF =
  /\b(?:dai hoc|hoc vien|cao dang)\s(canh sat|an ninh|kinh te|cong nghe|ky thuat|su pham|ngoai ngu|ngoai thuong|bach khoa|y duoc|y khoa|nong nghiep|lam nghiep|kien truc|xay dung|giao thong|ngan hang|tai chinh|van hoa|the duc|my thuat|hang hai|thuy loi)\b/g
const BEGINNING = /(?:^|[.?!:])\s*$/

const LABELLED = /(?:^|\s)(?:loại|khối|hạng|nhóm|tổ hợp|mẫu|bậc|diện)\s$/iu

function isLabel(words: string, before: string): boolean {
  return /^\p{L}(?:\s|$)/u.test(words) && LABELLED.test(before)
}

/** Reads what a question names. Names of schools and places in the names of documents found are known however they are typed. */
export function namedIn(question: string, found: readonly Hit[] = []): Named {
  const names = [...question.matchAll(CAPITALS)].flatMap(({ 0: words, index }) => {
    const before = question.slice(0, index)
    // whatever begins a sentence has a capital, and so has a label: "loại A Bách khoa"
    const skipped = BEGINNING.test(before) || isLabel(words, before) ? 1 : 0
    return namesAmong(words.split(/\s/).slice(skipped))
  })
  const schools = [...fold(question).matchAll(SCHOOL_OF)].map(([, name = '']) => name)
  const all = [...new Set([...names, ...schools, ...namesOfFound(question, found)])]
  return {
    document: readAddress(question).document,
    names: all.filter((name) => name.length > 4),
    codes: codesIn(question),
    others: ofOtherSchools(schoolsIn(question), found, isMeasured(askedFor(question)))
  }
}

/** No months, terms or classes ("t10", "k66", "l12"), and no money. */
const CODE = /(?<![\w/.-])(?!\d+\s?(?:d|dong|vnd)\b)(?:[a-jm-pru-z]\d{2}|\d{6,}[a-z]*)(?![\w/.-])/g

function codesIn(question: string): string[] {
  return [...fold(question).matchAll(CODE)].map(([code]) => code)
}

/** "7140231" is not said by "7140231TN", which is another programme; "7140231 TN" is that one. */
function saysCode(told: string, code: string): boolean {
  return new RegExp(`(?<![a-z\\d])${code.replace(/(?<=\d)(?=[a-z])/, '\\s?')}(?![a-z\\d])`).test(told)
}

/** Of everybody here. */
const EVERYBODY = 'viet nam'

function namesOfFound(question: string, found: readonly Hit[]): string[] {
  const asked = ` ${fold(question).replace(/[^a-z0-9]+/g, ' ')} `
  // the head of a table, "Mã ngành | Tên ngành", is no name
  const titles = found.map(({ document }) => ({
    ...document,
    title: document.title.includes(' | ') ? '' : document.title
  }))
  const called = new Set(titles.map(({ issuer, title }) => `${issuer ?? ''}\n${title}`))
  const names = [...called].flatMap((name) =>
    [...name.matchAll(CAPITALS)].flatMap(([words]) => namesAmong(words.split(/\s/)))
  )
  return names.filter((name) => name !== EVERYBODY && asked.includes(` ${name} `))
}

/** Two words or more side by side, folded. */
function namesAmong(words: readonly string[]): string[] {
  const end = words.findIndex((word) => isCommon(word, words))
  if (end !== -1) return [...namesAmong(words.slice(0, end)), ...namesAmong(words.slice(end + 1))]
  return words.length > 1 ? [fold(words.join(' '))] : []
}

/** Whether a hit is about all that was named. */
export function isAboutNamed(hit: Hit, { document, names, codes, others }: Named): boolean {
  if (others.has(hit.document.id) || (document && !bearsOn(hit, document))) return false
  if (names.length + codes.length === 0) return true
  const { title, issuer, file } = hit.document
  const told = fold([title, issuer ?? '', file, ...hit.passage.trail, hit.passage.text].join('\n')).replace(
    /(?<=[a-z])-(?=[a-z])/g,
    ' '
  )
  return (
    names.every((name) => told.includes(name) || isInitialled(name, hit) || saysAllOf(name, told)) &&
    codes.every((code) => saysCode(told, code))
  )
}

/** VHU in the number of a paper, its title or the name of its file is Văn Hiến. */
function isInitialled(name: string, { document }: Hit): boolean {
  return fold([document.number ?? '', document.title, document.file].join(' '))
    .split(/[^a-z]+/)
    .some((part) => isInitials(part, name))
}

const LONG_NAME = 4

/** "Bắc Giang Lê Ánh Dương" is two names, which may stand apart. */
function saysAllOf(name: string, told: string): boolean {
  const words = name.split(' ')
  return words.length >= LONG_NAME && words.every((word) => new RegExp(`\\b${word}\\b`).test(told))
}

const PAPERS = /(?<![\d/])0*(\d{1,4})(?:\/(\d{4}))?(?=\/\p{Lu}|-\p{Lu}{2})/gu

/** Whether a stretch of a hit says of the paper named which other one it has to do with; of another paper's own it must name both. */
export function namesAnother(document: Hit['document'], told: string, named: WantedDocument): boolean {
  const { serial, year } = named
  const isOther = ([, number = '', issued]: RegExpExecArray) =>
    number !== serial || (year !== null && issued !== undefined && issued !== year)
  const papers = [...told.matchAll(PAPERS)]
  const isItsOwn = document.number === null || isWanted(document, named)
  return papers.some(isOther) && (isItsOwn || papers.some((paper) => !isOther(paper)))
}

/** "05/2025/TT-BGDĐT", "Thông tư số 5"; no day ("ngày 21"), month ("10/2025") or amount. */
const MENTION =
  /(?<![\d/])(?:(?<!thang )0*(\d{1,4})(?:\/(\d{4})(?!\d)|(?=[/-][a-z]))|(?<=(?:\bso|thong tu|nghi dinh|quyet dinh|nghi quyet|luat|chi thi|cong van|ke hoach|huong dan|tt|nd|nq|qd|ct|cv|kh|hd)(?: nam)?\s*)0*(\d{1,4})(?![\d/]))/g

/** Whether a hit is of the document named, or speaks of it. */
function bearsOn({ passage, document }: Hit, wanted: WantedDocument): boolean {
  const { serial, year } = wanted
  if (isWanted(document, wanted)) return true
  const told = fold([document.title, wordsOfFile(document.file), ...passage.trail, passage.text].join('\n'))
  const mentions = told.matchAll(MENTION)
  return [...mentions].some(
    ([, coded, mentionedYear, mentioned = coded]) =>
      mentioned === serial && (year === null || mentionedYear === undefined || mentionedYear === year)
  )
}

/** "TLhuongdankemCV1669.docx" names a paper too, without spaces. */
function wordsOfFile(file: string): string {
  return file.replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)|_/gu, ' ')
}
