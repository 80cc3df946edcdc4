import type { Candidate } from './candidates.ts'
import { type Lexicon, rarity } from './lexicon.ts'
import type { Question } from './question.ts'
import { weighSyllables } from './term-weights.ts'

/** The analysed words of one candidate: what the index stores beside the passage. */
export interface Body {
  terms: string[]
  accents: string[]
  heading: string[]
}

/** Signs that a passage answers the question; each between 0 and about 1, so that weights can be read. */
export interface Features {
  /** The engine's BM25 in the folded view, as a share of the best candidate's. */
  terms: number
  /** The same in the accented view; 0 when nothing was typed with marks. */
  accents: number
  /** The same over titles and headings. */
  heading: number
  /** Share of the question's rarity that occurs anywhere in the passage. */
  coverage: number
  /** The same for pairs of adjacent syllables that the corpus knows as such; of syllables where it knows none. */
  pairs: number
  /** The same for the best stretch of WINDOW syllables. */
  window: number
  /** Share of the question's rarity in the passage's opening lines, where headings and lead sentences stand. */
  opening: number
  /** Share in the document's title and the headings above the passage. */
  context: number
  /** The other way round: share of the headings' rarity that the question names. A heading about something else is a bad sign. */
  focus: number
  /** Longest run of the question's syllables that stands unbroken in the passage, as a share of the question. */
  run: number
  /** Share of the question's adjacent pairs (by rarity) within the best window. */
  order: number
  /** Of the matched syllables typed with marks, the share whose marks agree. */
  agreement: number
  /** How far it stands out as near in meaning (see `Meaning`); 0 for all candidates where there are no vectors. */
  meaning: number
}

const WINDOW = 40
const OPENING = 40

/** What all candidates of one question are measured against. */
export interface Scale {
  terms: number
  accents: number
  heading: number
}

/** The signs of one candidate. */
export function measure(
  question: Question,
  lexicon: Lexicon,
  candidate: Candidate,
  body: Body,
  scale: Scale
): Features {
  const weights = weighSyllables(question, lexicon)
  const compounds = question.pairs.filter((term) => lexicon.passages.has(term))
  const pairWeights = new Map(compounds.map((term) => [term, rarity(lexicon, term)]))
  const syllables = body.terms.filter((term) => !term.includes('_'))
  const window = bestWindow(syllables, weights)
  return {
    terms: share(candidate.terms, scale.terms),
    accents: share(candidate.accents, scale.accents),
    heading: share(candidate.heading, scale.heading),
    coverage: covered(weights, new Set(body.terms)),
    pairs: covered(compounds.length > 0 ? pairWeights : weights, new Set(body.terms)),
    window: window.share,
    opening: covered(weights, new Set(syllables.slice(0, OPENING))),
    context: covered(weights, new Set(body.heading)),
    focus: focus(weights, lexicon, body.heading),
    run: longestRun(question.syllables, syllables) / Math.max(1, question.syllables.length),
    order: covered(pairWeights, adjacentPairs(syllables.slice(window.start, window.start + WINDOW))),
    agreement: agreement(question, body),
    meaning: candidate.meaning
  }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

function covered(weights: ReadonlyMap<string, number>, present: ReadonlySet<string>): number {
  let all = 0
  let found = 0
  for (const [term, weight] of weights) {
    all += weight
    if (present.has(term)) found += weight
  }
  return share(found, all)
}

/** Slides a window over the passage and keeps where the distinct rare words of the question stand closest together. */
function bestWindow(syllables: string[], weights: ReadonlyMap<string, number>): { share: number; start: number } {
  const inside = new Map<string, number>()
  let sum = 0
  let best = { share: 0, start: 0 }
  let all = 0
  for (const weight of weights.values()) all += weight
  for (let end = 0; end < syllables.length; end++) {
    const entering = syllables[end] as string
    const weight = weights.get(entering)
    if (weight !== undefined) {
      const count = inside.get(entering) ?? 0
      if (count === 0) sum += weight
      inside.set(entering, count + 1)
    }
    if (end >= WINDOW) sum -= leave(inside, weights, syllables[end - WINDOW] as string)
    if (share(sum, all) > best.share) best = { share: share(sum, all), start: Math.max(0, end - WINDOW + 1) }
  }
  return best
}

function leave(inside: Map<string, number>, weights: ReadonlyMap<string, number>, term: string): number {
  const count = inside.get(term)
  if (count === undefined) return 0
  if (count > 1) {
    inside.set(term, count - 1)
    return 0
  }
  inside.delete(term)
  return weights.get(term) ?? 0
}

function adjacentPairs(syllables: string[]): Set<string> {
  return new Set(syllables.slice(1).map((term, index) => `${syllables[index]}_${term}`))
}

/** Length of the longest common run of two sequences, by the usual table kept to one row. */
function longestRun(question: string[], passage: string[]): number {
  const places = new Map<string, number[]>()
  question.forEach((term, index) => {
    places.set(term, [...(places.get(term) ?? []), index])
  })
  let previous = new Map<number, number>()
  let longest = 0
  for (const term of passage) {
    const current = new Map<number, number>()
    for (const place of places.get(term) ?? []) {
      const run = (previous.get(place - 1) ?? 0) + 1
      current.set(place, run)
      if (run > longest) longest = run
    }
    previous = current
  }
  return longest
}

function agreement(question: Question, body: Body): number {
  const folded = new Set(body.terms)
  const accented = new Set(body.accents)
  let matched = 0
  let agreed = 0
  question.syllables.forEach((term, index) => {
    const key = question.accents[index]
    if (key === null || key === undefined || !folded.has(term)) return
    matched += 1
    if (accented.has(key)) agreed += 1
  })
  return matched === 0 ? 1 : agreed / matched
}

function focus(weights: ReadonlyMap<string, number>, lexicon: Lexicon, heading: readonly string[]): number {
  let all = 0
  let named = 0
  for (const term of new Set(heading)) {
    if (term === '' || term.includes('_')) continue
    const weight = rarity(lexicon, term)
    all += weight
    if (weights.has(term)) named += weight
  }
  return share(named, all)
}
