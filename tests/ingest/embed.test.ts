import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommand } from '#ingest/command-line.ts'
import { embeddingLines } from '#ingest/embed.ts'
import { takeLock } from '#ingest/lock.ts'
import { EmbeddingFault } from '#knowledge/embed/embedder.ts'
import { startEmbeddingServer } from '../fakes/embedding-server.ts'
import { aDecision } from './ingest-folder.ts'

const MAIN = new URL('../../ingest/main.ts', import.meta.url).pathname
const BODY = `
**Điều 1. Phạm vi**

Quy định này áp dụng trên địa bàn xã.

**Điều 2. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2026.`

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'embed-cli-'))
})
afterEach(() => rm(root, { recursive: true }))

const data = () => join(root, 'data')

async function run(url: string | null, ...args: string[]) {
  const server = url === null ? {} : { OPENAI_EMBEDDING_MODEL: 'mo-hinh', OPENAI_BASE_URL: url, OPENAI_API_KEY: 'khoa' }
  const env = { PATH: process.env['PATH'], DATA_DIR: data(), ...server }
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

async function aFolder(count: number): Promise<string> {
  const folder = join(root, 'van-ban')
  await mkdir(folder, { recursive: true })
  for (let i = 1; i <= count; i++) {
    const { name, bytes } = aDecision(`${i}/2026/QĐ-UBND`, BODY)
    await writeFile(join(folder, name), bytes)
  }
  return folder
}

test('what is ingested is embedded after the summary, and retired vectors go', { timeout: 60_000 }, async () => {
  await using server = await startEmbeddingServer({ apiKey: 'khoa' })
  const folder = await aFolder(2)
  const first = await run(server.url, folder)
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/Đã nạp: +2 văn bản/) })
  expect(first.err).toMatch(/Đã tạo véc-tơ cho 4 đoạn\./)
  const sent = server.texts().length
  expect(await run(server.url, '--embed')).toMatchObject({ code: 0, err: 'Mọi đoạn đã có véc-tơ.\n', out: '' })
  expect((await run(server.url, '--retire', '2/2026/QĐ-UBND')).code).toBe(0)
  expect(server.texts()).toHaveLength(sent)
  expect(await readdir(data())).not.toContain('embedding.lock')
})

test('a server in trouble does not spoil a run of ingest; --embed goes on from there', {
  timeout: 60_000
}, async () => {
  await using server = await startEmbeddingServer()
  server.always({ kind: 'status', status: 401 })
  const folder = await aFolder(2)
  const first = await run(server.url, folder)
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/Đã nạp: +2 văn bản/) })
  expect(first.err).toMatch(/còn 4 đoạn: .*OPENAI_API_KEY.*\n.*npm run ingest -- --embed/)
  expect(await run(server.url, '--embed')).toMatchObject({ code: 1, err: expect.stringContaining('còn 4 đoạn') })
  server.always(null)
  expect(await run(server.url, '--embed')).toMatchObject({ code: 0, err: 'Đã tạo véc-tơ cho 4 đoạn.\n' })
})

test('two do not embed the same folder at once', { timeout: 30_000 }, async () => {
  await using server = await startEmbeddingServer()
  await run(null, await aFolder(1))
  const lock = await takeLock(data(), 'embedding.lock')
  const busy = await run(server.url, '--embed')
  expect(busy).toMatchObject({ code: 1, err: expect.stringContaining(`Tiến trình ${process.pid}`) })
  if (lock.kind === 'held') await lock.release()
})

test('--embed without a model or without an index says so, and makes nothing', { timeout: 30_000 }, async () => {
  expect(await run('http://127.0.0.1:9/v1', '--embed')).toMatchObject({
    code: 1,
    err: expect.stringContaining('chỉ mục')
  })
  expect(await readdir(root)).toEqual([])
  await run(null, await aFolder(1))
  expect(await run(null, '--embed')).toMatchObject({ code: 1, err: expect.stringContaining('OPENAI_EMBEDDING_MODEL') })
})

test('--embed is a command of its own', () => {
  expect(readCommand(['--embed'])).toEqual({ kind: 'embed' })
  expect(readCommand(['--embed', 'tệp'])).toMatchObject({ kind: 'usage' })
})

test('each outcome is told in words', () => {
  const counts = { embedded: 1200, reused: 3, refused: 2, dropped: 0, left: 70 }
  expect(embeddingLines({ kind: 'complete', ...counts })).toEqual([
    'Đã tạo véc-tơ cho 1.200 đoạn, dùng lại cho 3 đoạn.',
    'Máy chủ không nhận 2 đoạn; các đoạn này chỉ tìm được theo từ ngữ.'
  ])
  const fault = new EmbeddingFault('failed', 'máy chủ bị lỗi (mã 500)')
  expect(embeddingLines({ kind: 'stopped', fault, ...counts })[0]).toMatch(/còn 70 đoạn: máy chủ bị lỗi \(mã 500\)\.$/)
})
