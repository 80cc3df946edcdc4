import { expect, test } from 'vitest'
import { REPLY, serverOf } from './pages-shelf.ts'

test('the chat page says that it is an automatic assistant, what it answers from and what not to type', async () => {
  const { body, headers } = await (await serverOf()).inject('/')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  for (const words of ['trợ lý tự động (AI)', 'văn bản đã công bố', 'đừng nhập', 'XOA', 'CANBO', 'xã Mẫu']) {
    expect(body).toContain(words)
  }
})

test('a question sent by the form alone is answered on the page, with its source and its validity', async () => {
  const asked: string[][] = []
  const server = await serverOf({
    chat: async (...question) => {
      asked.push(question)
      return REPLY
    }
  })
  const { statusCode, body } = await ask(server, { session: 'abcdefgh12345678', text: ' mấy giờ <b>có mặt</b>? ' })
  expect(statusCode).toBe(200)
  expect(asked).toEqual([['abcdefgh12345678', 'mấy giờ <b>có mặt</b>?']])
  expect(body).toContain('mấy giờ &lt;b&gt;có mặt&lt;/b&gt;?')
  expect(body).toContain('Thí sinh có mặt lúc 7 giờ 00.')
  expect(body).toContain('href="/van-ban/10-2024-qd-m/chuong-i.dieu-2.bang-1.hang-1"')
  expect(body).toContain('Còn hiệu lực')
  expect(body.match(/name="session" value="abcdefgh12345678"/g)).toHaveLength(3)
})

test('what may be tapped next stands below the answer, and works without the script', async () => {
  const buttons = [{ label: 'Xem <nguyên văn>', payload: 'Xem nguyên văn a/"b"' }]
  const server = await serverOf({ chat: async () => ({ ...REPLY, buttons }) })
  const { body } = await ask(server, { session: 'abcdefgh12345678', text: 'mấy giờ' })
  expect(body).toContain('<button name="text" value="Xem nguyên văn a/&quot;b&quot;">Xem &lt;nguyên văn&gt;</button>')
})

test('a spoilt session gets a new one, an empty question leads back to the page', async () => {
  const sessions: string[] = []
  const server = await serverOf({
    chat: async (session) => {
      sessions.push(session)
      return REPLY
    }
  })
  await ask(server, { session: '"><script>', text: 'a' })
  await ask(server, { text: 'a' })
  expect(sessions.every((session) => /^[0-9a-f]{32}$/.test(session))).toBe(true)
  expect(new Set(sessions).size).toBe(2)
  expect((await ask(server, { session: 'abcdefgh12345678', text: '  ' })).statusCode).toBe(303)
})

test('where the answer fails, the page says so and keeps what was typed', async () => {
  for (const [statusCode, words] of [
    [500, 'trục trặc'],
    [429, 'hơi nhanh']
  ] as const) {
    const chat = () => Promise.reject(Object.assign(new Error('mật'), { statusCode }))
    const response = await ask(await serverOf({ chat }), { session: 'abcdefgh12345678', text: 'mấy giờ thi' })
    expect(response.statusCode).toBe(statusCode)
    expect(response.body).toContain(words)
    expect(response.body).toContain('>mấy giờ thi</textarea>')
    expect(response.body).not.toContain('mật')
  }
})

test('a form that is too large or of another kind is refused on a page, not with a crash', async () => {
  const server = await serverOf()
  const large = await ask(server, { session: 'abcdefgh12345678', text: 'a'.repeat(1_100_000) })
  expect(large.statusCode).toBe(413)
  expect(large.body).toContain('quá dài')
  const other = await server.inject({ method: 'POST', url: '/', headers: { 'content-type': 'text/csv' }, body: 'a,b' })
  expect(other.statusCode).toBe(415)
  expect(other.headers['content-type']).toContain('text/html')
})

async function ask(server: Awaited<ReturnType<typeof serverOf>>, fields: Record<string, string>) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return server.inject({ method: 'POST', url: '/', headers, body: new URLSearchParams(fields).toString() })
}
