import { createHmac, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { controlByHand } from './control.ts'
import { createFaults, type RandomFaults } from './faults.ts'
import { createLedger, type Shown } from './ledger.ts'
import { type Answer, answerWith, type FakePlatform } from './platform.ts'
import { createPostman, type Said } from './postman.ts'
import { createRate, type RateLimit } from './rate.ts'

export interface FakeMessenger extends FakePlatform {
  /** Asks the bot's webhook, as Meta does when the address is entered; true when the challenge came back as it should. */
  subscribe(webhookUrl: string, verifyToken?: string): Promise<boolean>
  /** The Page's access token stops working, as after a change of password. */
  revokeToken(): void
}

export interface FakeMessengerOptions {
  port?: number
  appSecret?: string
  appId?: string
  pageId?: string
  pageAccessToken?: string
  verifyToken?: string
  rate?: RateLimit
  /** Whether the 24-hour window is kept; off, anybody may be written to. */
  windows?: boolean
  echoes?: boolean
  echoAfterMs?: number
  retryAfterMs?: number
  randomFaults?: RandomFaults
  now?: () => Date
}

const defaults = {
  port: 0,
  appSecret: 'fixture0000000000000000000000fbs',
  appId: '1302948571029384',
  pageId: '104827361940283',
  pageAccessToken: 'fake-page-access-token',
  verifyToken: 'fake-verify-token',
  rate: { count: 300, perMs: 1000 },
  windows: false,
  echoes: true,
  echoAfterMs: 20,
  retryAfterMs: 100,
  now: () => new Date()
}

type Setup = typeof defaults & FakeMessengerOptions

const maxTextLength = 2000
const windowMs = 24 * 3600_000
const pageInboxAppId = 263902037430900

/** Starts a Facebook Page: Send API, conversations and webhook sender in one, on a port of this machine. */
export async function startFakeMessenger(options: FakeMessengerOptions = {}): Promise<FakeMessenger> {
  const setup: Setup = { ...defaults, ...options }
  const page = createPage(setup)
  const app = fastify()
  addRoutes(app, page)
  controlByHand(app, page)
  const url = await app.listen({ port: setup.port, host: '127.0.0.1' })
  const environment = {
    MESSENGER_APP_SECRET: setup.appSecret,
    MESSENGER_PAGE_ID: setup.pageId,
    MESSENGER_PAGE_ACCESS_TOKEN: setup.pageAccessToken,
    MESSENGER_VERIFY_TOKEN: setup.verifyToken,
    MESSENGER_API_URL: url
  }
  const close = async () => {
    await page.stopPosting()
    await app.close()
  }
  const subscribe = (webhookUrl: string, verifyToken = setup.verifyToken) => verifyWebhook(webhookUrl, verifyToken)
  return { ...page, name: 'messenger', url, environment, subscribe, close }
}

type PostedMessage = { mid: string; [field: string]: unknown }

type Page = ReturnType<typeof createPage>

function createPage(setup: Setup) {
  const ledger = createLedger()
  const faults = createFaults(setup.randomFaults)
  const allow = createRate(setup.rate, setup.now)
  const postman = createPostman({ answerLimitMs: 5000, retryAfterMs: setup.retryAfterMs })
  let tokenWorks = true

  async function post(event: object, messageId = ''): Promise<Said> {
    const body = Buffer.from(escapeAsMeta(JSON.stringify(event)))
    const headers = { 'content-type': 'application/json', ...signAsMeta(setup.appSecret, body) }
    return { ...(await postman.deliver(body, headers)), messageId }
  }

  function postMessage(senderId: string, recipientId: string, message: PostedMessage): Promise<Said> {
    const timestamp = setup.now().getTime()
    const messaging = [{ sender: { id: senderId }, recipient: { id: recipientId }, timestamp, message }]
    return post({ object: 'page', entry: [{ id: setup.pageId, time: timestamp, messaging }] }, message.mid)
  }

  function show(personId: string, from: Shown['from'], text: string, metadata: string | null = null): string {
    const messageId = `m_${randomBytes(24).toString('base64url')}`
    ledger.record({ personId, from, text, messageId, metadata, at: setup.now() })
    return messageId
  }

  async function echoLater(personId: string, mid: string, text: string, metadata: string | null): Promise<void> {
    if (!setup.echoes) return
    await pause(setup.echoAfterMs)
    const own = { mid, is_echo: true, app_id: Number(setup.appId), ...(metadata !== null && { metadata }), text }
    await postMessage(setup.pageId, personId, own)
  }

  /** `null`: the token and its proof are in order. */
  function refuseCaller(token: string | undefined, proof: string | undefined): Answer | null {
    if (!tokenWorks || token !== setup.pageAccessToken) return errorAnswer(190, 460)
    const expected = createHmac('sha256', setup.appSecret).update(token).digest('hex')
    return proof === undefined || proof === expected ? null : errorAnswer(100)
  }

  /** `null`: the text may be shown. */
  function refuseMessage(personId: string | undefined, text: unknown): Answer | null {
    if (!allow()) return errorAnswer(613)
    if (!personId || typeof text !== 'string' || text === '' || text.length > maxTextLength) return errorAnswer(100)
    const last = ledger.conversation(personId).findLast(({ from }) => from === 'person')
    if (!setup.windows) return null
    if (!last) return errorAnswer(100, 2018001)
    return setup.now().getTime() - last.at.getTime() > windowMs ? errorAnswer(10, 2018278) : null
  }

  return {
    ledger,
    faults,
    connect: postman.connect,
    stopPosting: postman.close,
    post,
    show,
    echoLater,
    refuseCaller,
    refuseMessage,
    pageId: setup.pageId,
    revokeToken() {
      tokenWorks = false
    },
    say(personId: string, text: string) {
      return postMessage(personId, setup.pageId, { mid: show(personId, 'person', text), text })
    },
    typeAsStaff(personId: string, text: string) {
      const mid = show(personId, 'staff', text)
      return postMessage(setup.pageId, personId, { mid, is_echo: true, app_id: pageInboxAppId, text })
    }
  }
}

/** The signature header of one batch, made over the very bytes that are sent. */
export function signAsMeta(appSecret: string, body: Buffer): { 'x-hub-signature-256': string } {
  return { 'x-hub-signature-256': `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}` }
}

/** Meta signs and sends ASCII: everything else is written \uXXXX with lower-case digits. */
function escapeAsMeta(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

interface SendCall {
  recipient?: { id?: string }
  message?: { text?: unknown; metadata?: string }
  messaging_type?: string
  sender_action?: string
  access_token?: string
}

interface Query {
  access_token?: string
  appsecret_proof?: string
  user_id?: string
}

function addRoutes(app: FastifyInstance, page: Page): void {
  for (const owner of ['me', page.pageId]) {
    app.post<{ Body: SendCall; Querystring: Query }>(`/:version/${owner}/messages`, (request, reply) => {
      const act = () => page.refuseCaller(...credentials(request)) ?? send(page, request.body)
      return answerWith(reply, page.faults.next(), act, errorAnswer)
    })
    app.get<{ Querystring: Query }>(`/:version/${owner}/conversations`, (request, reply) => {
      const answer = page.refuseCaller(...credentials(request)) ?? history(page, request.query.user_id ?? '')
      reply.code(answer.status).send(answer.body)
    })
  }
}

function credentials(request: FastifyRequest<{ Querystring: Query }>): [string | undefined, string | undefined] {
  const bearer = request.headers.authorization?.replace(/^Bearer /, '')
  return [bearer ?? request.query.access_token, request.query.appsecret_proof]
}

function send(page: Page, call: SendCall): Answer {
  const personId = call.recipient?.id
  if (personId && call.sender_action) return { status: 200, body: { recipient_id: personId } }
  if (!call.messaging_type) return errorAnswer(100)
  const refusal = page.refuseMessage(personId, call.message?.text)
  if (refusal || !personId) return refusal ?? errorAnswer(100)
  const text = String(call.message?.text)
  const metadata = call.message?.metadata ?? null
  const messageId = page.show(personId, 'bot', text, metadata)
  void page.echoLater(personId, messageId, text, metadata)
  return { status: 200, body: { recipient_id: personId, message_id: messageId } }
}

/** One conversation, newest message first. */
function history(page: Page, personId: string): Answer {
  const messages = page.ledger.conversation(personId).reverse()
  const data = messages.map((shown) => {
    const [from, to] = shown.from === 'person' ? [personId, page.pageId] : [page.pageId, personId]
    const created = shown.at.toISOString().replace(/\.\d+Z$/, '+0000')
    return {
      id: shown.messageId,
      message: shown.text,
      from: { id: from },
      to: { data: [{ id: to }] },
      created_time: created
    }
  })
  return { status: 200, body: { data: [{ id: `t_${personId}`, messages: { data } }] } }
}

function errorAnswer(code: number, subcode: number | null = null): Answer {
  const status = code === 2 ? 500 : code >= 200 && code < 300 ? 403 : 400
  const error = { message: `(#${code}) fake error`, type: 'OAuthException', code, fbtrace_id: 'FAKEtrace' }
  return { status, body: { error: subcode === null ? error : { ...error, error_subcode: subcode } } }
}

async function verifyWebhook(webhookUrl: string, verifyToken: string): Promise<boolean> {
  const challenge = String(randomBytes(4).readUInt32BE())
  const query = { 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': challenge }
  const response = await fetch(`${webhookUrl}?${new URLSearchParams(query)}`)
  return response.status === 200 && (await response.text()) === challenge
}
