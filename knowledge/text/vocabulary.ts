import { isStopWord, isUnmarkedStopWord } from './stop-words.ts'
import { accentedKey, foldedKey, hasMarks } from './syllable.ts'

/** In how many passages of the corpus a folded term stands: a syllable, or two side by side as `a_b`. */
export type Seen = (term: string) => number

/** A corpus of which nothing is known: only the shape of a word can tell that it was mistyped. */
export const nothingSeen: Seen = () => 0

/** Passages of the corpus on which the costs of readings were set. */
const USUAL = 16_000

/**
 * How much a count of passages speaks for a reading, as a natural logarithm. Being seen once means more in a small
 * corpus, where less is seen at all.
 */
export function evidenceIn(passages: number): (count: number) => number {
  const scale = Math.max(1, Math.sqrt(USUAL / passages))
  return (count) => Math.log1p(count * scale)
}

/** Whether a lower-case word needs no second look: the corpus has it, or it is one of the words set aside. */
export function isKnown(word: string, seen: Seen): boolean {
  return seen(foldedKey(word)) > 0 || isSetAside(word)
}

/** Whether a lower-case word carries grammar or politeness only, judged by its marks where it has any. */
export function isSetAside(word: string): boolean {
  return hasMarks(word) ? isStopWord(accentedKey(word)) : isUnmarkedStopWord(foldedKey(word))
}
