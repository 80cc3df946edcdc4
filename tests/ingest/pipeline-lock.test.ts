import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '#ingest/lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

const lockPath = () => join(folder, 'ingest.lock')

async function leaveLock(owner: { pid: number; host: string; process: string }): Promise<void> {
  await writeFile(lockPath(), JSON.stringify({ ...owner, token: 'cũ' }))
}

test('a second taker is told who ingests, and may go once the first is done', async () => {
  const first = await takeLock(folder)
  expect(await takeLock(folder)).toEqual({ kind: 'busy', pid: process.pid, host: hostname() })
  if (first.kind === 'held') await first.release()
  expect(await takeLock(folder)).toMatchObject({ kind: 'held' })
})

test('of many takers at once exactly one holds the lock, also when a dead one lies there', async () => {
  await leaveLock({ pid: 999_999_999, host: hostname(), process: '1' })
  const takers = await Promise.all(Array.from({ length: 20 }, () => takeLock(folder)))
  expect(takers.filter(({ kind }) => kind === 'held')).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['ingest.lock'])
})

test('a spade left by one that died digging keeps nobody out', async () => {
  await leaveLock({ pid: 999_999_999, host: hostname(), process: '1' })
  const spade = join(folder, 'ingest.lock.spade')
  await writeFile(spade, '')
  const longAgo = new Date(Date.now() - 120_000)
  await utimes(spade, longAgo, longAgo)
  expect(await takeLock(folder)).toMatchObject({ kind: 'held', recovered: true })
  expect(await readdir(folder)).toEqual(['ingest.lock'])
})

test('the lock of a killed process is taken over, that of a living one is not', async () => {
  const child = spawn('sleep', ['60'])
  const status = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => null)
  const born = status?.slice(status.lastIndexOf(')')).split(' ')[20] ?? 'alive'
  await leaveLock({ pid: child.pid ?? 0, host: hostname(), process: born })
  expect(await takeLock(folder)).toMatchObject({ kind: 'busy', pid: child.pid })
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  expect(await takeLock(folder)).toMatchObject({ kind: 'held' })
})

test('a process that got the number of a dead one does not keep its lock alive', async () => {
  await leaveLock({ pid: process.pid, host: hostname(), process: 'một tiến trình trước' })
  expect(await takeLock(folder)).toMatchObject({ kind: 'held' })
})

test('the lock of this process holds while it is kept fresh: the thread that took it may be gone', async () => {
  const first = await takeLock(folder)
  const old = new Date(Date.now() - 10 * 60_000)
  await utimes(lockPath(), old, old)
  expect(await takeLock(folder)).toMatchObject({ kind: 'held' })
  if (first.kind === 'held') await first.release()
  expect(await takeLock(folder)).toMatchObject({ kind: 'busy' })
})

test('the lock of another machine holds while it is kept fresh', async () => {
  await leaveLock({ pid: 1, host: 'may-khac', process: '1' })
  expect(await takeLock(folder)).toEqual({ kind: 'busy', pid: 1, host: 'may-khac' })
  const old = new Date(Date.now() - 10 * 60_000)
  await utimes(lockPath(), old, old)
  expect(await takeLock(folder)).toMatchObject({ kind: 'held' })
})
