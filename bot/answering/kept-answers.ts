import type { KeptAnswers } from '../respond.ts'

/** On the evening of an exam thousands ask the same; of what was asked a minute ago most is asked again or never. */
const KEPT_MS = 60_000
const MOST_KEPT = 500

interface Kept {
  answer: ReturnType<Parameters<KeptAnswers>[1]>
  until: number
}

/**
 * Answers each question once for as long as `edition` says that nothing has changed by which it is answered, and for a
 * minute at most: an answer that was made while a server of meanings or wordings was away is not to stay. Who asks while
 * the answer is being made waits for the same.
 */
export function keepAnswers(edition: () => Promise<string>, now: () => number = Date.now): KeptAnswers {
  let current = ''
  const kept = new Map<string, Kept>()

  return async (question, make) => {
    // looked at before the answer is made: it may be of a newer edition than it is kept under, never of an older one
    const seen = await edition()
    if (seen !== current) kept.clear()
    current = seen
    const known = kept.get(question)
    if (known && now() < known.until) return known.answer
    const fresh: Kept = { answer: make(), until: now() + KEPT_MS }
    kept.delete(question)
    kept.set(question, fresh)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    fresh.answer.catch(() => kept.get(question) === fresh && kept.delete(question))
    return fresh.answer
  }
}
