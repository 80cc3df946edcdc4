import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, expect, test } from 'vitest'
import { startFakeMessenger } from '../fakes/messenger.ts'
import { startFakeZalo } from '../fakes/zalo.ts'
import { createBotProcess } from './bot-process.ts'
import { rage } from './storm/storm.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

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

test('600 events, 4 kills with SIGKILL and every kind of fault at 5 %: each is answered once, in order, by whom it was asked', async () => {
  const seed = Date.now() % 1_000_000
  const figures = await rage({ events: 600, kills: 4, faultRate: 0.05, patient: false, seed, dataDir: dir })
  const broken = { lost: [], twice: [], outOfOrder: [], astray: [], outsideWindow: 0 }
  expect(figures, `seed ${seed}`).toMatchObject({ answered: 600, ...broken })
  const db = new DatabaseSync(join(dir, 'hoidap.db'))
  expect(db.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(db.prepare('pragma foreign_key_check').all()).toEqual([])
  db.close()
}, 400_000)

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
