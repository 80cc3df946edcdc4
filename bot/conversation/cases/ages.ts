import { fold } from '#knowledge/text/fold.ts'

/** At three years a child goes from the nhà trẻ to the mẫu giáo. */
const MAU_GIAO_FROM = { months: 36, years: 3 }

const CHILD = '(?:tre(?: em)?|be|chau|con)(?: (?:em|toi|minh|chau|nha|gai|trai|nho|be|dau|thu|hai|ut))*'
const AGE = new RegExp(
  `\\b${CHILD} (?:(?:moi|duoc|duoc tam|gan|tam|hon|dang|nam nay|hien|la|nay|tu) )*(\\d{1,2}) ?(thang(?: tuoi)?|tuoi)(?! (?:den|-))\\b`
)
/** Of a child of hers a teacher speaks too. */
const NURSES = /\b(?:nuoi con|giao vien|gv|co giao|vien chuc)\b/

/** Whether a question is about a child too young for the mẫu giáo, by the age it tells. */
export function isUnderThree(question: string): boolean {
  const folded = fold(question)
  const [, number, unit = ''] = NURSES.test(folded) ? [] : (AGE.exec(folded) ?? [])
  if (number === undefined) return false
  return Number(number) < (unit.startsWith('thang') ? MAU_GIAO_FROM.months : MAU_GIAO_FROM.years)
}
