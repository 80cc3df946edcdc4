import type { Database } from './database.ts'
import { hashToken, newToken } from './one-time-token.ts'
import { find, type StaffMember } from './staff.ts'

/** Someone signed in. `id` is the hash of their token, safe to show to themselves. */
export interface Session {
  id: string
  staff: StaffMember
}

/** As listed to its owner. */
export interface OpenSession {
  id: string
  created: Date
  seen: Date
}

/** How long a session lives without a request, and how long at most. */
export const IDLE_MS = 2 * 3600_000
export const LONGEST_MS = 12 * 3600_000
/** Seen is written down at most so often: a page view costs no write otherwise. */
const SEEN_EVERY_MS = 60_000

/** Opens a session and returns its token, which is kept nowhere here. */
export async function open(db: Database, staff: string, now: Date): Promise<string> {
  const token = newToken()
  const at = now.getTime()
  await db
    .insertInto('sessions')
    .values({ id: hashToken(token), staff, created_at: at, seen_at: at })
    .execute()
  return token
}

/** The session of a token, unless it has expired or its account is closed; notes that it was seen. */
export async function resume(db: Database, token: string, now: Date): Promise<Session | null> {
  const at = now.getTime()
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'staff', 'seen_at'])
    .where('id', '=', hashToken(token))
    .where('seen_at', '>', at - IDLE_MS)
    .where('created_at', '>', at - LONGEST_MS)
    .executeTakeFirst()
  const staff = row ? await find(db, row.staff) : null
  if (!row || !staff || staff.disabled) return null
  if (row.seen_at < at - SEEN_EVERY_MS) {
    await db.updateTable('sessions').set({ seen_at: at }).where('id', '=', row.id).execute()
  }
  return { id: row.id, staff }
}

export async function listOf(db: Database, staff: string, now: Date): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'seen_at'])
    .where('staff', '=', staff)
    .where('seen_at', '>', now.getTime() - IDLE_MS)
    .where('created_at', '>', now.getTime() - LONGEST_MS)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({ id: row.id, created: new Date(row.created_at), seen: new Date(row.seen_at) }))
}

/** Ends one session by its id. */
export async function end(db: Database, id: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', id).execute()
}

/** Ends every session of somebody, except one where it is given. */
export async function endAll(db: Database, staff: string, except: string | null): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('staff', '=', staff)
    .$if(except !== null, (query) => query.where('id', '!=', except ?? ''))
    .execute()
}

/** Drops sessions nobody can resume any more; returns how many. */
export async function dropExpired(db: Database, now: Date): Promise<number> {
  const at = now.getTime()
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where((where) => where.or([where('seen_at', '<=', at - IDLE_MS), where('created_at', '<=', at - LONGEST_MS)]))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
