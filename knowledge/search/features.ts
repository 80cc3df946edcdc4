import { isPair, pair } from '../text/terms.ts'
import { hasShape, type Said, type WantedKind } from './answer-shape.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidates.ts'
import { type Lexicon, rarity } from './lexicon.ts'
import { isOther, scopeOf } from './school-scope.ts'
import { bestStretch, heaviestSequence, longestRun, type Mark, marksIn } from './stretch.ts'

/** The analysed words of one candidate: what the index stores beside the passage. */
export interface Body {
  /** Of the headings above it and of its text, in order. */
  syllables: string[]
  /** Its pairs, parted by spaces. */
  pairs: string
  /** Accented keys of both, parted by spaces. */
  accents: string
  /** Of its first line. */
  lead: string[]
  /** Of the document's title and of the headings above it. */
  heading: string[]
  /** Of the document's kind, number, title, issuer and period. */
  names: string[]
}

/** Signs that a passage answers the question; each between 0 and about 1, so that weights can be read. */
export interface Features extends Record<WantedKind, number> {
  /** The engine's BM25 in the folded view, as a share of the best candidate's. */
  terms: number
  /** The same in the accented view; in the folded one where nothing was typed with marks. */
  accents: number
  /** Share of the question's rarity that occurs anywhere in the passage. */
  coverage: number
  /** The same for the best stretch of WINDOW syllables. */
  window: number
  /** The same for the best stretch of CLOSE syllables. */
  close: number
  /** Share of the question's rarity in the passage's opening lines, where headings and lead sentences stand. */
  opening: number
  /** Share in what the document is called: kind, number, title, issuer, period. */
  document: number
  /** Of the question's rarity that neither the document's name nor the headings have, the share in the passage. */
  rest: number
  /** The other way round: share of the headings' rarity that the question names. A heading about something else is a bad sign. */
  focus: number
  /** The same for the passage's first line. */
  lead: number
  /** Longest run of the question's syllables that stands unbroken in the passage, as a share of the question. */
  run: number
  /** The heaviest sequence of the question's syllables that stands in the passage's beginning in their order. */
  sequence: number
  /** Share of the question's adjacent pairs (by rarity) within the best window. */
  order: number
  /** Of the matched syllables typed with marks, the share whose marks agree. */
  agreement: number
  /** 1 where the passage speaks only for other stages of schooling than the one asked about: tiểu học for lớp 10. */
  otherStage: number
  /** 1 where document and headings name only other years than the one asked about. */
  otherYear: number
  /** How far it stands out as near in meaning (see `Meaning`); 0 for all candidates where there are no vectors. */
  meaning: number
}

const WINDOW = 40
const CLOSE = 15
const OPENING = 40
/** How many syllables of a passage are looked through for the question's order. */
const BEGINNING = 150

/** What all candidates of one question are measured against. */
export interface Scale {
  terms: number
  accents: number
}

/** The signs of one candidate. `text` is the passage as written. */
export function measure(
  asked: Asked,
  lexicon: Lexicon,
  candidate: Candidate,
  body: Body & { text: string },
  scale: Scale
): Features {
  const { weights, whole, places } = asked
  const marks = marksIn(body.syllables, weights)
  const present = new Set(marks.map(({ term }) => term))
  const heading = new Set(body.heading)
  const names = new Set(body.names)
  const window = bestStretch(marks, weights, WINDOW)
  const terms = share(candidate.terms, scale.terms)
  const length = asked.syllables.length
  return {
    terms,
    accents: scale.accents > 0 ? share(candidate.accents, scale.accents) : terms,
    coverage: share(covered(weights, present), whole),
    window: share(window.weight, whole),
    close: share(bestStretch(marks, weights, CLOSE).weight, whole),
    opening: share(covered(weights, new Set(upTo(marks, OPENING).map(({ term }) => term))), whole),
    document: share(covered(weights, names), whole),
    rest: rest(weights, present, heading, names),
    focus: focus(weights, lexicon, heading, () => true),
    lead: focus(weights, lexicon, new Set(body.lead), isSubject),
    run: share(longestRun(length, places, marks), length),
    sequence: share(heaviestSequence(length, places, weights, upTo(marks, BEGINNING)), asked.inOrder),
    order: share(covered(asked.pairWeights, pairsIn(marks.slice(window.from, window.to))), asked.wholePairs),
    agreement: agreement(asked, body.accents, present),
    ...shapes(asked.wanted, body),
    ...scope(asked, { present, pairs: padded(body.pairs), heading, names }),
    meaning: candidate.meaning
  }
}

