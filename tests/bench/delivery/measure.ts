import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { inFreshProcess } from '../child.ts'
import { type Times, timesOf } from '../quantiles.ts'
import { start, stream } from '../webhook/measure.ts'

export interface DrainJob {
  folder: string
  backlog: number
  seconds: number
}

export interface Drained {
  turns: number
  perSecond: number
}

export interface DeliveryFigures {
  /** A minute at full speed with turns being taken behind it. */
  load: { bare: Times; answering: Times; rssMb: { early: number; late: number } }
  /** The webhook over an empty queue and over a full one. */
  backlog: { rows: number; empty: Times; full: Times; drained: Drained }
}

const ROUNDS = 3
const SECONDS_A_ROUND = 20
const BACKLOG = 200_000
const DRAIN = new URL('./drain.ts', import.meta.url)

/** What a long storm and a long queue do to the webhook, to memory and to the answers. */
export async function measureDelivery(folder: string): Promise<DeliveryFigures> {
  const fresh = (name: string) => mkdtemp(join(folder, `${name}-`))
  return { load: await measureLoad(await fresh('load')), backlog: await measureBacklog(fresh) }
}

async function measureLoad(folder: string): Promise<DeliveryFigures['load']> {
  const servers = [await start('bare', folder), await start('answering', folder)] as const
  const [bare, answering] = servers
  const taken = { bare: [] as number[], answering: [] as number[] }
  try {
    await stream(bare.url, 1)
    await stream(answering.url, 10)
    const early = await answering.rssMb()
    for (let round = 0; round < ROUNDS; round += 1) {
      taken.bare.push(...(await stream(bare.url, SECONDS_A_ROUND)))
      taken.answering.push(...(await stream(answering.url, SECONDS_A_ROUND)))
    }
    const rssMb = { early, late: await answering.rssMb() }
    return { bare: timesOf(taken.bare), answering: timesOf(taken.answering), rssMb }
  } finally {
    for (const { child } of servers) child.kill()
  }
}

async function measureBacklog(fresh: (name: string) => Promise<string>): Promise<DeliveryFigures['backlog']> {
  const servers = [
    await start('durable', await fresh('empty')),
    await start('durable', await fresh('full'), BACKLOG)
  ] as const
  const [empty, full] = servers
  const taken = { empty: [] as number[], full: [] as number[] }
  try {
    for (const { url } of servers) await stream(url, 2)
    for (let round = 0; round < ROUNDS; round += 1) {
      taken.empty.push(...(await stream(empty.url, 4)))
      taken.full.push(...(await stream(full.url, 4)))
    }
  } finally {
    for (const { child } of servers) child.kill()
  }
  const job: DrainJob = { folder: await fresh('drain'), backlog: BACKLOG, seconds: 10 }
  const drained = await inFreshProcess<Drained>(DRAIN, job)
  return { rows: BACKLOG, empty: timesOf(taken.empty), full: timesOf(taken.full), drained }
}
