import { fold } from '#knowledge/text/fold.ts'
import type { AskedFor, Kind } from '../asked-for.ts'
import { areOnlyOthers } from './only-others.ts'

/** "4/6", "ngày 04 tháng 6", the text folded. */
const DAY = /(?<![\d/.,])(\d{1,2})(?:\s?[/-]\s?| thang )(\d{1,2})(?![\d.,])/g
/** From one day to another: what lies between is told too. */
const RANGE = /\b(?:tu|den|truoc|sau|het)\b/
/** What is asked of one day of a timetable. */
const OF_A_DAY: ReadonlySet<Kind> = new Set(['subject', 'hour'])

function daysIn(text: string): ReadonlySet<string> {
  return new Set([...fold(text).matchAll(DAY)].map(([, day, month]) => `${Number(day)}/${Number(month)}`))
}

/** The days that a question names for which it asks something else than when. */
export function daysNamed(question: string, { kind }: AskedFor): ReadonlySet<string> {
  return OF_A_DAY.has(kind) ? daysIn(question) : new Set()
}

/** Whether a line tells of other days than the one named: "Sáng ngày 02 tháng 6: thi môn Ngữ văn" to "ngày 4/6 thi môn gì". */
export function isOfOtherDay(asked: ReadonlySet<string>, line: string): boolean {
  return asked.size > 0 && !RANGE.test(fold(line)) && areOnlyOthers(asked, daysIn(line))
}
