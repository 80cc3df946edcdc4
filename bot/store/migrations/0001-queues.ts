import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** Conversations with the two queues that hang on them. The indexes cover open states only: a full past costs nothing. */
export async function createQueues(db: Kysely<Schema>): Promise<void> {
  const sequence = sql.raw(
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'bigint generated always as identity primary key'
      : 'integer primary key autoincrement'
  )
  await sql`
    create table conversations (
      id text primary key,
      channel text not null,
      sealed_address text,
      last_inbound_at bigint not null,
      noticed_at bigint,
      erasing_at bigint
    )`.execute(db)
  await sql`
    create table inbox (
      id ${sequence},
      channel text not null,
      event text not null,
      conversation text references conversations (id),
      text text not null,
      attachments text not null,
      sent_at bigint not null,
      received_at bigint not null,
      state text not null check (state in ('waiting', 'done', 'buried', 'erased')),
      attempts integer not null default 0,
      due_at bigint not null default 0,
      lease text,
      reason text,
      finished_at bigint,
      unique (channel, event)
    )`.execute(db)
  await sql`
    create table outbox (
      id ${sequence},
      conversation text not null references conversations (id),
      channel text not null,
      inbox bigint references inbox (id),
      piece integer not null,
      text text not null,
      state text not null check (state in ('due', 'sending', 'unknown', 'sent', 'refused', 'unsettled')),
      attempts integer not null default 0,
      unclear integer not null default 0,
      due_at bigint not null default 0,
      lease text,
      reason text,
      message_id text,
      created_at bigint not null,
      closed_at bigint,
      unique (inbox, piece)
    )`.execute(db)
  for (const index of INDEXES) await sql.raw(index).execute(db)
}

const INDEXES = [
  `create index inbox_waiting on inbox (id) where state = 'waiting'`,
  `create index inbox_waiting_of_conversation on inbox (conversation, id) where state = 'waiting'`,
  `create index inbox_held on inbox (conversation, due_at) where lease is not null`,
  `create index inbox_of_conversation on inbox (conversation)`,
  `create index outbox_open on outbox (channel, id) where state in ('due', 'sending', 'unknown')`,
  `create index outbox_open_of_conversation on outbox (conversation, id) where state in ('due', 'sending', 'unknown')`,
  `create index outbox_of_conversation on outbox (conversation)`
]
