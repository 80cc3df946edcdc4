import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createBotProcess } from '../reliability/bot-process.ts'

const PASSWORD = 'mưa rơi trên mái ngói đỏ'
const QUESTION = 'câu hỏi riêng tư của tôi về bể bơi'
const dir = await mkdtemp(join(tmpdir(), 'hoidap-first-'))
afterAll(() => rm(dir, { recursive: true }))

test('the first start prints one link that makes the first account, and its log tells no secret and no question', async () => {
  const bot = await createBotProcess({ DATA_DIR: dir, LOG_LEVEL: 'trace' })
  await bot.start()
  await expect.poll(() => bot.said(), { timeout: 5000 }).toMatch(/\/staff\/loi-moi\//)
  const [path = ''] = /\/staff\/loi-moi\/[\w-]{43}/.exec(bot.said()) ?? []

  const jar = new Map<string, string>()
  const account = { name: 'Trần Văn Minh', username: 'minh.tran', password: PASSWORD, again: PASSWORD }
  expect((await submit(bot.url + path, jar, account)).headers.get('location')).toBe('/staff')
  const page = await fetch(`${bot.url}/staff`, { headers: { cookie: cookiesOf(jar) } })
  expect(await page.text()).toContain('Trần Văn Minh')
  expect((await fetch(bot.url + path)).status).toBe(404)
  const wrong = await submit(`${bot.url}/staff/dang-nhap`, new Map(), {
    username: PASSWORD,
    password: `${PASSWORD} sai`
  })
  expect(wrong.status).toBe(401)
  const asked = { session: 'phiên thử', text: QUESTION }
  const headers = { 'content-type': 'application/json' }
  await fetch(`${bot.url}/api/chat`, { method: 'POST', headers, body: JSON.stringify(asked) })
  await fetch(`${bot.url}/staff/thu-hoi?hoi=${encodeURIComponent(QUESTION)}`, { headers: { cookie: cookiesOf(jar) } })

  const log = bot
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(log.length).toBeGreaterThan(5)
  const tokens = [...jar.values(), path.split('/').at(-1) ?? '']
  for (const secret of [PASSWORD, QUESTION, encodeURIComponent(QUESTION), 'bể bơi', ...tokens]) {
    expect(log.join('\n')).not.toContain(secret)
  }
  expect(await bot.end('SIGTERM')).toBe(0)
  await bot.start()
  expect(bot.said()).not.toContain('loi-moi')
  expect(await bot.end('SIGTERM')).toBe(0)
}, 60_000)

/** Loads a form and sends it, as a browser without scripts would. */
async function submit(url: string, jar: Map<string, string>, fields: Record<string, string>): Promise<Response> {
  const form = await fetch(url)
  keep(form, jar)
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const headers = { cookie: cookiesOf(jar) }
  const body = new URLSearchParams({ _csrf: csrf, ...fields })
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' })
  keep(answer, jar)
  return answer
}

function keep(answer: Response, jar: Map<string, string>): void {
  for (const one of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = one.split(';')[0]?.split('=') ?? []
    jar.set(name, value)
  }
}

function cookiesOf(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
