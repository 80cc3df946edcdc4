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
  attempts: number
  unclear: number
  /** When the person last wrote: the platforms' windows for a reply count from there. */
  lastInboundAt: Date
}

/** What a reply is to be kept under: whose it is, and which message it answers. */
export interface Destination {
  channel: string
  conversation: string
  /** Null for what answers no message of theirs: news somebody asked to be told. */
  inbox: number | null
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
  const rows = pieces.map((text, piece) => ({
    ...to,
    piece,
    text,
    buttons: JSON.stringify(piece === pieces.length - 1 ? buttons : []),
    state: 'due' as const,
    created_at: now.getTime()
  }))
  await db.insertInto('outbox').values(rows).execute()
}

/**
 * Takes the oldest piece of a channel whose turn it is and marks it `sending`, for `leaseMs`. Pieces of one
 * conversation go strictly one after the other. A piece whose sender died is taken again when its lease ends.
 */
export async function claim(db: Database, channel: string, now: Date, leaseMs: number): Promise<Claimed | null> {
  const lease = randomUUID()
  const at = now.getTime()
  const { rows } = await sql<Omit<Claimed, 'lastInboundAt' | 'buttons'> & { lastInboundAt: number; buttons: string }>`
    update outbox
    set state = 'sending', lease = ${lease}, due_at = ${at + leaseMs}, attempts = attempts + 1
    where id = (
      select mine.id
      from outbox mine
      where mine.state in ('due', 'sending', 'unknown') and mine.channel = ${channel} and mine.due_at <= ${at}
        and not exists (
          select 1
          from outbox other
          where other.state in ('due', 'sending', 'unknown')
            and other.conversation = mine.conversation and other.id < mine.id
        )
      order by mine.id
      limit 1
      ${skipLocked(db)}
    )
    returning id, lease, channel, conversation, text, buttons, attempts, unclear,
      (select c.sealed_address from conversations c where c.id = outbox.conversation) as "sealedAddress",
      (select c.last_inbound_at from conversations c where c.id = outbox.conversation) as "lastInboundAt"`.execute(db)
  const row = rows[0]
  return row ? { ...row, buttons: JSON.parse(row.buttons), lastInboundAt: new Date(row.lastInboundAt) } : null
}

/** Writes down how a claimed piece ended. Without effect when its echo, or an erasure, was faster. */
export async function close(db: Database, piece: Claimed, ending: Ending, now: Date): Promise<void> {
  await db
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
    .execute()
}

/** Lets a claimed piece go, to be sent again at `dueAt`. `unknown`: the last send may have reached the person. */
export async function postpone(
  db: Database,
  piece: Claimed,
  { state, reason }: { state: 'due' | 'unknown'; reason: string },
  dueAt: Date
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      state,
      lease: null,
      reason,
      due_at: dueAt.getTime(),
      unclear: piece.unclear + (state === 'unknown' ? 1 : 0)
    })
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
  conversation: string
  id: number | null
  text: string
  messageId: string
}

/**
 * Closes the piece an echo shows to have arrived; false when no send of that conversation is in doubt. The echo of a
 * message that is known to be sent says nothing about another piece with the same words.
 */
export async function settle(db: Database, echo: Echo, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update outbox
    set state = 'sent', lease = null, message_id = ${echo.messageId}, reason = null, closed_at = ${now.getTime()}
    where id = (
      select o.id
      from outbox o
      where o.conversation = ${echo.conversation} and o.state in ('sending', 'unknown')
        and not exists (
          select 1 from outbox known where known.conversation = o.conversation and known.message_id = ${echo.messageId}
        )
        and ${echo.id === null ? sql`o.text = ${echo.text}` : sql`o.id = ${echo.id}`}
      order by o.id
      limit 1
    )
    returning id`.execute(db)
  return rows.length > 0
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
