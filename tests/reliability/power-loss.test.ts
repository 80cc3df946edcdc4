import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#bot/store/database.ts'
import { seededRandom } from '../fakes/faults.ts'
import { bareFlow } from './bare-flow.ts'
import { imagesAt } from './power-loss/disk-image.ts'
import { type DiskEvent, readDiskLog, STRACE_OPTIONS } from './power-loss/disk-log.ts'

const WRITER = fileURLToPath(new URL('./power-loss/write-events.ts', import.meta.url))
/** Enough for the write-ahead log to be copied back into the database in between. */
const EVENTS = 300
const IMAGES = 100

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
const { identity } = bareFlow(await openDatabase(':memory:'), [])
const dir = await mkdtemp(join(tmpdir(), 'hoidap-power-'))
afterAll(() => rm(dir, { recursive: true }))

interface Run {
  events: DiskEvent[]
  told: { kind: 'acknowledged' | 'opened'; event: string; at: number }[]
}

/** Takes events in and opens them while every write and sync of the database is recorded. */
async function record(synchronous = ''): Promise<Run> {
  const folder = await mkdtemp(join(dir, 'run-'))
  const [db, log] = [join(folder, 'hoidap.db'), join(folder, 'log')]
  const traced = ['-P', db, '-P', `${db}-wal`, '-o', log, process.execPath, WRITER, db, String(EVENTS), synchronous]
  const { status, stdout, stderr } = spawnSync('strace', [...STRACE_OPTIONS, ...traced], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const told = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { events: readDiskLog(await readFile(log, 'utf8')), told }
}

/** How much of what was told to be on disk is not, after a power failure at each of some moments; throws where the database is broken. */
async function losses({ events, told }: Run, seed: number): Promise<number[]> {
  const random = seededRandom(seed)
  const [first, last] = [told[0]?.at ?? 0, told.at(-1)?.at ?? 0]
  const lost: number[] = []
  const moments = Array.from({ length: IMAGES }, () => first + random() * (last - first)).toSorted((a, b) => a - b)
  for (const { moment, files } of imagesAt(events, moments, random)) {
    const folder = await mkdtemp(join(dir, 'image-'))
    for (const [file, bytes] of files) await writeFile(join(folder, basename(file)), bytes)
    const db = new DatabaseSync(join(folder, 'hoidap.db'))
    expect(db.prepare('pragma integrity_check').get(), `seed ${seed}`).toEqual({ integrity_check: 'ok' })
    const column = (query: string) =>
      db
        .prepare(query)
        .all()
        .map(({ value }) => String(value))
    const opened = new Set(column('select event as value from inbox'))
    const kept = new Set([...opened, ...column('select sealed as value from mailbag').map(eventIn)])
    db.close()
    const gone = ({ kind, event }: Run['told'][number]) => !(kind === 'opened' ? opened : kept).has(event)
    lost.push(told.filter((one) => one.at <= moment && gone(one)).length)
    await rm(folder, { recursive: true })
  }
  return lost
}

/** The event in a sealed letter, as the inbox would name it. */
function eventIn(sealed: string): string {
  return identity.hashEvent('zalo', JSON.parse(identity.open(sealed)).message.msg_id)
}

test.skipIf(!canTrace)(
  'when the power fails, nothing is lost that was said to be on disk',
  async () => {
    const seed = Date.now() % 1_000_000
    const run = await record()
    expect(run.told).toHaveLength(2 * EVENTS)
    expect(await losses(run, seed), `seed ${seed}`).toEqual(Array.from({ length: IMAGES }, () => 0))
  },
  120_000
)

test.skipIf(!canTrace)(
  'the same failures lose such things where commits are not synced',
  async () => {
    const run = await record('normal')
    const lost = await losses(run, 1)
    expect(lost.filter((count) => count > 0).length).toBeGreaterThan(IMAGES / 10)
  },
  120_000
)
