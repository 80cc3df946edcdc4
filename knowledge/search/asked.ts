import { pair } from '../text/terms.ts'
import { letterKey, markKey } from '../text/word-key.ts'
import { type Lexicon, rarity } from './lexicon.ts'
import type { Question } from './question.ts'
import { type SchoolScope, scopeOfTerms } from './school-scope.ts'
import { type Places, placesOf } from './stretch.ts'
import { weighSyllables } from './term-weights.ts'
import type { Wanted } from './wanted.ts'

/** A question weighed by a corpus, ready to be held against any number of passages. Its distinct terms are numbered. */
export interface Asked {
  /** The number of a term by its letters (see `letterKey`). */
  terms: ReadonlyMap<number, number>
  /** The terms in the question's order, repeats kept. */
  sequence: readonly number[]
  places: Places
  /** Of each term: its marks (see `markKey`), or -1 where it was typed without; and what it says. */
  marks: Int32Array
  weights: Float64Array
  /** The sum of the weights, and of the sequence with its repeats. */
  whole: number
  inOrder: number
  /** Rarity of the adjacent pairs that the corpus knows, by `first * terms.size + second`. */
  pairs: ReadonlyMap<number, number>
  wholePairs: number
  wanted: readonly Wanted[]
  scope: SchoolScope
}

/** So many content syllables of a question are looked at: beyond lies no question, and time must be bounded. */
const MOST_ASKED = 120

/** Weighs a question. */
export function weighQuestion(question: Question, lexicon: Lexicon): Asked {
  const syllables = question.syllables.slice(0, MOST_ASKED)
  const distinct = [...new Set(syllables)]
  const numbers = new Map(distinct.map((term, at) => [term, at]))
  const sequence = syllables.map((term) => numbers.get(term) ?? 0)
  const known = weighSyllables(question, lexicon)
  const weights = Float64Array.from(distinct, (term) => known.get(term) ?? 0)
  const pairs = weighPairs(question, lexicon, numbers)
  const marks = new Int32Array(distinct.length).fill(-1)
  sequence.forEach((term, at) => {
    const accented = question.accents[at]
    if (accented !== null && accented !== undefined) marks[term] = markKey(accented)
  })
  return {
    terms: new Map(distinct.map((term, at) => [letterKey(term), at])),
    sequence,
    places: placesOf(sequence, distinct.length),
    marks,
    weights,
    whole: sum(weights),
    inOrder: sum(sequence.map((term) => weights[term] ?? 0)),
    pairs,
    wholePairs: sum(pairs.values()),
    wanted: question.wanted,
    scope: scopeOfTerms(new Set([...syllables, ...question.pairs]))
  }
}

function weighPairs(
  { syllables, pairs }: Question,
  lexicon: Lexicon,
  numbers: ReadonlyMap<string, number>
): Map<number, number> {
  const adjacent = new Set(pairs)
  const weights = new Map<number, number>()
  for (const [at, first] of syllables.slice(0, MOST_ASKED - 1).entries()) {
    const second = syllables[at + 1] ?? ''
    const term = pair(first, second)
    const [from, to] = [numbers.get(first), numbers.get(second)]
    if (from === undefined || to === undefined || !adjacent.has(term) || !lexicon.passages.has(term)) continue
    weights.set(from * numbers.size + to, rarity(lexicon, term))
  }
  return weights
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
