import { stripMarks } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { typedBare } from '../typed-bare.ts'

type Sex = 'nam' | 'nữ'

const PERSON =
  '(?:giáo viên|giảng viên|nhà giáo|viên chức|công chức|cán bộ|nhân viên|lao động|người|học sinh|sinh viên|học viên|thí sinh|vận động viên|gv|hs|sv)'
/** Without marks, "giao vien nam nay", "sinh vien nam 2" speak of years. */
const YEAR = '(?! (?:nay|hoc|sau|truoc|ngoai|toi|nhat|hai|ba|tu|cuoi|dau|thu|moi|nao|may|bao|ke|lien|kia|qua|\\d))'
const ends = '(?!\\p{L})'

const SAYS: Record<Sex, string> = {
  nam: `${PERSON} nam${ends}|nam (?:${PERSON}|sinh|giới)${ends}|thầy giáo|(?:khi|có) vợ (?:sinh|đẻ)`,
  nữ: `${PERSON} nữ${ends}|nữ (?:${PERSON}|sinh|giới|hộ sinh)${ends}|phụ nữ|cô giáo|bà mẹ`
}
const MARKED = compiled((source) => source)
const BARE = compiled((source) => stripMarks(source).replaceAll(`nam${ends}`, `nam${ends}${YEAR}`))

function compiled(spelt: (source: string) => string): Record<Sex, RegExp> {
  const of = (sex: Sex) => new RegExp(`(?<!\\p{L})(?:${spelt(SAYS[sex])})`, 'u')
  return { nam: of('nam'), nữ: of('nữ') }
}

/** What women do, unless it is said that a man does, or his wife. */
const OF_WOMEN = /(?<!\p{L})(?:thai sản|thai san|mang thai|nghỉ đẻ|nghi de|có bầu|co bau)(?!\p{L})/u
const MARRIED = /(?<!\p{L})(?:vợ|vo|chồng|chong|bố|bo|cha|ba)(?!\p{L})/u

/** The sex of those a question is about; null where it names none, or both. */
export function sexAsked(question: string): Sex | null {
  const said = normalise(question)
  const [one, other] = sexesIn(said)
  if (one !== undefined) return other === undefined ? one : null
  return OF_WOMEN.test(said.toLowerCase()) && !MARRIED.test(said.toLowerCase()) ? 'nữ' : null
}

/** Whether a text rules for those of the other sex only. */
export function isOfOtherSex(asked: Sex | null, told: string): boolean {
  const [one, other] = asked === null ? [] : sexesIn(normalise(told))
  return one !== undefined && other === undefined && one !== asked
}

function sexesIn(text: string): Sex[] {
  // a name has a capital: "học sinh Nam"
  const said = text.replace(/(?<=\p{Ll} )N(?=am(?!\p{L}))/gu, '_').toLowerCase()
  const bare = typedBare(said)
  return (['nam', 'nữ'] as const).filter((sex) => (bare === null ? MARKED : BARE)[sex].test(bare ?? said))
}
