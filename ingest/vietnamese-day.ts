import type { Day } from '#knowledge/document.ts'

const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The day it is in Vietnam at an instant. */
export function vietnameseDay(instant: Date): Day {
  return CALENDAR.format(instant)
}
