import type { Day } from '#knowledge/document.ts'

/** A date found in running text. */
export interface FoundDate {
  day: Day
  index: number
  length: number
}

const WRITTEN =
  /(?:ngày\s+)?(\d{1,2})\s*(?:tháng\s*(\d{1,2})\s*năm\s*(\d{4})|([/.-])\s?(\d{1,2})\s?\4\s?(\d{4}))(?!\d)/giu

/** The dates of a text in order: `ngày 17 tháng 4 năm 2026`, `17/4/2026`, `17-4-2026`; impossible ones are left out. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const day = toDay(Number(match[1]), Number(match[2] ?? match[5]), Number(match[3] ?? match[6]))
    return day === null ? [] : [{ day, index: match.index, length: match[0].length }]
  })
}

/** As catalogues give it: "2026-09-01". */
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/

/** The first date of a text, null where it has none; of a catalogue's field also one as `2026-09-01`. */
export function readDate(text: string): Day | null {
  const [, year, month, day] = ISO.exec(text) ?? []
  if (year !== undefined) return toDay(Number(day), Number(month), Number(year))
  return findDates(text)[0]?.day ?? null
}

/** A day of the calendar as ISO, null where there is none such (31 tháng 4) or the year is no year of a document. */
export function toDay(day: number, month: number, year: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1945 && year < 2100 ? date.toISOString().slice(0, 10) : null
}

/** The day that many days later. A document that holds "đến hết ngày" a day expires one day later. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
