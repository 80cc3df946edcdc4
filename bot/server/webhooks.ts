import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Channel } from '../channels/channel.ts'
import { type DeletionRequest, readDeletionRequest } from '../channels/messenger/deletion.ts'
import { answerSubscription } from '../channels/messenger/subscribe.ts'
import type { Receipt } from '../flow.ts'

export interface WebhookOptions {
  channels: Iterable<Channel>
  /** Meta repeats it when it asks whether this address is ours; null when Messenger is off. */
  messengerVerifyToken: string | null
  /** Absent where Messenger is off. */
  messengerDeletion?: DeletionOptions | undefined
  receive: (channel: Channel, headers: FastifyRequest['headers'], rawBody: Buffer) => Promise<Receipt>
}

export interface DeletionOptions {
  appSecret: string
  /** Erases what is kept of the person; gives the code of the request. */
  erase: (request: DeletionRequest) => Promise<string>
  /** Where people reach the pages; empty: where Meta reached us. */
  publicUrl: string
}

/** An empty answer to a machine needs none of the headers that guard a page. */
const NO_BROWSER = { helmet: false } as const

/** One route per channel. Bodies stay raw here and nowhere else: signatures are over bytes. */
export async function webhooks(server: FastifyInstance, options: WebhookOptions): Promise<void> {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  server.addHook('onRequest', refuseCompressed)

  for (const channel of options.channels) {
    server.post<{ Body: Buffer | undefined }>(`/${channel.name}`, NO_BROWSER, async (request, reply) => {
      const receipt = await receiveOrDefer(channel, request, options)
      return reply.code(statusOf(channel, receipt)).send()
    })
  }

  if (options.messengerDeletion) takeDeletions(server, options.messengerDeletion)
  const { messengerVerifyToken } = options
  if (messengerVerifyToken === null) return
  server.get('/messenger', (request, reply) => {
    const answer = answerSubscription(request.query, messengerVerifyToken)
    reply.type('text/plain; charset=utf-8')
    return answer.kind === 'challenge' ? reply.send(answer.challenge) : reply.code(403).send('Mã xác minh không đúng.')
  })
}

/** Meta asks to erase a person, and wants an address and a code by which they can see that it was done. */
function takeDeletions(server: FastifyInstance, { appSecret, erase, publicUrl }: DeletionOptions): void {
  server.post<{ Body: Buffer | undefined }>('/messenger/data-deletion', async (request, reply) => {
    const asked = readDeletionRequest(appSecret, request.body ?? Buffer.alloc(0))
    if (asked === null) return reply.code(403).send()
    const code = await erase(asked)
    const base = publicUrl || `${request.protocol}://${request.host}`
    return reply.send({ url: `${base}/xoa-du-lieu/${code}`, confirmation_code: code })
  })
}

type Outcome = Receipt['kind'] | 'deferred'

/** What could not be stored must not be acknowledged: 503 makes the platform deliver it again. */
async function receiveOrDefer(
  channel: Channel,
  request: FastifyRequest<{ Body: Buffer | undefined }>,
  { receive }: WebhookOptions
): Promise<Outcome> {
  try {
    return (await receive(channel, request.headers, request.body ?? Buffer.alloc(0))).kind
  } catch (fault) {
    request.log.error({ err: fault, channel: channel.name }, 'webhook not stored')
    return 'deferred'
  }
}

function statusOf(channel: Channel, outcome: Outcome): number {
  if (outcome === 'deferred') return 503
  return outcome === 'forged' ? channel.forgedStatus : 200
}

async function refuseCompressed(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') await reply.code(415).send()
}
