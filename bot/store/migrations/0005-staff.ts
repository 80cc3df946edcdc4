import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** Staff with their sessions and invitations, what they have set, and which channels they switched off. */
export async function createStaff(db: Kysely<Schema>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table staff (
    id text primary key,
    username text not null unique,
    name text not null,
    role text not null check (role in ('officer', 'head', 'administrator', 'auditor')),
    office text check (office in ('party_building', 'culture_society')),
    password text,
    totp text,
    totp_step bigint not null default 0,
    created_at bigint not null,
    disabled_at bigint,
    check ((office is not null) = (role in ('officer', 'head')))
  )`,
  `create table sessions (
    id text primary key,
    staff text not null references staff (id) on delete cascade,
    created_at bigint not null,
    seen_at bigint not null
  )`,
  'create index sessions_of_staff on sessions (staff)',
  `create table invitations (
    id text primary key,
    staff text not null references staff (id) on delete cascade,
    made_at bigint not null,
    expires_at bigint not null
  )`,
  'create index invitations_of_staff on invitations (staff)',
  `create table sign_in_failures (
    id text primary key,
    failures integer not null,
    last_at bigint not null
  )`,
  `create table settings (
    name text primary key,
    value text not null,
    changed_at bigint not null,
    changed_by text not null references staff (id)
  )`,
  `create table channel_switches (
    channel text primary key,
    reason text not null,
    switched_at bigint not null,
    switched_by text not null references staff (id)
  )`
]
