import type { Delivery } from './channels/channel.ts'
import type { Ending } from './store/outbox.ts'

// How long each step waits, and how often it tries.

const SECOND = 1000

/** Nothing in a turn may take longer; what does has failed. */
export const TURN_LIMIT_MS = 10 * SECOND
/** Longer than a turn may take, and short enough for a dead process's work to be taken over within 15 s. */
export const LEASE_MS = 12 * SECOND
export const MAX_ATTEMPTS = 5
/** For the echo of a send whose outcome is unknown to arrive, before it is sent again. */
const ECHO_MS = 10 * SECOND
/** The shorter of the platforms' windows for a reply, counted from the person's last message. */
const SENDABLE_MS = 24 * 3600 * SECOND

const TURN_BACKOFF = [0.2, 1, 10, 60]
const SEND_BACKOFF = [1, 5, 30, 120, 600, 1800, 3600]
/** While only a person can mend the channel. */
const MISCONFIGURED_MS = 60 * SECOND

/** How long a turn rests after its n-th failure. */
export function turnBackoffMs(attempts: number): number {
  return pick(TURN_BACKOFF, attempts) * SECOND
}

/** Whether a reply comes too late for the platforms to take it. */
export function isLate(lastInboundAt: Date, now: Date): boolean {
  return now.getTime() - lastInboundAt.getTime() > SENDABLE_MS
}

export type AfterSend =
  | { kind: 'close'; ending: Ending }
  | { kind: 'again'; state: 'due' | 'unknown'; afterMs: number; reason: string }

/**
 * What follows from a send. What certainly did not arrive is sent again, ever more rarely; what may have arrived once
 * more only, after its echo had time to settle it.
 */
export function afterSend(delivery: Delivery, piece: { attempts: number; unclear: number }): AfterSend {
  if (delivery.kind === 'sent') return { kind: 'close', ending: { state: 'sent', messageId: delivery.messageId } }
  const { reason } = delivery
  if (delivery.kind === 'refused') return { kind: 'close', ending: { state: 'refused', reason } }
  if (delivery.kind === 'unknown') {
    if (piece.unclear > 0) return { kind: 'close', ending: { state: 'unsettled', reason } }
    return { kind: 'again', state: 'unknown', afterMs: ECHO_MS, reason }
  }
  const atLeast = delivery.kind === 'retry' ? delivery.afterMs : MISCONFIGURED_MS
  const afterMs = Math.max(atLeast, pick(SEND_BACKOFF, piece.attempts) * SECOND)
  return { kind: 'again', state: 'due', afterMs, reason }
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
