import { createMessenger } from '#bot/channels/messenger/channel.ts'
import { createZalo } from '#bot/channels/zalo/channel.ts'
import { createTokenSource } from '#bot/channels/zalo/token.ts'
import { defaultDesk } from '#bot/desk.ts'
import { replyTo } from '#bot/dialogue.ts'
import { deliver, receive, takeTurn } from '#bot/flow.ts'
import type { Flow, Step } from '#bot/flow-context.ts'
import { openMail } from '#bot/mail.ts'
import type { Means } from '#bot/respond.ts'
import { openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import { keepTokens } from '#bot/store/tokens.ts'
import { type Bell, startWorker } from '#bot/worker.ts'
import { PAGE } from './messenger-wire.ts'
import type { Platform } from './platform.ts'
import { isPoisoned, nonceIn } from './question.ts'
import type { World } from './world.ts'
import { ZALO } from './zalo-wire.ts'

/** One process of the bot: the product's own flow, channels, store and workers over a database file. */
export interface Bot {
  receive(channel: string, headers: Record<string, string>, body: Buffer): Promise<void>
  /** As kill -9: what is committed stays, whatever is under way ends where it stands. */
  kill(): Promise<void>
}

export interface Surroundings {
  world: World
  platforms: readonly Platform[]
  path: string
}

export const identity = createIdentity('khoá bí mật của phép mô phỏng')

const TURNS_AT_ONCE = 2
const SENDS_AT_ONCE = 2

export async function startBot({ world, platforms, path }: Surroundings): Promise<Bot> {
  const stopping = new AbortController()
  const died = new Promise<never>((_resolve, reject) => {
    stopping.signal.addEventListener('abort', () => reject(new TypeError('fetch failed', { cause: 'dead' })))
  })
  died.catch(() => undefined)
  const db = await openDatabase(path)
  const now = () => new Date(world.time.now())
  const channels = platforms.map((platform) => openChannel(db, platform, died, now))
  const knowledge = createKnowledge(world)
  const flow: Flow = {
    db,
    identity,
    reply: (said, asOf, before) => replyTo({ knowledge, publicUrl: '' }, said, asOf, before),
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    desk: defaultDesk,
    breathMs: 0,
    // faults of steps are survived, and the invariants say whether rightly
    witness: { event: () => undefined, turn: () => undefined, send: () => undefined, fault: () => undefined },
    now
  }
  const arrivals = createDrowsyBell()
  const questions = createDrowsyBell()
  const departures = createDrowsyBell()
  const employ = (count: number, name: string, bell: Bell, step: () => Promise<Step>, next?: Bell) => {
    const worker = {
      name,
      bell,
      next,
      step,
      signal: stopping.signal,
      onStep: () => undefined,
      onFault: () => undefined
    }
    for (let n = 0; n < count; n += 1) startWorker(worker)
  }
  employ(1, 'mail', arrivals, () => openMail(flow), questions)
  employ(TURNS_AT_ONCE, 'turn', questions, () => takeTurn(flow), departures)
  for (const channel of channels) employ(SENDS_AT_ONCE, 'deliver', departures, () => deliver(flow, channel))
  return {
    async receive(name, headers, body) {
      const channel = flow.channels.get(name)
      if (!channel) throw new Error(`no channel ${name}`)
      const receipt = await receive(flow, channel, headers, body)
      if (receipt.kind !== 'accepted') throw new Error(`event ${receipt.kind}`)
      arrivals.ring()
    },
    async kill() {
      await db.destroy()
      stopping.abort()
    }
  }
}

function openChannel(db: Flow['db'], platform: Platform, died: Promise<never>, now: () => Date) {
  const fetch = platform.connect(died)
  // as many as there are sends underway; how fast a channel may go is another test's matter
  const common = { fetch, now, sendsPerSecond: 20 }
  if (platform.wire.name === 'messenger') return createMessenger({ ...PAGE, ...common })
  const tokens = createTokenSource({ ...ZALO, ...common, store: keepTokens(db, identity, 'zalo') })
  return createZalo({ ...ZALO, ...common, tokens })
}

/** Knows no document: every reply names the one that was asked for, by which questions and replies are matched. */
function createKnowledge({ time, mishap, between }: World): Means['knowledge'] {
  const nothing = () => Promise.reject(new Error('the simulation asks by address only'))
  return {
    retrieve: nothing,
    readProvision: nothing,
    findAnswers: nothing,
    nameDocuments: nothing,
    readDocument: nothing,
    async lookUp(text) {
      await time.sleep(mishap(0.03) ? between(1000, 15_000) : between(1, 30))
      if (isPoisoned(text) || mishap(0.03)) throw new Error('simulated fault of the index')
      return { kind: 'no_such_document', wanted: nonceIn(text) ?? text, held: [] }
    }
  }
}

const FIRST_REST_MS = 500
const LONGEST_REST_MS = 300_000

/** Like the real bell, but who finds nothing to do again and again rests longer: hours pass in few steps. */
function createDrowsyBell(): Bell {
  let rung = 0
  let restMs = FIRST_REST_MS
  const sleepers = new Set<() => void>()
  return {
    ring() {
      rung += 1
      restMs = FIRST_REST_MS
      for (const wake of [...sleepers]) wake()
    },
    rung: () => rung,
    async rest(heard, _ms, signal) {
      if (rung !== heard || signal.aborted) return
      restMs = Math.min(LONGEST_REST_MS, Math.round(restMs * 1.3))
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          sleepers.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, restMs)
        sleepers.add(wake)
      })
    }
  }
}
