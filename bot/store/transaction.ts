import { sql } from 'kysely'
import type { Database } from './database.ts'
import { prepare } from './prepared.ts'

interface Waiting {
  work: (trx: Database) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (fault: unknown) => void
}

/** The commits of a database lie at least so far apart. */
const GATHER_MS = 3

/** What waits for the next commit of a database; absent while it rests. */
const gathering = new WeakMap<Database, Waiting[]>()

/**
 * Runs the work in a transaction: when this resolves all of it is on disk, and when it rejects nothing is. What comes
 * within a few milliseconds is committed together, because the disk needs as long for one as for fifty; after a rest
 * nobody waits. A work that fails takes back its own part only.
 */
export function transaction<T>(db: Database, work: (trx: Database) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const entry = { work, resolve: resolve as (value: unknown) => void, reject }
    const batch = gathering.get(db)
    if (batch) {
      batch.push(entry)
    } else {
      gathering.set(db, [entry])
      setImmediate(() => void commitTogether(db))
    }
  })
}

/** Commits what waits, then again after each pause, until nothing came during one. */
async function commitTogether(db: Database): Promise<void> {
  const batch = gathering.get(db) ?? []
  if (batch.length === 0) {
    gathering.delete(db)
    return
  }
  gathering.set(db, [])
  await commit(db, batch)
  setTimeout(() => void commitTogether(db), GATHER_MS)
}

async function commit(db: Database, batch: readonly Waiting[]): Promise<void> {
  const tellAll: (() => void)[] = []
  try {
    await db.transaction().execute(async (trx) => {
      for (const entry of batch) tellAll.push(await attempt(trx, entry))
    })
  } catch (fault) {
    for (const { reject } of batch) reject(fault)
    return
  }
  for (const tell of tellAll) tell()
}

const save = prepare(() => sql`savepoint work`)
const release = prepare(() => sql`release savepoint work`)

/** Runs one work inside the common transaction; gives what to tell its caller once that is committed. */
async function attempt(trx: Database, { work, resolve, reject }: Waiting): Promise<() => void> {
  await save(trx, {})
  try {
    const value = await work(trx)
    await release(trx, {})
    return () => resolve(value)
  } catch (fault) {
    await sql`rollback to savepoint work`.execute(trx)
    await release(trx, {})
    return () => reject(fault)
  }
}
