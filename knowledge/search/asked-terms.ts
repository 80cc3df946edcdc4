import { type Lexicon, rarity } from './lexicon.ts'
import { necessity } from './necessity.ts'
import type { Question } from './question.ts'
import { weighSyllables, wordsOf } from './term-weights.ts'

/** One content syllable of a question, in its order, as the corpus sees it. */
export interface AskedTerm {
  folded: string
  /** Its accented key; null where it was typed without marks that tell. */
  accented: string | null
  /** How much it says, from 0 to 1 for a syllable that one passage has; less for words that only ask. */
  weight: number
  /** Number of the word it is part of: the syllables of "căn cước" share one. */
  word: number
  /** How much its lack tells that a passage does not answer (see `necessity`). */
  necessity: number
}

/** What a question asks about, weighed by the corpus. */
export function askedTerms(question: Question, lexicon: Lexicon): AskedTerm[] {
  const weights = weighSyllables(question, lexicon)
  const rarest = rarity({ ...lexicon, passages: new Map() }, '')
  const words = wordsOf(question, lexicon).flatMap((word, at) => word.map(() => at))
  return question.syllables.map((folded, at) => {
    const accented = question.accents[at] ?? null
    const weight = (weights.get(folded) ?? 0) / Math.max(rarest, Number.EPSILON)
    return { folded, accented, weight, word: words[at] ?? at, necessity: necessity({ folded, accented }) }
  })
}
