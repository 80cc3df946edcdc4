import type { AuditTables } from './schema/audit.ts'
import type { CaseTables } from './schema/cases.ts'
import type { Instant } from './schema/column.ts'
import type { DeliveryTables } from './schema/delivery.ts'
import type { DialogueTables } from './schema/dialogue.ts'
import type { MailbagTables } from './schema/mailbag.ts'
import type { QueueTables } from './schema/queues.ts'
import type { RecordTables } from './schema/records.ts'
import type { StaffTables } from './schema/staff.ts'

/** Every table of the product. Persons appear as pseudonyms only; `sealed` columns are unreadable without SECRET_KEY. */
export interface Schema
  extends QueueTables,
    RecordTables,
    DialogueTables,
    MailbagTables,
    DeliveryTables,
    StaffTables,
    CaseTables,
    AuditTables {
  migrations: { name: string; applied_at: Instant }
}
