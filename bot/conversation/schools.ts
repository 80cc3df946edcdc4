import type { DocumentRecord } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { isAbbreviation } from '#knowledge/text/abbreviations.ts'
import { fold } from '#knowledge/text/fold.ts'
import { isForeign } from '#knowledge/text/foreign-words.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { isFoldedSyllable, isNoSyllable } from '#knowledge/text/syllable-shape.ts'

const KIND = '(?i:trường|truong|đại học|dai hoc|đh|dh|học viện|hoc vien|cao đẳng|cao dang)'
const OF_KIND = `(?<!\\p{L})${KIND}(?:\\s+(?:${KIND}|(?i:tiểu học|mầm non|mẫu giáo|thpt|thcs|trung học (?:phổ thông|cơ sở))))*`
/** "Đại học Huế", "Trường Hoa Sen". */
const NAMED = new RegExp(`${OF_KIND}\\s+((?:\\p{Lu}\\p{Ll}+[\\s-]*)+)`, 'gu')
/** In a title only the first word of a name may have a capital: "Trường Đại học Công nghệ thông tin và truyền thông". */
const TITLED = new RegExp(`${OF_KIND}\\s+(\\p{Lu}[^,.;:()|\\d]{1,60})`, 'gu')
/** "học HUTECH", "trường uef". */
const CALLED = new RegExp(
  `(?:${OF_KIND}|(?<!\\p{L})(?i:học|vào|ở|tại|của|bên|từ))\\s+(\\p{Lu}{3,7})(?![\\p{L}\\d])`,
  'gu'
)
const TYPED = new RegExp(`${OF_KIND}\\s+(\\p{Ll}{3,7})(?![\\p{L}\\d])`, 'gu')

/** Places and persons after which schools are named, to be known in small letters and without marks, after "trường" or "đại học". */
const KNOWN = `
an giang|bac lieu|binh duong|ben thanh|buon ma thuot|can tho|cuu long|da lat|da nang|dai nam|dong a|dong nai|dong thap|duy tan|
gia dinh|ha noi|ha tinh|hai duong|hai phong|hoa binh|hoa lu|hoa sen|hong bang|hong duc|hue|hung vuong|kien giang|lac hong|
nam can tho|nguyen tat thanh|nguyen trai|nha trang|ninh thuan|phan thiet|phu xuan|phuong dong|quang binh|quang nam|quy nhon|
sai gon|sao do|tan trao|tay bac|tay do|tay nguyen|thai binh|thai nguyen|thanh do|thang long|thu dau mot|thuy loi|tien giang|
ton duc thang|tra vinh|van hien|van lang|vinh|vo truong toan|yersin`
  .replace(/\n/g, '')
  .split('|')
const LISTED = new RegExp(`\\b(?:truong|dai hoc|dh|hoc vien|cao dang)\\s(${KNOWN.join('|')})\\b`, 'g')

/** How a school is called by those who study there, in small letters, with no "trường" before it. */
const SPOKEN = `
bach khoa|bao chi tuyen truyen|buu chinh vien thong|dai nam|duy tan|hoa sen|hong bang|hung vuong|kinh te quoc dan|lac hong|
ngoai giao|ngoai thuong|nguyen tat thanh|su pham ky thuat|thang long|thuong mai(?! dien tu)|thuy loi|ton duc thang|van hien|
van lang`.replace(/\n/g, '')
const ATTENDED = new RegExp(`\\b(?:sinh vien|sv|ben|o|hoc|truong)\\s(${SPOKEN})\\b`, 'g')

/** Of what a school is called, the words that many have: its kind, and what it teaches. */
const GENERAL =
  /^(?:truong|dai hoc|dh|hoc vien|cao dang|trung hoc pho thong|trung hoc co so|thpt|thcs|tieu hoc|mam non)\s/

/** The schools a question names, folded: "vinh", "hutech"; what is in capitals throughout tells none. */
export function schoolsIn(question: string): string[] {
  const folded = fold(question)
  const listed = [LISTED, ATTENDED].flatMap((names) => [...folded.matchAll(names)].map(([, name = '']) => name))
  listed.push(...shortIn(normalise(question)))
  if (question === question.toUpperCase()) return listed
  const named = [...question.matchAll(NAMED)].map(([, name = '']) => bare(fold(name).trim()))
  const called = [...question.matchAll(CALLED)].map(([, name = '']) => fold(name))
  const typed = [...question.matchAll(TYPED)]
    .map(([, name = '']) => fold(name))
    .filter((name) => !isFoldedSyllable(name))
  const short = [...called, ...typed].filter((name) => !isAbbreviation(name) && !isForeign(name))
  return [...new Set([...listed, ...named, ...short])].filter((name) => name !== '')
}

/**
 * The documents found, by id, that are a school's own, and not of one that was named. `onlyOwn`: where a school named by its
 * short name has papers of its own among them, all that do not name it, for its own numbers are not told by a rule for all.
 */
