import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { logOf } from './log.ts'
import { prepare } from './prepared.ts'

interface Waiting {
  work: (trx: Database) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (fault: unknown) => void
  since: number
}

/** What waits for the next commits of a database. */
interface Queues {
  /** What a platform waits for. */
  urgent: Waiting[]
  others: Waiting[]
  /** Whether the last commit of the others is still on its way to the disk. */
  syncing: boolean
}

/** Commits of the others lie at least so far apart, so that each takes several works along. */
const GATHER_MS = 2
/** Where a commit takes longer than on a good disk, the next one waits as well, and takes what came meanwhile along. */
const SHORT_MS = 5
/** All works of a commit begin within so long: what comes meanwhile may be more urgent than the rest. */
const LONGEST_MS = 2
/** So long others step back behind urgent works; then it is their turn once. */
const PATIENCE_MS = 30

/** Absent while a database rests. */
const gathering = new WeakMap<Database, Queues>()

/**
 * Runs the work in a transaction: when this resolves all of it is on disk, and when it rejects nothing is. What comes
 * within a few milliseconds, or while the disk is busy, is committed together, because the disk needs as long for one as
 * for fifty; after a rest nobody waits. A work that fails takes back its own part only.
 */
export function transaction<T>(db: Database, work: (trx: Database) => Promise<T>): Promise<T> {
  return enqueue(db, work, 'others')
}

/** The same for what a platform is waiting for: it goes before all that is not. */
export function urgently<T>(db: Database, work: (trx: Database) => Promise<T>): Promise<T> {
  return enqueue(db, work, 'urgent')
}

function enqueue<T>(db: Database, work: (trx: Database) => Promise<T>, kind: 'urgent' | 'others'): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const entry = { work, resolve: resolve as Waiting['resolve'], reject, since: Date.now() }
    const waiting = gathering.get(db)
    const queues = waiting ?? { urgent: [], others: [], syncing: false }
    queues[kind].push(entry)
    if (waiting) return
    gathering.set(db, queues)
    setImmediate(() => void commitInTurn(db, queues))
  })
}

/** Commits what waits, then what came meanwhile, until nothing did. */
async function commitInTurn(db: Database, queues: Queues): Promise<void> {
  while (queues.urgent.length + queues.others.length > 0) {
    const kind = nextOf(queues)
    const began = performance.now()
    if (kind === 'urgent') await commit(db, queues.urgent, synced)
    if (kind === 'others') watchSync(queues, await commit(db, queues.others, syncedLater))
    const short = kind === 'urgent' && performance.now() - began < SHORT_MS
    await (short ? nextRound() : pause(GATHER_MS))
  }
  gathering.delete(db)
}

/** The others wait until the disk has taken the last of them: meanwhile more gather, and what is urgent passes. */
function nextOf({ urgent, others, syncing }: Queues): 'urgent' | 'others' | null {
  const [first] = others
  const theirTurn = first && !syncing && (urgent.length === 0 || Date.now() - first.since > PATIENCE_MS)
  return theirTurn ? 'others' : urgent.length > 0 ? 'urgent' : null
}

function watchSync(queues: Queues, { told }: { told: Promise<void> }): void {
  queues.syncing = true
  void told.then(() => {
    queues.syncing = false
  })
}

/** Runs works in a transaction; gives when it is on disk. */
type Transacting = <T>(
  db: Database,
  work: (trx: Database) => Promise<T>
) => Promise<{ result: T; onDisk: Promise<void> }>

/** Commits works from the head of a queue together; their callers are told once they are on disk. */
async function commit(db: Database, queue: Waiting[], transact: Transacting): Promise<{ told: Promise<void> }> {
  const begun: Waiting[] = []
  const fail = (fault: unknown) => {
    // where nothing could begin, nobody is to wait for the next attempt
    for (const { reject } of begun.length > 0 ? begun : queue.splice(0)) reject(fault)
  }
  try {
    const { result: tellAll, onDisk } = await transact(db, async (trx) => {
      const tell: (() => void)[] = []
      const until = Date.now() + LONGEST_MS
      for (let entry = queue.shift(); entry; entry = Date.now() < until ? queue.shift() : undefined) {
        begun.push(entry)
        tell.push(await attempt(trx, entry))
      }
      return tell
    })
    const told = onDisk.then(() => {
      for (const tell of tellAll) tell()
    })
    return { told: told.catch(fail) }
  } catch (fault) {
    fail(fault)
    return { told: Promise.resolve() }
  }
}

/** What is waited for gets to the disk soonest from this very thread: to ask another takes longer than a good disk does. */
const synced: Transacting = async (db, work) => ({
  result: await db.transaction().execute(work),
  onDisk: Promise.resolve()
})

/** Nothing else has to stand still for what nobody is waiting for, where somebody looks after the log. */
const syncedLater: Transacting = async (db, work) => {
  const log = logOf(db)
  if (!log) return synced(db, work)
  const result = await db.connection().execute(async (connection) => {
    await syncLater(connection, {})
    try {
      return await connection.transaction().execute(work)
    } finally {
      await syncAtOnce(connection, {})
    }
  })
  return { result, onDisk: log.synced() }
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
