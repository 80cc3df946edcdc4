import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import type { Distinction } from './distinction.ts'

const WHEN: ReadonlySet<string> = new Set(['day', 'time', 'month', 'hour'])
/** From what day a term runs: "30 ngày kể từ ngày khai giảng". */
const FROM_EVENT = /\b(?:ke tu|tinh tu|truoc|sau)(?: (?:ngay|khi|thoi diem))?(?: [a-z]+){1,5}/g
const A_DATE =
  /\d{1,2} ?[/.-] ?\d{1,2}|\b(?:ngay|thang) \d|\b(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\b|\btuan (?:hoc )?thu \d/
const CALENDAR = /^lich (?!hen|su)/
const AN_HOUR = /\d ?(?:gio|h|:)/

/** Tells when something is from what only reckons from it, or happens while it lasts: "30 ngày kể từ ngày khai giảng" is no date. */
export const eventAsked: Distinction = ({ question, asked: { kind }, terms }) => {
  if (!WHEN.has(kind)) return null
  const asked = [...new Set(terms.map(({ folded }) => folded))]
  const ofCalendar = CALENDAR.test(fold(question))
  return ({ line }) => {
    const told = fold(line)
    if (A_DATE.test(told)) return false
    if (ofCalendar && !AN_HOUR.test(told)) return true
    const events = [...told.matchAll(FROM_EVENT)].map(([said]) => new Set(syllables(said)))
    return asked.length > 1 && events.some((event) => asked.every((word) => event.has(word)))
  }
}
