import type { Generated } from 'kysely'
import type { Office } from '#bot/review/case.ts'
import type { Instant, Sequence } from './column.ts'

/** What the platforms need of us besides messages: tokens, conversations in staff's hands, and receipts of erasures. */
export interface DeliveryTables {
  tokens: TokenTable
  handovers: HandoverTable
  deletions: DeletionTable
  erasures: ErasureTable
}

interface TokenTable {
  name: string
  /** Empty until there is something to keep. */
  sealed: string
  saved_at: Instant
  /** Counts what was saved: who saves must have seen the last of it. */
  version: Generated<number>
  /** Who is renewing at the moment, and until when nobody else may. */
  lease: string | null
  lease_until: Generated<Instant>
  /** When the platform refused to renew; only a new authorisation ends that. */
  refused_at: Instant | null
}

/** A conversation that staff have taken over, or are asked to. */
interface HandoverTable {
  id: Sequence
  conversation: string
  channel: string
  office: Office
  state: 'waiting' | 'answering' | 'closed'
  opened_at: Instant
  last_person_at: Instant
  answered_by: string | null
  closed_at: Instant | null
  closed_reason: string | null
}

/** Somebody had everything erased. The mark is found again only by who has the conversation itself, as a backup does. */
interface ErasureTable {
  /** Hash of the conversation's pseudonym. */
  mark: string
  erased_at: Instant
  /** What had arrived by then is erased too, though nobody had opened it yet. */
  arrived_before: Generated<Instant>
}

/** A request for erasure that came through Meta; what was erased cannot be told from it. */
interface DeletionTable {
  code: string
  asked_at: Instant
  found: number
}
