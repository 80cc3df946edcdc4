import { createHash } from 'node:crypto'
import type { Staff } from '#bot/review/case.ts'
import type { Database } from './database.ts'

/** One deed. `staff` is null for what the machine did itself; `detail` never holds personal data. */
export interface Deed {
  staff: Staff | null
  act: string
  /** `case:12`, `document:24-2024-tt-bgddt`, `staff:…` */
  subject: string
  detail: Record<string, unknown>
}

export interface AuditRow {
  id: number
  at: Date
  staff: string | null
  office: string | null
  role: string | null
  act: string
  subject: string
  detail: Record<string, unknown>
  hash: string
}

export type Verdict = { kind: 'whole'; rows: number; head: string } | { kind: 'broken'; at: number; reason: string }

const BEGINNING = '0'.repeat(64)
const READ_AT_ONCE = 1000

/** Adds a deed to the trail; called in the transaction of what was done, so that neither is without the other. */
export async function append(db: Database, { staff, act, subject, detail }: Deed, now: Date): Promise<void> {
  const last = await db.selectFrom('audit').select('hash').orderBy('id', 'desc').executeTakeFirst()
  const row = {
    at: now.getTime(),
    staff: staff?.id ?? null,
    office: staff?.office ?? null,
    role: staff?.role ?? null,
    act,
    subject,
    detail: JSON.stringify(detail),
    previous: last?.hash ?? BEGINNING
  }
  await db
    .insertInto('audit')
    .values({ ...row, hash: hashOf(row) })
    .execute()
}

/** Whether the trail is as it was written: every row whole, and none missing between the first and the last. */
export async function verifyAudit(db: Database): Promise<Verdict> {
  let [head, rows, last] = [BEGINNING, 0, 0]
  for (;;) {
    const chunk = await db
      .selectFrom('audit')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(READ_AT_ONCE)
      .execute()
    for (const row of chunk) {
      if (row.previous !== head)
        return { kind: 'broken', at: row.id, reason: 'Có dòng trước dòng này đã mất hoặc bị sửa.' }
      if (row.hash !== hashOf(row)) return { kind: 'broken', at: row.id, reason: 'Nội dung dòng này đã bị sửa.' }
      ;[head, rows, last] = [row.hash, rows + 1, row.id]
    }
    if (chunk.length < READ_AT_ONCE) return { kind: 'whole', rows, head }
  }
}

export interface AuditFilter {
  /** Rows older than this one, for the next page. */
  before?: number
  staff?: string
  subject?: string
  act?: string
  limit: number
}

/** The newest deeds first. */
export async function listAudit(
  db: Database,
  { before, staff, subject, act, limit }: AuditFilter
): Promise<AuditRow[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .$if(staff !== undefined, (query) => query.where('staff', '=', staff ?? ''))
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
    .$if(act !== undefined, (query) => query.where('act', '=', act ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ previous: _, ...row }) => ({ ...row, at: new Date(row.at), detail: JSON.parse(row.detail) }))
}

interface Hashed {
  at: number
  staff: string | null
  office: string | null
  role: string | null
  act: string
  subject: string
  detail: string
  previous: string
}

function hashOf({ at, staff, office, role, act, subject, detail, previous }: Hashed): string {
  const text = JSON.stringify([previous, Number(at), staff, office, role, act, subject, detail])
  return createHash('sha256').update(text).digest('hex')
}
