import type { Database } from './database.ts'

/** Failures in a row that cost nothing; each one after doubles the wait. */
const FREE_FAILURES = 5
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 15 * 60_000
/** Failures this old are forgotten. */
const FORGOTTEN_MS = 24 * 3600_000

/** How long a name must still wait, in milliseconds; 0 when it may try. A delay, so that a stranger can lock nobody out for good. */
export async function waitOf(db: Database, id: string, now: Date): Promise<number> {
  const row = await db.selectFrom('sign_in_failures').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || row.failures < FREE_FAILURES) return 0
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (row.failures - FREE_FAILURES))
  return Math.max(0, row.last_at + wait - now.getTime())
}

/** Counts a failure, and forgets what lies long ago. */
export async function note(db: Database, id: string, now: Date): Promise<void> {
  const at = now.getTime()
  await db
    .deleteFrom('sign_in_failures')
    .where('last_at', '<', at - FORGOTTEN_MS)
    .execute()
  await db
    .insertInto('sign_in_failures')
    .values({ id, failures: 1, last_at: at })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((set) => ({ failures: set('sign_in_failures.failures', '+', 1), last_at: at }))
    )
    .execute()
}

export async function clear(db: Database, id: string): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('id', '=', id).execute()
}
