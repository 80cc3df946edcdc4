import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** Windows and pace of conversations, doubt about sends, renewal of tokens, conversations in staff's hands. */
export async function createDelivery(db: Kysely<Schema>): Promise<void> {
  const sequence =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'bigint generated always as identity primary key'
      : 'integer primary key autoincrement'
  for (const column of COLUMNS) await sql.raw(`alter table ${column}`).execute(db)
  // conversations from before: by the shorter of the platforms' windows
  await sql`
    update conversations set reply_until = last_inbound_at + 86400000, staff_until = last_inbound_at + 604800000
  `.execute(db)
  await sql
    .raw(`
    create table handovers (
      id ${sequence},
      conversation text not null references conversations (id) on delete cascade,
      channel text not null,
      office text not null check (office in ('party_building', 'culture_society')),
      state text not null check (state in ('waiting', 'answering', 'closed')),
      opened_at bigint not null,
      last_person_at bigint not null,
      answered_by text,
      closed_at bigint,
      closed_reason text
    )`)
    .execute(db)
  await sql`
    create table deletions (
      code text primary key,
      asked_at bigint not null,
      found integer not null
    )`.execute(db)
  for (const index of INDEXES) await sql.raw(index).execute(db)
}

const COLUMNS = [
  'conversations add column reply_until bigint not null default 0',
  'conversations add column staff_until bigint not null default 0',
  'conversations add column replies_left integer',
  'conversations add column quiet_until bigint not null default 0',
  'conversations add column burst_from bigint not null default 0',
  'conversations add column burst_count integer not null default 0',
  `outbox add column author text not null default 'bot'`,
  'outbox add column priority integer not null default 0',
  'outbox add column began_at bigint',
  'tokens add column version integer not null default 0',
  'tokens add column lease text',
  'tokens add column lease_until bigint not null default 0',
  'tokens add column refused_at bigint'
]

const INDEXES = [
  'drop index outbox_open',
  'drop index outbox_open_of_conversation',
  `create index outbox_open_of_conversation on outbox (conversation, state, priority, id)
    where state in ('due', 'sending', 'unknown')`,
  `create index outbox_open on outbox (channel, priority, id) where state in ('due', 'sending', 'unknown')`,
  `create unique index handover_of_conversation on handovers (conversation) where state <> 'closed'`,
  `create index handovers_open on handovers (last_person_at) where state <> 'closed'`,
  `create index outbox_failed on outbox (id) where state in ('refused', 'unsettled')`
]
