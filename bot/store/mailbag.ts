import { sql } from 'kysely'
import { type Database, lockRows } from './database.ts'
import { prepare } from './prepared.ts'

/** A webhook's body as it was acknowledged, sealed. */
export interface Letter {
  id: number
  channel: string
  sealed: string
  receivedAt: Date
}

/** How often a letter is tried that cannot be opened, before it is left lying for staff. */
export const TRIES = 20

/** Puts a body in; it stays until `remove`. */
export async function put(db: Database, letter: { channel: string; sealed: string }, now: Date): Promise<void> {
  await insertLetter(db, { ...letter, at: now.getTime() })
}

const insertLetter = prepare((db, { channel, sealed, at }: { channel: string; sealed: string; at: number }) =>
  db.insertInto('mailbag').values({ channel, sealed, received_at: at })
)

/** The oldest letters, in the order in which they came; no other process gets them before this transaction ends. */
export async function oldest(trx: Database, most: number): Promise<Letter[]> {
  const { rows } = await selectOldest(trx, { most })
  return rows.map(({ received_at, ...letter }) => ({ ...letter, receivedAt: new Date(received_at) }))
}

type Row = Omit<Letter, 'receivedAt'> & { received_at: number }

const selectOldest = prepare(
  (db, { most }: { most: number }) => sql<Row>`
    select id, channel, sealed, received_at
    from mailbag
    where failures < ${sql.lit(TRIES)}
    order by id
    limit ${most}
    ${lockRows(db)}`
)

/** Takes a letter out once all that it held is written down. */
export async function remove(trx: Database, id: number): Promise<void> {
  await deleteLetter(trx, { id })
}

const deleteLetter = prepare((db, { id }: { id: number }) => db.deleteFrom('mailbag').where('id', '=', id))

/** Counts that a letter could not be opened. */
export async function fail(db: Database, id: number): Promise<void> {
  await db
    .updateTable('mailbag')
    .set((row) => ({ failures: row('failures', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
