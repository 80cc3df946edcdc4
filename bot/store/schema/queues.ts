import type { Generated } from 'kysely'
import type { Instant, Sequence } from './column.ts'

/** What came in, what is to go out, and with whom. */
export interface QueueTables {
  conversations: ConversationTable
  inbox: InboxTable
  outbox: OutboxTable
}

interface ConversationTable {
  /** Pseudonym of the person on their channel. */
  id: string
  channel: string
  /** The platform's id of the person, sealed; null on a channel that is answered on the spot. */
  sealed_address: string | null
  /** By the platform's clock, but never later than ours was. */
  last_inbound_at: Instant
  /** Until when the platform takes what the bot answers, and what a member of staff wrote. */
  reply_until: Generated<Instant>
  staff_until: Generated<Instant>
  /** How many more messages until the person writes again; null: any number. */
  replies_left: number | null
  /** Staff talk to this person by other means: until then the bot says nothing. */
  quiet_until: Generated<Instant>
  /** How many messages came since a moment not longer ago than a minute. */
  burst_from: Generated<Instant>
  burst_count: Generated<number>
  noticed_at: Instant | null
  /** Set by XOA: the row goes once the receipt is out. */
  erasing_at: Instant | null
}

interface InboxTable {
  id: Sequence
  channel: string
  /** Keyed hash of the platform's event id. Outlives an erasure, so that a repeated delivery is still known. */
  event: string
  conversation: string | null
  text: string
  attachments: string
  sent_at: Instant
  received_at: Instant
  state: 'waiting' | 'done' | 'buried' | 'erased'
  attempts: Generated<number>
  due_at: Generated<Instant>
  lease: string | null
  /** Why the last attempt failed; on a buried message, why it was given up. */
  reason: string | null
  finished_at: Instant | null
}

interface OutboxTable {
  id: Sequence
  conversation: string
  channel: string
  /** The inbox message it answers, and its place among the pieces of that answer, from 0. */
  inbox: number | null
  piece: number
  text: string
  /** JSON of `Button[]`; on the last piece of a reply only. */
  buttons: Generated<string>
  state: 'due' | 'sending' | 'unknown' | 'sent' | 'refused' | 'unsettled'
  attempts: Generated<number>
  author: Generated<'bot' | 'staff'>
  /** 0 goes before 1: answers before news. */
  priority: Generated<number>
  /** How often it was taken up with the outcome of an earlier send in doubt. */
  unclear: Generated<number>
  /** When the first send began whose outcome is in doubt. */
  began_at: Instant | null
  due_at: Generated<Instant>
  lease: string | null
  reason: string | null
  /** Keyed hash of the platform's id of the message, by which its echo is known. */
  message_id: string | null
  created_at: Instant
  closed_at: Instant | null
}
