import { type SelectQueryBuilder, sql } from 'kysely'
import { split } from '#bot/conversation/split.ts'
import type { Office } from '#bot/review/case.ts'
import type { Database } from './database.ts'
import * as outbox from './outbox.ts'
import { prepare } from './prepared.ts'
import type { Schema } from './schema.ts'

/** A conversation in staff's hands. `waiting`: the person wrote last; `answering`: staff did. */
export interface Handover {
  id: number
  conversation: string
  channel: string
  office: Office
  state: 'waiting' | 'answering' | 'closed'
  openedAt: Date
  lastPersonAt: Date
  /** Id of the member of staff who answered last. */
  answeredBy: string | null
  closedAt: Date | null
  closedReason: string | null
  /** Until when the platform takes what the bot, and what staff say; and how many messages, null: any number. */
  replyUntil: Date
  staffUntil: Date
  repliesLeft: number | null
}

const LONGEST_PIECE = 2000

/** Puts a conversation into an office's hands; false when it already is in staff's hands. */
export async function open(
  db: Database,
  { conversation, channel, office }: Pick<Handover, 'conversation' | 'channel' | 'office'>,
  now: Date
): Promise<boolean> {
  const at = now.getTime()
  const row = await db
    .insertInto('handovers')
    .values({ conversation, channel, office, state: 'waiting', opened_at: at, last_person_at: at })
    .onConflict((conflict) => conflict.column('conversation').where(sql<boolean>`state <> 'closed'`).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Hand-overs for staff: open ones with the longest waiting first, closed ones newest first. */
export async function list(
  db: Database,
  { office, state = 'open', limit }: { office?: Office; state?: 'open' | 'closed'; limit: number }
): Promise<Handover[]> {
  const rows = await selection(db)
    .where('h.state', state === 'open' ? '<>' : '=', 'closed')
    .$if(office !== undefined, (query) => query.where('h.office', '=', office as Office))
    .orderBy(sql`case h.state when 'waiting' then 0 else 1 end`)
    .orderBy(state === 'open' ? 'h.last_person_at' : sql`-h.closed_at`)
    .limit(limit)
    .execute()
  return rows.map(read)
}

export async function find(db: Database, id: number): Promise<Handover | null> {
  const row = await selection(db).where('h.id', '=', id).executeTakeFirst()
  return row ? read(row) : null
}

/** The open hand-over of a conversation; null when the bot answers there. */
export async function openOf(db: Database, conversation: string): Promise<Handover | null> {
  const { rows } = await selectOpen(db, { conversation })
  return rows[0] ? read(rows[0]) : null
}

const selectOpen = prepare((db, { conversation }: { conversation: string }) =>
  selection(db).where('h.conversation', '=', conversation).where('h.state', '<>', 'closed')
)

/** The person wrote again: it is staff's turn. */
export async function notePerson(db: Database, conversation: string, now: Date): Promise<void> {
  await db
    .updateTable('handovers')
    .set({
      state: 'waiting',
      last_person_at: sql<number>`case state when 'waiting' then last_person_at else ${now.getTime()} end`
    })
    .where('conversation', '=', conversation)
    .where('state', '<>', 'closed')
    .execute()
}

/** Sends what a member of staff wrote, by the same outbox as the bot's answers. */
export async function reply(
  db: Database,
  id: number,
  { by, text }: { by: string; text: string },
  now: Date
): Promise<'queued' | 'closed' | 'window_shut' | 'unknown'> {
  const handover = await find(db, id)
  if (handover === null) return 'unknown'
  if (handover.state === 'closed') return 'closed'
  if (handover.staffUntil <= now) return 'window_shut'
  const { conversation, channel } = handover
  await outbox.add(db, { channel, conversation, inbox: null, author: 'staff' }, split(text, LONGEST_PIECE), now)
  await db.updateTable('handovers').set({ state: 'answering', answered_by: by }).where('id', '=', id).execute()
  return 'queued'
}

/** Passes an open hand-over to the other office; false when it is closed. */
export async function assign(db: Database, id: number, office: Office): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('handovers')
    .set({ office })
    .where('id', '=', id)
    .where('state', '<>', 'closed')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives the conversation back to the bot; the person is told by `farewell`. False when it was closed already. */
export async function close(
  db: Database,
  id: number,
  { reason, farewell }: { reason: string; farewell: string | null },
  now: Date
): Promise<boolean> {
  const row = await db
    .updateTable('handovers')
    .set({ state: 'closed', closed_at: now.getTime(), closed_reason: reason })
    .where('id', '=', id)
    .where('state', '<>', 'closed')
    .returning(['conversation', 'channel'])
    .executeTakeFirst()
  if (row && farewell !== null) await outbox.add(db, { ...row, inbox: null, priority: 0 }, [farewell], now)
  return row !== undefined
}

/** Closes what nobody can answer any more, because the platform takes nothing after the window; returns how many. */
export async function closeExpired(db: Database, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('handovers')
    .set({ state: 'closed', closed_at: now.getTime(), closed_reason: 'Đã quá thời hạn nền tảng cho phép trả lời.' })
    .where('state', '<>', 'closed')
    .where('conversation', 'in', db.selectFrom('conversations').select('id').where('staff_until', '<=', now.getTime()))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const COLUMNS = [
  'h.id',
  'h.conversation',
  'h.channel',
  'h.office',
  'h.state',
  'h.opened_at',
  'h.last_person_at',
  'h.answered_by',
  'h.closed_at',
  'h.closed_reason',
  'c.reply_until',
  'c.staff_until',
  'c.replies_left'
] as const

function selection(db: Database) {
  return db.selectFrom('handovers as h').innerJoin('conversations as c', 'c.id', 'h.conversation').select(COLUMNS)
}

type Row = ReturnType<typeof selection> extends SelectQueryBuilder<Schema, never, infer Selected> ? Selected : never

function read(row: Row): Handover {
  return {
    id: row.id,
    conversation: row.conversation,
    channel: row.channel,
    office: row.office,
    state: row.state,
    openedAt: new Date(row.opened_at),
    lastPersonAt: new Date(row.last_person_at),
    answeredBy: row.answered_by,
    closedAt: row.closed_at === null ? null : new Date(row.closed_at),
    closedReason: row.closed_reason,
    replyUntil: new Date(row.reply_until),
    staffUntil: new Date(row.staff_until),
    repliesLeft: row.replies_left
  }
}
