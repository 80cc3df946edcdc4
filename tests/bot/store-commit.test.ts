import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#bot/store/database.ts'
import { tendLog } from '#bot/store/log.ts'
import { transaction, urgently } from '#bot/store/transaction.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-commit-'))
const path = join(dir, 'hoidap.db')
const db = await openDatabase(path)
afterAll(async () => {
  await db.destroy()
  await rm(dir, { recursive: true })
})

const WAL_HEADER = 32
const FRAME_HEADER = 24
const PAGE = 4096

/** How many commits the write-ahead log holds: the last frame of each tells the size of the database, all others 0. */
async function commits(): Promise<number> {
  const wal = await readFile(`${path}-wal`)
  let count = 0
  for (let at = WAL_HEADER; at < wal.length; at += FRAME_HEADER + PAGE) if (wal.readUInt32BE(at + 4) !== 0) count += 1
  return count
}

const note = (at: number) =>
  transaction(db, (trx) => sql`insert into migrations (name, applied_at) values (${`lần ${at}`}, ${at})`.execute(trx))

test('what comes within a few milliseconds costs one commit', async () => {
  await note(0)
  const before = await commits()
  const began = performance.now()
  const many: Promise<unknown>[] = []
  for (let at = 1; at <= 100; at += 1) {
    many.push(note(at))
    if (at % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all(many)
  // they lie three milliseconds apart, so a slow machine makes more of them
  expect((await commits()) - before).toBeLessThanOrEqual(2 + (performance.now() - began) / 3)
})

test('whoever is told that a work is done finds it on disk', async () => {
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      await note(1000 + n)
      const file = new DatabaseSync(path, { readOnly: true })
      const found = file.prepare('select 1 from migrations where applied_at = ?').all(1000 + n)
      file.close()
      expect(found).toHaveLength(1)
    })
  )
})

test('what platforms wait for is synced with its commit, and only the rest by another thread, however long it goes on', async () => {
  const log = await tendLog(db, path, (fault) => {
    throw fault
  })
  const levels = { urgent: new Set<unknown>(), others: new Set<unknown>() }
  const look = (kind: keyof typeof levels) => async (trx: Database) => {
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(trx)
    levels[kind].add(rows[0]?.synchronous)
  }
  for (let n = 0; n < 600; n += 1) {
    await Promise.all([transaction(db, look('others')), urgently(db, look('urgent'))])
    // more statements than are kept: those that switch the level are prepared anew in between
    await sql`select ${sql.lit(n)}`.execute(db)
  }
  await log.close()
  const [NORMAL, FULL] = [1, 2]
  expect(levels).toEqual({ urgent: new Set([FULL]), others: new Set([NORMAL]) })
})
