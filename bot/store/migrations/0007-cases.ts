import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** Topics, cases with wordings and counts, curated answers and digests. */
export async function createCases(db: Kysely<Schema>): Promise<void> {
  const sequence =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'bigint generated always as identity primary key'
      : 'integer primary key autoincrement'
  for (const statement of STATEMENTS) await sql.raw(statement.replace('$sequence', sequence)).execute(db)
  // signals of before join the queue of those to be grouped; those without words never do
  await sql`update signals set grouped = 1 where question = ''`.execute(db)
}

const OFFICE = `text not null check (office in ('party_building', 'culture_society'))`

const STATEMENTS = [
  `create table topics (
    id text primary key,
    name text not null,
    office ${OFFICE},
    urgency integer not null check (urgency between 1 and 3),
    phrases text not null,
    position integer not null
  )`,
  `create table cases (
    id $sequence,
    kind text not null check (kind in ('question', 'rumour')),
    state text not null check (state in ('open', 'drafted', 'approved', 'published', 'to_review', 'dismissed')),
    office ${OFFICE},
    topic text not null references topics (id),
    title text not null,
    people integer not null default 0,
    people_before integer not null default 0,
    asked integer not null default 0,
    urgency real not null default 1,
    rising integer not null default 0,
    upset integer not null default 0,
    opened_at bigint not null,
    last_asked_at bigint not null,
    version integer not null default 1,
    draft text,
    approvals text not null default '[]',
    dismissed text,
    review text,
    merged_into bigint references cases (id)
  )`,
  `create index cases_of_today on cases (people, urgency, opened_at, office)
    where merged_into is null and state in ('open', 'drafted', 'approved', 'to_review')`,
  'create index cases_by_last_asked on cases (last_asked_at) where merged_into is null',
  'create index cases_merged on cases (merged_into) where merged_into is not null',
  `create table wordings (
    id $sequence,
    case_id bigint not null references cases (id) on delete cascade,
    question text not null,
    analysis text not null,
    key text not null unique,
    indexed integer not null,
    seen integer not null default 1,
    last_seen_at bigint not null
  )`,
  'create index wordings_of_case on wordings (case_id)',
  'create index wordings_to_expire on wordings (last_seen_at) where indexed = 0',
  `create table wording_terms (
    term text not null,
    wording bigint not null references wordings (id) on delete cascade,
    primary key (term, wording)
  )`,
  'create index wording_terms_of_wording on wording_terms (wording)',
  'create table wording_counts (term text primary key, wordings integer not null)',
  `create table case_days (
    case_id bigint not null references cases (id) on delete cascade,
    day text not null,
    asked integer not null,
    upset integer not null,
    primary key (case_id, day)
  )`,
  'create index case_days_by_day on case_days (day)',
  `create table case_channels (
    case_id bigint not null references cases (id) on delete cascade,
    channel text not null,
    asked integer not null,
    primary key (case_id, channel)
  )`,
  `create table case_reasons (
    case_id bigint not null references cases (id) on delete cascade,
    reason text not null,
    asked integer not null,
    primary key (case_id, reason)
  )`,
  `create table askers (
    scope text not null,
    period text not null,
    sketch text not null,
    people integer not null,
    primary key (scope, period)
  )`,
  'create index askers_of_period on askers (period, scope, people)',
  `create table apart (
    one bigint not null references cases (id) on delete cascade,
    other bigint not null references cases (id) on delete cascade,
    primary key (one, other),
    check (one < other)
  )`,
  `create table curated_answers (
    id text primary key,
    case_id bigint not null references cases (id),
    record text not null,
    state text not null check (state in ('published', 'to_review', 'retracted')),
    reason text,
    pending integer not null,
    published_at bigint not null
  )`,
  'create index curated_answers_pending on curated_answers (id) where pending = 1',
  'create table digests (week text primary key, record text not null, text text not null, made_at bigint not null)',
  'alter table signals add column case_id bigint references cases (id) on delete set null',
  'alter table signals add column wording bigint references wordings (id) on delete set null',
  'create index signals_of_wording on signals (wording)',
  'alter table signals add column grouped integer not null default 0',
  'create index signals_to_group on signals (id) where grouped = 0',
  'create index signals_of_case on signals (case_id)',
  'create index signals_by_time on signals (raised_at)',
  'create index turns_by_time on turns (taken_at)'
]
