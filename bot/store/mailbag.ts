import { sql } from 'kysely'
import type { Database } from './database.ts'
import { prepare } from './prepared.ts'

/** A webhook's body as it was acknowledged, sealed. */
export interface Letter {
  id: number
  channel: string
  sealed: string
  receivedAt: Date
  /** How often it could not be opened. */
  failures: number
}

/** How often a letter is tried that cannot be opened, over some hours, before it is left lying for staff. */
export const TRIES = 20
const FIRST_REST_MS = 1000
const LONGEST_REST_MS = 3_600_000

/** Puts a body in; it stays until `remove`. */
export async function put(db: Database, letter: { channel: string; sealed: string }, now: Date): Promise<void> {
  await insertLetter(db, { ...letter, at: now.getTime() })
}

const insertLetter = prepare((db, { channel, sealed, at }: { channel: string; sealed: string; at: number }) =>
  db.insertInto('mailbag').values({ channel, sealed, received_at: at })
)

/** The oldest untried letters, in the order in which they came. */
export async function oldest(db: Database, most: number): Promise<Letter[]> {
  const { rows } = await selectOldest(db, { most })
  return rows.map(letterOf)
}

type Row = Omit<Letter, 'receivedAt'> & { received_at: number }

const selectOldest = prepare(
  (_db, { most }: { most: number }) => sql<Row>`
    select id, channel, sealed, failures, received_at
    from mailbag
    where failures = 0
    order by id
    limit ${most}`
)

/** A letter that could not be opened and whose rest is over; null when there is none. */
export async function nextFailed(db: Database, now: Date): Promise<Letter | null> {
  const { rows } = await selectFailed(db, { at: now.getTime() })
  const [row] = rows
  return row ? letterOf(row) : null
}

const selectFailed = prepare(
  (_db, { at }: { at: number }) => sql<Row>`
    select id, channel, sealed, failures, received_at
    from mailbag
    where failures > 0 and failures < ${sql.lit(TRIES)} and due_at <= ${at}
    order by due_at
    limit 1`
)

function letterOf({ received_at, ...letter }: Row): Letter {
  return { ...letter, receivedAt: new Date(received_at) }
}

/** Takes a letter out, in the transaction that writes down all that it held; false when another process was faster. */
export async function remove(trx: Database, id: number): Promise<boolean> {
  return (await deleteLetter(trx, { id })).numAffectedRows === 1n
}

const deleteLetter = prepare((db, { id }: { id: number }) => db.deleteFrom('mailbag').where('id', '=', id))

/** Counts that a letter could not be opened, and lets it rest, each time twice as long. */
export async function fail(db: Database, { id, failures }: Letter, now: Date): Promise<void> {
  const restMs = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** failures)
  await db
    .updateTable('mailbag')
    .set({ failures: failures + 1, due_at: now.getTime() + restMs })
    .where('id', '=', id)
    .execute()
}
