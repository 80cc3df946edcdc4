import type { Generated } from 'kysely'
import type { Instant, Sequence } from './column.ts'

/** What was asked and answered, for as long as it is kept. */
export interface RecordTables {
  turns: TurnTable
  signals: SignalTable
}

interface TurnTable {
  id: Sequence
  conversation: string
  inbox: number | null
  question: string
  outcome: string
  reason: string | null
  reply: string
  citations: string
  confidence: number
  ms: number
  /** Hash of the prompt a model worded the reply by; null where no model did. */
  prompt: string | null
  taken_at: Instant
}

interface SignalTable {
  id: Sequence
  /** The turn it came from, until that turn expires; then nothing leads back to a person. */
  turn: number | null
  channel: string
  question: string
  reason: string
  raised_at: Instant
  /** The case it was grouped into; null before that, and where there are no words to group by. */
  case_id: number | null
  /** Its way of asking. */
  wording: number | null
  grouped: Generated<number>
}
