import { toCount } from '#bot/review/counts.ts'
import type { Digest } from '#bot/review/digest.ts'
import { ALL } from '#bot/review/opinion.ts'
import { addDays, firstDayOf } from '#bot/review/periods.ts'
import { peopleIn } from './askers.ts'
import { listToday } from './cases.ts'
import type { Database } from './database.ts'

const TOP = 5
const OVERDUE_DAYS = 7
const DAY_MS = 86_400_000
/** Vietnam's clocks are seven hours ahead all year. */
const VIETNAM_MS = 7 * 3_600_000

/** Gathers what a week brought; what waits is what waits now. */
export async function composeDigest(db: Database, week: string, minimum: number, now: Date): Promise<Digest> {
  const first = firstDayOf(week)
  const from = Date.parse(first) - VIETNAM_MS
  const to = from + 7 * DAY_MS
  const opened = await count(db, (query) => query.where('opened_at', '>=', from).where('opened_at', '<', to))
  const late = now.getTime() - OVERDUE_DAYS * DAY_MS
  const waiting = await count(db, (query) => query.where('state', 'in', ['open', 'drafted', 'approved']))
  const overdue = await count(db, (query) =>
    query.where('state', 'in', ['open', 'drafted', 'approved']).where('opened_at', '<', late)
  )
  const top = await listToday(db, now, { minimum, limit: TOP })
  return {
    week,
    days: [first, addDays(first, 6)],
    opened,
    published: await publishedBetween(db, from, to),
    waiting,
    overdue,
    toReview: await count(db, (query) => query.where('state', '=', 'to_review')),
    handovers: await waitingPeople(db),
    people: toCount(await peopleIn(db, `${ALL}|${ALL}`, week), minimum),
    top: top.map(({ id, title, topic, people, rising, upset, kind }) => {
      return { id, title, topic: topic.name, people, rising, upset, rumour: kind === 'rumour' }
    })
  }
}

/** Keeps the digest of a week and its words; false where it was made already. */
export async function keepDigest(db: Database, digest: Digest, text: string, now: Date): Promise<boolean> {
  const row = await db
    .insertInto('digests')
    .values({ week: digest.week, record: JSON.stringify(digest), text, made_at: now.getTime() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('week')
    .executeTakeFirst()
  return row !== undefined
}

/** A digest as it was made, and in words. */
export interface KeptDigest {
  digest: Digest
  text: string
}

/** The digest of a week; null where there is none. */
export async function readDigest(db: Database, week: string): Promise<KeptDigest | null> {
  const row = await db.selectFrom('digests').selectAll().where('week', '=', week).executeTakeFirst()
  return row ? { digest: JSON.parse(row.record), text: row.text } : null
}

/** The newest digest; null before the first week is over. */
export async function latestDigest(db: Database): Promise<KeptDigest | null> {
  const row = await db.selectFrom('digests').selectAll().orderBy('week', 'desc').executeTakeFirst()
  return row ? { digest: JSON.parse(row.record), text: row.text } : null
}

function countable(db: Database) {
  return db.selectFrom('cases').where('merged_into', 'is', null)
}
type Cases = ReturnType<typeof countable>

async function count(db: Database, which: (query: Cases) => Cases): Promise<number> {
  const row = await which(countable(db))
    .select((of) => of.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

async function publishedBetween(db: Database, from: number, to: number): Promise<number> {
  const row = await db
    .selectFrom('curated_answers')
    .select((of) => of.fn.countAll<number>().as('n'))
    .where('published_at', '>=', from)
    .where('published_at', '<', to)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

async function waitingPeople(db: Database): Promise<number> {
  const row = await db
    .selectFrom('handovers')
    .select((of) => of.fn.countAll<number>().as('n'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