function upTo(marks: readonly Mark[], place: number): readonly Mark[] {
  const end = marks.findIndex(({ at }) => at >= place)
  return end === -1 ? marks : marks.slice(0, end)
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

function covered(weights: ReadonlyMap<string, number>, present: ReadonlySet<string>): number {
  let found = 0
  for (const [term, weight] of weights) if (present.has(term)) found += weight
  return found
}

type Words = ReadonlySet<string>

function rest(weights: ReadonlyMap<string, number>, present: Words, heading: Words, names: Words): number {
  let all = 0
  let found = 0
  for (const [term, weight] of weights) {
    if (heading.has(term) || names.has(term)) continue
    all += weight
    if (present.has(term)) found += weight
  }
  return all > 0 ? found / all : 1
}

/** Words by which a line says what it quotes; they are not its subject. */
const QUOTING = new Set(
  'can cu theo quy dinh tai dieu khoan diem luat thong tu nghi dinh ban hanh kem quyet dinh nhu sau muc phu luc tiet'.split(
    ' '
  )
)

function isSubject(term: string): boolean {
  return !QUOTING.has(term) && !/\d/.test(term)
}

function focus(
  weights: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  line: ReadonlySet<string>,
  counts: (term: string) => boolean
): number {
  let all = 0
  let named = 0
  for (const term of line) {
    if (isPair(term) || !counts(term)) continue
    const weight = rarity(lexicon, term)
    all += weight
    if (weights.has(term)) named += weight
  }
  return share(named, all)
}

function pairsIn(marks: readonly Mark[]): Set<string> {
  const pairs = new Set<string>()
  marks.forEach(({ at, term }, place) => {
    const next = marks[place + 1]
    if (next?.at === at + 1) pairs.add(pair(term, next.term))
  })
  return pairs
}

function agreement({ syllables, accents }: Asked, keys: string, present: ReadonlySet<string>): number {
  const told = padded(keys)
  let matched = 0
  let agreed = 0
  syllables.forEach((term, index) => {
    const key = accents[index]
    if (key === null || key === undefined || !present.has(term)) return
    matched += 1
    if (told.includes(padded(key))) agreed += 1
  })
  return matched === 0 ? 1 : agreed / matched
}

/** With a space at both ends, so that a whole word can be looked for. */
function padded(words: string): string {
  return ` ${words} `
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

function shapes(wanted: Asked['wanted'], said: Said): Record<WantedKind, number> {
  const shapes = { ...NO_SHAPE }
  for (const one of wanted) if (hasShape(one, said)) shapes[one.kind] = 1
  return shapes
}

function scope(
  { scope: asked }: Asked,
  { present, pairs, heading, names }: { present: Words; pairs: string; heading: Words; names: Words }
): Pick<Features, 'otherStage' | 'otherYear'> {
  const stages = () => scopeOf((term) => heading.has(term) || names.has(term) || pairs.includes(padded(term))).stages
  const years = () => scopeOf((term) => heading.has(term) || names.has(term)).years
  const saysYear = [...asked.years].some((year) => present.has(year))
  return {
    otherStage: asked.stages.size > 0 && isOther(asked.stages, stages()) ? 1 : 0,
    otherYear: asked.years.size > 0 && !saysYear && isOther(asked.years, years()) ? 1 : 0
  }
}
