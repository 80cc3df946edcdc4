import { hasShape, type WantedKind } from './answer-shape.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidates.ts'
import { type Lexicon, rarity } from './lexicon.ts'
import { isOther, scopeOf } from './school-scope.ts'
import { bestStretch, heaviestSequence, longestRun } from './stretch.ts'

/** The analysed words of one candidate: what the index stores beside the passage. */
export interface Body {
  /** Of the headings above it and of its text. */
  terms: string[]
  accents: string[]
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
  const { weights, whole } = asked
  const syllables = body.terms.filter(isSyllable)
  const present = new Set(body.terms)
  const heading = new Set(body.heading)
  const document = new Set(body.names)
  const window = bestStretch(syllables, weights, WINDOW)
  const beginning = syllables.slice(0, BEGINNING)
  const terms = share(candidate.terms, scale.terms)
  return {
    terms,
    accents: scale.accents > 0 ? share(candidate.accents, scale.accents) : terms,
    coverage: share(covered(weights, present), whole),
    window: share(window.weight, whole),
    close: share(bestStretch(syllables, weights, CLOSE).weight, whole),
    opening: share(covered(weights, new Set(syllables.slice(0, OPENING))), whole),
    document: share(covered(weights, document), whole),
    rest: rest(weights, present, heading, document),
    focus: focus(weights, lexicon, heading, () => true),
    lead: focus(weights, lexicon, new Set(body.lead), isSubject),
    run: share(longestRun(asked.syllables.length, asked.places, syllables), asked.syllables.length),
    sequence: share(sequence(asked, beginning), asked.inOrder),
    order: share(covered(asked.pairWeights, pairsIn(syllables, window.start)), asked.wholePairs),
    agreement: agreement(asked, body, present),
    ...shapes(asked, { text: body.text, syllables, present }),
    ...scope(asked, present, heading, document),
    meaning: candidate.meaning
  }
}

function isSyllable(term: string): boolean {
  return !term.includes('_')
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

function covered(weights: ReadonlyMap<string, number>, present: ReadonlySet<string>): number {
  let found = 0
  for (const [term, weight] of weights) if (present.has(term)) found += weight
  return found
}

function rest(
  weights: ReadonlyMap<string, number>,
  present: ReadonlySet<string>,
  heading: ReadonlySet<string>,
  document: ReadonlySet<string>
): number {
  let all = 0
  let found = 0
  for (const [term, weight] of weights) {
    if (heading.has(term) || document.has(term)) continue
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
    if (term === '' || !isSyllable(term) || !counts(term)) continue
    const weight = rarity(lexicon, term)
    all += weight
    if (weights.has(term)) named += weight
  }
  return share(named, all)
}

function sequence({ syllables, places, weights }: Asked, passage: string[]): number {
  return heaviestSequence(syllables, places, (term) => weights.get(term) ?? 0, passage)
}

function pairsIn(syllables: string[], start: number): Set<string> {
  const window = syllables.slice(start, start + WINDOW)
  return new Set(window.slice(1).map((term, index) => `${window[index]}_${term}`))
}

function agreement({ syllables, accents }: Asked, body: Body, present: ReadonlySet<string>): number {
  const accented = new Set(body.accents)
  let matched = 0
  let agreed = 0
  syllables.forEach((term, index) => {
    const key = accents[index]
    if (key === null || key === undefined || !present.has(term)) return
    matched += 1
    if (accented.has(key)) agreed += 1
  })
  return matched === 0 ? 1 : agreed / matched
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

function shapes({ wanted }: Asked, said: Parameters<typeof hasShape>[1]): Record<WantedKind, number> {
  const shapes = { ...NO_SHAPE }
  for (const one of wanted) if (hasShape(one, said)) shapes[one.kind] = 1
  return shapes
}

function scope(
  { scope }: Asked,
  present: ReadonlySet<string>,
  heading: ReadonlySet<string>,
  document: ReadonlySet<string>
): Pick<Features, 'otherStage' | 'otherYear'> {
  if (scope.stages.size === 0 && scope.years.size === 0) return { otherStage: 0, otherYear: 0 }
  const named = scopeOf(heading, document)
  const said = scopeOf(present)
  const stages = new Set([...named.stages, ...said.stages])
  const otherYear = isOther(scope.years, named.years) && ![...scope.years].some((year) => said.years.has(year))
  return { otherStage: isOther(scope.stages, stages) ? 1 : 0, otherYear: otherYear ? 1 : 0 }
}
