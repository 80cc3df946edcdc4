import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embeddingLines, embedPassages, PATIENT } from '#ingest/embed.ts'
import { openForStaff } from '#ingest/for-staff.ts'
import { openIngest } from '#ingest/ingest.ts'
import { takeLock } from '#ingest/lock.ts'
import { readFile } from '#ingest/read/read.ts'
import { openRefusals, stateOfReaders } from '#ingest/refusals-seen.ts'
import { ingestAll } from '#ingest/run.ts'
import { findSources } from '#ingest/sources.ts'
import { openEmbedder } from '#knowledge/embed/open-embedder.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { complaintOfChannels, judgeTokens } from './channel-health.ts'
import { type Config, readConfig } from './config.ts'
import { staffConsole } from './console/console.ts'
import { openUploads } from './console/documents/uploads.ts'
import { firstInvitation } from './console/sign-in/first-account.ts'
import { replyAlone } from './dialogue.ts'
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
import type { Vital } from './server/health.ts'
import { createMetrics } from './server/metrics.ts'
import { createServer } from './server/server.ts'
import { openDatabase, touch } from './store/database.ts'
import * as deletions from './store/deletions.ts'
import { createIdentity } from './store/identity.ts'
import * as inbox from './store/inbox.ts'
import * as outbox from './store/outbox.ts'
import { readSettings } from './store/settings.ts'
import { fitsKey, keepTokens } from './store/tokens.ts'
import { seedTopics } from './store/topics.ts'
import { complaintOf, createBell } from './worker.ts'
import { employ } from './workforce.ts'

const SAMPLES = fileURLToPath(new URL('../ingest/samples/', import.meta.url))
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
const db = await openDatabase(join(config.dataDir, 'hoidap.db'))
if (!(await fitsKey(db, identity))) giveUp('SECRET_KEY không phải là khoá đã dùng với dữ liệu trong DATA_DIR.')
await seedTopics(db, FIRST_TOPICS)
const metrics = createMetrics()
const knowledge = await openKnowledge({
  uri: config.knowledgeUri,
  embedder: await openEmbedder(config.embedding),
  onEmbeddingFault: (fault) => witness.fault('embedding', fault)
})
await fillEmptyIndex()

const witness: Witness = {
  ...metrics,
  fault: (where, fault) => {
    metrics.fault(where, fault)
    server.log.error({ err: fault, where }, 'fault')
  }
}
const { channels, zaloTokens } = openChannels(config, { db, identity, fetch })
const { desk } = config
const flow: Flow = {
  db,
  identity,
  knowledge,
  channels,
  desk,
  model: openModel(config.model, { db, now, onSilence: (because) => witness.fault('model', new Error(because)) }),
  breathMs: BREATH_MS,
  publicUrl: config.publicUrl,
  witness,
  now
}
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
      arrivals.ring()
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
  vitals: vitals(),
  metrics: {
    registry: metrics.registry,
    queues: async () => ({ inbox: await inbox.survey(db), outbox: await outbox.survey(db) }),
    tokens: tokenHealth,
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
  ask: (question) => replyAlone(flow, mask(question), vietnamDay(now())),
  commune: config.commune,
  onCommune: (name) => {
    commune = name
  },
  publicUrl: config.publicUrl,
  minimum: MINIMUM_GROUP,
  longest,
  vitals: vitals(),
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
const workers = employ({
  flow,
  zaloTokens,
  arrivals,
  departures,
  group: () => groupNext({ db, identity, knowledge, minimum: MINIMUM_GROUP }),
  keep: createKeeper(keeping),
  signal,
  onStep: metrics.step
})

const address = await server.listen({ port: config.port, host: config.host }).catch((fault: Error) => {
  return giveUp(`Không mở được cổng ${config.port}: ${fault.message}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
const embedding = config.embedding === null ? null : embedInBackground()
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

async function tokenHealth() {
  return config.zalo ? [judgeTokens('zalo', await keepTokens(db, identity, 'zalo').load(), now())] : []
}

/** An index that holds nothing is made from the shelf; where that is empty too, from the sample documents. */
async function fillEmptyIndex(): Promise<void> {
  if ((await knowledge.listDocuments()).length > 0) return
  const lock = await takeLock(config.dataDir)
  if (lock.kind === 'busy') return say('Chỉ mục còn trống; một tiến trình khác đang nạp văn bản.')
  const library = await openLibrary(join(config.dataDir, 'library'))
  const sources = library.list().length > 0 ? [] : await findSources([SAMPLES])
  say(sources.length > 0 ? 'Chưa có văn bản nào; đang nạp các văn bản mẫu…' : 'Đang lập lại chỉ mục từ kho văn bản…')
  const refusals = await openRefusals(join(config.dataDir, 'refusals.json'), stateOfReaders(process.env['PATH'] ?? ''))
  // without the embedder: nobody is to wait for vectors before the bot answers
  const words = await openKnowledge({ uri: config.knowledgeUri })
  const ingest = await openIngest({ library, knowledge: words, refusals, read: readFile, now })
  await ingestAll(ingest, sources, () => undefined)
  await words.close()
  await lock.release()
  say(`Đã nạp ${(await knowledge.listDocuments()).length} văn bản. Nạp thêm bằng: npm run ingest -- THƯ_MỤC`)
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
  const openIndex = () => openKnowledge({ uri: config.knowledgeUri })
  const shelf = openForStaff({ dataDir: config.dataDir, searchPath: process.env['PATH'] ?? '', openIndex, now })
  const admit: typeof shelf.admit = async (file) => {
    const outcome = await shelf.admit(file)
    if (config.embedding !== null && outcome.kind === 'indexed') void embedInBackground()
    return outcome
  }
  return { ...shelf, admit }
}

/** Passages without a vector get theirs while people are served already. */
async function embedInBackground(): Promise<void> {
  const { signal } = stopping
  try {
    say(...embeddingLines(await embedPassages(knowledge, config.dataDir, { pauses: PATIENT, signal })))
  } catch (fault) {
    if (!signal.aborted) witness.fault('embedding', fault)
  }
}

function vitals(): Vital[] {
  return [
    { name: 'database', check: () => touch(db).then(() => null) },
    { name: 'index', check: () => knowledge.listDocuments().then(() => null) },
    { name: 'workers', check: async () => complaintOf(workers, now()) },
    {
      name: 'channels',
      check: async () => complaintOfChannels(channels.values(), await tokenHealth(), now()),
      optional: true
    }
  ]
}

/** Stops in reverse: no more requests, the steps in hand finished (or left to their leases), then what they used. */
async function stop(): Promise<void> {
  const limit = setTimeout(() => process.exit(1), STOP_LIMIT_MS)
  await server.close()
  stopping.abort()
  await Promise.all(workers.map((worker) => worker.ended))
  await embedding
  await knowledge.close()
  await db.destroy()
  clearTimeout(limit)
  process.exit(0)
}
