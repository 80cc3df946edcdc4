import { setTimeout as pause } from 'node:timers/promises'
import { LONGEST_SEND_REST_MS } from '#bot/patience.ts'
import { type Fault, seededRandom } from '../../fakes/faults.ts'
import { startFakeMessenger } from '../../fakes/messenger.ts'
import { startFakeZalo } from '../../fakes/zalo.ts'
import { type BotProcess, createBotProcess } from '../bot-process.ts'
import { type Asker, askAll, gather } from './crowd.ts'
import { judge, type Verdict } from './verdict.ts'

export interface Storm {
  events: number
  /** How often the process of the bot is killed with SIGKILL, at moments by chance. */
  kills: number
  /** Share of the platforms' answers that each kind of fault befalls. */
  faultRate: number
  /** Whether Zalo also says now and then that it wants to be left alone for a minute. */
  patient: boolean
  seed: number
  dataDir: string
  say?: (line: string) => void
}

export interface StormFigures extends Verdict {
  /** How often the bot wrote where the platform would not let it, or would have taken money. */
  outsideWindow: number
  events: number
  kills: number
  seconds: number
}

/** Both certain and uncertain ways of failing: late, in no words of the platform, cut before and after it took effect. */
const ANYWHERE: readonly Fault[] = [
  { kind: 'slow', ms: 300 },
  { kind: 'status', status: 503 },
  { kind: 'html_after' },
  { kind: 'cut_before' },
  { kind: 'cut_after' }
]
const PEOPLE_AT_ONCE = 60
/** Messenger lets its history be read twice a second: with more there, the storm would last for hours. */
const ON_MESSENGER = 0.25
const AMPLE = { count: 1_000_000, perMs: 1000 }

/** Lets people write to the real bot on both platforms while everything around it fails, and looks at their screens. */
export async function rage(storm: Storm): Promise<StormFigures> {
  const { events, kills, seed, dataDir, say = () => undefined } = storm
  const began = performance.now()
  const random = seededRandom(seed)
  const zalo = await startFakeZalo({
    ...weather(storm, storm.patient ? [{ kind: 'error', code: -214 }] : []),
    windows: true,
    rate: AMPLE
  })
  const messenger = await startFakeMessenger({
    ...weather(storm, [{ kind: 'error', code: 1200 }]),
    windows: true,
    rate: AMPLE
  })
  const paces = { ZALO_SENDS_PER_SECOND: '200', MESSENGER_SENDS_PER_SECOND: '200' }
  const bot = await createBotProcess({ ...zalo.environment, ...messenger.environment, ...paces, DATA_DIR: dataDir })
  zalo.connect(`${bot.url}/webhooks/zalo`)
  messenger.connect(`${bot.url}/webhooks/messenger`)
  try {
    await bot.start()
    // the first token is bought with a code that works once; a crash in that moment is another test's matter
    await zalo.say('1', 'xin chào')
    await zalo.ledger.waitForAnswers('1', 1, 120_000)
    const askers = gather(events, [zalo, messenger], ON_MESSENGER)
    let asked = 0
    const asking = askAll(askers, PEOPLE_AT_ONCE, random, () => {
      asked += 1
    })
    for (let kill = 1; kill <= kills; kill += 1) {
      while (asked < (kill * events) / (kills + 1)) await pause(20)
      await pause(random() * 500)
      await bot.end('SIGKILL')
      await pause(random() * 300)
      await bot.start()
      say(`${asked} of ${events} asked, ${kill} kills, ${judge(askers).answered} answered`)
    }
    await asking
    await untilAnswered(bot, askers, say)
    const outsideWindow = zalo.ledger.trespasses() + messenger.ledger.trespasses()
    return { ...judge(askers), outsideWindow, events, kills, seconds: (performance.now() - began) / 1000 }
  } finally {
    await bot.end('SIGTERM')
    await Promise.all([zalo.close(), messenger.close()])
  }
}

function weather({ faultRate, seed }: Storm, unable: readonly Fault[]) {
  const kinds = [...ANYWHERE, ...unable]
  return { retryAfterMs: 50, randomFaults: { seed, rate: faultRate * kinds.length, kinds } }
}

const LOOK_MS = 500
/** A piece that was refused again and again rests longest; nothing the bot waits for takes longer. */
const STANDSTILL_MS = LONGEST_SEND_REST_MS + 60_000

/** Waits until nothing waits any more, or nothing has moved for long. */
async function untilAnswered(bot: BotProcess, askers: readonly Asker[], say: (line: string) => void): Promise<void> {
  let movedAt = Date.now()
  let answered = 0
  let lookedAt = 0
  while (Date.now() - movedAt < STANDSTILL_MS && (await waiting(bot.url)) > 0) {
    await pause(LOOK_MS)
    lookedAt += 1
    const now = judge(askers).answered
    if (now > answered) movedAt = Date.now()
    answered = now
    if (lookedAt % 60 === 0) say(`${answered} answered`)
  }
}

async function waiting(url: string): Promise<number> {
  const page = await (await fetch(`${url}/metrics`)).text()
  return Array.from(page.matchAll(/^hoidap_waiting\{queue="\w+"\} (\d+)$/gm)).reduce(
    (sum, [, count]) => sum + Number(count),
    0
  )
}
