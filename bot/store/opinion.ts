import { ALL, type People, protectTable } from '#bot/review/opinion.ts'
import { quarterOf, weeksOf } from '#bot/review/periods.ts'
import type { Topic } from '#bot/review/topic.ts'
import type { Day } from '#knowledge/document.ts'
import type { Database } from './database.ts'
import { listTopics } from './topics.ts'

/** What a quarter's questions say of public opinion, as far as numbers of people may be shown. */
export interface Opinion {
  quarter: string
  weeks: string[]
  channels: string[]
  topics: Topic[]
  people: People
  /** Cases that rise suddenly now, and those asked in anger; each of the minimum group at least. */
  rising: { id: number; title: string; topic: string }[]
  upset: { id: number; title: string; topic: string }[]
}

/**
 * Reads one quarter (`2026-Q2`). Weeks, topics and channels of which nobody at all was counted are no part of the table:
 * they would only make others be hidden for their sake.
 */
export async function readOpinion(db: Database, quarter: string, minimum: number): Promise<Opinion> {
  const all = weeksOf(quarter)
  const rows = await db
    .selectFrom('askers')
    .select(['scope', 'period', 'people'])
    .where('period', 'in', [...all, quarter])
    .where('scope', 'not like', 'case:%')
    .execute()
  const counts = new Map(rows.map(({ scope, period, people }) => [`${scope}|${period}`, people]))
  const count = (topic: string, channel: string, week: string) =>
    counts.get(`${topic}|${channel}|${week === ALL ? quarter : week}`) ?? 0
  const weeks = all.filter((week) => count(ALL, ALL, week) > 0)
  const named = new Set(rows.map(({ scope }) => scope.split('|')[1] ?? ALL))
  const channels = [...named].filter((channel) => channel !== ALL && count(ALL, channel, ALL) > 0).sort()
  const topics = (await listTopics(db)).filter(({ id }) => count(id, ALL, ALL) > 0)
  const people = protectTable({ topics: topics.map(({ id }) => id), channels, weeks }, count, minimum)
  const [rising, upset] = [await marked(db, 'rising', minimum), await marked(db, 'upset', minimum)]
  return { quarter, weeks, channels, topics, people, rising, upset }
}

/** Quarters of which there is anything to show, the newest first; the one of today among them. */
export async function listQuarters(db: Database, today: Day): Promise<string[]> {
  const rows = await db.selectFrom('askers').select('period').distinct().where('period', 'like', '%-Q%').execute()
  return [...new Set([quarterOf(today), ...rows.map(({ period }) => period)])].sort().reverse()
}

const MARKED_SHOWN = 20

function marked(db: Database, sign: 'rising' | 'upset', minimum: number): Promise<Opinion['rising']> {
  return db
    .selectFrom('cases')
    .select(['id', 'title', 'topic'])
    .where(sign, '=', 1)
    .where('people', '>=', minimum)
    .where('merged_into', 'is', null)
    .orderBy('people', 'desc')
    .limit(MARKED_SHOWN)
    .execute()
}
