import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  Kysely,
  PostgresAdapter,
  type RawBuilder,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
  sql
} from 'kysely'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'

/** The product's database, or a transaction of it: every function of the store takes one first. */
export type Database = Kysely<Schema>

const STATEMENTS_KEPT = 500
const DURABLE = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
  pragma temp_store = memory`

/** Opens the embedded database at a path and brings it up to the newest migration. */
export async function openDatabase(path: string): Promise<Database> {
  const connection = new DatabaseSync(path, { timeout: 5000 })
  connection.exec(DURABLE)
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapt(connection) }) })
  await migrate(db)
  // an erasure cut short by a crash may have left its bytes in the log
  await scrub(db)
  return db
}

/** Whether the database answers; throws when it does not. */
export async function touch(db: Database): Promise<void> {
  await sql`select 1`.execute(db)
}

/** Empties the write-ahead log, so that erased bytes are in no file any more. PostgreSQL needs no such thing. */
export async function scrub(db: Database): Promise<void> {
  if (!onPostgres(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

/** The end of a claim's inner query: PostgreSQL lets several processes claim at once, SQLite has one writer. */
export function skipLocked(db: Database): RawBuilder<unknown> {
  return onPostgres(db) ? sql`for update skip locked` : sql``
}

function onPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/** Lets Kysely's SQLite dialect, made for better-sqlite3, run on the one built into Node. */
function adapt(connection: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement => {
    const known = kept.get(text)
    if (known) return known
    // a transaction that reads before it writes must not find, on writing, that another process was faster
    const statement = connection.prepare(text === 'begin' ? 'begin immediate' : text)
    const adapted: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...(values as SQLInputValue[])),
      run: (values) => statement.run(...(values as SQLInputValue[])),
      iterate: (values) => statement.iterate(...(values as SQLInputValue[]))
    }
    if (kept.size >= STATEMENTS_KEPT) kept.clear()
    kept.set(text, adapted)
    return adapted
  }
  return { prepare, close: () => connection.close() }
}
