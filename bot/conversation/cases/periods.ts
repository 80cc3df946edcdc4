import { fold } from '#knowledge/text/fold.ts'
import type { AskedFor } from '../asked-for.ts'

/** For what a number may be told, each by its folded names: "một năm học", "/tín chỉ". */
const PERIODS = {
  year: 'nam hoc|nam',
  term: 'hoc k[iy]|k[iy](?! (?:thi|hop|luat|nghi|nang|tuyen|thuat|su))',
  credit: 'tin chi',
  week: 'tuan',
  month: 'thang',
  day: 'ngay',
  session: 'buoi',
  lesson: 'tiet|gio'
}
/** "Năm 2025", "tháng 6" and "01 ngày làm việc" are no periods, nor is the "một tuần" of "trong vòng một tuần". */
const NO_DATE = '(?![a-z])(?! (?:\\d|lam viec|ke tu))'
const NO_SPAN =
  '(?<!\\b(?:duoc|hon|du|sau|nghi|qua|gan|khoang|truoc|luu|hoan|cham|tre|thieu|con|vong|han|thoi gian|it nhat|toi thieu|toi da) )'

const readings = Object.entries(PERIODS).map(([period, names]) => {
  const per = `/(?:${names})|${NO_SPAN}\\b(?:0?1|mot) (?:${names})|\\bmoi (?:${names})`
  return {
    period,
    tells: new RegExp(`(?:${per})${NO_DATE}`),
    asks: new RegExp(`(?:${per}|\\b(?:hang|ca) (?:${names}))${NO_DATE}`),
    recurs: new RegExp(`\\b(?:hang|ca|trong|theo|tung) (?:0?1 |mot )?(?:${names})${NO_DATE}`),
    names: new RegExp(`\\b(?:${names})${NO_DATE}`)
  }
})

const OF_NUMBERS: ReadonlySet<string> = new Set(['amount', 'money', 'time'])

/** The periods, or other shares, for which a number is asked: "bao nhiêu tiết một năm", "học phí 1 tín chỉ". How often something happens is told by any. */
export function periodsAsked(question: string, { kind, counted }: AskedFor): readonly string[] {
  if (!OF_NUMBERS.has(kind) || counted[0] === 'lan') return []
  const folded = fold(question)
  return readings.flatMap(({ period, asks }) => (asks.test(folded) ? [period] : []))
}

/** Whether a line, or else the nearest of the headings above it, tells for which period its number is, and for none that was asked. */
export function isOfOtherPeriod(asked: readonly string[], line: string, above: readonly string[]): boolean {
  if (asked.length === 0) return false
  const wanted = readings.filter(({ period }) => asked.includes(period))
  const told = fold(line)
  if (wanted.some(({ names }) => names.test(told))) return false
  const [nearest] = [told, ...above.map((heading) => fold(heading))].flatMap((words) => {
    if (wanted.some(({ tells, recurs }) => tells.test(words) || recurs.test(words))) return ['asked']
    return readings.some(({ tells }) => tells.test(words)) ? ['other'] : []
  })
  return nearest === 'other'
}
