import { continues } from './conversation/breath.ts'
import { claimWith, following } from './store/breaths.ts'
import type { Database } from './store/database.ts'
import type { Claimed } from './store/inbox.ts'

/** Lines this close after one another, by the platform's clock, may be one message. */
const CLOSE_MS = 4000
const MOST_LINES = 5

/**
 * Takes with a claimed message the lines typed in the same breath. They share its lease, so that all of them are finished
 * in the transaction that answers them; a message that failed before goes alone.
 */
export async function takeWholeBreath(trx: Database, first: Claimed): Promise<Claimed> {
  if (first.attempts > 1) return first
  const taken = [first]
  let { text } = first
  for (const next of await following(trx, first, MOST_LINES - 1)) {
    const gap = next.sentAt.getTime() - (taken.at(-1)?.sentAt.getTime() ?? 0)
    if (gap > CLOSE_MS || !continues(text, next.text)) break
    taken.push({ ...first, ...next })
    text = `${text}\n${next.text}`
  }
  if (taken.length === 1) return first
  await claimWith(
    trx,
    first,
    taken.slice(1).map(({ id }) => id)
  )
  return { ...first, text, attachments: taken.flatMap(({ attachments }) => attachments) }
}
