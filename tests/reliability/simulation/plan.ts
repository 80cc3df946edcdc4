import type { World } from './world.ts'

/** What will be done to the bot in one simulation, all of it drawn beforehand from the seed. Times are milliseconds from the start. */
export interface Plan {
  people: readonly PlannedPerson[]
  kills: readonly { at: number; downMs: number }[]
  outages: readonly { platform: 'zalo' | 'messenger'; at: number; ms: number }[]
  expiries: readonly number[]
  /** From here on nothing goes wrong any more. */
  calmAt: number
  /** By now everything must have come to its end. */
  endAt: number
}

export interface PlannedPerson {
  id: string
  platform: 'zalo' | 'messenger'
  acts: readonly Act[]
}

/** `waits`: only after the act before it was acknowledged. */
export type Act = { at: number; waits: boolean } & (
  | { kind: 'ask'; nonce: number; poisoned: boolean }
  | { kind: 'staff' }
  | { kind: 'erase' }
)

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const BUSY_MS = 2 * MINUTE

export function drawPlan(world: World): Plan {
  const { chance, between, pick } = world
  const people = Array.from({ length: between(1, 3) }, (_, n) => drawPerson(world, n))
  const moments = people.flatMap(({ acts }) => acts.map(({ at }) => at))
  const outages = chance(0.15)
    ? [{ platform: pick(['zalo', 'messenger'] as const), at: between(0, BUSY_MS), ms: drawOutage(world) }]
    : []
  const calmAt = Math.max(BUSY_MS, ...outages.map(({ at, ms }) => at + ms)) + MINUTE
  return {
    people,
    // soon after an act is when most is under way
    kills: Array.from({ length: between(0, 4) }, () => ({
      at: chance(0.7) ? pick(moments as [number]) + between(0, 150) : between(0, BUSY_MS),
      downMs: between(100, 5000)
    })),
    outages,
    expiries: chance(0.2) ? [between(0, BUSY_MS)] : [],
    calmAt,
    endAt: calmAt + 4 * HOUR
  }
}

function drawOutage({ chance, between }: World): number {
  // the longest are longer than any window
  return chance(0.2) ? between(25, 30) * HOUR : between(10, 240) * MINUTE
}

function drawPerson(world: World, number: number): PlannedPerson {
  const { chance, between, pick } = world
  let at = between(0, BUSY_MS / 2)
  const acts: Act[] = Array.from({ length: between(1, 5) }, (_, n) => {
    // in one breath, right after the last one arrived, or when the answer is there
    const [closest, furthest] = pick([
      [0, 3],
      [20, 500],
      [500, 40_000]
    ])
    at += between(closest, furthest)
    const waits = closest > 0 && chance(0.9)
    return { kind: 'ask', at, waits, nonce: (number + 1) * 100 + n, poisoned: chance(0.06) }
  })
  if (chance(0.15)) acts.push({ kind: 'staff', at: between(0, BUSY_MS), waits: false })
  if (chance(0.1)) acts.push({ kind: 'erase', at: between(0, BUSY_MS), waits: true })
  return {
    id: String(8_801_726_354_400_000 + number),
    platform: pick(['zalo', 'messenger'] as const),
    acts: acts.toSorted((one, other) => one.at - other.at)
  }
}
