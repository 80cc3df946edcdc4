import { hasShape } from './answer-shape.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidates.ts'
import type { DocumentNames } from './document-names.ts'
import { type LineSigns, measureLines } from './line-signs.ts'
import { agreementOf, findMarks, pairsAmong, seenIn, share, upTo, weigh } from './marks.ts'
import { measureNames, type NameSigns } from './name-signs.ts'
import type { PassageWords } from './passage-words.ts'
import { isOther, stagesIn, yearsIn } from './school-scope.ts'
import { bestStretch, heaviestSequence, longestRun } from './stretch.ts'
import type { WantedKind } from './wanted.ts'

/** Signs that a passage answers the question; each between 0 and about 1, so that weights can be read. */
export interface Features extends LineSigns, NameSigns, Record<WantedKind, number> {
  /** The engine's BM25 in the folded view, as a share of the best candidate's. */
  terms: number
  /** Share of the question's rarity that occurs anywhere in the passage. */
  coverage: number
  /** Share of its words that do not, however common they are. */
  missing: number
  /** Share of the question's rarity in the best stretch of WINDOW syllables. */
  window: number
  /** The same for the best stretch of CLOSE syllables. */
  close: number
  /** Share in the passage's first words, where headings and lead sentences stand. */
  opening: number
  /** Longest run of the question's syllables that stands unbroken in the passage, as a share of the question. */
  run: number
  /** The heaviest sequence of the question's syllables that stands in the passage's beginning in their order. */
  sequence: number
  /** Share of the question's adjacent pairs (by rarity) that stand in the passage, and within the best window. */
  pairs: number
  order: number
  /** Of the matched syllables typed with marks, the share whose marks agree. */
  agreement: number
  /** 1 where the passage speaks only for other stages of schooling than the one asked about: tiểu học for lớp 10. */
  otherStage: number
  /** 1 where document and headings name only other years than the one asked about. */
  otherYear: number
  /** How long the passage is, on a logarithmic scale. */
  length: number
  /** How far it stands out as near in meaning (see `Meaning`); 0 for all candidates where there are no vectors. */
  meaning: number
}

const WINDOW = 40
const CLOSE = 15
const OPENING = 40
/** How many syllables of a passage are looked through for the question's order. */
const BEGINNING = 150

/** The words of one candidate and of the document it belongs to. */
export interface Body {
  words: PassageWords
  names: DocumentNames
}

/** The signs of one candidate. `most`: the engine's score of the best of them, in the folded view. */
export function measure(asked: Asked, candidate: Candidate, { words, names }: Body, most: number): Features {
  const { weights, whole, sequence, places } = asked
  const marks = findMarks(asked, words)
  const window = bestStretch(marks, weights, WINDOW)
  const length = sequence.length
  const present = seenIn(marks, 0, words.keys.length, weights.length)
  return {
    terms: share(candidate.terms, most),
    coverage: share(weigh(weights, present), whole),
    missing: share(weights.length - present.reduce((sum, one) => sum + one, 0), weights.length),
    window: share(window.weight, whole),
    close: share(bestStretch(marks, weights, CLOSE).weight, whole),
    opening: share(weigh(weights, seenIn(marks, 0, OPENING, weights.length)), whole),
    ...measureNames(asked, words, names, present),
    run: share(longestRun(length, places, marks), length),
    sequence: share(heaviestSequence(length, places, weights, upTo(marks, BEGINNING)), asked.inOrder),
    pairs: share(pairsAmong(asked, marks, 0, marks.count), asked.wholePairs),
    order: share(pairsAmong(asked, marks, window.from, window.to), asked.wholePairs),
    agreement: agreementOf(asked, words),
    ...measureLines(asked, words),
    ...shapes(asked.wanted, words),
    ...scope(asked, words, names),
    length: Math.log1p(words.keys.length) / 7,
    meaning: candidate.meaning
  }
}

const NO_SHAPE: Record<WantedKind, number> = {
  day: 0,
  duration: 0,
  counted: 0,
  number: 0,
  definition: 0,
  authority: 0,
  effect: 0
}

function shapes(wanted: Asked['wanted'], words: PassageWords): Record<WantedKind, number> {
  const shapes = { ...NO_SHAPE }
  for (const one of wanted) if (hasShape(one, words)) shapes[one.kind] = 1
  return shapes
}

function scope(
  { scope: asked }: Asked,
  { keys, lines }: PassageWords,
  { names }: DocumentNames
): Pick<Features, 'otherStage' | 'otherYear'> {
  const headings = lines.findLast(({ kind }) => kind === 'heading')?.to ?? 0
  const stages = () => new Set([...stagesIn(keys), ...stagesIn(names)])
  const years = () => new Set([...yearsIn(keys, headings), ...yearsIn(names)])
  const saysYear = () => [...yearsIn(keys)].some((year) => asked.years.has(year))
  return {
    otherStage: asked.stages.size > 0 && isOther(asked.stages, stages()) ? 1 : 0,
    otherYear: asked.years.size > 0 && isOther(asked.years, years()) && !saysYear() ? 1 : 0
  }
}
