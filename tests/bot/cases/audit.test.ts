import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append, listAudit, verifyAudit } from '#bot/store/audit.ts'
import { openDatabase } from '#bot/store/database.ts'
import { HEAD } from './room.ts'

const NOW = new Date('2026-06-10T03:00:00Z')

async function openTrail(rows: number) {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-audit-'))
  const path = join(dir, 'hoidap.db')
  const db = await openDatabase(path)
  for (let n = 0; n < rows; n++)
    await append(db, { staff: HEAD, act: 'case.approve', subject: `case:${n}`, detail: { n } }, NOW)
  return {
    db,
    path,
    async [Symbol.asyncDispose]() {
      await db.destroy()
      await rm(dir, { recursive: true })
    }
  }
}

test('the trail verifies as it was written, and can be read by page, person and subject', async () => {
  await using trail = await openTrail(12)
  expect(await verifyAudit(trail.db)).toMatchObject({ kind: 'whole', rows: 12 })
  const page = await listAudit(trail.db, { limit: 5 })
  expect(page.map(({ subject }) => subject)).toEqual(['case:11', 'case:10', 'case:9', 'case:8', 'case:7'])
  expect(await listAudit(trail.db, { before: page.at(-1)?.id ?? 0, limit: 50 })).toHaveLength(7)
  expect(await listAudit(trail.db, { subject: 'case:3', limit: 50 })).toMatchObject([
    { staff: 'mai', detail: { n: 3 } }
  ])
})

test.each([`update audit set act = 'khác'`, 'delete from audit', 'delete from audit where id = 2'])(
  'the database itself refuses: %s',
  async (statement) => {
    await using trail = await openTrail(3)
    await expect(sql.raw(statement).execute(trail.db)).rejects.toThrow('append-only')
    expect(await verifyAudit(trail.db)).toMatchObject({ kind: 'whole', rows: 3 })
  }
)

test.each([
  ['one word changed', `update audit set detail = '{"n":9}' where id = 2`, 2],
  ['a row taken out', 'delete from audit where id = 2', 3],
  ['a name put in', `update audit set staff = 'ai' where id = 3`, 3]
])('who goes around the triggers is found out: %s', async (_, statement, at) => {
  await using trail = await openTrail(4)
  const raw = new DatabaseSync(trail.path)
  raw.exec('drop trigger audit_no_update; drop trigger audit_no_delete')
  raw.exec(statement)
  raw.close()
  expect(await verifyAudit(trail.db)).toMatchObject({ kind: 'broken', at })
})
