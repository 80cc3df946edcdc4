import type { Instant, Sequence } from './column.ts'

/** Who did what, and which members of staff can be written to. */
export interface AuditTables {
  audit: AuditTable
  staff_links: { staff: string; conversation: string; linked_at: Instant }
  link_codes: { hash: string; staff: string; expires_at: Instant }
}

/** Rows are only ever added; each one's hash takes in the hash of the row before. */
interface AuditTable {
  id: Sequence
  at: Instant
  /** Null: the machine itself. */
  staff: string | null
  office: string | null
  role: string | null
  act: string
  /** `case:12`, `document:24-2024-tt-bgddt`, `staff:…` */
  subject: string
  /** JSON, without personal data. */
  detail: string
  previous: string
  hash: string
}
