import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

export interface StormOptions {
  /** How many deliveries of platforms have come so far. */
  arrivals: () => number
  /** Ends every wait. */
  signal: AbortSignal
  /** More than this in a second is a storm. */
  perSecond?: number
  /** How often the arrivals are counted, how long there must be fewer for the storm to be over, and how long one is waited out. */
  countMs?: number
  calmMs?: number
  longestMs?: number
}

/** The bot answers fewer greetings than this in a second, and far fewer questions: what is begun now makes no queue shorter. */
const PER_SECOND = 300
const COUNT_MS = 100
/** Of the tenths of a second of a storm a few are calm by chance. */
const CALM_MS = 1000
/** Below the time after which a worker that begins no step counts as dead (`complaintOf`). */
const LONGEST_MS = 90_000
const LOOK_MS = 100

/**
 * Gives a wait that ends at once while no more comes in than could be answered, and else when the storm is over: platforms
 * switch off a webhook that is slow, and what comes in such a minute takes many minutes to answer anyway. A storm that goes
 * on longer than `longestMs` is not waited out any further.
 */
export function createShelter(options: StormOptions) {
  const { arrivals, signal, perSecond = PER_SECOND } = options
  const { countMs = COUNT_MS, calmMs = CALM_MS, longestMs = LONGEST_MS } = options
  let counted = { arrivals: arrivals(), at: performance.now() }
  let began: number | null = null
  let raged = 0

  function isStorm(): boolean {
    const now = performance.now()
    const passedMs = now - counted.at
    if (passedMs >= countMs) {
      const latest = arrivals()
      if (((latest - counted.arrivals) / passedMs) * 1000 > perSecond) {
        began ??= now
        raged = now
      }
      if (now - raged >= calmMs) began = null
      counted = { arrivals: latest, at: now }
    }
    return began !== null && now - began < longestMs
  }

  return async (): Promise<void> => {
    while (!signal.aborted && isStorm()) await pause(LOOK_MS)
  }
}
