import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { AttachmentKind } from '../message.ts'
import { type Database, skipLocked } from './database.ts'

/** A message as it may be written down: person and event as keyed hashes, text masked. */
export interface Arrival {
  channel: string
  event: string
  conversation: string
  text: string
  attachments: AttachmentKind[]
  sentAt: Date
}

/** A message one worker holds. `attempts` counts this one too; `lease` proves on writing back that it is still held. */
export interface Claimed {
  id: number
  lease: string
  channel: string
  conversation: string
  text: string
  attachments: AttachmentKind[]
  attempts: number
}

/** How often a failing message is tried before those behind it may overtake: order first, but nobody waits for a poisoned one. */
const ATTEMPTS_IN_ORDER = 2

export async function isKnown(db: Database, channel: string, event: string): Promise<boolean> {
  const row = await db
    .selectFrom('inbox')
    .select('id')
    .where('channel', '=', channel)
    .where('event', '=', event)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes one message down; false when this event was already here. */
export async function accept(db: Database, arrival: Arrival, now: Date): Promise<boolean> {
  const { channel, event, conversation, text } = arrival
  const row = await db
    .insertInto('inbox')
    .values({
      channel,
      event,
      conversation,
      text,
      attachments: JSON.stringify(arrival.attachments),
      sent_at: arrival.sentAt.getTime(),
      received_at: now.getTime(),
      state: 'waiting'
    })
    .onConflict((conflict) => conflict.columns(['channel', 'event']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Takes the oldest message whose turn it is, for `leaseMs`: one at a time per conversation, in order of arrival.
 * A message whose holder died is free again when its lease ends.
 */
export async function claim(db: Database, now: Date, leaseMs: number): Promise<Claimed | null> {
  const lease = randomUUID()
  const at = now.getTime()
  const { rows } = await sql<Omit<Claimed, 'attachments'> & { attachments: string }>`
    update inbox
    set lease = ${lease}, due_at = ${at + leaseMs}, attempts = attempts + 1
    where id = (
      select mine.id
      from inbox mine
      where mine.state = 'waiting' and mine.due_at <= ${at}
        and not exists (
          select 1
          from inbox earlier
          where earlier.state = 'waiting' and earlier.conversation = mine.conversation and earlier.id < mine.id
            and (earlier.due_at <= ${at} or earlier.attempts <= ${ATTEMPTS_IN_ORDER})
        )
        and not exists (
          select 1
          from inbox held
          where held.lease is not null and held.conversation = mine.conversation and held.due_at > ${at}
        )
      order by mine.id
      limit 1
      ${skipLocked(db)}
    )
    returning id, lease, channel, conversation, text, attachments, attempts`.execute(db)
  const row = rows[0]
  return row ? { ...row, attachments: JSON.parse(row.attachments) } : null
}

/** Closes a claimed message; false when the lease was lost meanwhile and another worker answers it. */
export function finish(db: Database, message: Claimed, now: Date): Promise<boolean> {
  return close(db, message, 'done', null, now)
}

/** Gives a message up, with the reason for staff; false when the lease was lost meanwhile. */
export function bury(db: Database, message: Claimed, reason: string, now: Date): Promise<boolean> {
  return close(db, message, 'buried', reason, now)
}

/** Lets a claimed message go, to be tried again at `dueAt`. */
export async function postpone(db: Database, message: Claimed, reason: string, dueAt: Date): Promise<void> {
  await db
    .updateTable('inbox')
    .set({ lease: null, due_at: dueAt.getTime(), reason })
    .where('id', '=', message.id)
    .where('lease', '=', message.lease)
    .execute()
}

/** How many messages wait, how many were buried, and when the oldest waiting one arrived. */
export async function survey(db: Database): Promise<{ waiting: number; buried: number; oldest: Date | null }> {
  const { rows } = await sql<{ waiting: number; oldest: number | null }>`
    select count(*) as waiting, min(received_at) as oldest from inbox where state = 'waiting'`.execute(db)
  const { rows: buried } = await sql<{ n: number }>`
    select count(*) as n from inbox where state = 'buried'`.execute(db)
  const oldest = rows[0]?.oldest ?? null
  return {
    waiting: rows[0]?.waiting ?? 0,
    buried: buried[0]?.n ?? 0,
    oldest: oldest === null ? null : new Date(oldest)
  }
}

async function close(
  db: Database,
  message: Claimed,
  state: 'done' | 'buried',
  reason: string | null,
  now: Date
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inbox')
    .set({ state, reason, lease: null, finished_at: now.getTime() })
    .where('id', '=', message.id)
    .where('lease', '=', message.lease)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
