import { afterEach } from 'vitest'
import { createMessenger } from '#bot/channels/messenger/channel.ts'
import { createZalo } from '#bot/channels/zalo/channel.ts'
import type { Receipt } from '#bot/flow.ts'
import { createMetrics } from '#bot/server/metrics.ts'
import { createServer, type ServerOptions } from '#bot/server/server.ts'

const open: { close(): Promise<unknown> }[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

export const ANSWERED = {
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
  tokens: noTokens,
  sendsPerSecond: 1
})
const messenger = createMessenger({
  appSecret: 's',
  pageId: '3',
  pageAccessToken: 't',
  apiUrl: 'http://127.0.0.1:9',
  fetch,
  version: 'v25.0',
  sendsPerSecond: 1
})

/** The real server with both channels over a flow that does nothing, closed after the test. */
export async function serve(options: Partial<ServerOptions> & { receive?: () => Promise<Receipt> } = {}) {
  const bodies: Buffer[] = []
  const metrics = createMetrics()
  const server = await createServer({
    webhooks: {
      channels: [zalo, messenger],
      messengerVerifyToken: 'chuỗi xác minh',
      receive: async (channel, headers, rawBody) => {
        bodies.push(rawBody)
        if (options.receive) return options.receive()
        return channel.verify(headers, rawBody) ? { kind: 'accepted' } : { kind: 'forged' }
      }
    },
    chat: async () => ANSWERED,
    pages: {
      knowledge: { listDocuments: async () => [], readDocument: async () => null },
      today: () => '2026-06-24',
      commune: () => 'xã Thử'
    },
    vitals: [],
    metrics: {
      registry: metrics.registry,
      tokens: async () => [],
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
