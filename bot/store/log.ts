import { type FileHandle, open } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The write-ahead log of a database that is looked after beside the thread that writes to it. */
export interface Log {
  /** Resolves when all that was committed before is on disk. */
  synced(): Promise<void>
  close(): Promise<void>
}

const logs = new WeakMap<Database, Log>()

/** The log of a database, where it is looked after. */
export function logOf(db: Database): Log | undefined {
  return logs.get(db)
}

/**
 * From now on no commit of `transaction` holds up this thread while the disk takes its time: the log is synced by
 * another one, and callers are told then. Copying the log back into the database, which takes longer still, is left to
 * a thread of its own. All is as durable as before; whatever else is written still syncs on the spot.
 */
export async function tendLog(db: Database, path: string, onFault: (fault: unknown) => void): Promise<Log> {
  // it is there from the first transaction on, and the same file until the database is closed
  const file = await open(`${path}-wal`, 'r+')
  const copier = await copyBackElsewhere(db, path, onFault)
  const log: Log = {
    synced: syncing(file),
    async close() {
      logs.delete(db)
      await copier.terminate()
      await file.close()
    }
  }
  logs.set(db, log)
  return log
}

/** One sync covers everybody who came before it began. */
function syncing(file: FileHandle): () => Promise<void> {
  let underway: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null

  async function syncAfter(before: Promise<void>): Promise<void> {
    // whether that one failed is the business of those who waited for it
    await before.catch(() => undefined)
    next = null
    await file.datasync()
  }

  return () => {
    if (next === null) {
      next = syncAfter(underway)
      underway = next
    }
    return next
  }
}

/** Should that thread end, commits copy the log back again as they come. */
async function copyBackElsewhere(db: Database, path: string, onFault: (fault: unknown) => void): Promise<Worker> {
  const copier = new Worker(new URL('./copy-back.ts', import.meta.url), { workerData: { path } })
  copier.on('error', onFault)
  copier.once('exit', () => {
    const restored = sql`pragma wal_autocheckpoint = 1000`.execute(db)
    restored.catch(() => undefined)
  })
  await sql`pragma wal_autocheckpoint = 0`.execute(db)
  return copier
}
