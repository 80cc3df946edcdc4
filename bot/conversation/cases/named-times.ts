import { fold } from '#knowledge/text/fold.ts'

/** A question when an exam is sat, and about nothing before or after it. */
const ASKS_SITTING = /^(?:ky |khi nao |bao gio |ngay nao |may gio |ngay |lich )*thi\b/
const ASKS_OTHER = /\b(?:dang ky|nop|ho so|le phi|ket qua|cong bo|nhap hoc|phuc khao|diem|han|xac nhan|chon mon)\b/
/** What a time is given for: "Thời gian đăng ký: …". */
const OF_OTHER =
  /^(?:thoi gian|thoi han|ngay|han) (?:dang ky|nop|tiep nhan|nhan|thu|cong bo|nhap hoc|xac nhan|phuc khao)\b[^:]{0,60}:/

/** Whether a question asks when an exam is sat. */
export function asksOfSitting(question: string): boolean {
  const asked = fold(question).trim()
  return ASKS_SITTING.test(asked) && !ASKS_OTHER.test(asked)
}

/** Whether a line gives the time of what comes before an exam or after it. */
export function isOfOtherTime(line: string): boolean {
  return OF_OTHER.test(fold(line))
}
