import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import { seededRandom } from '../fakes/faults.ts'
import { startFakeMessenger } from '../fakes/messenger.ts'
import type { FakePlatform } from '../fakes/platform.ts'
import { startFakeZalo } from '../fakes/zalo.ts'
import { createBotProcess } from './bot-process.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const PEOPLE = 40
/** Five turns whose answers tell them apart, so that order and doubles can be seen on the screen. */
const TURNS = ['xin chào', 'cảm ơn', 'bạn là ai', 'điều 3 quyết định 02/2025', 'giúp tôi với']
const KILLS = 3

// one data folder for both laws: only the first start has to make the index
const dir = await mkdtemp(join(tmpdir(), 'hoidap-kill-'))
afterAll(() => rm(dir, { recursive: true }))

async function setUp(seed: number) {
  // sends that take a moment are in flight when the process dies
  const randomFaults = { seed, rate: 0.5, kinds: [{ kind: 'slow' as const, ms: 20 }] }
  const zalo = await startFakeZalo({ randomFaults })
  const messenger = await startFakeMessenger({ randomFaults })
  closing.push(
    () => zalo.close(),
    () => messenger.close()
  )
  const bot = await createBotProcess({ ...zalo.environment, ...messenger.environment, DATA_DIR: dir })
  closing.push(() => bot.end('SIGKILL'))
  zalo.connect(`${bot.url}/webhooks/zalo`)
  messenger.connect(`${bot.url}/webhooks/messenger`)
  return { zalo, messenger, bot }
}

test('kill -9 at random moments during 200 events: every event is answered once, in order', async () => {
  const seed = Date.now() % 1_000_000
  const random = seededRandom(seed)
  const { zalo, messenger, bot } = await setUp(seed)
  await bot.start()
  // the first token pair is bought with a code that works once; losing it is another law's matter
  await zalo.say('900', 'xin chào')
  await zalo.ledger.waitForAnswers('900', 1, 10_000)

  const people = Array.from({ length: PEOPLE }, (_, n) => ({ id: `91${n}`, platform: n % 2 ? zalo : messenger }))
  const writing = Promise.all(people.map(({ id, platform }) => writeAll(platform, id, random)))
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(150 + random() * 500)
    await bot.end('SIGKILL')
    await bot.start()
  }
  await writing
  const screens = await Promise.all(
    people.map(async ({ id, platform }) => {
      const shown = await platform.ledger.waitForAnswers(id, TURNS.length, 18_000)
      return shown.map(({ text }) => text)
    })
  )
  await pause(200)

  const [model = []] = screens.filter((screen) => new Set(screen).size === TURNS.length)
  for (const screen of screens) expect(withoutDoubles(screen), `seed ${seed}`).toEqual(withoutDoubles(model))
  const doubles = screens.reduce((sum, screen) => sum + screen.length - TURNS.length, 0)
  expect(doubles, `seed ${seed}`).toBe(0)

  expect(await bot.end('SIGTERM')).toBe(0)
  const db = new DatabaseSync(join(dir, 'hoidap.db'))
  expect(db.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(db.prepare('pragma foreign_key_check').all()).toEqual([])
  expect(db.prepare('select state, count(*) as n from inbox group by state').all()).toEqual([
    { state: 'done', n: PEOPLE * TURNS.length + 1 }
  ])
  db.close()
}, 60_000)

test('SIGTERM finishes the turn in hand, and nothing is left to repeat', async () => {
  const { messenger, bot } = await setUp(7)
  await bot.start()
  const said = await Promise.all(Array.from({ length: 10 }, (_, n) => messenger.say(`80${n}`, 'xin chào')))
  expect(said.map(({ status }) => status)).toEqual(said.map(() => 200))
  const stopped = performance.now()
  expect(await bot.end('SIGTERM')).toBe(0)
  expect(performance.now() - stopped).toBeLessThan(10_000)
  await bot.start()
  for (let n = 0; n < 10; n += 1) await messenger.ledger.waitForAnswers(`80${n}`, 1, 5000)
  expect(messenger.ledger.answers()).toHaveLength(10)
}, 60_000)

async function writeAll(platform: FakePlatform, person: string, random: () => number): Promise<void> {
  for (const text of TURNS) {
    await pause(random() * 600)
    await platform.say(person, text)
  }
}

function withoutDoubles(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text !== texts[index - 1])
}
