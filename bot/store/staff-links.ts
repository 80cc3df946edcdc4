import { createHash, randomInt } from 'node:crypto'
import type { Database } from './database.ts'

/** Letters that are not mistaken for each other; no digits, which masking would take for a number of somebody's. */
const LETTERS = 'ABCDEGHKMNPQRSTUVXY'
const CODE_LETTERS = 10
const CODE_MINUTES = 15
const CODE = new RegExp(`^LK[- ]?([${LETTERS}]{${CODE_LETTERS}})$`)

/** A new code by which a member of staff links the conversation they send it from; earlier ones lapse. */
export async function offerCode(db: Database, staff: string, now: Date): Promise<string> {
  const letters = Array.from({ length: CODE_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  await db.deleteFrom('link_codes').where('staff', '=', staff).execute()
  await db
    .insertInto('link_codes')
    .values({ hash: hashOf(letters), staff, expires_at: now.getTime() + CODE_MINUTES * 60_000 })
    .execute()
  return `LK-${letters}`
}

/** The letters of a code, where a message is nothing else. */
export function codeIn(text: string): string | null {
  return CODE.exec(text.trim().toUpperCase())?.[1] ?? null
}

/** Links a conversation to whom the code was given; null when it is unknown, used or lapsed. */
export async function link(db: Database, letters: string, conversation: string, now: Date): Promise<string | null> {
  const row = await db
    .deleteFrom('link_codes')
    .where('hash', '=', hashOf(letters))
    .returning(['staff', 'expires_at'])
    .executeTakeFirst()
  if (!row || row.expires_at <= now.getTime()) return null
  const { staff } = row
  await db
    .deleteFrom('staff_links')
    .where((or) => or.or([or('staff', '=', staff), or('conversation', '=', conversation)]))
    .execute()
  await db.insertInto('staff_links').values({ staff, conversation, linked_at: now.getTime() }).execute()
  return staff
}

export async function unlink(db: Database, staff: string): Promise<void> {
  await db.deleteFrom('staff_links').where('staff', '=', staff).execute()
}

/** Where a member of staff is written to; null where they linked nothing. */
export async function linkedTo(db: Database, staff: string): Promise<{ channel: string; linkedAt: Date } | null> {
  const row = await db
    .selectFrom('staff_links')
    .innerJoin('conversations', 'conversations.id', 'staff_links.conversation')
    .select(['conversations.channel', 'staff_links.linked_at'])
    .where('staff_links.staff', '=', staff)
    .executeTakeFirst()
  return row ? { channel: row.channel, linkedAt: new Date(row.linked_at) } : null
}

/** Whose conversation it is; null where it is nobody's of the staff who still work. */
export async function staffOf(db: Database, conversation: string): Promise<string | null> {
  const row = await linked(db).where('staff_links.conversation', '=', conversation).executeTakeFirst()
  return row?.staff ?? null
}

export interface LinkedStaff {
  staff: string
  conversation: string
  channel: string
  /** Whether the platform takes a message of the bot's now. */
  inReach: boolean
}

/** Everybody on the staff who can be written to, or could if they wrote first. */
export async function listLinked(db: Database, now: Date): Promise<LinkedStaff[]> {
  const rows = await linked(db).execute()
  return rows.map(({ reply_until, ...row }) => ({ ...row, inReach: reply_until > now.getTime() }))
}

function linked(db: Database) {
  return db
    .selectFrom('staff_links')
    .innerJoin('conversations', 'conversations.id', 'staff_links.conversation')
    .innerJoin('staff', 'staff.id', 'staff_links.staff')
    .select(['staff_links.staff', 'staff_links.conversation', 'conversations.channel', 'conversations.reply_until'])
    .where('staff.disabled_at', 'is', null)
    .where('staff.role', 'in', ['officer', 'head'])
}

function hashOf(letters: string): string {
  return createHash('sha256').update(letters).digest('hex')
}
