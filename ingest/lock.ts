import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

export interface Held {
  kind: 'held'
  /** True where the lock of a dead process was taken over: what it did may be unfinished. */
  recovered: boolean
  release(): Promise<void>
}

export interface Busy {
  kind: 'busy'
  pid: number
  host: string
}

const owner = z.object({
  pid: z.int(),
  host: z.string(),
  /** Tells this process from an earlier one that had the same number. */
  process: z.string(),
  /** Tells this lock from any other. */
  token: z.string()
})
type Owner = z.infer<typeof owner>

const BEAT_MS = 10_000
/**
 * A lock of another machine or container, whose processes cannot be asked, is dead when it was silent this long; so is one of
 * this process, which may have been taken by a thread that is no more.
 */
const SILENT_MS = 120_000

/** Makes this process the only one that does a work on a data folder. The lock of a process that died is taken over. */
export async function takeLock(folder: string, name = 'ingest.lock'): Promise<Held | Busy> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  const mine = { pid: process.pid, host: hostname(), process: await birth(process.pid), token: randomUUID() }
  let recovered = false
  for (;;) {
    if (await claim(path, mine)) return { kind: 'held', recovered, release: keepFresh(path, mine) }
    const other = await readOwner(path)
    if (other === null) continue
    if (await isAlive(path, other)) return { kind: 'busy', pid: other.pid, host: other.host }
    await bury(path, other)
    recovered = true
  }
}

/** The file appears with its content or not at all: a link to a finished draft. */
async function claim(path: string, mine: Owner): Promise<boolean> {
  const draft = `${path}.${mine.token}`
  await writeFile(draft, JSON.stringify(mine))
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft)
  }
}

/** Shows other machines that the lock is alive, until it is released. */
function keepFresh(path: string, mine: Owner): () => Promise<void> {
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS)
  beat.unref()
  return async () => {
    clearInterval(beat)
    if ((await readOwner(path))?.token === mine.token) await rm(path)
  }
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    return owner.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`Tệp khoá bị hỏng: ${path}. Nếu không có lần nạp nào đang chạy, hãy xoá tệp này.`, { cause: error })
  }
}

async function isAlive(path: string, other: Owner): Promise<boolean> {
  if (other.host === hostname() && (await birth(other.pid)) !== other.process) return false
  if (other.host === hostname() && other.pid !== process.pid) return true
  const beaten = await stat(path).catch(() => null)
  return beaten !== null && Date.now() - beaten.mtimeMs < SILENT_MS
}

/** When a process was born, as the system counts it; empty for one that is not there. */
async function birth(pid: number): Promise<string> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return ''
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  // Field 22, counted after the command's name, which may hold spaces. Systems without /proc know the number only.
  return status?.slice(status.lastIndexOf(')')).split(' ')[20] ?? 'alive'
}

/** How long whoever digs waits for another, and after how long a spade was left by one that died digging. */
const DIGGING = { wait: 5, longest: 60_000 }

/**
 * Takes a dead lock away. Many may find the same one: only who holds the spade digs, and looks again before, for the others
 * may have buried it and one of them may hold a lock of its own by now.
 */
async function bury(path: string, dead: Owner): Promise<void> {
  const spade = `${path}.spade`
  if (!(await takeSpade(spade))) return
  try {
    if ((await readOwner(path))?.token === dead.token) await rm(path)
  } finally {
    await rm(spade, { force: true })
  }
}

async function takeSpade(spade: string): Promise<boolean> {
  try {
    await writeFile(spade, '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const taken = await stat(spade).catch(() => null)
  if (taken !== null && Date.now() - taken.mtimeMs > DIGGING.longest) await rm(spade, { force: true })
  else await setTimeout(DIGGING.wait)
  return false
}
