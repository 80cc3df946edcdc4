import { sql } from 'kysely'
import type { Case } from '#bot/review/case.ts'
import type { CaseKind } from '#bot/review/rumour.ts'
import { ALWAYS } from './askers.ts'
import { openCase } from './cases.ts'
import type { Database } from './database.ts'

/** Who asked the signals of a case, as far as that is still known. */
export async function askersOf(db: Database, caseId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('signals')
    .innerJoin('turns', 'turns.id', 'signals.turn')
    .select('turns.conversation')
    .distinct()
    .where('signals.case_id', '=', caseId)
    .execute()
  return rows.map(({ conversation }) => conversation)
}

/** Moves everything of one case into another: wordings, signals, counts. The first stays as a pointer to the second. */
export async function moveInto(db: Database, from: number, into: number): Promise<void> {
  await db.updateTable('wordings').set({ case_id: into }).where('case_id', '=', from).execute()
  await db.updateTable('signals').set({ case_id: into }).where('case_id', '=', from).execute()
  for (const { table, by, counts } of COUNTED) await addUp(db, { table, by, counts, from, into })
  await sql`
    update cases
    set asked = cases.asked + other.asked,
      people_before = case when cases.people > other.people then cases.people else other.people end,
      people = case when cases.people > other.people then cases.people else other.people end,
      opened_at = case when cases.opened_at < other.opened_at then cases.opened_at else other.opened_at end,
      last_asked_at = case when cases.last_asked_at > other.last_asked_at then cases.last_asked_at else other.last_asked_at end,
      version = cases.version + 1
    from (select asked, people, opened_at, last_asked_at from cases where id = ${from}) other
    where cases.id = ${into}`.execute(db)
  await db.updateTable('cases').set({ merged_into: into }).where('merged_into', '=', from).execute()
  await db
    .updateTable('cases')
    .set((set) => ({ merged_into: into, asked: 0, people: 0, version: set('version', '+', 1) }))
    .where('id', '=', from)
    .execute()
  await db.deleteFrom('askers').where('scope', '=', `case:${from}`).execute()
}

const COUNTED = [
  { table: 'case_days', by: 'day', counts: ['asked', 'upset'] },
  { table: 'case_channels', by: 'channel', counts: ['asked'] },
  { table: 'case_reasons', by: 'reason', counts: ['asked'] }
] as const

async function addUp(
  db: Database,
  {
    table,
    by,
    counts,
    from,
    into
  }: { table: string; by: string; counts: readonly string[]; from: number; into: number }
): Promise<void> {
  const columns = sql.join(counts.map((name) => sql.ref(name)))
  const sums = sql.join(
    counts.map((name) => sql`${sql.ref(name)} = ${sql.ref(`${table}.${name}`)} + ${sql.ref(`excluded.${name}`)}`)
  )
  await sql`
    insert into ${sql.table(table)} (case_id, ${sql.ref(by)}, ${columns})
    select ${into}, ${sql.ref(by)}, ${columns} from ${sql.table(table)} where case_id = ${from}
    on conflict (case_id, ${sql.ref(by)}) do update set ${sums}`.execute(db)
  await sql`delete from ${sql.table(table)} where case_id = ${from}`.execute(db)
}

/** Makes a case of some wordings of another, with the signals asked in them; null where there are no such wordings. */
export async function splitOff(
  db: Database,
  caseId: number,
  wordings: readonly number[],
  as: { kind: CaseKind; office: Case['office']; topic: string },
  now: Date
): Promise<number | null> {
  const rows = await db
    .selectFrom('wordings')
    .select(['id', 'question', 'seen'])
    .where('case_id', '=', caseId)
    .where('id', 'in', wordings)
    .orderBy('seen', 'desc')
    .execute()
  const title = rows[0]?.question
  if (title === undefined) return null
  const created = await openCase(db, { ...as, title }, now)
  const ids = rows.map(({ id }) => id)
  await db.updateTable('wordings').set({ case_id: created }).where('id', 'in', ids).execute()
  await db.updateTable('signals').set({ case_id: created }).where('wording', 'in', ids).execute()
  return created
}

/** Takes the counts of moved signals over from the case they came from; what their turns no longer tell stays there. */
export async function countMoved(db: Database, from: number, into: number, dayOf: (at: Date) => string): Promise<void> {
  const moved = await db
    .selectFrom('signals')
    .select(['channel', 'reason', 'raised_at'])
    .where('case_id', '=', into)
    .execute()
  for (const { channel, reason, raised_at } of moved) {
    await shift(db, 'case_days', 'day', dayOf(new Date(raised_at)), from, into)
    await shift(db, 'case_channels', 'channel', channel, from, into)
    await shift(db, 'case_reasons', 'reason', reason, from, into)
  }
  const last = Math.max(0, ...moved.map(({ raised_at }) => raised_at))
  await db
    .updateTable('cases')
    .set({ asked: moved.length, ...(last > 0 ? { last_asked_at: last } : {}) })
    .where('id', '=', into)
    .execute()
  await db
    .updateTable('cases')
    .set((set) => ({ asked: set('asked', '-', moved.length), people_before: 0, version: set('version', '+', 1) }))
    .where('id', '=', from)
    .execute()
}

async function shift(
  db: Database,
  table: string,
  by: string,
  value: string,
  from: number,
  into: number
): Promise<void> {
  const [target, column] = [sql.table(table), sql.ref(by)]
  const extra = table === 'case_days' ? sql`, upset` : sql``
  const zero = table === 'case_days' ? sql`, 0` : sql``
  await sql`update ${target} set asked = asked - 1 where case_id = ${from} and ${column} = ${value}`.execute(db)
  await sql`
    insert into ${target} (case_id, ${column}, asked${extra}) values (${into}, ${value}, 1${zero})
    on conflict (case_id, ${column}) do update set asked = ${sql.ref(`${table}.asked`)} + 1`.execute(db)
  await sql`delete from ${target} where case_id = ${from} and ${column} = ${value} and asked <= 0`.execute(db)
}

/** Sets a case's number of people, with the sketch it is counted from. */
export async function setPeople(
  db: Database,
  caseId: number,
  sketch: { text: string; people: number } | null
): Promise<void> {
  const scope = `case:${caseId}`
  await db.deleteFrom('askers').where('scope', '=', scope).execute()
  if (sketch) {
    await db
      .insertInto('askers')
      .values({ scope, period: ALWAYS, sketch: sketch.text, people: sketch.people })
      .execute()
  }
  const people = sketch?.people ?? 0
  await db
    .updateTable('cases')
    .set({ people: sql`case when people_before > ${people} then people_before else ${people} end` })
    .where('id', '=', caseId)
    .execute()
}

/** Remembers that staff hold two cases apart, and forgets it when they join them after all. */
export async function holdApart(db: Database, one: number, other: number): Promise<void> {
  const pair = { one: Math.min(one, other), other: Math.max(one, other) }
  await db
    .insertInto('apart')
    .values(pair)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function areApart(db: Database, one: number, other: number): Promise<boolean> {
  const row = await db
    .selectFrom('apart')
    .select('one')
    .where('one', '=', Math.min(one, other))
    .where('other', '=', Math.max(one, other))
    .executeTakeFirst()
  return row !== undefined
}
