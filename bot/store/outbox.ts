import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Button } from '../message.ts'
import { type Database, skipLocked } from './database.ts'

/** A piece one worker is about to send. `attempts` counts this one too; `lease` proves on writing back that it is still held. */
export interface Claimed {
  id: number
  lease: string
  channel: string
  conversation: string
  text: string
  buttons: Button[]
  sealedAddress: string | null
  author: 'bot' | 'staff'
  attempts: number
  /** Above 0: an earlier send of it may have reached the person, and began at `beganAt`. */
  unclear: number
  beganAt: Date
  /** Until when the platform takes what the bot, and what staff say to this person; and how many messages, null: any. */
  replyUntil: Date
  staffUntil: Date
  repliesLeft: number | null
}

/** What a reply is to be kept under: whose it is, and which message it answers. */
export interface Destination {
  channel: string
  conversation: string
  /** Null for what answers no message of theirs: news somebody asked to be told. */
  inbox: number | null
  /** The bot, where nobody is named. */
  author?: 'bot' | 'staff'
  /** 0 goes before 1. Where it is not said, news of the bot's own go after everything that answers somebody. */
  priority?: 0 | 1
}

/** How a piece ended (`messageId` is the platform's, hashed): sent, refused by the platform or by us, or sent with an outcome nobody could learn. */
export type Ending = { state: 'sent'; messageId: string | null } | { state: 'refused' | 'unsettled'; reason: string }

/** Adds the pieces of one reply, to be sent in their order; its buttons go with the last of them. */
export async function add(
  db: Database,
  to: Destination,
  pieces: readonly string[],
  now: Date,
  buttons: readonly Button[] = []
): Promise<void> {
  if (pieces.length === 0) return
  const { channel, conversation, inbox, author = 'bot', priority = inbox === null && author === 'bot' ? 1 : 0 } = to
  const rows = pieces.map((text, piece) => ({
    channel,
    conversation,
    inbox,
    author,
    priority,
    piece,
    text,
    buttons: JSON.stringify(piece === pieces.length - 1 ? buttons : []),
    state: 'due' as const,
    created_at: now.getTime()
  }))
  await db.insertInto('outbox').values(rows).execute()
}

/** A claimed row as the database gives it. */
type ClaimedRow = Omit<Claimed, 'buttons' | 'beganAt' | 'replyUntil' | 'staffUntil'> & {
  buttons: string
  beganAt: number
  replyUntil: number
  staffUntil: number
}

/**
 * Takes the piece of a channel whose turn it is and marks it `sending`, for `leaseMs`: answers first, then the oldest.
 * Pieces of one conversation go one after the other, and nothing overtakes a piece in doubt. A piece whose sender died is
 * taken again when its lease ends.
 */
export async function claim(db: Database, channel: string, now: Date, leaseMs: number): Promise<Claimed | null> {
  const lease = randomUUID()
  const at = now.getTime()
  const { rows } = await sql<ClaimedRow>`
    update outbox
    set lease = ${lease}, due_at = ${at + leaseMs}, attempts = attempts + 1,
      unclear = case when state = 'due' then 0 else unclear + 1 end,
      began_at = case when state = 'due' then ${at} else began_at end,
      state = 'sending'
    where id = (
      select mine.id
      from outbox mine
      where mine.state in ('due', 'sending', 'unknown') and mine.channel = ${channel} and mine.due_at <= ${at}
        and not exists (
          select 1
          from outbox other
          where other.state in ('due', 'sending', 'unknown')
            and other.conversation = mine.conversation and other.id <> mine.id
            and (
              other.state <> 'due'
              or mine.state = 'due' and (
                other.priority < mine.priority or other.priority = mine.priority and other.id < mine.id
              )
            )
        )
      order by mine.priority, mine.id
      limit 1
      ${skipLocked(db)}
    )
    returning id, lease, channel, conversation, text, buttons, author, attempts, unclear, began_at as "beganAt",
      (select c.sealed_address from conversations c where c.id = outbox.conversation) as "sealedAddress",
      (select c.reply_until from conversations c where c.id = outbox.conversation) as "replyUntil",
      (select c.staff_until from conversations c where c.id = outbox.conversation) as "staffUntil",
      (select c.replies_left from conversations c where c.id = outbox.conversation) as "repliesLeft"`.execute(db)
  const row = rows[0]
  if (!row) return null
  const { buttons, beganAt, replyUntil, staffUntil } = row
  return {
    ...row,
    buttons: JSON.parse(buttons),
    beganAt: new Date(beganAt),
    replyUntil: new Date(replyUntil),
    staffUntil: new Date(staffUntil)
  }
}

