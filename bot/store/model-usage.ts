import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Counts one call on a day, unless `most` were made already; false then. Two processes cannot both make the last one. */
export async function countCall(db: Database, day: string, most: number): Promise<boolean> {
  await sql`insert into model_usage (day, calls, tokens) values (${day}, 0, 0) on conflict (day) do nothing`.execute(db)
  const { numUpdatedRows } = await db
    .updateTable('model_usage')
    .set((row) => ({ calls: row('calls', '+', 1) }))
    .where('day', '=', day)
    .where('calls', '<', most)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function countTokens(db: Database, day: string, tokens: number): Promise<void> {
  await db
    .updateTable('model_usage')
    .set((row) => ({ tokens: row('tokens', '+', tokens) }))
    .where('day', '=', day)
    .execute()
}
