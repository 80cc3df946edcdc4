import { expect, test } from 'vitest'
import { ANSWERED, serve } from './server-fixture.ts'

const json = { 'content-type': 'application/json' }

test('the bytes a channel verifies are the bytes the platform sent, whatever their type is said to be', async () => {
  const { server, bodies } = await serve()
  const bytes = Buffer.from('{ "text":  "xin ch\\u00e0o", \xff ')
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
    await server.inject({ method: 'POST', url: '/webhooks/zalo', payload: bytes, headers: { 'content-type': type } })
  }
  await server.inject({ method: 'POST', url: '/webhooks/zalo' })
  expect(bodies).toEqual([bytes, bytes, bytes, Buffer.alloc(0)])
})

test('a forged webhook is answered as each platform wants: Zalo 200, Messenger 403', async () => {
  const { server } = await serve()
  const post = (url: string) => server.inject({ method: 'POST', url, payload: '{}', headers: json })
  expect((await post('/webhooks/zalo')).statusCode).toBe(200)
  expect((await post('/webhooks/messenger')).statusCode).toBe(403)
  expect((await post('/webhooks/viber')).statusCode).toBe(404)
})

test('what could not be stored is never acknowledged', async () => {
  const { server } = await serve({
    receive: async () => {
      throw new Error('disk full')
    }
  })
  for (const channel of ['zalo', 'messenger']) {
    const reply = await server.inject({ method: 'POST', url: `/webhooks/${channel}`, payload: '{}', headers: json })
    expect(reply.statusCode).toBe(503)
    expect(reply.body).not.toContain('disk')
  }
})

test('Meta is shown its challenge only if it knows the token', async () => {
  const { server } = await serve()
  const ask = (token: string, challenge = '1158201444') =>
    server.inject({
      url: '/webhooks/messenger',
      query: { 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': challenge }
    })
  const right = await ask('chuỗi xác minh')
  expect([right.statusCode, right.body]).toEqual([200, '1158201444'])
  expect(right.headers['content-type']).toContain('text/plain')
  expect((await ask('chuỗi khác')).statusCode).toBe(403)
  expect((await ask('chuỗi xác minh', '<script>')).statusCode).toBe(403)
})

test('a body over 1 MB is refused with 413, a compressed one with 415, and the server goes on', async () => {
  const { server, bodies } = await serve()
  const payload = Buffer.alloc(1024 * 1024 + 1, 'x')
  for (const url of ['/webhooks/zalo', '/webhooks/messenger', '/api/chat']) {
    expect((await server.inject({ method: 'POST', url, payload, headers: json })).statusCode).toBe(413)
  }
  const zipped = await server.inject({
    method: 'POST',
    url: '/webhooks/zalo',
    payload: 'x',
    headers: { 'content-encoding': 'gzip' }
  })
  expect(zipped.statusCode).toBe(415)
  expect(bodies).toEqual([])
  expect((await server.inject('/healthz')).statusCode).toBe(200)
})

test('a question over the site is answered in the shape of ask --json', async () => {
  const { server } = await serve()
  const reply = await server.inject({
    method: 'POST',
    url: '/api/chat',
    payload: { session: 's1', text: 'Được không?' }
  })
  expect([reply.statusCode, reply.json()]).toEqual([200, ANSWERED])
})

test.each([
  ['no JSON', '{"session":'],
  ['no session', '{"text":"a"}'],
  ['an empty session', '{"session":" ","text":"a"}'],
  ['a text that is none', '{"session":"s","text":7}'],
  ['a list', '[]'],
  ['a poisoned prototype', '{"session":"s","text":"a","__proto__":{"x":1}}'],
  ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]
])('%s on /api/chat is a 400 in Vietnamese', async (_name, payload) => {
  const { server } = await serve()
  const reply = await server.inject({ method: 'POST', url: '/api/chat', payload, headers: json })
  expect(reply.statusCode).toBe(400)
  expect(reply.json().error).toMatch(/JSON/)
})

test('a fault of ours is told without what it was', async () => {
  const { server } = await serve({
    chat: async () => {
      throw new Error('bí mật trong lỗi')
    }
  })
  const reply = await server.inject({ method: 'POST', url: '/api/chat', payload: { session: 's1', text: 'a' } })
  expect(reply.statusCode).toBe(500)
  expect(reply.body).toMatch(/sự cố/)
  expect(reply.body).not.toContain('bí mật')
})

test('whoever asks too fast is asked to wait; webhooks and pages are not counted', async () => {
  const { server } = await serve({ postsPerMinute: 3 })
  const ask = () => server.inject({ method: 'POST', url: '/api/chat', payload: { session: 's1', text: 'a' } })
  const statuses = [await ask(), await ask(), await ask(), await ask()].map((reply) => reply.statusCode)
  expect(statuses).toEqual([200, 200, 200, 429])
  expect((await ask()).json().error).toMatch(/chờ/)
  expect((await server.inject('/')).statusCode).toBe(200)
  const webhook = await server.inject({ method: 'POST', url: '/webhooks/zalo', payload: '{}', headers: json })
  expect(webhook.statusCode).toBe(200)
})

test('every answer carries the security headers, and the page may run its own script only', async () => {
  const { server } = await serve()
  for (const url of ['/', '/healthz', '/không-có']) {
    const { headers } = await server.inject(encodeURI(url))
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/script-src 'self'/)
    expect(headers['content-security-policy']).not.toMatch(/upgrade-insecure-requests/)
  }
})

test('a provision deep inside a document has an address that is found', async () => {
  const asked: string[] = []
  const readDocument = async (id: string) => {
    asked.push(id)
    return null
  }
  const { server } = await serve({
    pages: {
      knowledge: { listDocuments: async () => [], readDocument },
      today: () => '2026-06-24',
      commune: () => 'xã Thử'
    }
  })
  await server.inject(`/van-ban/24-2024/${'phan-thu-nhat.'.repeat(20)}diem-a`)
  expect(asked).toEqual(['24-2024'])
})
