import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#bot/store/database.ts'
import { erase, forget } from '#bot/store/erasure.ts'

const run = promisify(execFile)
const home = mkdtempSync(join(tmpdir(), 'hoidap-backup-'))
const dataDir = join(home, 'data')
const file = join(home, 'a.tar.gz')

interface Ended {
  code: number
  said: string
}

async function command(name: 'backup' | 'restore' | 'ask', args: string[], folder = dataDir): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: folder }
  return run(process.execPath, [`bot/${name}.ts`, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (fault: { code: number; stdout: string; stderr: string }) => ({
      code: fault.code,
      said: fault.stdout + fault.stderr
    })
  )
}

beforeAll(async () => {
  await run(process.execPath, ['ingest/main.ts', 'ingest/samples'], { env: { ...process.env, DATA_DIR: dataDir } })
  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  await db.insertInto('conversations').values({ id: 'kept', channel: 'web', last_inbound_at: 1 }).execute()
  await db.destroy()
  writeFileSync(join(dataDir, 'secret.key'), 'a key for this test\n')
}, 120_000)

afterAll(() => rmSync(home, { recursive: true }))

test('a backup is made while the database is written, and restores it with the shelf and the key elsewhere', async () => {
  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  expect(await command('backup', [file])).toMatchObject({ code: 0 })
  await db.destroy()
  expect(JSON.parse(readFileSync(join(dataDir, 'backup.json'), 'utf8'))).toMatchObject({ file })
  const elsewhere = join(home, 'elsewhere')
  expect(await command('restore', [file], elsewhere)).toMatchObject({ code: 0 })
  const restored = await openDatabase(join(elsewhere, 'hoidap.db'))
  expect(await restored.selectFrom('conversations').select('id').execute()).toEqual([{ id: 'kept' }])
  await restored.destroy()
  expect(readFileSync(join(elsewhere, 'secret.key'), 'utf8')).toBe('a key for this test\n')
  expect(readdirSync(join(elsewhere, 'library')).sort()).toEqual(readdirSync(join(dataDir, 'library')).sort())
})

test('what was erased is in the backup before, and in no later one', async () => {
  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  const person = { id: 'người-xin-xoá', channel: 'web', last_inbound_at: 1 }
  await db.insertInto('conversations').values(person).execute()
  const holds = async (name: string) => {
    expect(await command('backup', [join(home, `${name}.tar.gz`)])).toMatchObject({ code: 0 })
    expect(await command('restore', [join(home, `${name}.tar.gz`)], join(home, name))).toMatchObject({ code: 0 })
    return readFileSync(join(home, name, 'hoidap.db')).includes(person.id)
  }
  expect(await holds('before')).toBe(true)
  await db.deleteFrom('conversations').where('id', '=', person.id).execute()
  expect(await holds('after')).toBe(false)
  await db.destroy()
})

test('a backup never overwrites an earlier one', async () => {
  expect(await command('backup', [file])).toMatchObject({ code: 1, said: expect.stringContaining('Xin đặt tên khác') })
})

test('a database in use is not replaced', async () => {
  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  expect(await command('restore', [file, '--replace'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('dừng máy chủ')
  })
  await db.destroy()
})

test('data is replaced only when asked to, and what was there is kept beside', async () => {
  expect(await command('restore', [file])).toMatchObject({ code: 1, said: expect.stringContaining('--replace') })
  writeFileSync(join(dataDir, 'after-the-backup'), '')
  expect(await command('restore', [file, '--replace'])).toMatchObject({ code: 0 })
  const aside = readdirSync(dataDir).find((name) => name.startsWith('truoc-khoi-phuc-')) ?? ''
  expect(existsSync(join(dataDir, aside, 'after-the-backup'))).toBe(true)
  expect(existsSync(join(dataDir, 'after-the-backup'))).toBe(false)
})

test('who had everything erased after the backup does not come back with it', async () => {
  const later = join(home, 'later.tar.gz')
  const folder = join(home, 'erased')
  const open = () => openDatabase(join(folder, 'hoidap.db'))
  expect(await command('restore', [file], folder)).toMatchObject({ code: 0 })
  const db = await open()
  for (const id of ['lan', 'minh']) {
    await db.insertInto('conversations').values({ id, channel: 'zalo', last_inbound_at: 1 }).execute()
  }
  expect(await command('backup', [later], folder)).toMatchObject({ code: 0 })
  await erase(db, 'lan', null, new Date())
  await forget(db, 'lan')
  await db.destroy()
  expect(await command('restore', [later, '--replace'], folder)).toMatchObject({
    code: 0,
    said: expect.stringContaining('Đã xóa lại dữ liệu của 1 người')
  })
  const restored = await open()
  const left = await restored.selectFrom('conversations').select('id').orderBy('id').execute()
  expect(left.map(({ id }) => id)).toEqual(['kept', 'minh'])
  await restored.destroy()
})

test('a broken backup changes nothing', async () => {
  const broken = join(home, 'broken.tar.gz')
  writeFileSync(broken, readFileSync(file).subarray(0, 2000))
  const before = readdirSync(dataDir).sort()
  expect(await command('restore', [broken, '--replace'])).toMatchObject({ code: 1 })
  expect(readdirSync(dataDir).sort()).toEqual(before)
})

test.each([
  ['backup', []],
  ['backup', ['--help']],
  ['restore', ['a', 'b']]
] as const)('%s %j is told how to use it, with exit code 2', async (name, args) => {
  expect(await command(name, [...args])).toMatchObject({ code: 2, said: expect.stringContaining('Cách dùng') })
})
