import type { Day } from '#knowledge/document.ts'

const DAY_MS = 86_400_000

/** A day so many days after (or, below zero, before) another. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The ISO week of a day: `2026-W01` is the week of the year's first Thursday. */
export function weekOf(day: Day): string {
  const weekday = (new Date(day).getUTCDay() + 6) % 7
  const thursday = addDays(day, 3 - weekday)
  const year = thursday.slice(0, 4)
  const nth = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS / 7) + 1
  return `${year}-W${String(nth).padStart(2, '0')}`
}

/** The quarter that an ISO week belongs to: that of its Thursday, so that every week is in one quarter only. */
export function quarterOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3)
  return `${thursday.slice(0, 4)}-Q${Math.ceil(Number(thursday.slice(5, 7)) / 3)}`
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}

/** The weeks of a quarter, in order. */
export function weeksOf(quarter: string): string[] {
  const [year = '', nth = '1'] = quarter.split('-Q')
  const first = mondayOf(`${year}-${String(Number(nth) * 3 - 2).padStart(2, '0')}-01`)
  const mondays = Array.from({ length: 15 }, (_, index) => addDays(first, 7 * index))
  return mondays.filter((monday) => quarterOf(monday) === quarter).map(weekOf)
}

/** The Monday of an ISO week. */
export function firstDayOf(week: string): Day {
  const [year = '', nth = '1'] = week.split('-W')
  return addDays(mondayOf(`${year}-01-04`), 7 * (Number(nth) - 1))
}
