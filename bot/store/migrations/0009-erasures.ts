import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** That somebody had everything erased, and when: a backup from before must not bring it back. */
export async function createErasures(db: Kysely<Schema>): Promise<void> {
  await sql`create table erasures (mark text primary key, erased_at bigint not null)`.execute(db)
}
