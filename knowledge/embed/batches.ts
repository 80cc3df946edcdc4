import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddingFault, MOST_TEXTS } from './embedder.ts'

export interface BatchWork<Item> {
  /** Does a batch and keeps what it gives; an `EmbeddingFault` means that nothing of it was done. */
  send(items: readonly Item[]): Promise<void>
  /** Told of an item that the server does not take even alone. */
  skip(item: Item): void
  /** How long to wait before each further attempt, in ms; a failure after the last of them stops the work. */
  pauses: readonly number[]
  signal: AbortSignal | undefined
}

/** Small at first, so that a slow server can show what it does within the time limit. */
const FIRST_SIZE = 16
/** A server that takes nothing is not to be asked once for every passage. */
const MOST_REFUSED_RUNNING = 8
const LONGEST_PAUSE_MS = 60_000

/**
 * Sends items in batches of the size the server bears: smaller after it was late or refused one, larger while it is well.
 * Each call goes on with what the last one learnt; it gives the fault that stopped it, or null when all were dealt with.
 */
export function createBatches<Item>({ send, skip, pauses, signal }: BatchWork<Item>) {
  let size = FIRST_SIZE
  let most = MOST_TEXTS
  let failed = 0
  let refused = 0

  async function attempt(batch: readonly Item[]): Promise<EmbeddingFault | null> {
    try {
      await send(batch)
      return null
    } catch (fault) {
      if (fault instanceof EmbeddingFault) return fault
      throw fault
    }
  }

  function grow(): void {
    size = Math.min(most, size * 2)
    failed = 0
    refused = 0
  }

  /** Whether the same items may be tried again. */
  async function recover(fault: EmbeddingFault, tried: number): Promise<boolean> {
    if (fault.kind === 'late') most = half(tried)
    size = Math.min(size, most)
    const rest = pauses[failed]
    if (fault.kind === 'unauthorised' || rest === undefined) return false
    failed += 1
    await pause(Math.max(rest, Math.min(fault.retryAfterMs ?? 0, LONGEST_PAUSE_MS)), undefined, signal && { signal })
    return true
  }

  /** How many items of a batch that failed are dealt with; null when there is no going on. */
  async function learn(fault: EmbeddingFault, batch: readonly Item[]): Promise<number | null> {
    if (fault.kind !== 'refused') return (await recover(fault, batch.length)) ? 0 : null
    if (batch.length > 1) {
      size = half(batch.length)
      return 0
    }
    refused += 1
    if (refused > MOST_REFUSED_RUNNING) return null
    for (const item of batch) skip(item)
    return batch.length
  }

  return async (items: readonly Item[]): Promise<EmbeddingFault | null> => {
    let at = 0
    while (at < items.length) {
      signal?.throwIfAborted()
      const batch = items.slice(at, at + size)
      const fault = await attempt(batch)
      if (fault === null) grow()
      const dealt = fault === null ? batch.length : await learn(fault, batch)
      if (dealt === null) return fault
      at += dealt
    }
    return null
  }
}

function half(count: number): number {
  return Math.ceil(count / 2)
}
