import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** What is kept of answered questions, and the channels' tokens. */
export async function createRecords(db: Kysely<Schema>): Promise<void> {
  const sequence = sql.raw(
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'bigint generated always as identity primary key'
      : 'integer primary key autoincrement'
  )
  await sql`
    create table turns (
      id ${sequence},
      conversation text not null references conversations (id),
      inbox bigint unique references inbox (id),
      question text not null,
      outcome text not null,
      reason text,
      reply text not null,
      citations text not null,
      confidence real not null,
      ms integer not null,
      taken_at bigint not null
    )`.execute(db)
  await sql`create index turns_of_conversation on turns (conversation)`.execute(db)
  await sql`
    create table signals (
      id ${sequence},
      turn bigint unique references turns (id) on delete set null,
      channel text not null,
      question text not null,
      reason text not null,
      raised_at bigint not null
    )`.execute(db)
  await sql`
    create table tokens (
      name text primary key,
      sealed text not null,
      saved_at bigint not null
    )`.execute(db)
}
