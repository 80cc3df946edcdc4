import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { seededRandom } from '../fakes/faults.ts'
import { imagesAt } from './power-loss/disk-image.ts'
import { type DiskEvent, readDiskLog, STRACE_OPTIONS } from './power-loss/disk-log.ts'

const WRITER = fileURLToPath(new URL('./power-loss/write-events.ts', import.meta.url))
/** Enough for the write-ahead log to be copied back into the database in between. */
const EVENTS = 300
const IMAGES = 100

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
const dir = await mkdtemp(join(tmpdir(), 'hoidap-power-'))
afterAll(() => rm(dir, { recursive: true }))

interface Run {
  events: DiskEvent[]
  acknowledged: { event: string; at: number }[]
}

/** Takes events in while every write and sync of the database is recorded. */
async function record(synchronous = ''): Promise<Run> {
  const folder = await mkdtemp(join(dir, 'run-'))
  const [db, log] = [join(folder, 'hoidap.db'), join(folder, 'log')]
  const traced = ['-P', db, '-P', `${db}-wal`, '-o', log, process.execPath, WRITER, db, String(EVENTS), synchronous]
  const { status, stdout, stderr } = spawnSync('strace', [...STRACE_OPTIONS, ...traced], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const acknowledged = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { events: readDiskLog(await readFile(log, 'utf8')), acknowledged }
}

/** How many acknowledged events are gone after a power failure at each of some moments; throws where the database is broken. */
async function losses({ events, acknowledged }: Run, seed: number): Promise<number[]> {
  const random = seededRandom(seed)
  const [first, last] = [acknowledged[0]?.at ?? 0, acknowledged.at(-1)?.at ?? 0]
  const lost: number[] = []
  const moments = Array.from({ length: IMAGES }, () => first + random() * (last - first)).toSorted((a, b) => a - b)
  for (const { moment, files } of imagesAt(events, moments, random)) {
    const folder = await mkdtemp(join(dir, 'image-'))
    for (const [file, bytes] of files) await writeFile(join(folder, basename(file)), bytes)
    const db = new DatabaseSync(join(folder, 'hoidap.db'))
    expect(db.prepare('pragma integrity_check').get(), `seed ${seed}`).toEqual({ integrity_check: 'ok' })
    const kept = new Set(
      db
        .prepare('select event from inbox')
        .all()
        .map(({ event }) => event)
    )
    db.close()
    lost.push(acknowledged.filter(({ event, at }) => at <= moment && !kept.has(event)).length)
    await rm(folder, { recursive: true })
  }
  return lost
}

test.skipIf(!canTrace)(
  'when the power fails, no acknowledged event is lost',
  async () => {
    const seed = Date.now() % 1_000_000
    const run = await record()
    expect(run.acknowledged).toHaveLength(EVENTS)
    expect(await losses(run, seed), `seed ${seed}`).toEqual(Array.from({ length: IMAGES }, () => 0))
  },
  120_000
)

test.skipIf(!canTrace)(
  'the same failures lose acknowledged events where commits are not synced',
  async () => {
    const run = await record('normal')
    const lost = await losses(run, 1)
    expect(lost.filter((count) => count > 0).length).toBeGreaterThan(IMAGES / 10)
  },
  120_000
)
