import { sql } from 'kysely'
import type { Database } from './database.ts'
import { logOf } from './log.ts'
import { prepare } from './prepared.ts'

interface Waiting {
  work: (trx: Database) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (fault: unknown) => void
}

/** Commits that hold up everything while they reach the disk lie at least so far apart. */
const GATHER_MS = 3

/** What waits for the next commit of a database; absent while it rests. */
const gathering = new WeakMap<Database, Waiting[]>()

/**
 * Runs the work in a transaction: when this resolves all of it is on disk, and when it rejects nothing is. What comes
 * while another commit is on its way to the disk is committed together, because the disk needs as long for one as for
 * fifty; after a rest nobody waits. A work that fails takes back its own part only.
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

/** Commits what waits, then what came meanwhile, until nothing did. */
async function commitTogether(db: Database): Promise<void> {
  const batch = gathering.get(db) ?? []
  if (batch.length === 0) {
    gathering.delete(db)
    return
  }
  gathering.set(db, [])
  try {
    const tellAll = await commit(db, batch)
    await logOf(db)?.synced()
    for (const tell of tellAll) tell()
  } catch (fault) {
    for (const { reject } of batch) reject(fault)
  }
  const next = () => void commitTogether(db)
  // where the disk was waited for, the next ones have gathered meanwhile
  if (logOf(db)) setImmediate(next)
  else setTimeout(next, GATHER_MS)
}

/** Gives what to tell the callers of a batch once it is on disk. */
function commit(db: Database, batch: readonly Waiting[]): Promise<(() => void)[]> {
  const runAll = async (trx: Database) => {
    const tellAll: (() => void)[] = []
    for (const entry of batch) tellAll.push(await attempt(trx, entry))
    return tellAll
  }
  if (!logOf(db)) return db.transaction().execute(runAll)
  return db.connection().execute(async (connection) => {
    await syncLater(connection, {})
    try {
      return await connection.transaction().execute(runAll)
    } finally {
      await syncAtOnce(connection, {})
    }
  })
}

const syncLater = prepare(() => sql`pragma synchronous = normal`)
const syncAtOnce = prepare(() => sql`pragma synchronous = full`)

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
