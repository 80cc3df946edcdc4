import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

const EXCEPT = '(?:tru|ngoai|khong ke|khong tinh|khong gom)'
/** What a question sets aside in brackets or at its end: "(trừ ngành Thiết kế vi mạch)"; no "trừ điểm", no "ngoài trường". */
const SET_ASIDE = new RegExp(
  `[(,] ?${EXCEPT} (?:cac |nhung |nganh |truong hop )*((?!(?:diem|tien|luong|truong|nha|gio|ra)\\b)[a-z0-9]+(?: [a-z0-9]+){1,8}?) ?(?=[),;?]|$)`,
  'g'
)

/** What a question sets aside, folded: of "(trừ ngành Luật)" luat. */
export function setAside(question: string): string[] {
  return [...fold(question).matchAll(SET_ASIDE)].map(([, thing = '']) => thing)
}

/** "Trường đại học không thuộc đại học quốc gia", "ngoài các trường chuyên": whoever asks is of those that are left. */
const OUTSIDE =
  /\b(?:ngoai|khong thuoc|khong phai|khong o) (?:cac |nhung )?(?:dai hoc|hoc vien|truong|nganh|dien|doi tuong|nhom)\b/

/** Whether a question sets anything aside. */
export function setsAside(question: string): boolean {
  return setAside(question).length > 0 || OUTSIDE.test(fold(question))
}

/** Tells what a question sets aside from what it asks about: a row or line of just that answers for what was not meant. */
export const exclusionAsked: Distinction = ({ question }) => {
  const aside = setAside(question)
  if (aside.length === 0) return null
  return ({ line }) => {
    const told = fold(line)
    return aside.some((thing) => told.includes(thing) && !new RegExp(`\\b${EXCEPT}\\b[^;.\\n]*${thing}`).test(told))
  }
}
