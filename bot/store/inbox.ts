import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { AttachmentKind } from '../message.ts'
import { type Database, skipLocked } from './database.ts'
import { TRIES } from './mailbag.ts'
import { prepare } from './prepared.ts'

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
  sentAt: Date
  attempts: number
}

/** How often a failing message is tried before those behind it may overtake: order first, but nobody waits for a poisoned one. */
const ATTEMPTS_IN_ORDER = 2

export async function isKnown(db: Database, channel: string, event: string): Promise<boolean> {
  const { rows } = await findEvent(db, { channel, event })
  return rows.length > 0
}

const findEvent = prepare((db, { channel, event }: { channel: string; event: string }) =>
  db.selectFrom('inbox').select('id').where('channel', '=', channel).where('event', '=', event)
)

/** Writes one message down, to be answered unless `passedOver` says why not; false when this event was already here. */
export async function accept(
  db: Database,
  arrival: Arrival,
  now: Date,
  passedOver: string | null = null
): Promise<boolean> {
  const { rows } = await insertArrival(db, {
    ...arrival,
    attachments: JSON.stringify(arrival.attachments),
    sentAt: arrival.sentAt.getTime(),
    at: now.getTime(),
    state: passedOver === null ? 'waiting' : 'done',
    reason: passedOver,
    finishedAt: passedOver === null ? null : now.getTime()
  })
  return rows.length > 0
}

interface NewRow {
  channel: string
  event: string
  conversation: string
  text: string
  attachments: string
  sentAt: number
  at: number
  state: 'waiting' | 'done'
  reason: string | null
  finishedAt: number | null
}

const insertArrival = prepare((db, arrival: NewRow) => {
  const { channel, event, conversation, text, attachments, sentAt, at, state, reason, finishedAt } = arrival
  // behind a postponed message of its conversation it rests as long; `claim` still goes by the order itself
  const due_at = sql<number>`coalesce((
    select max(w.due_at)
    from inbox w
    where w.state = 'waiting' and w.conversation = ${conversation}
      and w.lease is null and w.attempts between 1 and ${ATTEMPTS_IN_ORDER}
  ), 0)`
  const given = { channel, event, conversation, text, attachments, state, reason, due_at }
  return db
    .insertInto('inbox')
    .values({ ...given, sent_at: sentAt, received_at: at, finished_at: finishedAt })
    .onConflict((conflict) => conflict.columns(['channel', 'event']).doNothing())
    .returning('id')
})

/**
 * Takes the oldest message whose turn it is, for `leaseMs`: one at a time per conversation, in order of arrival.
 * A message whose holder died is free again when its lease ends. Fresh messages and those that waited for their time
 * are looked for apart, each in the order of an index, so that no search passes over rows that are not due.
 */
export async function claim(db: Database, now: Date, leaseMs: number): Promise<Claimed | null> {
  const at = now.getTime()
  const { rows } = await takeInTurn(db, { lease: randomUUID(), at, until: at + leaseMs })
  const row = rows[0]
  return row ? { ...row, attachments: JSON.parse(row.attachments), sentAt: new Date(row.sentAt) } : null
}

type ClaimedRow = Omit<Claimed, 'attachments' | 'sentAt'> & { attachments: string; sentAt: number }

const takeInTurn = prepare(
  (db, { lease, at, until }: { lease: string; at: number; until: number }) => sql<ClaimedRow>`
    update inbox
    set lease = ${lease}, due_at = ${until}, attempts = attempts + 1
    where id = (
      select id
      from (
        select id from (${oldestInTurn(db, at, sql`mine.due_at = 0`, sql`mine.id`)}) as fresh
        union all
        select id from (${oldestInTurn(db, at, sql`mine.due_at > 0 and mine.due_at <= ${at}`, sql`mine.due_at, mine.id`)}) as waited
      ) as found
      order by id
      limit 1
    )
    returning id, lease, channel, conversation, text, attachments, sent_at as "sentAt", attempts`
)

