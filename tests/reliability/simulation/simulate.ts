import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bot, type Surroundings, startBot } from './bot.ts'
import type { Deed, Past } from './history.ts'
import { breaches, isAtWork } from './invariants.ts'
import type { Post } from './mail.ts'
import { createMessengerWire } from './messenger-wire.ts'
import { drawPlan, type PlannedPerson } from './plan.ts'
import { createPlatform, type Platform } from './platform.ts'
import { questionOf } from './question.ts'
import { startVirtualTime, type VirtualTime } from './virtual-time.ts'
import { createWorld, type World } from './world.ts'
import { createZaloWire } from './zalo-wire.ts'

/** A working day in June, while marks are awaited. */
const START = Date.parse('2026-06-24T02:00:00Z')

/**
 * Lives through what one seed brings, with the product's own flow, channels, store and workers, and gives what was
 * broken; none is well. `blank` is a database without rows, `folder` where its copy is used.
 */
export async function simulate(
  seed: number,
  { blank, folder, listen = () => undefined }: { blank: string; folder: string; listen?: (line: string) => void }
): Promise<string[]> {
  using time = startVirtualTime(START)
  const world = createWorld(time, seed, listen)
  const plan = drawPlan(world)
  const path = join(await mkdtemp(join(folder, 'seed-')), 'hoidap.db')
  await copyFile(blank, path)
  let bot: Bot | null = null
  const post: Post = async (wire, body, headers) => {
    if (bot === null) throw new Error('nobody listens')
    const received = bot.receive(wire.name, headers, body)
    // between taking an event in and committing it
    if (world.mishap(0.01)) void crash(500)
    await received
  }
  const platforms = [createZaloWire(time.now), createMessengerWire()].map((wire) => createPlatform(world, wire, post))
  const surroundings: Surroundings = { world, platforms, path }
  bot = await startBot(surroundings)

  const byName = (name: string) => platforms.find(({ wire }) => wire.name === name) as Platform
  const pasts = plan.people.map((person) => live(world, byName(person.platform), person))
  for (const { at, downMs } of plan.kills) setTimeout(() => void crash(downMs), at)
  for (const { platform, at, ms } of plan.outages) setTimeout(() => byName(platform).breakDown(ms), at)
  for (const at of plan.expiries) setTimeout(() => platforms.forEach(({ wire }) => void wire.expireToken()), at)
  setTimeout(() => world.calm(), plan.calmAt)

  async function crash(downMs: number): Promise<void> {
    // a token that was given out and not written down is another test's matter
    while (platforms.some((platform) => platform.isExchanging())) await time.sleep(50)
    const dying = bot
    bot = null
    if (dying === null) return
    world.tell(`killed, down for ${downMs} ms`)
    await dying.kill()
    await time.sleep(downMs)
    bot = await startBot(surroundings)
    world.tell('started again')
  }

  const isWrong = () => platforms.some(({ screens }) => screens.trespasses.length > 0)
  await time.run(START + plan.calmAt + REPEATS_MS, isWrong)
  while (!isWrong() && time.now() < START + plan.endAt && isAtWork(path)) await time.run(time.now() + LOOK_MS, isWrong)
  await bot?.kill()
  const broken = breaches({ pasts, platforms: byName, path, endedAt: time.now() })
  await rm(join(path, '..'), { recursive: true })
  return [...platforms.flatMap(({ screens }) => screens.trespasses), ...broken]
}

/** By then the last repeated event has come. */
const REPEATS_MS = 700_000
const LOOK_MS = 300_000

/** Lets a person do what is planned; gives what has been done so far, which grows. */
function live(world: World, platform: Platform, person: PlannedPerson): Past {
  const deeds: Deed[] = []
  void (async () => {
    let before: Promise<void> = Promise.resolve()
    for (const act of person.acts) {
      await until(world.time, START + act.at)
      if (act.waits) await before
      const from = act.kind === 'staff' ? 'staff' : 'person'
      const { sight, acknowledged } = platform.write(person.id, from, textOf(act))
      const deed: Deed = { act, writtenAt: sight.at, messageId: sight.messageId, acknowledgedAt: null }
      deeds.push(deed)
      before = acknowledged.then(() => {
        deed.acknowledgedAt ??= world.time.now()
      })
      if (world.mishap(0.05)) setTimeout(() => platform.repeat(person.id, sight), world.between(0, 600_000))
    }
  })()
  return { person, deeds }
}

function textOf(act: Deed['act']): string {
  if (act.kind === 'ask') return questionOf(act.nonce, act.poisoned)
  return act.kind === 'erase' ? 'XOA' : 'Tôi là cán bộ, tôi trả lời trực tiếp ở đây.'
}

async function until(time: VirtualTime, moment: number): Promise<void> {
  if (moment > time.now()) await time.sleep(moment - time.now())
}
