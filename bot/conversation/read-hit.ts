import type { DocumentRecord } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import type { PlacedWord } from '#knowledge/text/placed-words.ts'
import { toldOf } from './coverage.ts'
import { openingOf } from './heading.ts'
import { type Alike, asAsked, type ReadWord } from './said-alike.ts'

/** A stretch of text, `end` exclusive. */
export interface Stretch {
  start: number
  end: number
}

export type Read = ReturnType<typeof readHit>

/**
 * The normalised text of a hit and its words, those of its headings and of the names of its document, as the question would
 * say them; `opening` leads in all of it, or is empty.
 */
export function readHit({ passage, document }: Hit, names: readonly string[], alike: readonly Alike[]) {
  const text = normalise(passage.text)
  const read = (part: string) => asAsked(normalise(part), alike)
  const words = read(text)
  const above = read(passage.trail.join('\n'))
  const name = toldOf(read([nameAll(document), ...names].join('\n')))
  return {
    text,
    words,
    whole: toldOf(words),
    above,
    trail: toldOf(above),
    name,
    heading: normalise(passage.trail.at(-1) ?? ''),
    opening: normalise(openingOf(passage))
  }
}

function nameAll({ number, kind, title, issuer, period }: DocumentRecord): string {
  return [number, kind, title, issuer, period].filter((part) => part !== null).join('\n')
}

/** The words of a text that lie within a stretch of it. */
export function within(words: readonly ReadWord[], { start, end }: Stretch): ReadWord[] {
  const from = firstFrom(words, start)
  let to = from
  while ((words[to]?.end ?? Infinity) <= end) to++
  return words.slice(from, to)
}

/** Index of the first word that begins at a place or after it. */
function firstFrom(words: readonly PlacedWord[], start: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