function oldestInTurn(db: Database, at: number, due: RawBuilder<unknown>, order: RawBuilder<unknown>) {
  return sql`
    select mine.id
    from inbox mine
    where mine.state = 'waiting' and ${due}
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
    order by ${order}
    limit 1
    ${skipLocked(db)}`
}

/** Closes a claimed message, with a reason where nothing was said to it; false when the lease was lost meanwhile. */
export function finish(db: Database, message: Claimed, now: Date, reason: string | null = null): Promise<boolean> {
  return close(db, message, 'done', reason, now)
}

/** Gives a message up, with the reason for staff; false when the lease was lost meanwhile. */
export function bury(db: Database, message: Claimed, reason: string, now: Date): Promise<boolean> {
  return close(db, message, 'buried', reason, now)
}

/** Lets a claimed message go, to be tried again at `dueAt`. What stands behind it rests as long, while order counts. */
export async function postpone(db: Database, message: Claimed, reason: string, dueAt: Date): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('inbox')
    .set({ lease: null, due_at: dueAt.getTime(), reason })
    .where('id', '=', message.id)
    .where('lease', '=', message.lease)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await db
    .updateTable('inbox')
    .set({ lease: null, due_at: dueAt.getTime() })
    .where('conversation', '=', message.conversation)
    .where('lease', '=', message.lease)
    .execute()
  await restUntil(db, message.conversation, message.attempts > ATTEMPTS_IN_ORDER ? 0 : dueAt.getTime())
}

/** When the untried messages of a conversation are looked at again, as an instant; 0: at once. */
export async function restUntil(db: Database, conversation: string, dueAt: number): Promise<void> {
  await restUntried(db, { conversation, dueAt })
}

const restUntried = prepare(
  (_db, { conversation, dueAt }: { conversation: string; dueAt: number }) => sql`
    update inbox
    set due_at = ${dueAt}
    where state = 'waiting' and conversation = ${conversation} and attempts = 0 and due_at <> ${dueAt}`
)

/** How many messages wait, unopened ones too; how many were given up; and when the oldest waiting one arrived. */
export async function survey(db: Database): Promise<{ waiting: number; buried: number; oldest: Date | null }> {
  const { rows } = await sql<{ waiting: number; buried: number; oldest: number | null }>`
    select
      (select count(*) from inbox where state = 'waiting')
        + (select count(*) from mailbag where failures < ${TRIES}) as waiting,
      (select count(*) from inbox where state = 'buried')
        + (select count(*) from mailbag where failures >= ${TRIES}) as buried,
      coalesce(
        (select received_at from inbox where id = (select min(id) from inbox where state = 'waiting')),
        (select min(received_at) from mailbag where failures < ${TRIES})
      ) as oldest`.execute(db)
  const { waiting = 0, buried = 0, oldest = null } = rows[0] ?? {}
  return { waiting, buried, oldest: oldest === null ? null : new Date(oldest) }
}

async function close(
  db: Database,
  message: Claimed,
  state: 'done' | 'buried',
  reason: string | null,
  now: Date
): Promise<boolean> {
  const { id, conversation, lease } = message
  const { numAffectedRows } = await closeHeld(db, { id, conversation, lease, state, reason, at: now.getTime() })
  if (numAffectedRows === 0n) return false
  if (message.attempts > 1) await restUntil(db, message.conversation, 0)
  return true
}

interface Ending {
  id: number
  conversation: string
  lease: string
  state: 'done' | 'buried'
  reason: string | null
  at: number
}

/** With what was claimed in the same breath, if the lease is still held. */
const closeHeld = prepare((db, { id, conversation, lease, state, reason, at }: Ending) =>
  db
    .updateTable('inbox')
    .set({ state, reason, lease: null, finished_at: at })
    .where('conversation', '=', conversation)
    .where('lease', '=', lease)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('inbox as mine').select('mine.id').where('mine.id', '=', id).where('mine.lease', '=', lease))
    )
)
