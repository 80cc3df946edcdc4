import { mkdtemp, readdir, readFile as readFileBytes, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { judgeTokens } from '#bot/channel-health.ts'
import { createMessenger } from '#bot/channels/messenger/channel.ts'
import { createZalo } from '#bot/channels/zalo/channel.ts'
import { createTokenSource } from '#bot/channels/zalo/token.ts'
import { readConfig } from '#bot/config.ts'
import { defaultDesk } from '#bot/desk.ts'
import { replyTo } from '#bot/dialogue.ts'
import { eraseOnRequest } from '#bot/erasing.ts'
import { converse, deliver, receive, takeTurn } from '#bot/flow.ts'
import type { Flow } from '#bot/flow-context.ts'
import { openMail } from '#bot/mail.ts'
import { vietnamDay } from '#bot/respond.ts'
import { createMetrics } from '#bot/server/metrics.ts'
import { createServer } from '#bot/server/server.ts'
import { type Database, openDatabase } from '#bot/store/database.ts'
import * as deletions from '#bot/store/deletions.ts'
import { createIdentity, type Identity } from '#bot/store/identity.ts'
import * as inbox from '#bot/store/inbox.ts'
import * as outbox from '#bot/store/outbox.ts'
import { keepTokens } from '#bot/store/tokens.ts'
import { warmUp } from '#bot/warm-up.ts'
import { openIngest } from '#ingest/ingest.ts'
import { readFile } from '#ingest/read/read.ts'
import { openRefusals } from '#ingest/refusals-seen.ts'
import { ingestAll } from '#ingest/run.ts'
import { findSources } from '#ingest/sources.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { startFakeMessenger } from '../fakes/messenger.ts'
import { startFakeZalo } from '../fakes/zalo.ts'

const SAMPLES = fileURLToPath(new URL('../../ingest/samples/', import.meta.url))

/** The sample documents in a real index of their own; read by all houses of a test file. */
export async function indexSamples(): Promise<Knowledge & AsyncDisposable & { dataDir: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-index-'))
  const knowledge = await openKnowledge({ uri: join(dir, 'index') })
  const library = await openLibrary(join(dir, 'library'))
  const refusals = await openRefusals(join(dir, 'refusals.json'), '')
  const ingest = await openIngest({ library, knowledge, refusals, read: readFile, now: () => new Date() })
  await ingestAll(ingest, await findSources([SAMPLES]), () => undefined)
  const close = async () => {
    await knowledge.close()
    await rm(dir, { recursive: true })
  }
  return { ...knowledge, dataDir: dir, [Symbol.asyncDispose]: close }
}

export type House = Awaited<ReturnType<typeof openHouse>>

/** What more can be mounted on, before the server listens. */
export interface Ground {
  server: FastifyInstance
  db: Database
  identity: Identity
  now: () => Date
  dir: string
}

/**
 * The whole bot on real ports with fake platforms beside it; only its workers are missing: a test takes the steps itself
 * (`work`) and moves the clock (`pass`), so that nothing has to be waited for.
 */
export async function openHouse(knowledge: Knowledge, mount?: (ground: Ground) => Promise<void>) {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-house-'))
  const db = await openDatabase(join(dir, 'hoidap.db'))
  const identity = createIdentity('khoá bí mật của phép thử')
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  // one clock for all, as the platforms' windows count from what their messages say
  const zalo = await startFakeZalo({ retryAfterMs: 20, echoAfterMs: 0, now })
  const messenger = await startFakeMessenger({ retryAfterMs: 20, echoAfterMs: 0, now })
  const settings = readConfig({ ...zalo.environment, ...messenger.environment })
  if (settings.kind === 'faults' || !settings.config.zalo || !settings.config.messenger)
    throw new Error('Cấu hình thử sai.')
  const { zalo: oa, messenger: page } = settings.config
  const store = keepTokens(db, identity, 'zalo')
  const tokens = createTokenSource({ ...oa, store, fetch, now })
  const channels = [
    createZalo({ ...oa, sendsPerSecond: 1000, fetch, tokens, againAfterMs: 1, now }),
    createMessenger({ ...page, answersComments: true, sendsPerSecond: 1000, fetch, now })
  ]

  const faults: unknown[] = []
  const metrics = createMetrics()
  const witness = { ...metrics, fault: (_where: string, fault: unknown) => void faults.push(fault) }
  const byName = new Map(channels.map((channel) => [channel.name, channel]))
  const flow: Flow = {
    db,
    identity,
    reply: (said, asOf, before) => replyTo({ knowledge, publicUrl: '' }, said, asOf, before),
    channels: byName,
    desk: defaultDesk,
    breathMs: 0,
    witness,
    now
  }
  warmUp()
  // one after the other, as the one worker does
  let opening = Promise.resolve()
  const openAll = async () => {
    while ((await openMail(flow)) === 'worked');
  }
  const server: FastifyInstance = await createServer({
    webhooks: {
      channels,
      messengerVerifyToken: page.verifyToken,
      messengerDeletion: {
        appSecret: page.appSecret,
        publicUrl: '',
        erase: (asked) => eraseOnRequest(flow, 'messenger', asked)
      },
      async receive(channel, headers, rawBody) {
        const receipt = await receive(flow, channel, headers, rawBody)
        opening = opening.catch(() => undefined).then(openAll)
        await opening
        return receipt
      }
    },
    chat: (session, text) => converse(flow, session, text),
    pages: {
      knowledge,
      today: () => vietnamDay(now()),
      commune: () => 'xã Thử',
      findDeletion: (code) => deletions.find(db, code)
    },
    vitals: [],
    metrics: {
      registry: metrics.registry,
      tokens: async () => [judgeTokens('zalo', await store.load(), now())],
      queues: async () => ({ inbox: await inbox.survey(db), outbox: await outbox.survey(db) }),
      now
    },
    logLevel: 'silent'
  })
  await mount?.({ server, db, identity, now, dir })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  zalo.connect(`${address}/webhooks/zalo`)
  messenger.connect(`${address}/webhooks/messenger`)

  return {
    dir,
    address,
    flow,
    server,
    zalo,
    messenger,
    /** What went wrong inside steps, and was survived. */
    faults,
    pass: (seconds: number) => {
      ahead += seconds * 1000
    },
    /** Takes steps until there is nothing to do now. */
    async work(): Promise<void> {
      const steps = [() => takeTurn(flow), ...channels.map((channel) => () => deliver(flow, channel))]
      for (const step of steps) while ((await step()) === 'worked');
    },
    /** Which files of the data folder hold one of these, byte for byte. */
    async filesWith(...marks: string[]): Promise<string[]> {
      const names = await readdir(dir)
      const contents = await Promise.all(names.map((name) => readFileBytes(join(dir, name))))
      return names.filter((_name, index) => marks.some((mark) => contents[index]?.includes(mark)))
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([zalo.close(), messenger.close()])
      await server.close()
      await db.destroy()
      await rm(dir, { recursive: true })
    }
  }
}
