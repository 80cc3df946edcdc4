import { performance } from 'node:perf_hooks'

export interface LeisureOptions {
  /** The share of its time the event loop may be busy before other work waits. */
  most?: number
  /** How often is looked, and how long anything waits at most. */
  lookMs?: number
  longestMs?: number
}

const MOST = 0.5
const LOOK_MS = 20
const LONGEST_MS = 100

/**
 * Gives a wait that ends at once while the event loop has time to spare, and otherwise when it has again: what nobody waits
 * for at the other end of a line leaves the loop to those who do. It ends after a moment in any case, so that in the
 * longest storm everything goes on, only slower.
 */
export function createLeisure({ most = MOST, lookMs = LOOK_MS, longestMs = LONGEST_MS }: LeisureOptions = {}) {
  let seen = performance.eventLoopUtilization()
  let lookedAt = performance.now()
  let busy = 0

  function isBusy(): boolean {
    const now = performance.now()
    if (now - lookedAt >= lookMs) {
      const latest = performance.eventLoopUtilization()
      busy = performance.eventLoopUtilization(latest, seen).utilization
      seen = latest
      lookedAt = now
    }
    return busy > most
  }

  return async (): Promise<void> => {
    const until = performance.now() + longestMs
    while (isBusy() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, lookMs))
  }
}
