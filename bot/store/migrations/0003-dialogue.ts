import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** What a conversation remembers, buttons on replies, wishes to be told, and what a model was used for. */
export async function createDialogue(db: Kysely<Schema>): Promise<void> {
  const sequence = sql.raw(
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'bigint generated always as identity primary key'
      : 'integer primary key autoincrement'
  )
  await sql`alter table outbox add column buttons text not null default '[]'`.execute(db)
  await sql`alter table turns add column prompt text`.execute(db)
  await sql`
    create table memories (
      conversation text primary key references conversations (id) on delete cascade,
      state text not null,
      expires_at bigint not null
    )`.execute(db)
  await sql`create index memories_by_expiry on memories (expires_at)`.execute(db)
  await sql`
    create table wishes (
      id ${sequence},
      conversation text not null references conversations (id) on delete cascade,
      signal bigint not null references signals (id) on delete cascade,
      made_at bigint not null,
      expires_at bigint not null,
      unique (conversation, signal)
    )`.execute(db)
  await sql`create index wishes_of_signal on wishes (signal)`.execute(db)
  await sql`
    create table model_usage (
      day text primary key,
      calls integer not null,
      tokens integer not null
    )`.execute(db)
}
