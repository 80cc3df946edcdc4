import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createBotProcess } from '../reliability/bot-process.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-start-'))
afterAll(() => rm(dir, { recursive: true }))

test('the first start indexes the samples, says so, and answers; the second does not index again', async () => {
  const bot = await createBotProcess({ DATA_DIR: dir })
  await bot.start()
  expect(bot.said()).toMatch(/Chưa có văn bản nào; đang nạp các văn bản mẫu…[\s\S]*Đã nạp \d+ văn bản/)
  // the port is open a moment before what is said of it has come through the pipe
  await expect
    .poll(() => bot.said(), { timeout: 5000 })
    .toMatch(/Kênh Zalo: tắt[\s\S]*Kênh Messenger: tắt[\s\S]*đã sẵn sàng: http:\/\/localhost:\d+\//)
  const reply = await fetch(`${bot.url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ session: 'phiên 1', text: 'điều 3 quyết định 02/2025' })
  })
  expect(reply.status).toBe(200)
  expect(await reply.json()).toMatchObject({ outcome: 'answer' })
  expect((await fetch(`${bot.url}/webhooks/zalo`, { method: 'POST', body: '{}' })).status).toBe(404)
  expect(await bot.end('SIGTERM')).toBe(0)

  await bot.start()
  expect(bot.said()).not.toMatch(/nạp các văn bản mẫu/)
  expect(await bot.end('SIGTERM')).toBe(0)
}, 60_000)

test('what the bot keeps is readable by its owner only', async () => {
  for (const name of ['hoidap.db', 'secret.key']) expect((await stat(join(dir, name))).mode & 0o077).toBe(0)
})

test('a bad configuration stops the start, naming every fault and no value', async () => {
  const before = await readdir(dir)
  const bot = await createBotProcess({ DATA_DIR: dir, LOG_LEVEL: 'ồn ào', MESSENGER_APP_SECRET: 'bí mật của trang' })
  const said = await bot.start().catch(String)
  expect(said).toMatch(/LOG_LEVEL: phải là một trong/)
  expect(said).toMatch(/Kênh Messenger cấu hình chưa đủ, còn thiếu: MESSENGER_PAGE_ID/)
  expect(said).not.toMatch(/ồn ào|bí mật của trang/)
  expect(await readdir(dir)).toEqual(before)
})

test('another SECRET_KEY than the one the data was sealed with stops the start', async () => {
  const bot = await createBotProcess({ DATA_DIR: dir, SECRET_KEY: 'một khoá hoàn toàn khác' })
  await expect(bot.start()).rejects.toThrow(/SECRET_KEY không phải là khoá đã dùng/)
})
