import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openAnswering } from './answering/answering.ts'
import { type Config, readConfig } from './config.ts'
import { staffConsole } from './console/console.ts'
import { openUploads } from './console/documents/uploads.ts'
import { firstInvitation } from './console/sign-in/first-account.ts'
import { eraseOnRequest } from './erasing.ts'
import { converse, receive } from './flow.ts'
import type { Flow, Witness } from './flow-context.ts'
import { groupNext } from './grouping.ts'
import { createKeeper, repair } from './keeping.ts'
import { lastBackup } from './last-backup.ts'
import { openChannels } from './open-channels.ts'
import { openModel } from './open-model.ts'
import { BREATH_MS } from './patience.ts'
import { vietnamDay } from './respond.ts'
import { mask } from './review/privacy.ts'
import { FIRST_TOPICS } from './review/topic.ts'
import { obtainSecretKey } from './secret-key.ts'
import { createMetrics } from './server/metrics.ts'
import { createServer } from './server/server.ts'
import { openShelving } from './shelving/shelving.ts'
import { openDatabase } from './store/database.ts'
import * as deletions from './store/deletions.ts'
import { createIdentity } from './store/identity.ts'
import * as inbox from './store/inbox.ts'
import { tendLog } from './store/log.ts'
import * as outbox from './store/outbox.ts'
import { readSettings } from './store/settings.ts'
import { fitsKey } from './store/tokens.ts'
import { seedTopics } from './store/topics.ts'
import { tokenHealth, vitalsOf } from './vitals.ts'
import { warmUp } from './warm-up.ts'
import { createBell } from './worker.ts'
import { employ } from './workforce.ts'

const STOP_LIMIT_MS = 10_000
/** Fewest distinct askers a shown number may rest on. */
const MINIMUM_GROUP = 10
/** How long a message may be in the site's own chat. */
const LONGEST_WEB = 4000

const say = (...lines: string[]) => void process.stdout.write(`${lines.join('\n')}\n`)
const now = () => new Date()

// what is kept concerns people: new files are readable by their owner only
process.umask(0o077)
const config = takeConfig()
await mkdir(config.dataDir, { recursive: true })
const identity = createIdentity(await obtainSecretKey(config))
const databasePath = join(config.dataDir, 'hoidap.db')
const db = await openDatabase(databasePath)
if (!(await fitsKey(db, identity))) giveUp('SECRET_KEY không phải là khoá đã dùng với dữ liệu trong DATA_DIR.')
await seedTopics(db, FIRST_TOPICS)
const metrics = createMetrics()
const places = { dataDir: config.dataDir, knowledgeUri: config.knowledgeUri, searchPath: process.env['PATH'] ?? '' }
const knowledge = await openAnswering({
  ...places,
  publicUrl: config.publicUrl,
  embedding: config.embedding,
  model: openModel(config.model, { db, now, onSilence: (because) => witness.fault('model', new Error(because)) }),
  say,
  onFault: (where, fault) => witness.fault(where, fault)
})

const witness: Witness = {
  ...metrics,
  fault: (where, fault) => {
    metrics.fault(where, fault)
    server.log.error({ err: fault, where }, 'fault')
  }
}
const { channels, zaloTokens } = openChannels(config, { db, identity, fetch })
const { desk } = config
const log = await tendLog(db, databasePath, (fault) => witness.fault('log', fault))
const flow: Flow = {
  db,
  identity,
  reply: knowledge.replyTo,
  channels,
  desk,
  breathMs: BREATH_MS,
  witness,
  now
}
const vitals = vitalsOf({ flow, answering: knowledge, workers: () => workers })
const arrivals = createBell()
const departures = createBell()
const longest = (channel: string) => channels.get(channel)?.maxTextLength ?? LONGEST_WEB
const ring = () => departures.ring()

// set in the console, read on the public pages too
let commune = (await readSettings(db)).commune ?? config.commune