/** Writes down how a claimed piece ended; false when its echo, or an erasure, was faster. */
export async function close(db: Database, piece: Claimed, ending: Ending, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({
      state: ending.state,
      message_id: ending.state === 'sent' ? ending.messageId : null,
      reason: ending.state === 'sent' ? null : ending.reason,
      lease: null,
      closed_at: now.getTime()
    })
    .where('id', '=', piece.id)
    .where('lease', '=', piece.lease)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Why a claimed piece is let go. `unknown`: the last send may have reached the person. `counted`: it counts as a try. */
export interface Postponement {
  state: 'due' | 'unknown'
  reason: string
  counted: boolean
}

/** Lets a claimed piece go, to be taken up again at `dueAt`. */
export async function postpone(
  db: Database,
  piece: Claimed,
  { state, reason, counted }: Postponement,
  dueAt: Date
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state, lease: null, reason, due_at: dueAt.getTime(), attempts: piece.attempts - (counted ? 0 : 1) })
    .where('id', '=', piece.id)
    .where('lease', '=', piece.lease)
    .execute()
}

/** Keeps a claimed piece until `until`, for a send that takes its time. */
export async function prolong(db: Database, piece: Claimed, until: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ due_at: until.getTime() })
    .where('id', '=', piece.id)
    .where('lease', '=', piece.lease)
    .execute()
}

/** What the platform repeated to us of our own sending; `id` where it carried ours along. `messageId` is hashed. */
export interface Echo {
  channel: string
  conversation: string
  id: number | null
  text: string
  messageId: string
}

/**
 * Closes the piece an echo shows to have arrived, and returns whose it was; null when no send of that conversation is in
 * doubt. Our own id is enough: what answers a comment comes back under the person who wrote it. The echo of a message
 * that is known to be sent says nothing about another piece with the same words.
 */
export async function settle(db: Database, echo: Echo, now: Date): Promise<string | null> {
  const { rows } = await sql<{ conversation: string }>`
    update outbox
    set state = 'sent', lease = null, message_id = ${echo.messageId}, reason = null, closed_at = ${now.getTime()}
    where id = (
      select o.id
      from outbox o
      where o.state in ('sending', 'unknown')
        and not exists (
          select 1 from outbox known where known.conversation = o.conversation and known.message_id = ${echo.messageId}
        )
        and ${
          echo.id === null
            ? sql`o.conversation = ${echo.conversation} and o.text = ${echo.text}`
            : sql`o.id = ${echo.id} and o.channel = ${echo.channel}`
        }
      order by o.id
      limit 1
    )
    returning conversation`.execute(db)
  return rows[0]?.conversation ?? null
}

/** Which of these ids (hashed) belong to messages of the conversation that are known to be sent. */
export async function knownOf(db: Database, conversation: string, messageIds: readonly string[]): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('outbox')
    .select('message_id')
    .where('conversation', '=', conversation)
    .where('message_id', 'in', messageIds)
    .execute()
  return new Set(rows.flatMap(({ message_id }) => message_id ?? []))
}

/** How many pieces wait to be sent, and when the oldest of them was written. */
export async function survey(db: Database): Promise<{ waiting: number; oldest: Date | null }> {
  const { rows } = await sql<{ waiting: number; oldest: number | null }>`
    select count(*) as waiting, min(created_at) as oldest
    from outbox
    where state in ('due', 'sending', 'unknown')`.execute(db)
  const oldest = rows[0]?.oldest ?? null
  return { waiting: rows[0]?.waiting ?? 0, oldest: oldest === null ? null : new Date(oldest) }
}
