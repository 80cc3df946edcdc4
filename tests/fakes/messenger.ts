import { createHmac, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fastify from 'fastify'
import { controlByHand } from './control.ts'
import { createFaults, type RandomFaults } from './faults.ts'
import { createLedger, type Shown } from './ledger.ts'
import { addMessengerApi, errorAnswer } from './messenger-api.ts'
import type { Answer, FakePlatform } from './platform.ts'
import { createPostman, type Said } from './postman.ts'
import { createRate, type RateLimit } from './rate.ts'

export interface FakeMessenger extends FakePlatform {
  /** Asks the bot's webhook, as Meta does when the address is entered; true when the challenge came back as it should. */
  subscribe(webhookUrl: string, verifyToken?: string): Promise<boolean>
  /** What the bot set as its profile, the fields it subscribed to, and what it showed people besides messages. */
  readonly profile: Record<string, unknown>
  readonly subscribed: readonly string[]
  readonly actions: readonly { personId: string; action: string }[]
  /** Somebody comments under a post of the Page. */
  comment(personId: string, commentId: string, text: string): Promise<Said>
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
const hourMs = 3600_000
/** For what a program says, and for what a person says who says so. */
const windowMs = { RESPONSE: 24 * hourMs, HUMAN_AGENT: 7 * 24 * hourMs }
const pageInboxAppId = 263902037430900

/** Starts a Facebook Page: Send API, conversations and webhook sender in one, on a port of this machine. */
export async function startFakeMessenger(options: FakeMessengerOptions = {}): Promise<FakeMessenger> {
  const setup: Setup = { ...defaults, ...options }
  const page = createPage(setup)
  const app = fastify()
  addMessengerApi(app, page)
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

/** The Page without its port: what it knows and does. */
export type Page = ReturnType<typeof createPage>

function createPage(setup: Setup) {
  const ledger = createLedger()
  const faults = createFaults(setup.randomFaults)
  const allow = createRate(setup.rate, setup.now)
  const postman = createPostman({ answerLimitMs: 5000, retryAfterMs: setup.retryAfterMs })
  const comments = new Map<string, { personId: string; at: Date }>()
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

  function show(
    personId: string,
    from: Shown['from'],
    text: string,
    metadata: string | null = null,
    buttons: readonly string[] = []
  ): string {
    const messageId = `m_${randomBytes(24).toString('base64url')}`
    ledger.record({ personId, from, text, messageId, metadata, buttons, at: setup.now() })
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
  function refuseMessage(personId: string, text: unknown, tag: keyof typeof windowMs): Answer | null {
    if (!allow()) return errorAnswer(613)
    if (typeof text !== 'string' || text === '' || text.length > maxTextLength) return errorAnswer(100)
    const last = ledger.conversation(personId).findLast(({ from }) => from === 'person')
    if (!setup.windows) return null
    if (last && setup.now().getTime() - last.at.getTime() <= windowMs[tag]) return null
    ledger.trespass()
    return last ? errorAnswer(10, 2018278) : errorAnswer(100, 2018001)
  }

  /** Whose comment it is, if it may be answered privately: once, within seven days. */
  function takeComment(commentId: string): string | null {
    const comment = comments.get(commentId)
    comments.delete(commentId)
    return comment && setup.now().getTime() - comment.at.getTime() <= windowMs.HUMAN_AGENT ? comment.personId : null
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
    takeComment,
    pageId: setup.pageId,
    profile: {} as Record<string, unknown>,
    subscribed: [] as string[],
    actions: [] as { personId: string; action: string }[],
    revokeToken() {
      tokenWorks = false
    },
    comment(personId: string, commentId: string, text: string) {
      const at = setup.now()
      comments.set(commentId, { personId, at })
      const seconds = Math.floor(at.getTime() / 1000)
      const from = { id: personId, name: 'Người bình luận' }
      const added = { item: 'comment', verb: 'add', comment_id: commentId, from, message: text, created_time: seconds }
      const changes = [{ field: 'feed', value: added }]
      return post({ object: 'page', entry: [{ id: setup.pageId, time: seconds, changes }] })
    },
    keepWindows() {
      setup.windows = true
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

async function verifyWebhook(webhookUrl: string, verifyToken: string): Promise<boolean> {
  const challenge = String(randomBytes(4).readUInt32BE())
  const query = { 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': challenge }
  const response = await fetch(`${webhookUrl}?${new URLSearchParams(query)}`)
  return response.status === 200 && (await response.text()) === challenge
}