const server = await createServer({
  webhooks: {
    channels: channels.values(),
    messengerVerifyToken: config.messenger?.verifyToken ?? null,
    messengerDeletion: config.messenger
      ? { ...config.messenger, publicUrl: config.publicUrl, erase: (asked) => eraseOnRequest(flow, 'messenger', asked) }
      : undefined,
    receive: async (channel, headers, rawBody) => {
      const receipt = await receive(flow, channel, headers, rawBody)
      if (receipt.kind === 'accepted') arrivals.ring()
      return receipt
    }
  },
  chat: (session, text) => converse(flow, session, text),
  pages: {
    knowledge,
    today: () => vietnamDay(now()),
    commune: () => commune,
    findDeletion: (code) => deletions.find(db, code)
  },
  vitals,
  metrics: {
    registry: metrics.registry,
    queues: async () => ({ inbox: await inbox.survey(db), outbox: await outbox.survey(db) }),
    tokens: () => tokenHealth(flow),
    now
  },
  logLevel: config.logLevel
})

await staffConsole(server, {
  db,
  identity,
  knowledge,
  shelf: forStaff(),
  uploads: openUploads(join(config.dataDir, 'uploads')),
  ask: (question) => knowledge.replyAlone(mask(question), vietnamDay(now())),
  commune: config.commune,
  onCommune: (name) => {
    commune = name
  },
  publicUrl: config.publicUrl,
  minimum: MINIMUM_GROUP,
  longest,
  vitals,
  channels: [...channels.keys(), 'web'],
  lastBackup: () => lastBackup(config.dataDir),
  ring,
  reportFault: witness.fault,
  today: () => vietnamDay(now()),
  now
})

const stopping = new AbortController()
const { signal } = stopping
const keeping = {
  db,
  knowledge,
  minimum: MINIMUM_GROUP,
  longest,
  ring,
  now,
  publicUrl: config.publicUrl,
  commune: config.commune
}
await repair(keeping)
warmUp()
const workers = employ({
  flow,
  zaloTokens,
  arrivals,
  departures,
  group: () => groupNext({ db, identity, knowledge, analyse: knowledge.analyse, minimum: MINIMUM_GROUP }),
  keep: createKeeper(keeping),
  signal,
  onStep: metrics.step
})

const address = await server.listen({ port: config.port, host: config.host }).catch((fault: Error) => {
  return giveUp(`Không mở được cổng ${config.port}: ${fault.message}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
if (config.embedding !== null) void embedInBackground()
const home = `http://localhost:${new URL(address).port}`
say(...config.notices, `Hỏi đáp đã sẵn sàng: ${home}/`)
await inviteFirst()

function takeConfig(): Config {
  const result = readConfig(process.env)
  return result.kind === 'config' ? result.config : giveUp('Cấu hình chưa đúng:', ...result.faults.map((f) => `  ${f}`))
}

function giveUp(...lines: string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}

/** Until somebody can administer the console, each start shows a fresh one-time link for it. */
async function inviteFirst(): Promise<void> {
  const path = await firstInvitation(db, now())
  if (path === null) return
  say(
    'Chưa có tài khoản quản trị. Mở liên kết này (dùng một lần, trong ba ngày) để tạo:',
    `  ${config.publicUrl || home}${path}`
  )
}

/** Uploads of staff go the way of `npm run ingest`; what is new gets its vectors afterwards. */
function forStaff() {
  const shelf = openShelving(places)
  const admit: typeof shelf.admit = async (file) => {
    const outcome = await shelf.admit(file)
    if (config.embedding !== null && outcome.kind === 'indexed') void embedInBackground()
    return outcome
  }
  return { ...shelf, admit }
}

/** Passages without a vector get theirs while people are served already. */
async function embedInBackground(): Promise<void> {
  try {
    say(...(await knowledge.embed()))
  } catch (fault) {
    if (!stopping.signal.aborted) witness.fault('embedding', fault)
  }
}

/** Stops in reverse: no more requests, the steps in hand finished (or left to their leases), then what they used. */
async function stop(): Promise<void> {
  const limit = setTimeout(() => process.exit(1), STOP_LIMIT_MS)
  await server.close()
  stopping.abort()
  await Promise.all(workers.map((worker) => worker.ended))
  await knowledge.close()
  await log.close()
  await db.destroy()
  clearTimeout(limit)
  process.exit(0)
}
