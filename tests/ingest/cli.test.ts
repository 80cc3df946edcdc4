import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommand } from '#ingest/command-line.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDecision } from './ingest-folder.ts'

const MAIN = new URL('../../ingest/main.ts', import.meta.url).pathname

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cli-'))
})
afterEach(() => rm(root, { recursive: true }))

const data = () => join(root, 'data')

function start(...args: string[]) {
  const env = { PATH: process.env['PATH'], DATA_DIR: data() }
  return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(...args)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

const BODY = `
**Điều 1. Phạm vi**

Quy định này áp dụng trên địa bàn xã.

**Điều 2. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2026.`

/** What was said besides how far the work is; on a slow machine that is said too. */
function withoutProgress(said: string): string {
  return said.replace(/.*Đang nạp \d+\/\d+.*\r?\n?/g, '').trim()
}

async function aFolder(count: number): Promise<string> {
  const folder = join(root, 'van-ban')
  await mkdir(join(folder, 'con'), { recursive: true })
  for (let i = 1; i <= count; i++) {
    const { name, bytes } = aDecision(`${i}/2026/QĐ-UBND`, BODY)
    await writeFile(join(folder, i % 2 === 0 ? 'con' : '.', name), bytes)
  }
  return folder
}

test('a folder is indexed, listed, left alone the second time, and retired from', { timeout: 60_000 }, async () => {
  const folder = await aFolder(3)
  const first = await run(folder)
  expect({ code: first.code, err: withoutProgress(first.err) }).toEqual({ code: 0, err: '' })
  expect(first.out).toMatch(/Đã nạp: +3 văn bản/)

  const second = await run(folder)
  expect(second.out).toMatch(/Không đổi: +3 tệp/)

  const list = await run('--list', '--json')
  expect(JSON.parse(list.out)).toHaveLength(3)
  expect(JSON.parse(list.out)[0]).toEqual({
    number: '3/2026/QĐ-UBND',
    kind: 'Quyết định',
    title: expect.stringContaining('dạy thêm'),
    issuer: expect.stringMatching(/xã bình minh/i),
    issued: '2026-01-05',
    effective: '2026-02-01',
    expires: null,
    validity: 'in_force',
    file: '3-2026-QĐ-UBND.md',
    articles: 2,
    provisions: 2,
    passages: 2
  })
  expect((await run('--list')).out).toContain('Quyết định 1/2026/QĐ-UBND')

  expect(await run('--retire', '2/2026/qđ-ubnd')).toMatchObject({ code: 0 })
  expect(await run('--retire', '2/2026/QĐ-UBND')).toMatchObject({ code: 1, err: expect.stringContaining('Không có') })
  expect(JSON.parse((await run('--list', '--json')).out)).toHaveLength(2)
  expect(await run('--rebuild')).toMatchObject({ code: 0, out: expect.stringMatching(/Đã nạp: +2 văn bản/) })
})

test('what is refused is named with reason and advice, and the rest is indexed', { timeout: 30_000 }, async () => {
  const folder = await aFolder(1)
  await writeFile(join(folder, 'rong.docx'), '')
  await writeFile(join(folder, '.an'), 'tệp ẩn')
  await writeFile(join(folder, '~$mo.docx'), 'tệp khoá của Word')
  await symlink('/etc/passwd', join(folder, 'lien-ket.txt'))
  const { code, out } = await run(folder, join(root, 'khong-co'), 'http://127.0.0.1:9/van-ban.pdf')
  expect(code).toBe(1)
  expect(out).toMatch(/Đã xem: +5 tệp/)
  expect(out).toMatch(/- http:\/\/127\.0\.0\.1:9\/van-ban\.pdf\n +Lý do: .*mạng nội bộ/)
  expect(out).toMatch(/Đã nạp: +1 văn bản/)
  expect(out).toMatch(/- lien-ket\.txt\n +Lý do: .*symlink.*\n +Cách xử lý: /)
  expect(out).toMatch(/- rong\.docx\n +Lý do: /)
  expect(out).toMatch(/- khong-co\n +Lý do: Không tìm thấy/)
})

test('a dry run and a list of nothing write nothing', { timeout: 30_000 }, async () => {
  const folder = await aFolder(1)
  expect(await run('--dry-run', folder)).toMatchObject({ code: 0, out: expect.stringMatching(/Sẽ nạp: +1 văn bản/) })
  expect((await run('--list', '--json')).out.trim()).toBe('[]')
  expect(await readdir(root)).toEqual(['van-ban'])
})

test.each([[[]], [['--list', 'x']], [['--khong-co']], [['--retire']], [['--dry-run']], [['--json', 'x']]])(
  'a command line that is not clear is no command: %j',
  (args) => {
    expect(readCommand(args)).toMatchObject({ kind: 'usage' })
  }
)

test('a command line that is not clear ends with 2 and how to use it', async () => {
  expect(await run('--khong-co')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Cách dùng') })
})

test('while one ingests a second is told to wait', { timeout: 30_000 }, async () => {
  const folder = await aFolder(30)
  const child = start(folder)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await until(async () => existsSync(join(data(), 'ingest.lock')))
  expect(await run(folder)).toMatchObject({ code: 1, err: expect.stringContaining(`tiến trình ${child.pid}`) })
  expect(await ended).toBe(0)
  expect(await readdir(data())).not.toContain('ingest.lock')
})

test('kill -9 in the middle, then again: the index is whole and nothing is doubled', { timeout: 90_000 }, async () => {
  const folder = await aFolder(12)
  for (const shelved of [1, 4, 8]) {
    const child = start(folder)
    const closed = new Promise((resolve) => child.once('close', resolve))
    await until(async () => (await readdir(join(data(), 'library')).catch(() => [])).length >= shelved)
    child.kill('SIGKILL')
    await closed
  }
  const last = await run(folder)
  expect(last.code).toBe(0)
  const listed = JSON.parse((await run('--list', '--json')).out)
  expect(listed.map(({ number }: { number: string }) => number).sort()).toEqual(
    Array.from({ length: 12 }, (_, i) => `${i + 1}/2026/QĐ-UBND`).sort()
  )
  const knowledge = await openKnowledge({ uri: join(data(), 'index') })
  const { hits } = await knowledge.retrieve('quy định áp dụng trên địa bàn xã', '2026-06-01', 100)
  const found = hits.flatMap((hit) => [hit.passage, ...(hit.same ?? [])])
  const ids = found.map((passage) => passage.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(found.map((passage) => passage.documentId)).size).toBe(12)
  await knowledge.close()
  expect((await run(folder)).out).toMatch(/Không đổi: +12 tệp/)
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
}
