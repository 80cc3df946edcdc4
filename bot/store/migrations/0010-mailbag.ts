import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** What platforms have delivered and nobody has opened yet: sealed, and gone as soon as it was. Erasures reach it too. */
export async function createMailbag(db: Kysely<Schema>): Promise<void> {
  const sequence = sql.raw(
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'bigint generated always as identity primary key'
      : 'integer primary key autoincrement'
  )
  await sql`
    create table mailbag (
      id ${sequence},
      channel text not null,
      sealed text not null,
      received_at bigint not null,
      failures integer not null default 0,
      due_at bigint not null default 0
    )`.execute(db)
  await sql`create index mailbag_failed on mailbag (due_at) where failures > 0`.execute(db)
  await sql`alter table erasures add column arrived_before bigint not null default 0`.execute(db)
}
