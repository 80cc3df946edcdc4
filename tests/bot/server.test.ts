import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { createMessenger } from '#bot/channels/messenger/channel.ts'
import { createZalo } from '#bot/channels/zalo/channel.ts'
import type { Receipt } from '#bot/flow.ts'
import type { Vital } from '#bot/server/health.ts'
import { createMetrics } from '#bot/server/metrics.ts'
import { createServer, type ServerOptions } from '#bot/server/server.ts'

const open: { close(): Promise<unknown> }[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

const ANSWERED = {
  outcome: 'answer' as const,
  reason: null,
  text: 'Có.',
  citations: [],
  confidence: 0.9,
  ms: 3
}

const noTokens = {
  current: async () => ({ kind: 'later' as const, reason: '' }),
  renew: async () => ({ kind: 'later' as const, reason: '' })
}
const zalo = createZalo({
  appId: '1',
  oaId: '2',
  oaSecretKey: 'k',
  apiUrl: 'http://127.0.0.1:9',
  fetch,
  tokens: noTokens
})
const messenger = createMessenger({
  appSecret: 's',
  pageId: '3',
  pageAccessToken: 't',
  apiUrl: 'http://127.0.0.1:9',
  fetch
})

async function serve(options: Partial<ServerOptions> & { receive?: () => Promise<Receipt> } = {}) {
  const bodies: Buffer[] = []
  const metrics = createMetrics()
  const server = await createServer({
    webhooks: {
      channels: [zalo, messenger],
      messengerVerifyToken: 'chuỗi xác minh',
      receive: async (channel, headers, rawBody) => {
        bodies.push(rawBody)
        if (options.receive) return options.receive()
        return channel.verify(headers, rawBody) ? { kind: 'accepted', fresh: 1 } : { kind: 'forged' }
      }
    },
    chat: async () => ANSWERED,
    pages: {
      knowledge: { listDocuments: async () => [], readDocument: async () => null },
      today: () => '2026-06-24',
      commune: 'xã Thử'
    },
    vitals: [],
    metrics: {
      registry: metrics.registry,
      queues: async () => ({
        inbox: { waiting: 2, buried: 1, oldest: new Date(0) },
        outbox: { waiting: 0, oldest: null }
      }),
      now: () => new Date(90_000)
    },
    logLevel: 'silent',
    ...options
  })
  open.push(server)
  return { server, bodies, metrics }
}

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

test('what a platform signed but nobody can read is acknowledged, for it will not read better the next time', async () => {
  const { server } = await serve({ receive: async () => ({ kind: 'unreadable', reason: 'không phải JSON' }) })
  const reply = await server.inject({ method: 'POST', url: '/webhooks/messenger', payload: '{"a":', headers: json })
  expect(reply.statusCode).toBe(200)
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

test('readiness names what does not work', async () => {
  const vitals: Vital[] = [
    { name: 'database', check: async () => null },
    { name: 'index', check: () => Promise.reject(new Error('mất chỉ mục')) },
    { name: 'workers', check: async () => 'turn: đứng yên 130 giây' }
  ]
  const { server } = await serve({ vitals })
  const reply = await server.inject('/readyz')
  expect(reply.statusCode).toBe(503)
  expect(reply.json()).toEqual({
    ready: false,
    database: 'ok',
    index: 'gặp lỗi, xem nhật ký',
    workers: 'turn: đứng yên 130 giây'
  })
  const well = await serve({ vitals: vitals.slice(0, 1) })
  expect((await well.server.inject('/readyz')).json()).toEqual({ ready: true, database: 'ok' })
})

test('a vital that never answers makes the server unready within its limit', async () => {
  const { server } = await serve({ vitals: [{ name: 'index', check: () => pause(60_000, null, { ref: false }) }] })
  const reply = await server.inject('/readyz')
  expect([reply.statusCode, reply.json().index]).toEqual([503, 'không trả lời trong 2 giây'])
})

test('metrics tell the age of the queues and what became of sends', async () => {
  const { server, metrics } = await serve()
  metrics.send('zalo', 'sent')
  metrics.step('turn', 'worked', 0.02)
  metrics.step('turn', 'idle', 0.001)
  const { body } = await server.inject('/metrics')
  expect(body).toContain('hoidap_oldest_seconds{queue="inbox"} 90')
  expect(body).toContain('hoidap_buried{queue="inbox"} 1')
  expect(body).toContain('hoidap_sends_total{channel="zalo",result="sent"} 1')
  expect(body).toContain('hoidap_steps_total{step="turn",outcome="worked"} 1')
})

test('a provision deep inside a document has an address that is found', async () => {
  const asked: string[] = []
  const readDocument = async (id: string) => {
    asked.push(id)
    return null
  }
  const { server } = await serve({
    pages: { knowledge: { listDocuments: async () => [], readDocument }, today: () => '2026-06-24', commune: 'xã Thử' }
  })
  await server.inject(`/van-ban/24-2024/${'phan-thu-nhat.'.repeat(20)}diem-a`)
  expect(asked).toEqual(['24-2024'])
})
