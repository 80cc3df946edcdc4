import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { replyAlone } from '#bot/dialogue.ts'
import { startEmbeddingServer } from '../fakes/embedding-server.ts'
import { exam } from '../knowledge/a-document.ts'
import { aShelf, fees, TODAY } from '../knowledge/embed/shelf.ts'
import { createBotProcess } from '../reliability/bot-process.ts'

const dirs: string[] = []
afterAll(() => Promise.all(dirs.map((dir) => rm(dir, { recursive: true }))))

async function aBot(url: string) {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-meaning-bot-'))
  dirs.push(dir)
  const bot = await createBotProcess({ DATA_DIR: dir, OPENAI_EMBEDDING_MODEL: 'mo-hinh', OPENAI_BASE_URL: url })
  const chat = async (text: string) => {
    const started = performance.now()
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ session: 'phiên', text })
    const reply = await fetch(`${bot.url}/api/chat`, { method: 'POST', headers, body })
    return { ...((await reply.json()) as { outcome: string; text: string }), waited: performance.now() - started }
  }
  return { bot, chat }
}

test('a paraphrase without a word in common is found with the server, but words decide whether it is answered', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(exam)
  await at.knowledge.replaceDocument(fees)
  await at.knowledge.optimise()
  const question = 'chi trả cho nhà trẻ'
  const { hits } = await at.knowledge.retrieve(question, TODAY)
  expect(hits[0]?.passage).toMatchObject({ address: 'khoản 1 Điều 1', text: expect.stringContaining('60.000 đồng') })
  const reply = await replyAlone({ knowledge: at.knowledge, publicUrl: '' }, question, TODAY)
  expect(reply).toMatchObject({ outcome: 'abstain', citations: [] })
})

test('the bot answers before its vectors are made, goes on making them after a stop, and sends nobody’s data', async () => {
  await using server = await startEmbeddingServer()
  const { bot, chat } = await aBot(server.url)
  server.always({ kind: 'slow', ms: 150 })
  await bot.start()
  expect(bot.said()).toContain('Tìm theo nghĩa: bật.')
  expect(await chat('điều 3 quyết định 02/2025')).toMatchObject({ outcome: 'answer' })
  await expect.poll(() => server.calls.length, { timeout: 20_000 }).toBeGreaterThan(3)
  expect(bot.said()).not.toContain('Đã tạo véc-tơ')
  expect(await bot.end('SIGTERM')).toBe(0)

  const sure = server.calls.slice(0, -1).flatMap(({ texts }) => texts)
  const before = server.calls.length
  server.always(null)
  await bot.start()
  await expect.poll(() => bot.said(), { timeout: 20_000 }).toMatch(/Đã tạo véc-tơ cho \d+ đoạn/)
  const again = server.calls.slice(before).flatMap(({ texts }) => texts)
  expect(again.filter((text) => sure.includes(text))).toEqual([])

  const asking = server.calls.length
  await chat('Em là Nguyễn Thị Hoa, số 0912345678, học phí lớp 6 bao nhiêu ạ')
  const sent = server.calls.slice(asking).flatMap(({ texts }) => texts)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toContain('học phí lớp 6')
  expect(sent[0]).not.toMatch(/0912|Hoa/)

  server.always({ kind: 'hang' })
  const waits: number[] = []
  for (const question of [
    'học phí lớp 6 bao nhiêu',
    'mức thu lớp 6',
    'dạy thêm có được không',
    'hạn nộp hồ sơ lớp 1'
  ]) {
    waits.push((await chat(question)).waited)
  }
  expect(Math.max(...waits)).toBeLessThan(2000)
  expect(Math.max(...waits.slice(2))).toBeLessThan(600)
  expect(await bot.end('SIGTERM')).toBe(0)
  expect(bot.said()).not.toMatch(/học phí lớp 6|mức thu lớp 6/)
}, 90_000)

test('a bot whose server is not there starts, and answers in time', async () => {
  const { bot, chat } = await aBot('http://127.0.0.1:9/v1')
  await bot.start()
  expect(await chat('điều 3 quyết định 02/2025')).toMatchObject({ outcome: 'answer' })
  expect((await chat('học phí lớp 6 bao nhiêu')).waited).toBeLessThan(2000)
  expect(await bot.end('SIGTERM')).toBe(0)
}, 60_000)
