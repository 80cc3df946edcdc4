import { seededRandom } from '../../fakes/faults.ts'
import type { VirtualTime } from './virtual-time.ts'

/** What everything in a simulation shares: its clock, its chance, and whether things still go wrong. */
export interface World {
  readonly time: VirtualTime
  /** True with this probability, while things go wrong; false in the calm at the end. */
  mishap(probability: number): boolean
  chance(probability: number): boolean
  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
  /** For whoever replays a seed: what happens, as it happens. */
  tell(what: string): void
  /** From now on everything works. */
  calm(): void
}

export function createWorld(time: VirtualTime, seed: number, listen: (line: string) => void): World {
  const random = seededRandom(seed)
  let isCalm = false
  const chance = (probability: number) => random() < probability
  return {
    time,
    mishap: (probability) => !isCalm && chance(probability),
    chance,
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
    pick: (choices) => choices[Math.floor(random() * choices.length)] ?? choices[0],
    tell: (what) => listen(`${new Date(time.now()).toISOString().slice(8, 23)} ${what}`),
    calm() {
      isCalm = true
    }
  }
}
