import { lettersOf } from '../text/word-key.ts'
import type { Asked } from './asked.ts'
import type { DocumentNames } from './document-names.ts'
import { isSubject } from './line-signs.ts'
import type { PassageWords } from './passage-words.ts'

/** Signs of what a passage and its document are called. */
export interface NameSigns {
  /** Share of the question's rarity in what the document is called: kind, number, title, issuer, period. */
  document: number
  /** Of the question's rarity that neither the document's name nor the headings have, the share in the passage. */
  rest: number
  /** The other way round: share of the words of title and headings that the question names. A heading about something else is a bad sign. */
  focus: number
  /** The same for the passage's first line. */
  lead: number
}

/** Measures names and headings; `present` is 1 for the question's terms that stand anywhere in the passage. */
export function measureNames(
  asked: Asked,
  { keys, lines }: PassageWords,
  { title, names }: DocumentNames,
  present: Uint8Array
): NameSigns {
  const headings = keys.subarray(0, lines.findLast(({ kind }) => kind === 'heading')?.to ?? 0)
  const opening = lines.find(({ kind }) => kind === 'opening')
  const inNames = termsIn(asked, names)
  const named = termsIn(asked, headings, inNames.slice())
  let document = 0
  let others = 0
  let found = 0
  for (let term = 0; term < named.length; term++) {
    const weight = asked.weights[term] as number
    if (inNames[term] === 1) document += weight
    if (named[term] === 1) continue
    others += weight
    if (present[term] === 1) found += weight
  }
  return {
    document: asked.whole > 0 ? document / asked.whole : 0,
    rest: others > 0 ? found / others : 1,
    focus: askedShare(asked, [title, headings]),
    lead: opening ? askedShare(asked, [keys.subarray(opening.from, opening.to)]) : 0
  }
}

function termsIn({ terms, weights }: Asked, keys: Uint32Array, seen = new Uint8Array(weights.length)): Uint8Array {
  for (const key of keys) {
    const term = terms.get(lettersOf(key))
    if (term !== undefined) seen[term] = 1
  }
  return seen
}

/** Of the distinct words that may be a subject, the share that the question names. */
function askedShare({ terms }: Asked, lines: readonly Uint32Array[]): number {
  const distinct = new Set<number>()
  for (const keys of lines) for (const key of keys) if (isSubject(key)) distinct.add(lettersOf(key))
  let named = 0
  for (const letters of distinct) if (terms.has(letters)) named += 1
  return distinct.size > 0 ? named / distinct.size : 0
}
