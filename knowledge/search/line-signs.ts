import { isNumberKey, letterKeys, lettersOf } from '../text/word-key.ts'
import type { Asked } from './asked.ts'
import { share, weigh } from './marks.ts'
import { behindLabel, type Line, type LineKind, type PassageWords } from './passage-words.ts'

/** Signs of single lines; each between 0 and 1. A line fits as far as it says what is asked and nothing else (their F1). */
export interface LineSigns {
  /** The line that fits best, whichever it is, and among the openings, titles and conclusions. */
  line: number
  opens: number
  title: number
  concludes: number
  /** Most of the question's adjacent pairs in one line, and among the same. */
  linePairs: number
  opensPairs: number
  titlePairs: number
  concludesPairs: number
  /** Most of the question in the headings, the opening, titles and conclusions together, and of its pairs. */
  top: number
  topPairs: number
  /** Most of the question with which a line begins. */
  start: number
}

/** Words by which a line says what it quotes; they are not its subject. */
const QUOTING = letterKeys(
  'can cu theo quy dinh tai dieu khoan diem luat thong tu nghi dinh ban hanh kem quyet dinh nhu sau muc phu luc tiet'
)

/** Whether a word may be what a line is about. */
export function isSubject(key: number): boolean {
  return !isNumberKey(key) && !QUOTING.has(lettersOf(key))
}

/** What one line says of the question: shares of its weight and of its pairs, and how far it says nothing else. */
interface Said {
  coverage: number
  pairs: number
  precision: number
}

const BY_KIND: Record<LineKind, 'opens' | 'title' | 'concludes' | null> = {
  body: null,
  heading: 'opens',
  opening: 'opens',
  title: 'title',
  conclusion: 'concludes'
}

/** Measures the lines of a passage against a question. */
export function measureLines(asked: Asked, words: PassageWords): LineSigns {
  const signs = { ...NONE }
  const read = createReader(asked, words.keys)
  const top = new Uint8Array(asked.weights.length)
  const topPairs = new Set<number>()
  for (const line of words.lines) {
    const said = read.line(line)
    if (said.coverage === 0) continue
    const fits = harmonic(said.coverage, said.precision)
    signs.line = Math.max(signs.line, fits)
    signs.linePairs = Math.max(signs.linePairs, said.pairs)
    signs.start = Math.max(signs.start, startOf(asked, words.keys, line))
    const kind = BY_KIND[line.kind]
    if (kind === null) continue
    signs[kind] = Math.max(signs[kind], fits)
    signs[`${kind}Pairs`] = Math.max(signs[`${kind}Pairs`], said.pairs)
    for (const term of read.terms()) top[term] = 1
    for (const pair of read.pairs()) topPairs.add(pair)
  }
  signs.top = share(weigh(asked.weights, top), asked.whole)
  signs.topPairs = share(sumOf(topPairs, asked.pairs), asked.wholePairs)
  return signs
}

const NONE: LineSigns = {
  line: 0,
  opens: 0,
  title: 0,
  concludes: 0,
  linePairs: 0,
  opensPairs: 0,
  titlePairs: 0,
  concludesPairs: 0,
  top: 0,
  topPairs: 0,
  start: 0
}

/** Reads lines one after the other; `terms` and `pairs` are those of the question in the line read last. */
function createReader(asked: Asked, keys: Uint32Array) {
  const found = new Set<number>()
  const foundPairs = new Set<number>()
  const note = (before: number, term: number) => {
    found.add(term)
    const pair = before * asked.weights.length + term
    if (before >= 0 && asked.pairs.has(pair)) foundPairs.add(pair)
  }
  /** Of the line's words that may be a subject, the share asked for. */
  const readWords = ({ from, to }: Line): number => {
    let [subjects, named, before] = [0, 0, -1]
    for (let at = from; at < to; at++) {
      const key = keys[at] as number
      const term = asked.terms.get(lettersOf(key)) ?? -1
      if (term >= 0) note(before, term)
      before = term
      if (!isSubject(key)) continue
      subjects += 1
      if (term >= 0) named += 1
    }
    return share(named, subjects)
  }
  return {
    terms: () => found,
    pairs: () => foundPairs,
    line(line: Line): Said {
      found.clear()
      foundPairs.clear()
      const precision = readWords(line)
      let weight = 0
      for (const term of found) weight += asked.weights[term] as number
      return {
        coverage: share(weight, asked.whole),
        pairs: share(sumOf(foundPairs, asked.pairs), asked.wholePairs),
        precision
      }
    }
  }
}

/** So many words that were not asked for may stand among those with which a line begins. */
const MOST_BETWEEN = 1
const BEGINNING = 25

function startOf(asked: Asked, keys: Uint32Array, line: Line): number {
  const seen = new Uint8Array(asked.weights.length)
  const first = behindLabel(keys, line)
  let others = 0
  for (let at = first; at < Math.min(line.to, first + BEGINNING) && others <= MOST_BETWEEN; at++) {
    const term = asked.terms.get(lettersOf(keys[at] as number))
    if (term === undefined) others += 1
    else seen[term] = 1
  }
  return share(weigh(asked.weights, seen), asked.whole)
}

function sumOf(names: Iterable<number>, weights: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const name of names) sum += weights.get(name) ?? 0
  return sum
}

function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0
}
