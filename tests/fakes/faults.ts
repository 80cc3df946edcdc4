/** What can go wrong with a call. `…_after`: it took effect all the same. `slow` takes effect at once and answers late. */
export type Fault =
  | { kind: 'error'; code: number; subcode?: number }
  | { kind: 'status'; status: number }
  | { kind: 'slow'; ms: number }
  | { kind: 'html_after' }
  | { kind: 'cut_before' }
  | { kind: 'cut_after' }

export interface Faults {
  /** Each of these befalls one of the next calls, in this order. */
  plan(...faults: Fault[]): void
  /** What befalls the call at hand; `null`: nothing. */
  next(): Fault | null
}

export interface RandomFaults {
  seed: number
  /** Share of calls that go wrong, 0..1. */
  rate: number
  kinds: readonly Fault[]
}

/** Planned faults first, then random ones; the same seed gives the same faults in the same order of calls. */
export function createFaults(random?: RandomFaults): Faults {
  const planned: Fault[] = []
  const draw = random ? seededRandom(random.seed) : () => 1
  return {
    plan: (...faults) => void planned.push(...faults),
    next() {
      const fault = planned.shift()
      if (fault || !random) return fault ?? null
      if (draw() >= random.rate) return null
      return random.kinds[Math.floor(draw() * random.kinds.length)] ?? null
    }
  }
}

/** Numbers in 0..1 that a seed determines (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