export function ofOtherSchools(
  schools: readonly string[],
  found: readonly Hit[],
  onlyOwn: boolean
): ReadonlySet<string> {
  if (schools.length === 0) return new Set()
  const documents = [...new Map(found.map(({ document }) => [document.id, document])).values()]
  const isNamed = (document: DocumentRecord) =>
    schools.some((school) => isOfSchool(document, school)) || namesAny(document, found, schools)
  const hasOwn = schools.some(
    (school) => isNoSyllable(school) && documents.some((document) => isOfSchool(document, school))
  )
  const others = documents.filter(
    (document) => ((onlyOwn && hasOwn) || schoolOf(document) !== null) && !isNamed(document)
  )
  return new Set(others.map(({ id }) => id))
}

/** Whether a document says a school's name somewhere: the shortened one stands somewhere in its own papers. */
function namesAny(document: DocumentRecord, found: readonly Hit[], schools: readonly string[]): boolean {
  const told = found.filter((hit) => hit.document.id === document.id).map(({ passage }) => passage.text)
  const words = fold([document.number ?? '', document.title, document.file, ...told].join('\n'))
  return schools.some((school) => new RegExp(`(?<![a-z])${school}(?![a-z])`).test(words))
}

/** Whether a document is the own paper of a school by its folded name, "uit", as issued by it or in its title. */
export function isOfSchool(document: DocumentRecord, school: string): boolean {
  const own = schoolOf(document)
  return own !== null && isSame(school, own)
}

/** What the school is called that issued a document, or all that its title names; null where neither does. */
function schoolOf({ issuer, title }: DocumentRecord): string | null {
  const issued = fold(issuer ?? '')
  if (GENERAL.test(issued)) return bare(issued)
  const named = [...title.matchAll(TITLED)].map(([, name = '']) => bare(fold(name).trim()))
  return named.join(' ').trim() || null
}

function bare(name: string): string {
  return GENERAL.test(`${name} `) ? bare(`${name} `.replace(GENERAL, '').trim()) : name
}

/** Short names of schools that come from their English ones, with what they are called. */
const SHORT: Record<string, RegExp> = {
  ajc: /bao chi/,
  fpt: /^fpt/,
  ftu: /ngoai thuong/,
  hcmus: /khoa hoc tu nhien/,
  hcmut: /bach khoa/,
  hcmute: /su pham ky thuat/,
  hnue: /^su pham ha noi/,
  hou: /^mo ha noi/,
  hust: /bach khoa/,
  hutech: /^cong nghe (?:thanh pho|tp|ho chi minh)/,
  ictu: /cong nghe thong tin va truyen thong/,
  iuh: /^cong nghiep/,
  neu: /kinh te quoc dan/,
  ptit: /buu chinh vien thong/,
  rmit: /^rmit/,
  tdtu: /ton duc thang/,
  tmu: /^thuong mai/,
  uef: /kinh te.{1,3}tai chinh/,
  ueh: /^kinh te (?:thanh pho|tp|ho chi minh)/,
  uel: /kinh te.{1,3}luat/,
  ufm: /tai chinh.{1,3}marketing/,
  uit: /^cong nghe thong tin/,
  uneti: /ky thuat cong nghiep/,
  vnua: /^nong nghiep/
}

const STUDIES_AT = new RegExp(
  `(?<![\\p{L}\\d./@])(?:(sinh viên|sinh vien|sv|bên|ben|ở|o|học|hoc|trường|truong)\\s)?(${Object.keys(SHORT).join('|')})(?![\\p{L}\\d./@])`,
  'giu'
)
/** Of a pupil or student, or a school: after other words "neu" is "nếu" left without its mark. */
const IS_AT = /^(?:sinh|sv|tr)/iu

/** Short names of schools however and wherever they are typed; one that might be a word only after what goes to a school, where nothing else is that, or in capitals. */
function shortIn(question: string): string[] {
  const isMarked = fold(question) !== question.toLowerCase()
  return [...question.matchAll(STUDIES_AT)].flatMap(([, before = '', name = '']) => {
    const short = name.toLowerCase()
    const isName = !isFoldedSyllable(short) || name === name.toUpperCase() || (isMarked && IS_AT.test(before))
    return isName ? [short] : []
  })
}

function isSame(school: string, own: string): boolean {
  if (SHORT[school]?.test(own)) return true
  return ` ${own} `.includes(` ${school} `) || ` ${school} `.includes(` ${own} `) || isInitials(school, own)
}

/** Whether a folded short name is made of the initials of a name: VHU is Văn Hiến, ĐHV is Vinh. */
export function isInitials(short: string, name: string): boolean {
  const initials = name.match(/(?<![a-z\d])[a-z\d]/g) ?? []
  return new RegExp(`^(?:dh|cd|hv|t|truong|thpt)?${initials.join('')}u?$`).test(short)
}
