import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** The audit trail, which the database itself lets nobody alter; and the links of staff to their conversations. */
export async function createAudit(db: Kysely<Schema>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const sequence = postgres ? 'bigint generated always as identity primary key' : 'integer primary key autoincrement'
  const statements = [...TABLES, ...(postgres ? GUARDED_BY_POSTGRES : GUARDED_BY_SQLITE)]
  for (const statement of statements) await sql.raw(statement.replace('$sequence', sequence)).execute(db)
}

const TABLES = [
  `create table audit (
    id $sequence,
    at bigint not null,
    staff text,
    office text,
    role text,
    act text not null,
    subject text not null,
    detail text not null,
    previous text not null unique,
    hash text not null unique
  )`,
  'create index audit_of_subject on audit (subject, id)',
  `create table staff_links (
    staff text primary key references staff (id) on delete cascade,
    conversation text not null unique references conversations (id) on delete cascade,
    linked_at bigint not null
  )`,
  `create table link_codes (
    hash text primary key,
    staff text not null references staff (id) on delete cascade,
    expires_at bigint not null
  )`
]

const REFUSAL = 'the audit trail is append-only'

const GUARDED_BY_SQLITE = ['update', 'delete'].map(
  (deed) => `create trigger audit_no_${deed} before ${deed} on audit begin select raise(abort, '${REFUSAL}'); end`
)

const GUARDED_BY_POSTGRES = [
  `create function refuse_audit_change() returns trigger language plpgsql as
    $$ begin raise exception '${REFUSAL}'; end $$`,
  'create trigger audit_no_change before update or delete on audit for each row execute function refuse_audit_change()',
  'create trigger audit_no_truncate before truncate on audit for each statement execute function refuse_audit_change()'
]
