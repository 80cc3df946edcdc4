import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'

// Copies the write-ahead log of a database back into it, in a thread of its own, for as long as the thread lives.

/** Pages not yet copied, 4 MB: the longer this is, the fewer copies of pages that are written again and again. */
const WORTHWHILE = 1000
/** From so many pages on, writers wait for the end of it, so that the log begins anew: it must not grow for ever. */
const TOO_LONG = 8000
const LOOK_MS = 100

const { path } = workerData as { path: string }
const connection = new DatabaseSync(path, { timeout: 1000 })
const checkpoint = (mode: string) => connection.prepare(`pragma wal_checkpoint(${mode})`)
const [look, copy, beginAnew] = [checkpoint('noop'), checkpoint('passive'), checkpoint('restart')]

for (;;) {
  await pause(LOOK_MS)
  const { log, checkpointed } = look.get() as { log: number; checkpointed: number }
  if (log - checkpointed < WORTHWHILE) continue
  copy.get()
  if (log > TOO_LONG) beginAnew.get()
}
