import type { Instant } from './schema/column.ts'
import type { DialogueTables } from './schema/dialogue.ts'
import type { QueueTables } from './schema/queues.ts'
import type { RecordTables } from './schema/records.ts'

/** Every table of the product. Persons appear as pseudonyms only; `sealed` columns are unreadable without SECRET_KEY. */
export interface Schema extends QueueTables, RecordTables, DialogueTables {
  migrations: { name: string; applied_at: Instant }
}
