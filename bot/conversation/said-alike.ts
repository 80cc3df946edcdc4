import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'
import { type Phrase, saidOtherwise } from '#knowledge/text/said-alike.ts'

/** A word of a text; `alike` where the text says it otherwise than the question. */
export interface ReadWord extends PlacedWord {
  alike?: true
}

/** What a question says in a way of its own, and how else texts say that. */
export interface Alike {
  said: readonly AskedTerm[]
  otherwise: RegExp
}

/** The words of a question that texts may say otherwise. */
export function saidAlike(question: string, terms: readonly AskedTerm[]): Alike[] {
  return saidOtherwise(question, terms).map(({ from, to, others }) => ({
    said: terms.slice(from, to),
    otherwise: new RegExp(others.toSorted(byLength).map(patternOf).join('|'), 'giu')
  }))
}

/** The longest first, so that "có hiệu lực" leaves nothing of "có hiệu lực thi hành". */
function byLength(a: Phrase, b: Phrase): number {
  return b.written.length - a.written.length
}

/** How a phrase stands in a text; none holds a sign that a pattern reads otherwise. */
function patternOf({ written, unit }: Phrase): string {
  const before = unit ? String.raw`(?<=\d ?)` : String.raw`(?<![\p{L}\d])`
  return /^\p{L}/u.test(written) ? String.raw`${before}${written}(?![\p{L}\d])` : written
}

/** A stretch of a text that says what a question says otherwise. */
interface Stretch {
  start: number
  end: number
  said: readonly AskedTerm[]
}

/** The content words of a text as the question would say them; `text` is normalised. */
export function asAsked(text: string, alike: readonly Alike[]): readonly ReadWord[] {
  const found = alike.flatMap(({ said, otherwise }) =>
    [...text.matchAll(otherwise)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, said }))
  )
  return longestFirst(found).reduce<readonly ReadWord[]>(putInPlace, placedWords(text))
}

/** Of stretches that lie over each other only the longest, and of several readings of one the longest: it says most. */
function longestFirst(stretches: readonly Stretch[]): Stretch[] {
  const length = ({ start, end }: Stretch) => end - start
  const sorted = stretches.toSorted((a, b) => length(b) - length(a) || b.said.length - a.said.length)
  const kept: Stretch[] = []
  for (const one of sorted) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  return kept
}

function putInPlace(words: readonly ReadWord[], { start, end, said }: Stretch): readonly ReadWord[] {
  const from = words.findIndex((word) => word.end > start)
  const at = from === -1 ? words.length : from
  const rest = words.slice(at).findIndex((word) => word.start >= end)
  const until = rest === -1 ? words.length : at + rest
  const own = said.map(({ folded, accented }, place) => ({
    surface: folded,
    folded,
    accented: accented ?? folded,
    start,
    end: start + 1,
    adjoins: place > 0,
    alike: true as const
  }))
  return [...words.slice(0, at), ...own, ...words.slice(until)]
}
