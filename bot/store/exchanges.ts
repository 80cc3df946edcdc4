import { sql } from 'kysely'
import type { Database } from './database.ts'
import { find } from './handovers.ts'

/** One line of a conversation as staff read it, masked. `delivery` is of what was said to the person. */
export interface Exchange {
  from: 'person' | 'bot' | 'staff'
  text: string
  at: Date
  delivery: Delivery | null
  reason: string | null
}

type Delivery = 'due' | 'sending' | 'unknown' | 'sent' | 'refused' | 'unsettled'

/** What the person agreed to have read along with what they write to staff. */
const BEFORE_MS = 24 * 3_600_000

/** What was said in a hand-over and in the 24 hours before it, oldest first. */
export async function messages(db: Database, handover: number): Promise<Exchange[]> {
  const found = await find(db, handover)
  if (found === null) return []
  const { conversation, openedAt, closedAt } = found
  const from = openedAt.getTime() - BEFORE_MS
  const to = closedAt?.getTime() ?? Number.MAX_SAFE_INTEGER
  const { rows } = await sql<Omit<Exchange, 'at'> & { at: number }>`
    select 'person' as "from", text, received_at as at, null as delivery, null as reason, 0 as side, id
    from inbox where conversation = ${conversation} and received_at between ${from} and ${to}
    union all
    select author, text, created_at, state, reason, 1, id
    from outbox where conversation = ${conversation} and created_at between ${from} and ${to}
    order by at, side, id`.execute(db)
  return rows.map(({ from, text, at, delivery, reason }) => ({ from, text, at: new Date(at), delivery, reason }))
}

/** A reply that never reached its person, for staff to see. */
export interface Undelivered {
  id: number
  channel: string
  conversation: string
  text: string
  reason: string | null
  at: Date
  /** The hand-over it belongs to, where there is an open one. */
  handover: number | null
}

/** Replies that were closed unsent, or with an outcome nobody could learn, newest first. */
export async function undelivered(db: Database, limit: number): Promise<Undelivered[]> {
  const { rows } = await sql<Omit<Undelivered, 'at'> & { at: number }>`
    select o.id, o.channel, o.conversation, o.text, o.reason, o.closed_at as at,
      (select h.id from handovers h where h.conversation = o.conversation and h.state <> 'closed') as handover
    from outbox o
    where o.state in ('refused', 'unsettled')
    order by o.id desc
    limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}

/** The last thing a person asked, masked; empty when there is none. */
export async function lastQuestion(db: Database, conversation: string): Promise<string> {
  const row = await db
    .selectFrom('turns')
    .select('question')
    .where('conversation', '=', conversation)
    .where('outcome', 'not in', ['handover', 'smalltalk', 'crisis'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.question ?? ''
}
