import type { Wanted } from './answer-shape.ts'
import { type Lexicon, rarity } from './lexicon.ts'
import type { Question } from './question.ts'
import { type SchoolScope, scopeOf } from './school-scope.ts'
import { type Places, placesOf } from './stretch.ts'
import { weighSyllables } from './term-weights.ts'

/** A question weighed by a corpus, ready to be held against any number of passages. */
export interface Asked {
  syllables: readonly string[]
  accents: readonly (string | null)[]
  places: Places
  /** What each syllable says; `whole` is their sum, `inOrder` that of the syllables in order, with repeats. */
  weights: ReadonlyMap<string, number>
  whole: number
  inOrder: number
  /** Rarity of the pairs that the corpus knows. */
  pairWeights: ReadonlyMap<string, number>
  wholePairs: number
  wanted: readonly Wanted[]
  scope: SchoolScope
}

/** Weighs a question. */
export function weighQuestion(question: Question, lexicon: Lexicon): Asked {
  const { syllables, accents, wanted } = question
  const weights = weighSyllables(question, lexicon)
  const known = question.pairs.filter((term) => lexicon.passages.has(term))
  const pairWeights = new Map(known.map((term) => [term, rarity(lexicon, term)]))
  const named = new Set([...syllables, ...question.pairs])
  return {
    syllables,
    accents,
    places: placesOf(syllables),
    weights,
    whole: sum(weights.values()),
    inOrder: sum(syllables.map((term) => weights.get(term) ?? 0)),
    pairWeights,
    wholePairs: sum(pairWeights.values()),
    wanted,
    scope: scopeOf((term) => named.has(term))
  }
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
