import type { Office } from '#bot/review/case.ts'
import { type Count, countWords } from '#bot/review/counts.ts'
import { ALL } from '#bot/review/opinion.ts'
import type { Opinion } from '#bot/store/opinion.ts'
import { CHANNEL } from '../system/health.ts'

const ALL_WORDS = 'Tất cả'

/** Every number of a quarter as the page would show it, with its heads: what goes into an export. */
export function opinionRows(opinion: Opinion, offices: Record<Office, string>, minimum: number): string[][] {
  const { quarter, weeks, channels, topics, people } = opinion
  const heads = ['Chủ đề', 'Cơ quan', 'Kênh', 'Kỳ', 'Số người hỏi']
  const subjects = [
    { id: ALL, name: ALL_WORDS, where: ALL_WORDS },
    ...topics.map((topic) => ({ ...topic, where: offices[topic.office] }))
  ]
  const rows = subjects.flatMap(({ id, name, where }) =>
    [ALL, ...channels].flatMap((channel) =>
      [ALL, ...weeks].map((week) => [
        name,
        where,
        channel === ALL ? ALL_WORDS : (CHANNEL[channel] ?? channel),
        week === ALL ? quarter : week,
        shownCount(people(id, channel, week), minimum)
      ])
    )
  )
  return [heads, ...rows]
}

/** A count of the protected table: one that is not shown is under the minimum, or hidden to protect another that is. */
export function shownCount(count: Count, minimum: number): string {
  return count === null ? `ít hơn ${minimum} hoặc ẩn` : countWords(count, minimum)
}
