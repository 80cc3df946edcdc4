import type { Generated } from 'kysely'
import type { Instant, Sequence } from './column.ts'

/** Bodies of webhooks that were acknowledged and are not opened yet. */
export interface MailbagTables {
  mailbag: LetterTable
}

interface LetterTable {
  id: Sequence
  channel: string
  /** The body as it was signed, unreadable without SECRET_KEY: it holds what people wrote, and who they are. */
  sealed: string
  received_at: Instant
  /** How often it could not be opened. */
  failures: Generated<number>
  /** When one that could not be opened is tried again. */
  due_at: Generated<Instant>
}
