import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

export interface StormOptions {
  /** How many deliveries of platforms have come so far. */
  arrivals: () => number
  /** Ends every wait. */
  signal: AbortSignal
  /** More than this in a second is a storm. */
  perSecond?: number
  /** How often the arrivals are counted, and how long one storm is waited out. */
  countMs?: number
  longestMs?: number
}

/** The bot answers fewer greetings than this in a second, and far fewer questions: what is begun now makes no queue shorter. */
const PER_SECOND = 300
const COUNT_MS = 100
/** Below the time after which a worker that begins no step counts as dead (`complaintOf`). */
const LONGEST_MS = 90_000
const LOOK_MS = 100

/**
 * Gives a wait that ends at once while no more comes in than could be answered, and else when the storm is over: platforms
 * switch off a webhook that is slow, and people lose nothing by an answer that waits with thousands of others. A storm that
 * goes on longer than `longestMs` is not waited out any further.
 */
export function createShelter(options: StormOptions) {
  const { arrivals, signal, perSecond = PER_SECOND, countMs = COUNT_MS, longestMs = LONGEST_MS } = options
  let counted = { arrivals: arrivals(), at: performance.now() }
  let began: number | null = null

  function isStorm(): boolean {
    const now = performance.now()
    const passedMs = now - counted.at
    if (passedMs >= countMs) {
      const latest = arrivals()
      const isOver = ((latest - counted.arrivals) / passedMs) * 1000 <= perSecond
      began = isOver ? null : (began ?? now)
      counted = { arrivals: latest, at: now }
    }
    return began !== null && now - began < longestMs
  }

  return async (): Promise<void> => {
    while (!signal.aborted && isStorm()) await pause(LOOK_MS)
  }
}
