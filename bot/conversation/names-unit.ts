import { fold } from '#knowledge/text/fold.ts'
import { foldedKey } from '#knowledge/text/syllable.ts'
import type { AnswerPlace } from './answer-places.ts'
import { UNITS } from './question-parts.ts'
import { unitsLike } from './units.ts'

export const UNNAMED = 0.2
export const BESIDE_UNIT = 0.5
const FAR = 30

/** Whether what is counted stands right after a number or as the label before it: 1, or 0.5 farther off, or 0.2 not at all. */
export function namesUnit(text: string, place: AnswerPlace, counted: readonly string[]): number {
  const told = keysOf(text.slice(place.start, place.end + FAR))
  const own = [counted.slice(0, 2).join(' '), counted[0] ?? '']
  const near = told.slice(place.end - place.start).trimStart()
  const within = told.slice(0, place.end - place.start)
  const alike = unitsLike(own)
  if (isOfOther(text, place, [counted.join(' '), ...own])) return UNNAMED
  const isUnit = (stretch: string) => own.some((name) => startsWord(stretch, name))
  if (isUnit(near) || own.some((name) => name !== '' && within.endsWith(name))) return 1
  if (alike.some((name) => startsWord(near, name) || within.includes(name))) return 0.9
  const before = keysOf(text.slice(Math.max(0, place.start - BEFORE), place.start))
  if (own.some((name) => isBounded(before, name))) return 0.9
  const clause =
    before
      // a cell without a head of its own is read with the one before it: "Loại chỉ tiêu: Toán; 300"
      .replace(/;\s*$/, '')
      .split(/[;.\n]/)
      .at(-1) ?? ''
  const names = [...own, ...alike].filter((name) => name !== '')
  const stands = (stretch: string) => names.some((name) => ` ${stretch}`.includes(` ${name}`))
  if (/:\s*$/.test(clause) && stands(clause.slice(-LABEL))) return 1
  // "mỗi lớp không quá 30 học sinh" counts no classes
  if (UNITS_NAMED.some((name) => startsWord(near, name))) return UNNAMED
  if (isShareOf(text, place, clause, own)) return 0.9
  // "02 ý kiến của người phản biện" counts no people
  const [counts = ''] = near.split(/\bcua\b/, 1)
  return stands(counts) || stands(clause) ? BESIDE_UNIT : UNNAMED
}

/** By what share something is more or less counts it too: "được giảm 40% đối với … định mức giờ chuẩn". */
function isShareOf(
  text: string,
  { end }: AnswerPlace,
  clause: string,
  [own = '', first = '']: readonly string[]
): boolean {
  const behind = /^\s?%([^.;\n]{0,80})/u.exec(text.slice(end))?.[1]
  if (behind === undefined || first === '' || !/\b(?:giam|tang|mien|them)\b/.test(clause)) return false
  return [own, first].some((name) => ` ${keysOf(behind)}`.includes(` ${name}`))
}

/** What stands right behind a number is what that counts. */
const UNITS_NAMED = UNITS.slice(1, -1)
  .split('|')
  .map((unit) => unit.split(' ').map(foldedKey).join(' '))

const PEOPLE: ReadonlySet<string> = new Set(['nu', ...unitsLike(['em'])])

/** Whether a number counts nobody, where people were to be counted, or no whole things. */
function isOfOther(text: string, place: AnswerPlace, own: readonly string[]): boolean {
  if (own.some((name) => PEOPLE.has(name))) return countsNobody(text, place)
  return own.some((name) => WHOLE.has(name)) && isDecimal(text, place)
}

/** What is named before its number as well as behind it. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['diem', 'tuoi'])
/** Between these and the number: "môn có điểm từ 1,0 trở xuống", "tuổi không quá 40". */
const BOUNDING = 'tu|dat|tren|duoi|khong|qua|it|nhat|toi|thieu|da|la|bang|hon|cao|thap|den|vuot|du|duoc'

function isBounded(before: string, name: string): boolean {
  return BEFORE_NUMBERS.has(name) && new RegExp(`\\b${name}(?: (?:${BOUNDING}))+\\s*$`).test(before)
}

/** What is not told by halves either: "điểm từ 1,0" counts no môn. */
const WHOLE: ReadonlySet<string> = new Set('mon bai cau lop truong dot giai nganh khoa buoi'.split(' '))

/** Nobody is told by halves, nor by years: "Nữ: 25.71"; but one who counts for less may be "bằng 0,5 giảng viên". */
function countsNobody(text: string, place: AnswerPlace): boolean {
  const isEqual = /bằng\s$/iu.test(text.slice(0, place.start))
  return (isDecimal(text, place) && !isEqual) || OF_NO_PEOPLE.test(text.slice(place.end, place.end + FAR))
}

function isDecimal(text: string, { start, end }: AnswerPlace): boolean {
  return /^\d+[.,]\d{1,2}$/.test(text.slice(start, end))
}

/** What a number has right behind it that counts no people: "trẻ em … không quá 03 tuổi", "02 nguyện vọng". */
const OF_NO_PEOPLE =
  /^\s*(?:tuổi|điểm|phút|giờ|ngày|tuần|tháng|năm|đồng|triệu|%|mét|m2|km|tiết|buổi|lần|đợt|môn|nguyện vọng|tín chỉ|đối tượng|trường|ý kiến|phiếu)(?!\p{L})/iu

/** How far before a number what it counts is looked for: "điểm đạt được tính từ 5,0"; in a table, "Chỉ tiêu: 140". */
const BEFORE = 60
const LABEL = 30

/** Without marks, and i and y as one, as units are given. Every character stays where it is. */
export function keysOf(text: string): string {
  return fold(text).replace(/[a-z]+/g, (word) => foldedKey(word))
}

function startsWord(text: string, word: string): boolean {
  return word !== '' && text.startsWith(word) && !/^[a-z]/.test(text.slice(word.length))
}
