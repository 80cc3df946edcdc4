import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** Indexes by which a claim finds what is due without passing over what is not, however much waits. */
export async function indexDueOrder(db: Kysely<Schema>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `drop index inbox_waiting`,
  `create index inbox_due on inbox (due_at, id) where state = 'waiting'`,
  `create index inbox_buried on inbox (id) where state = 'buried'`,
  'drop index outbox_open',
  `create index outbox_due on outbox (channel, due_at, priority, id) where state in ('due', 'sending', 'unknown')`
]
