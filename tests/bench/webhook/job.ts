import { join } from 'node:path'
import Fastify from 'fastify'
import type { Channel } from '#bot/channels/channel.ts'
import { receive } from '#bot/flow.ts'
import type { Flow } from '#bot/flow-context.ts'
import { createMetrics } from '#bot/server/metrics.ts'
import { createServer } from '#bot/server/server.ts'
import { openDatabase } from '#bot/store/database.ts'
import { tendLog } from '#bot/store/log.ts'
import { bareFlow } from '../../reliability/bare-flow.ts'
import { takeJob } from '../child.ts'
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

const { kind, folder } = await takeJob<WebhookJob>()
const zalo = openZalo()
const server = await (kind === 'bare' ? bareRoute(zalo) : webhookAlone(zalo, folder))
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

/** The product's own server and first step, with its durable database; nobody opens the mail. */
async function webhookAlone(channel: Channel, dir: string) {
  const metrics = createMetrics()
  const path = join(dir, 'hoidap.db')
  const db = await openDatabase(path)
  await tendLog(db, path, (fault) => console.error(fault))
  const flow: Flow = { ...bareFlow(db, [channel]), witness: metrics }
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
