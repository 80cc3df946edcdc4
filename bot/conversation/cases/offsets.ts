import { fold } from '#knowledge/text/fold.ts'
import type { AskedFor, Kind } from '../asked-for.ts'

const OF_TIME: ReadonlySet<Kind> = new Set(['time', 'amount'])
const SPAN = '(?:phut|tieng|ngay|tuan|thang)'
const MANY = '(?:bao nhieu|bn|may)'
/** "Sau bao nhiêu phút thì", "muộn mấy ngày"; "trước mấy giờ" asks for an hour. */
const ASKS = new RegExp(
  `\\b(?:sau|truoc|muon|tre|cham|som)(?: (?:khi|gio|toi da|khong qua|qua|it nhat))* ${MANY} ${SPAN}\\b|\\b${MANY} ${SPAN} (?:truoc|sau) khi\\b`
)
/** What counts from something, and what lasts. */
const FROM = /\b(?:sau|truoc|muon|tre|cham|som|qua|ke tu|tu ngay|tu khi|trong|con lai|bu)\b/
const LASTS = /\bthoi (?:gian|luong) (?:lam bai|thi|hoc|dien ra|to chuc)\b/

/** Whether a question asks how long before or after something. */
export function asksOffset(question: string, { kind }: AskedFor): boolean {
  return OF_TIME.has(kind) && ASKS.test(fold(question))
}

/** Whether a line tells only how long something lasts: "Thời gian làm bài: 120 phút". */
export function isDuration(line: string): boolean {
  const told = fold(line)
  return LASTS.test(told) && !FROM.test(told)
}
