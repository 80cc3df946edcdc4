import type { Delivery } from './channels/channel.ts'
import type { Ending, Postponement } from './store/outbox.ts'

// How long each step waits, and how often it tries.

const SECOND = 1000

/** Nothing in a turn may take longer; what does has failed. */
export const TURN_LIMIT_MS = 10 * SECOND
/** Longer than a turn may take, and short enough for a dead process's work to be taken over within 15 s. */
export const LEASE_MS = 12 * SECOND
export const MAX_ATTEMPTS = 5
/** What a person may write in a minute; more is answered by one notice. */
export const MESSAGES_A_MINUTE = 15
/** No platform repeats a delivery for longer: a time further in the past says nothing of when somebody wrote. */
export const LATEST_DELIVERY_MS = 48 * 3600 * SECOND
/** How long another app keeps a conversation that it took: Messenger gives an idle one back after a day. */
export const TAKEN_MS = 24 * 3600 * SECOND

/** How long a message that looks unfinished waits for its next line: with the worker's rest, below two seconds. */
export const BREATH_MS = 1.2 * SECOND

const TURN_BACKOFF = [0.2, 1, 10, 60]
const SEND_BACKOFF = [1, 5, 30, 120, 600, 1800, 3600]
export const LONGEST_SEND_REST_MS = Math.max(...SEND_BACKOFF) * SECOND
/** How often a message is tried that the platform would not take, though it takes others. */
const SEND_TRIES = 8
/** For the echo of a send in doubt to arrive, before the platform's history is asked; longer when that did not settle it. */
const DOUBT_BACKOFF = [10, 10, 30, 60, 300]
const SUSPECT_REST_MS = 120 * SECOND
/** While only a person can mend the channel. */
const MISCONFIGURED_MS = 60 * SECOND

/** How long a turn rests after its n-th failure. */
export function turnBackoffMs(attempts: number): number {
  return pick(TURN_BACKOFF, attempts) * SECOND
}

/**
 * What became of a piece. `doubt`: an earlier send may have arrived, and the platform cannot say so now. `unsettled`: it
 * never will.
 */
export type Settled =
  | Delivery
  | { kind: 'doubt'; afterMs: number; reason: string }
  | { kind: 'unsettled'; reason: string }

export type AfterSend =
  | { kind: 'close'; ending: Ending }
  /** `holdMs`: the whole channel waits so long; `restMs`: this piece. */
  | { kind: 'again'; postponement: Postponement; restMs: number; holdMs: number }

/**
 * What follows from a send. What certainly did not arrive is sent again, ever more rarely; what may have arrived waits for
 * its echo first. A channel that takes nothing keeps its pieces as they are: they have not been tried.
 */
export function afterSend(delivery: Settled, piece: { attempts: number; unclear: number }): AfterSend {
  if (delivery.kind === 'sent') return { kind: 'close', ending: { state: 'sent', messageId: delivery.messageId } }
  const { reason } = delivery
  const again = (state: 'due' | 'unknown', counted: boolean, restMs: number, holdMs = 0): AfterSend => {
    return { kind: 'again', postponement: { state, reason, counted }, restMs, holdMs }
  }
  const backoffMs = pick(SEND_BACKOFF, piece.attempts) * SECOND
  switch (delivery.kind) {
    case 'refused':
    case 'unsettled':
      return { kind: 'close', ending: { state: delivery.kind, reason } }
    case 'doubt':
      return again('unknown', false, delivery.afterMs)
    case 'unknown':
      return again('unknown', true, pick(DOUBT_BACKOFF, piece.unclear + 1) * SECOND)
    case 'hold':
      // a suspect lets others try first when the channel opens
      if (delivery.suspect) return again('due', true, Math.min(backoffMs, SUSPECT_REST_MS), delivery.afterMs)
      return again('due', false, 0, delivery.afterMs)
    case 'misconfigured':
      return again('due', false, 0, MISCONFIGURED_MS)
    case 'retry': {
      if (piece.attempts >= SEND_TRIES) return { kind: 'close', ending: { state: 'refused', reason } }
      return again('due', true, Math.max(delivery.afterMs, backoffMs))
    }
  }
}

/** The result of the work, or a fault when it takes longer than `ms`. The work itself cannot be stopped and is let go. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Quá ${ms / SECOND} giây.`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Does work under a lease, and prolongs the lease three times in its course, so that it ends only if the process does. */
export async function underLease<T>(prolong: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void prolong(), LEASE_MS / 3)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}

function pick(steps: readonly number[], attempts: number): number {
  return steps[Math.min(Math.max(attempts, 1), steps.length) - 1] ?? 0
}
