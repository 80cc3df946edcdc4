/** When staff are at work, by day of the week (0 is Sunday): from and to in minutes after midnight, in Vietnam. */
export type OfficeHours = ReadonlyMap<number, readonly (readonly [from: number, to: number])[]>

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const DAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
const SHORT = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']
/** Further than this nobody looks for the next opening. */
const LOOK_AHEAD_DAYS = 8

/** Reads `T2-T6 7:30-11:30, 13:30-17:00; T7 8:00-11:00`; null when it is not written like that. */
export function readOfficeHours(text: string): OfficeHours | null {
  const hours = new Map<number, [number, number][]>()
  for (const part of text.split(';')) {
    const [, first = '', last = first, spans = ''] = /^\s*(T[2-7]|CN)(?:-(T[2-7]|CN))?\s+(.+?)\s*$/.exec(part) ?? []
    const read = spans.split(',').map(readSpan)
    const days = daysBetween(SHORT.indexOf(first), SHORT.indexOf(last))
    if (days.length === 0 || read.some((span) => span === null)) return null
    for (const day of days) hours.set(day, [...(hours.get(day) ?? []), ...read.filter((span) => span !== null)])
  }
  return hours
}

function readSpan(text: string): [number, number] | null {
  const [, ...digits] = /^\s*(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*$/.exec(text) ?? []
  const [fromHour = 99, fromMinute = 0, toHour = 99, toMinute = 0] = digits.map(Number)
  const from = fromHour * 60 + fromMinute
  const to = toHour * 60 + toMinute
  return from < to && to <= 24 * 60 && fromMinute < 60 && toMinute < 60 ? [from, to] : null
}

/** Weeks begin on Monday here: `T7-CN` is two days, `CN-T2` is none. */
function daysBetween(first: number, last: number): number[] {
  if (first < 0 || last < 0) return []
  const place = (day: number) => (day + 6) % 7
  return [1, 2, 3, 4, 5, 6, 0].filter((day) => place(day) >= place(first) && place(day) <= place(last))
}

/** When staff read what is written now, as a person is told it: `trong giờ làm việc, hôm nay đến 11:30`. */
export function whenRead(hours: OfficeHours, now: Date): string {
  // Vietnam is seven hours ahead of UTC all year
  const local = new Date(now.getTime() + 7 * HOUR_MS)
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes()
  const at = (day: Date) => [...(hours.get(day.getUTCDay()) ?? [])].sort(([one], [other]) => one - other)
  const open = at(local).find(([from, to]) => from <= minute && minute < to)
  if (open) return `trong giờ làm việc, hôm nay đến ${clock(open[1])}`
  const later = at(local).find(([from]) => from > minute)
  if (later) return `từ ${clock(later[0])} hôm nay`
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = new Date(local.getTime() + ahead * DAY_MS)
    const [first] = at(day)
    if (first) return `từ ${clock(first[0])} ${dayName(day)} (nếu không phải ngày nghỉ lễ)`
  }
  return 'trong giờ làm việc'
}

function dayName(day: Date): string {
  return `${DAYS[day.getUTCDay()]}, ${day.getUTCDate()}/${day.getUTCMonth() + 1}`
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
