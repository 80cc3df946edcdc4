import type { Database } from './database.ts'

/** What became of a request for erasure. `found`: whether anything was kept under the id that was named. */
export interface Deletion {
  askedAt: Date
  found: boolean
}

/** Notes a request under its code; the same request again changes nothing. */
export async function note(db: Database, code: string, { askedAt, found }: Deletion): Promise<void> {
  await db
    .insertInto('deletions')
    .values({ code, asked_at: askedAt.getTime(), found: found ? 1 : 0 })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute()
}

export async function find(db: Database, code: string): Promise<Deletion | null> {
  const row = await db.selectFrom('deletions').selectAll().where('code', '=', code).executeTakeFirst()
  return row ? { askedAt: new Date(row.asked_at), found: row.found === 1 } : null
}
