import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Button } from '../message.ts'
import { type Database, skipLocked } from './database.ts'
import { prepare } from './prepared.ts'

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
  const { channel, conversation, inbox, author = 'bot', priority = inbox === null && author === 'bot' ? 1 : 0 } = to
  const reply = { channel, conversation, inbox, author, priority, at: now.getTime() }
  for (const [piece, text] of pieces.entries()) {
    const last = piece === pieces.length - 1
    await insertPiece(db, { ...reply, piece, text, buttons: JSON.stringify(last ? buttons : []) })
  }
}

type NewPiece = Required<Destination> & { at: number; piece: number; text: string; buttons: string }

const insertPiece = prepare((db, written: NewPiece) => {
  const { channel, conversation, inbox, author, priority, at, piece, text, buttons } = written
  const row = { channel, conversation, inbox, author, priority, piece, text, buttons, created_at: at }
  return db.insertInto('outbox').values({ ...row, state: 'due' })
})

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
 * taken again when its lease ends. Fresh pieces and those that waited for their time are looked for apart, each in the order
 * of an index, so that no search passes over what is in doubt or not due.
 */
export async function claim(db: Database, channel: string, now: Date, leaseMs: number): Promise<Claimed | null> {
  const at = now.getTime()
  const { rows } = await takeInTurn(db, { channel, lease: randomUUID(), at, until: at + leaseMs })
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

const takeInTurn = prepare(
  (db, { channel, lease, at, until }: { channel: string; lease: string; at: number; until: number }) => sql<ClaimedRow>`
    update outbox
    set lease = ${lease}, due_at = ${until}, attempts = attempts + 1,
      unclear = case when state = 'due' then 0 else unclear + 1 end,
      began_at = case when state = 'due' then ${at} else began_at end,
      state = 'sending'
    where id = (
      select id
      from (
        select * from (${nextInTurn(db, channel, sql`mine.due_at = 0`, sql`mine.priority, mine.id`)}) as fresh
        union all
        select * from (${nextInTurn(db, channel, sql`mine.due_at > 0 and mine.due_at <= ${at}`, sql`mine.due_at`)}) as waited
      ) as found
      order by priority, id
      limit 1
    )
    returning id, lease, channel, conversation, text, buttons, author, attempts, unclear, began_at as "beganAt",
      (select c.sealed_address from conversations c where c.id = outbox.conversation) as "sealedAddress",
      (select c.reply_until from conversations c where c.id = outbox.conversation) as "replyUntil",
      (select c.staff_until from conversations c where c.id = outbox.conversation) as "staffUntil",
      (select c.replies_left from conversations c where c.id = outbox.conversation) as "repliesLeft"`
)

function nextInTurn(db: Database, channel: string, due: RawBuilder<unknown>, order: RawBuilder<unknown>) {
  return sql`
    select mine.id, mine.priority
    from outbox mine
    where mine.state in ('due', 'sending', 'unknown') and mine.channel = ${channel} and ${due}
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
    order by ${order}
    limit 1
    ${skipLocked(db)}`
}

/** Writes down how a claimed piece ended; false when its echo, or an erasure, was faster. */
export async function close(db: Database, piece: Claimed, ending: Ending, now: Date): Promise<boolean> {
  const { numAffectedRows } = await closeHeld(db, {
    id: piece.id,
    lease: piece.lease,
    state: ending.state,
    messageId: ending.state === 'sent' ? ending.messageId : null,
    reason: ending.state === 'sent' ? null : ending.reason,
    at: now.getTime()
  })
  if (numAffectedRows === 0n) return false
  await restUntil(db, piece.conversation, 0)
  return true
}

interface Closed {
  id: number
  lease: string
  state: Ending['state']
  messageId: string | null
  reason: string | null
  at: number
}

const closeHeld = prepare((db, { id, lease, state, messageId, reason, at }: Closed) =>
  db
    .updateTable('outbox')
    .set({ state, message_id: messageId, reason, lease: null, closed_at: at })
    .where('id', '=', id)
    .where('lease', '=', lease)
)

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
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state, lease: null, reason, due_at: dueAt.getTime(), attempts: piece.attempts - (counted ? 0 : 1) })
    .where('id', '=', piece.id)
    .where('lease', '=', piece.lease)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) await restUntil(db, piece.conversation, dueAt.getTime())
}

/** When the untried pieces of a conversation are looked at again; 0: at once. Until then no claim passes over them. */
export async function restUntil(db: Database, conversation: string, dueAt: number): Promise<void> {
  await restUntried(db, { conversation, dueAt })
}

const restUntried = prepare(
  (_db, { conversation, dueAt }: { conversation: string; dueAt: number }) => sql`
    update outbox
    set due_at = ${dueAt}
    where state = 'due' and conversation = ${conversation} and attempts = 0 and due_at <> ${dueAt}`
)

/** Keeps a claimed piece until `until`, for a send that takes its time. */
export async function prolong(db: Database, piece: Claimed, until: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ due_at: until.getTime() })
    .where('id', '=', piece.id)
    .where('lease', '=', piece.lease)
    .execute()
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
