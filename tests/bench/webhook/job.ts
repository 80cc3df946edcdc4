import { join } from 'node:path'
import Fastify from 'fastify'
import type { Channel } from '#bot/channels/channel.ts'
import { receive, takeTurn } from '#bot/flow.ts'
import type { Flow } from '#bot/flow-context.ts'
import { createMetrics } from '#bot/server/metrics.ts'
import { createServer } from '#bot/server/server.ts'
import { openDatabase } from '#bot/store/database.ts'
import { createBell, startWorker } from '#bot/worker.ts'
import { bareFlow } from '../../reliability/bare-flow.ts'
import { takeJob } from '../child.ts'
import { fill } from '../delivery/backlog.ts'
import { openZalo } from '../zalo-mail.ts'
import type { WebhookJob } from './measure.ts'

const unused = () => Promise.reject(new Error('phép đo không hỏi đến đây'))
const documentless = {
  retrieve: unused,
  lookUp: unused,
  listDocuments: unused,
  readDocument: unused,
  readProvision: unused,
  findAnswers: unused
}
const TURNS_AT_ONCE = 2

const { kind, folder, backlog = 0 } = await takeJob<WebhookJob>()
const zalo = openZalo()
const server = await (kind === 'bare' ? bareRoute(zalo) : wholeWebhook(zalo, folder))
process.on('message', () => process.send?.({ rssMb: process.memoryUsage.rss() / 2 ** 20 }))
process.send?.({ url: `${await server.listen({ port: 0, host: '127.0.0.1' })}/webhooks/zalo` })

/** The least a webhook can do: check the signature over the bytes, and write nothing. */
async function bareRoute(channel: Channel) {
  const bare = Fastify()
  bare.removeAllContentTypeParsers()
  bare.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  bare.post<{ Body: Buffer }>('/webhooks/zalo', (request, reply) =>
    reply.code(channel.verify(request.headers, request.body) ? 200 : 403).send()
  )
  return bare
}

/** The product's own server and first step, with its durable database; the workers behind it only where it is `answering`. */
async function wholeWebhook(channel: Channel, dir: string) {
  const metrics = createMetrics()
  const db = await openDatabase(join(dir, 'hoidap.db'))
  await fill(db, backlog)
  const flow: Flow = { ...bareFlow(db, [channel]), witness: metrics }
  if (kind === 'answering') answer(flow)
  return createServer({
    webhooks: {
      channels: [channel],
      messengerVerifyToken: null,
      receive: (from, headers, rawBody) => receive(flow, from, headers, rawBody)
    },
    chat: unused,
    pages: { knowledge: documentless, today: () => '2026-01-01', commune: () => 'xã Thử' },
    vitals: [],
    metrics: { registry: metrics.registry, queues: unused, tokens: unused, now: () => new Date() },
    logLevel: 'silent'
  })
}

/** Takes the turns of what comes in, as the whole server does; nothing is sent. */
function answer(flow: Flow): void {
  const bell = createBell()
  const { signal } = new AbortController()
  const worker = { name: 'turn', bell, step: () => takeTurn(flow), signal, onStep: () => undefined, restMs: 5 }
  for (let n = 0; n < TURNS_AT_ONCE; n += 1) startWorker({ ...worker, onFault: (_name, fault) => console.error(fault) })
}
