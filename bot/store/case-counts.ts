import { sql } from 'kysely'
import { addDays } from '#bot/review/periods.ts'
import type { CaseKind } from '#bot/review/rumour.ts'
import { isUpsetGroup } from '#bot/review/tone.ts'
import { isRising, RECENT_DAYS, USUAL_DAYS, usualPerWeek } from '#bot/review/trend.ts'
import { urgencyOf } from '#bot/review/urgency.ts'
import type { Day } from '#knowledge/document.ts'
import type { Database } from './database.ts'

/** One signal as its case counts it. */
export interface Counted {
  caseId: number
  day: Day
  channel: string
  reason: string
  upset: boolean
  /** Distinct askers of the case, this one included; null where the asker is not known any more. */
  people: number | null
  at: Date
}

/** Adds one signal to the counts of its case. */
export async function countSignal(
  db: Database,
  { caseId, day, channel, reason, upset, people, at }: Counted
): Promise<void> {
  const one = upset ? 1 : 0
  await sql`
    insert into case_days (case_id, day, asked, upset) values (${caseId}, ${day}, 1, ${one})
    on conflict (case_id, day) do update set asked = case_days.asked + 1, upset = case_days.upset + ${one}`.execute(db)
  await sql`
    insert into case_channels (case_id, channel, asked) values (${caseId}, ${channel}, 1)
    on conflict (case_id, channel) do update set asked = case_channels.asked + 1`.execute(db)
  await sql`
    insert into case_reasons (case_id, reason, asked) values (${caseId}, ${reason}, 1)
    on conflict (case_id, reason) do update set asked = case_reasons.asked + 1`.execute(db)
  await db
    .updateTable('cases')
    .set((set) => ({
      asked: set('asked', '+', 1),
      last_asked_at: sql`case when last_asked_at > ${at.getTime()} then last_asked_at else ${at.getTime()} end`,
      ...(people === null
        ? {}
        : { people: sql`case when people_before > ${people} then people_before else ${people} end` })
    }))
    .where('id', '=', caseId)
    .execute()
}

/** Questions of a case in the last week, and in the four weeks before it. */
export async function recentOf(
  db: Database,
  caseId: number,
  today: Day
): Promise<{ recent: number; before: number; upset: number }> {
  const since = addDays(today, 1 - RECENT_DAYS)
  const from = addDays(since, -USUAL_DAYS)
  const { rows } = await sql<{ recent: number; before: number; upset: number }>`
    select coalesce(sum(case when day >= ${since} then asked else 0 end), 0) as recent,
      coalesce(sum(case when day < ${since} then asked else 0 end), 0) as before,
      coalesce(sum(case when day >= ${since} then upset else 0 end), 0) as upset
    from case_days
    where case_id = ${caseId} and day >= ${from} and day <= ${today}`.execute(db)
  const { recent = 0, before = 0, upset = 0 } = rows[0] ?? {}
  return { recent: Number(recent), before: Number(before), upset: Number(upset) }
}

/** Looks anew at how pressing a case is: trend and tone move from day to day. */
export async function weighCase(db: Database, caseId: number, today: Day, minimum: number): Promise<void> {
  const row = await db
    .selectFrom('cases')
    .innerJoin('topics', 'topics.id', 'cases.topic')
    .select(['cases.kind', 'cases.people', 'topics.urgency'])
    .where('cases.id', '=', caseId)
    .executeTakeFirst()
  if (!row) return
  const { recent, before, upset } = await recentOf(db, caseId, today)
  // few people who ask often are no rise
  const rising = row.people >= minimum && isRising(recent, usualPerWeek(before), minimum)
  const angry = isUpsetGroup({ asked: recent, upset, people: recent === 0 ? 0 : row.people }, minimum)
  const urgency = urgencyOf({ kind: row.kind as CaseKind, rising, upset: angry, topic: row.urgency })
  await db
    .updateTable('cases')
    .set({ rising: rising ? 1 : 0, upset: angry ? 1 : 0, urgency })
    .where('id', '=', caseId)
    .execute()
}

/** Cases whose trend may have moved since yesterday. */
export async function movedSince(db: Database, day: Day): Promise<number[]> {
  const rows = await db.selectFrom('case_days').select('case_id').distinct().where('day', '>=', day).execute()
  const marked = await db
    .selectFrom('cases')
    .select('id')
    .where((or) => or.or([or('rising', '=', 1), or('upset', '=', 1)]))
    .execute()
  return [...new Set([...rows.map(({ case_id }) => case_id), ...marked.map(({ id }) => id)])]
}
