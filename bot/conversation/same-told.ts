import { syllables } from '#knowledge/text/tokenise.ts'
import type { Candidate } from './candidate.ts'

/** Share of words in common from which two stretches with the same numbers say the same. */
const SAME = 0.7

/** Whether the stretches of two candidates tell the same, in nearly the same words and with the same numbers. */
export function saysTheSame(one: Candidate, other: Candidate): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const numbers = (words: ReadonlySet<string>) => [...words].filter((word) => /^\d/.test(word))
  if (numbers(a).some((number) => !b.has(number)) || numbers(b).some((number) => !a.has(number))) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= SAME * Math.min(a.size, b.size)
}

function wordsOf({ hit, span }: Candidate): Set<string> {
  return new Set(syllables(hit.passage.text.slice(span.start, span.end)))
}
