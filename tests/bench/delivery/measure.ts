import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '#bot/store/database.ts'
import { type Times, timesOf } from '../quantiles.ts'
import { start, stream } from '../webhook/measure.ts'
import { type Asked, fill } from './backlog.ts'
import { startWholeBot, type WholeBot } from './whole-bot.ts'

export interface DeliveryFigures {
  /** A minute at full speed with everything behind it at work. `rssMb`: after ten seconds and at the end. */
  load: { bare: Times; answering: Times; rssMb: { early: number; late: number } }
  /** The webhook of a bot with nothing to do but what comes, and of one with a long queue. */
  backlog: { rows: number; empty: Times; full: Times }
  /** How many of the waiting messages are answered each second. */
  drained: Record<Asked, number>
}

const ROUNDS = 3
const BARE_SECONDS = 20
const BACKLOG = 200_000
const DRAIN_SECONDS = 15

type Fresh = (name: string) => Promise<string>

/** What a long storm and a long queue do to the webhook, to memory and to the answers. */
export async function measureDelivery(folder: string): Promise<DeliveryFigures> {
  const fresh: Fresh = (name) => mkdtemp(join(folder, `${name}-`))
  return {
    load: await measureLoad(fresh),
    backlog: await measureBacklog(fresh),
    drained: {
      greetings: await measureDrain(fresh, 'greetings'),
      one_question: await measureDrain(fresh, 'one_question'),
      questions: await measureDrain(fresh, 'questions')
    }
  }
}

/** A minute without a break; the bare route before and after it, for beside it would share the processors with the answers. */
async function measureLoad(fresh: Fresh): Promise<DeliveryFigures['load']> {
  const bare = await start('bare', await fresh('bare'))
  const taken = { bare: [] as number[], answering: [] as number[] }
  try {
    await stream(bare.url, 1)
    taken.bare.push(...(await stream(bare.url, BARE_SECONDS)))
    const bot = await startWholeBot(await fresh('load'))
    try {
      taken.answering.push(...(await stream(bot.webhook, 10)))
      const early = await bot.rssMb()
      taken.answering.push(...(await stream(bot.webhook, 50)))
      const rssMb = { early, late: await bot.rssMb() }
      await bot.end()
      taken.bare.push(...(await stream(bare.url, BARE_SECONDS)))
      return { bare: timesOf(taken.bare), answering: timesOf(taken.answering), rssMb }
    } finally {
      await bot.end()
    }
  } finally {
    bare.child.kill()
  }
}

async function startBehind(folder: string, rows: number, asked: Asked): Promise<WholeBot> {
  const db = await openDatabase(join(folder, 'hoidap.db'))
  await fill(db, rows, asked)
  await db.destroy()
  return startWholeBot(folder)
}

async function measureBacklog(fresh: Fresh): Promise<DeliveryFigures['backlog']> {
  const empty = await startBehind(await fresh('empty'), 0, 'questions')
  const full = await startBehind(await fresh('full'), BACKLOG, 'questions')
  const taken = { empty: [] as number[], full: [] as number[] }
  try {
    for (const { webhook } of [empty, full]) await stream(webhook, 5)
    // both have more to answer than they can from here on
    for (let round = 0; round < ROUNDS; round += 1) {
      taken.empty.push(...(await stream(empty.webhook, 4)))
      taken.full.push(...(await stream(full.webhook, 4)))
    }
    return { rows: BACKLOG, empty: timesOf(taken.empty), full: timesOf(taken.full) }
  } finally {
    await Promise.all([empty.end(), full.end()])
  }
}

async function measureDrain(fresh: Fresh, asked: Asked): Promise<number> {
  const bot = await startBehind(await fresh('drain'), BACKLOG, asked)
  try {
    await pause(2000)
    const [before, began] = [await bot.waiting(), performance.now()]
    await pause(DRAIN_SECONDS * 1000)
    return ((before - (await bot.waiting())) / (performance.now() - began)) * 1000
  } finally {
    await bot.end()
  }
}
