import { lettersOf, marksOf } from '../text/word-key.ts'
import type { Asked } from './asked.ts'
import type { PassageWords } from './passage-words.ts'
import type { Marks } from './stretch.ts'

/** Where the question's words stand in a passage. */
export function findMarks({ terms }: Pick<Asked, 'terms'>, { keys }: Pick<PassageWords, 'keys'>): Marks {
  const marks = { count: 0, at: new Int32Array(keys.length), term: new Int32Array(keys.length) }
  for (let at = 0; at < keys.length; at++) {
    const term = terms.get(lettersOf(keys[at] as number))
    if (term === undefined) continue
    marks.at[marks.count] = at
    marks.term[marks.count] = term
    marks.count += 1
  }
  return marks
}

/** Of the question's terms that were typed with marks and stand in the passage, the share whose marks agree there; 1 where none does. */
export function agreementOf({ terms, marks }: Asked, { keys }: PassageWords): number {
  const state = new Uint8Array(marks.length)
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    const term = terms.get(lettersOf(key))
    if (term === undefined || (marks[term] as number) < 0 || state[term] === 2) continue
    state[term] = marks[term] === marksOf(key) ? 2 : 1
  }
  const matched = state.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0)
  return matched === 0 ? 1 : state.reduce((sum, one) => sum + (one === 2 ? 1 : 0), 0) / matched
}

/** Which of so many terms have a mark from one place of the passage up to another: 1 for those. */
export function seenIn({ count, at, term }: Marks, from: number, to: number, terms: number): Uint8Array {
  const seen = new Uint8Array(terms)
  for (let mark = 0; mark < count; mark++) {
    const place = at[mark] as number
    if (place >= from && place < to) seen[term[mark] as number] = 1
  }
  return seen
}

/** A part of a whole; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/** The weight of the terms seen. */
export function weigh(weights: Float64Array, seen: Uint8Array): number {
  let weight = 0
  for (let term = 0; term < seen.length; term++) if (seen[term] === 1) weight += weights[term] as number
  return weight
}

/** The marks before a place of the passage. */
export function upTo({ count, at, term }: Marks, place: number): Marks {
  let before = 0
  while (before < count && (at[before] as number) < place) before += 1
  return { count: before, at, term }
}

/** Weight of the question's adjacent pairs that stand side by side among some of the marks. */
export function pairsAmong({ weights, pairs }: Asked, { at, term }: Marks, from: number, to: number): number {
  const seen = new Set<number>()
  let weight = 0
  for (let mark = from; mark + 1 < to; mark++) {
    if ((at[mark + 1] as number) !== (at[mark] as number) + 1) continue
    const pair = (term[mark] as number) * weights.length + (term[mark + 1] as number)
    const says = pairs.get(pair)
    if (says === undefined || seen.has(pair)) continue
    seen.add(pair)
    weight += says
  }
  return weight
}
