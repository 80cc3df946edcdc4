import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** What kind of students a question is about: "sinh viên y khoa có được …". */
const QUALIFIED =
  /\b(?:sinh vien|sv|hoc vien) (?!(?:co|duoc|bi|phai|can|muon|thi|nao)\b)([a-z]+(?: [a-z]+){0,5}?) (?:co|duoc|bi|phai|can|muon|thi)\b/
/** Students of one field: "Học sinh, sinh viên sư phạm". */
const OF_FIELD =
  /\b(?:sinh vien|hoc vien|giao sinh) (?:nganh |khoi nganh |khoa )?(su pham|y khoa|y duoc|cong an|quan doi)\b/g
const ANY_STUDENTS =
  /\b(?:sinh vien|hoc vien)\b(?! (?:nganh |khoi nganh |khoa )?(?:su pham|y khoa|y duoc|cong an|quan doi)\b)/

const STUDENTS = /\b(?:sinh vien|hoc vien|giao sinh)\b/

/** Tells the students of one field from others: what those of pedagogy are given says nothing of those of medicine. */
export const fieldAsked: Distinction = ({ question }) => {
  const said = fold(question)
  const [, kind] = QUALIFIED.exec(said) ?? []
  if (kind === undefined) return null
  return ({ lines, headings, passage }) => {
    const told = fold(STUDENTS.test(fold(lines.join('\n'))) ? lines.join('\n') : passage)
    const fields = [...told.matchAll(OF_FIELD)].map(([, field = '']) => field)
    if (fields.length === 0 || ANY_STUDENTS.test(told)) return false
    return !fields.some((field) => said.includes(field)) && !isTold(kind, [told, ...headings.map(fold)])
  }
}

/** A word alone, "luật", may be part of any other. */
function isTold(kind: string, texts: readonly string[]): boolean {
  const before = kind.includes(' ') ? '' : '(?:sinh vien|hoc vien|nganh|khoa) '
  const says = new RegExp(`\\b${before}${kind}\\b(?! phi)`)
  return texts.some((text) => says.test(text))
}
