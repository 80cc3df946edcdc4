import type { Database } from './database.ts'
import { hashToken, newToken } from './one-time-token.ts'
import { find, type StaffMember } from './staff.ts'

/** How long a one-time link can be taken up. */
export const INVITATION_MS = 3 * 24 * 3600_000

/** Makes the one link by which somebody may choose a password; links made for them before lead nowhere. Returns its token. */
export async function invite(db: Database, staff: string, now: Date): Promise<string> {
  const token = newToken()
  const at = now.getTime()
  await db.deleteFrom('invitations').where('staff', '=', staff).execute()
  await db
    .insertInto('invitations')
    .values({ id: hashToken(token), staff, made_at: at, expires_at: at + INVITATION_MS })
    .execute()
  return token
}

/** Whom a link is for; null once it was taken up, has expired, or the account is closed. */
export async function guestOf(db: Database, token: string, now: Date): Promise<StaffMember | null> {
  const row = await db
    .selectFrom('invitations')
    .select('staff')
    .where('id', '=', hashToken(token))
    .where('expires_at', '>', now.getTime())
    .executeTakeFirst()
  const staff = row ? await find(db, row.staff) : null
  return staff?.disabled ? null : staff
}

/** Uses a link up; false when somebody was faster. */
export async function takeUp(db: Database, token: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('invitations').where('id', '=', hashToken(token)).executeTakeFirst()
  return numDeletedRows === 1n
}
