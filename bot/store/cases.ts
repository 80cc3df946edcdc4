import { sql } from 'kysely'
import type { Case, Office, State } from '#bot/review/case.ts'
import { type Count, toCount } from '#bot/review/counts.ts'
import type { CaseKind } from '#bot/review/rumour.ts'
import { AGE_DOUBLES_DAYS, MOST_AGE_DAYS } from '#bot/review/urgency.ts'
import type { Database } from './database.ts'

/** A case as lists show it. `people` is null below the minimum group; so are `rising` and `upset` false there. */
export interface TodayCase {
  id: number
  kind: CaseKind
  title: string
  topic: { id: string; name: string }
  office: Office
  state: State
  /** Counts changes by staff; handed back with an act, so that of two at once the second is told. */
  version: number
  people: Count
  rising: boolean
  upset: boolean
  openedAt: Date
  lastAskedAt: Date
  review: string | null
}

export interface CaseFilter {
  state?: State
  office?: Office
  topic?: string
  kind?: CaseKind
  /** Words that stand in the title or in a wording, as typed. */
  text?: string
  /** Cases last asked before this one, for the next page. */
  before?: { lastAskedAt: Date; id: number }
  limit?: number
  minimum: number
}

const DAY_MS = 86_400_000
const LISTED = [
  'cases.id',
  'cases.kind',
  'cases.title',
  'cases.topic',
  'topics.name',
  'cases.office',
  'cases.state',
  'cases.version',
  'cases.people',
  'cases.rising',
  'cases.upset',
  'cases.opened_at',
  'cases.last_asked_at',
  'cases.review'
] as const

/** What staff are to look at first: people × urgency × age, of what is not done yet. */
export async function listToday(
  db: Database,
  now: Date,
  { minimum, limit = 10, office }: { minimum: number; limit?: number; office?: Office }
): Promise<TodayCase[]> {
  const at = now.getTime()
  const { rows } = await sql<{ id: number }>`
    select id from cases
    where merged_into is null and state in ('open', 'drafted', 'approved', 'to_review')
      ${office === undefined ? sql`` : sql`and office = ${office}`}
    order by people * urgency * (1 + (case
        when ${at} - opened_at > ${MOST_AGE_DAYS * DAY_MS} then ${MOST_AGE_DAYS * DAY_MS} else ${at} - opened_at
      end) * 1.0 / ${AGE_DOUBLES_DAYS * DAY_MS}) desc, id
    limit ${limit}`.execute(db)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const listed = await select(db).where('cases.id', 'in', ids).execute()
  const byId = new Map(listed.map((row) => [row.id, toListed(row, minimum)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Cases by what they are, those asked last first. */
export async function listCases(db: Database, filter: CaseFilter): Promise<TodayCase[]> {
  const { state, office, topic, kind, text, before, limit = 50, minimum } = filter
  const pattern = `%${(text ?? '').replace(/[%_\\]/g, '\\$&')}%`
  const rows = await select(db)
    .where('merged_into', 'is', null)
    .$if(state !== undefined, (query) => query.where('cases.state', '=', state as State))
    .$if(office !== undefined, (query) => query.where('cases.office', '=', office as Office))
    .$if(topic !== undefined, (query) => query.where('cases.topic', '=', topic ?? ''))
    .$if(kind !== undefined, (query) => query.where('cases.kind', '=', kind as CaseKind))
    .$if(text !== undefined, (query) =>
      query.where(
        sql<boolean>`(cases.title like ${pattern} escape '\\' or exists (
          select 1 from wordings w where w.case_id = cases.id and w.question like ${pattern} escape '\\'))`
      )
    )
    .$if(before !== undefined, (query) =>
      query.where(sql<boolean>`(cases.last_asked_at, cases.id) < (${before?.lastAskedAt.getTime()}, ${before?.id})`)
    )
    .orderBy('cases.last_asked_at', 'desc')
    .orderBy('cases.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => toListed(row, minimum))
}

/** How many cases are in each state. */
export async function countByState(db: Database): Promise<Record<State, number>> {
  const counts: Record<State, number> = { open: 0, drafted: 0, approved: 0, published: 0, to_review: 0, dismissed: 0 }
  const rows = await db
    .selectFrom('cases')
    .select((of) => ['state', of.fn.countAll<number>().as('n')])
    .where('merged_into', 'is', null)
    .groupBy('state')
    .execute()
  for (const { state, n } of rows) counts[state] = Number(n)
  return counts
}

/** One case as lists show it; null where there is none. */
export async function findListed(db: Database, id: number, minimum: number): Promise<TodayCase | null> {
  const row = await select(db).where('cases.id', '=', id).executeTakeFirst()
  return row ? toListed(row, minimum) : null
}

/** A case as acts change it, with what its office counts on. */
export async function findCase(
  db: Database,
  id: number
): Promise<{
  case: Case
  version: number
  kind: CaseKind
  topic: string
  title: string
  mergedInto: number | null
} | null> {
  const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const { state, office, review, kind, topic, title, version, merged_into } = row
  const draft = row.draft === null ? null : JSON.parse(row.draft)
  const dismissed = row.dismissed === null ? null : JSON.parse(row.dismissed)
  const found = { state, office, review, draft, dismissed, approvals: JSON.parse(row.approvals) }
  return { case: found, version, kind, topic, title, mergedInto: merged_into }
}

/** Opens a case and returns its id. */
export async function openCase(
  db: Database,
  { kind, office, topic, title }: { kind: CaseKind; office: Office; topic: string; title: string },
  at: Date
): Promise<number> {
  const { id } = await db
    .insertInto('cases')
    .values({ kind, state: 'open', office, topic, title, opened_at: at.getTime(), last_asked_at: at.getTime() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes what an act made of a case; false when somebody else changed it since `version`. */
export async function saveCase(db: Database, id: number, version: number, after: Case): Promise<boolean> {
  const { state, office, draft, approvals, dismissed, review } = after
  const row = {
    state,
    office,
    review,
    draft: draft && JSON.stringify(draft),
    approvals: JSON.stringify(approvals),
    dismissed: dismissed && JSON.stringify(dismissed),
    version: version + 1
  }
  const { numUpdatedRows } = await db
    .updateTable('cases')
    .set(row)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Changes what a case is called or counted under; false when somebody else changed it since. */
export async function relabel(
  db: Database,
  id: number,
  version: number,
  label: { title?: string; topic?: string; kind?: CaseKind }
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cases')
    .set({ ...label, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function select(db: Database) {
  return db.selectFrom('cases').innerJoin('topics', 'topics.id', 'cases.topic').select(LISTED)
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function toListed(row: Row, minimum: number): TodayCase {
  const { topic, name, people, rising, upset, opened_at, last_asked_at, ...rest } = row
  return {
    ...rest,
    topic: { id: topic, name },
    people: toCount(people, minimum),
    rising: rising === 1,
    upset: upset === 1,
    openedAt: new Date(opened_at),
    lastAskedAt: new Date(last_asked_at)
  }
}
