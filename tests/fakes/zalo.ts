import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fastify from 'fastify'
import { controlByHand } from './control.ts'
import { createFaults, type Faults, type RandomFaults } from './faults.ts'
import { createLedger, type Shown } from './ledger.ts'
import type { FakePlatform } from './platform.ts'
import { createPostman, type Said } from './postman.ts'
import { createRate, type RateLimit } from './rate.ts'
import { addZaloApi } from './zalo-api.ts'
import { createZaloTokens, type ZaloTokens } from './zalo-tokens.ts'

export interface FakeZalo extends FakePlatform {
  readonly tokens: ZaloTokens
  /** What goes wrong with the token exchanges to come. */
  readonly oauthFaults: Faults
}

export interface FakeZaloOptions {
  port?: number
  appId?: string
  appSecret?: string
  oaId?: string
  oaSecretKey?: string
  refreshToken?: string
  tokenLifeSeconds?: number
  rate?: RateLimit
  /** Whether the 7-day window is kept; off, anybody may be written to. */
  windows?: boolean
  echoes?: boolean
  echoAfterMs?: number
  retryAfterMs?: number
  randomFaults?: RandomFaults
  now?: () => Date
}

const defaults = {
  port: 0,
  appId: '1908172635445362718',
  appSecret: 'fake-zalo-app-secret',
  oaId: '2750419386012745093',
  oaSecretKey: 'fixtureOaSecretKey_khong_phai_that',
  refreshToken: 'fake-zalo-refresh-token',
  tokenLifeSeconds: 90_000,
  rate: { count: 4000, perMs: 60_000 },
  windows: false,
  echoes: true,
  echoAfterMs: 20,
  retryAfterMs: 100,
  now: () => new Date()
}

type Setup = typeof defaults & FakeZaloOptions

const maxTextLength = 2000
const windowMs = 7 * 24 * 3600_000
const freeMs = 48 * 3600_000
const freeCount = 8

/** Starts a Zalo OA: API, OAuth desk and webhook sender in one, on a port of this machine. */
export async function startFakeZalo(options: FakeZaloOptions = {}): Promise<FakeZalo> {
  const setup: Setup = { ...defaults, ...options }
  const oa = createOa(setup)
  const app = fastify()
  addZaloApi(app, oa)
  controlByHand(app, oa)
  const url = await app.listen({ port: setup.port, host: '127.0.0.1' })
  const environment = {
    ZALO_APP_ID: setup.appId,
    ZALO_APP_SECRET: setup.appSecret,
    ZALO_OA_ID: setup.oaId,
    ZALO_OA_SECRET_KEY: setup.oaSecretKey,
    ZALO_REFRESH_TOKEN: setup.refreshToken,
    ZALO_API_URL: url,
    ZALO_OAUTH_URL: url
  }
  const close = async () => {
    await oa.stopPosting()
    await app.close()
  }
  return { ...oa, name: 'zalo', url, environment, close }
}

/** The signature header of one event, made over the very bytes that are sent. */
export function signAsZalo(
  keys: { appId: string; oaSecretKey: string },
  body: Buffer,
  timestamp: string
): { 'x-zevent-signature': string } {
  const parts = [Buffer.from(keys.appId), body, Buffer.from(timestamp), Buffer.from(keys.oaSecretKey)]
  return { 'x-zevent-signature': `mac=${createHash('sha256').update(Buffer.concat(parts)).digest('hex')}` }
}

type EchoedMessage = { msg_id: string; [field: string]: unknown }

/** The OA without its port: what it knows and does. */
export type Oa = ReturnType<typeof createOa>

function createOa(setup: Setup) {
  const ledger = createLedger()
  const faults = createFaults(setup.randomFaults)
  const oauthFaults = createFaults()
  const tokens = createZaloTokens({ ...setup, lifeSeconds: setup.tokenLifeSeconds })
  const allow = createRate(setup.rate, setup.now)
  const postman = createPostman({
    answerLimitMs: 2000,
    retryAfterMs: setup.retryAfterMs,
    attemptHeaders: (attempt): Record<string, string> => (attempt === 0 ? {} : { num_retry: String(attempt) })
  })

  const timestamp = () => String(setup.now().getTime())

  async function post(event: object, messageId = ''): Promise<Said> {
    const stamped: { timestamp: string; [field: string]: unknown } = {
      app_id: setup.appId,
      timestamp: timestamp(),
      ...event
    }
    const body = Buffer.from(JSON.stringify(stamped))
    const headers = { 'content-type': 'application/json', ...signAsZalo(setup, body, stamped.timestamp) }
    return { ...(await postman.deliver(body, headers)), messageId }
  }

  function show(personId: string, from: Shown['from'], text: string, buttons: readonly string[] = []): string {
    const messageId = randomBytes(10).toString('hex')
    ledger.record({ personId, from, text, messageId, metadata: null, buttons, at: setup.now() })
    return messageId
  }

  async function echo(name: string, personId: string, message: EchoedMessage, adminId?: string) {
    const sender = { id: setup.oaId, ...(adminId && { admin_id: adminId }) }
    return post({ event_name: name, sender, recipient: { id: personId }, message }, message.msg_id)
  }

  async function echoLater(name: string, personId: string, message: EchoedMessage): Promise<void> {
    if (!setup.echoes) return
    await pause(setup.echoAfterMs)
    await echo(name, personId, message)
  }

  function windowError(personId: string): number {
    const last = ledger.conversation(personId).findLast(({ from }) => from === 'person')
    if (!setup.windows) return 0
    if (!last) return -232
    return setup.now().getTime() - last.at.getTime() > windowMs ? -230 : 0
  }

  /** Free messages left of the eight within 48 hours of what the person wrote last; below 0 each one costs. */
  function freeLeft(personId: string): number {
    const shown = ledger.conversation(personId)
    const last = shown.findLastIndex(({ from }) => from === 'person')
    const late = setup.now().getTime() - (shown[last]?.at.getTime() ?? 0) > freeMs
    return late ? -1 : freeCount - shown.slice(last + 1).length
  }

  /** A call of the message API after the token: the text is shown, or the code says why not. */
  function accept(personId: string | undefined, text: unknown): number {
    if (!allow()) return -32
    if (!personId || typeof text !== 'string' || text === '') return -201
    if (text.length > maxTextLength) return -210
    const outside = windowError(personId)
    if (outside !== 0) ledger.trespass()
    return outside
  }

  return {
    ledger,
    faults,
    oauthFaults,
    tokens,
    connect: postman.connect,
    stopPosting: postman.close,
    post,
    show,
    accept,
    freeLeft,
    echoLater,
    oaId: setup.oaId,
    keepWindows() {
      setup.windows = true
    },
    say(personId: string, text: string) {
      const message = { text, msg_id: show(personId, 'person', text) }
      const event = { event_name: 'user_send_text', sender: { id: personId }, recipient: { id: setup.oaId }, message }
      return post(event, message.msg_id)
    },
    typeAsStaff(personId: string, text: string) {
      return echo('oa_send_text', personId, { text, msg_id: show(personId, 'staff', text) }, '4419203847565748392')
    }
  }
}
