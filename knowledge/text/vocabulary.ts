import { isStopWord, isUnmarkedStopWord } from './stop-words.ts'
import { accentedKey, foldedKey, hasMarks } from './syllable.ts'

/** The words of a corpus: in how many of all passages each folded term stands, a syllable or two as `a_b`. */
export interface Vocabulary {
  total: number
  passages: ReadonlyMap<string, number>
}

/** A corpus of which nothing is known: only the shape of a word can tell that it was mistyped. */
export const EMPTY: Vocabulary = { total: 0, passages: new Map() }

/** In how many passages of the corpus a folded term stands. */
export type Seen = (term: string) => number

/** What a corpus says about the words of a question. */
export interface Corpus {
  seen: Seen
  /**
   * How much a count of passages speaks for a reading, as a natural logarithm. Being seen once means more in a small
   * corpus, where less is seen at all.
   */
  evidence(count: number): number
}

/** Passages of the corpus on which the costs of readings were set. */
const USUAL = 16_000

/** What a vocabulary says. */
export function corpusOf({ total, passages }: Vocabulary): Corpus {
  const scale = Math.max(1, Math.sqrt(USUAL / Math.max(1, total)))
  return {
    seen: (term) => passages.get(term) ?? 0,
    evidence: (count) => Math.log1p(count * scale)
  }
}

/** Whether a lower-case word needs no second look: the corpus has it, or it is one of the words set aside. */
export function isKnown(word: string, seen: Seen): boolean {
  return seen(foldedKey(word)) > 0 || isSetAside(word)
}

/** Whether a lower-case word carries grammar or politeness only, judged by its marks where it has any. */
export function isSetAside(word: string): boolean {
  return hasMarks(word) ? isStopWord(accentedKey(word)) : isUnmarkedStopWord(foldedKey(word))
}
