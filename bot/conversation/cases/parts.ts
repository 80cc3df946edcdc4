import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import type { AskedFor, Kind } from '../asked-for.ts'

const ASKS_PARTS = /([^,.;?!]*?)\b(?:bao )?gom\b/
const NAMES = 2
/** How many they are is told beside it. */
const ASKS_FOR_PARTS: ReadonlySet<Kind> = new Set(['list', 'who', 'definition', 'other'])

/** Of what a question asks what it consists of, in its first two syllables: "Hội đồng trường gồm những ai" → hoi, dong; empty where it does not. */
export function wholeAsked(question: string, { kind }: AskedFor, terms: readonly AskedTerm[]): readonly string[] {
  if (!ASKS_FOR_PARTS.has(kind)) return []
  const before = syllables(ASKS_PARTS.exec(fold(question))?.[1] ?? '')
  const named = terms.map(({ folded }) => folded).filter((folded) => before.includes(folded))
  return named.length < NAMES ? [] : named.slice(0, NAMES)
}

const CONSISTS = /(?<!\p{L})gồm(?!\p{L})/iu

/** Whether a line, with those that lead it in, tells what something else consists of, which neither they say before "gồm" nor the heading above. */
export function isOfOtherWhole(whole: readonly string[], lines: readonly string[], heading: string): boolean {
  const told = lines.join('\n')
  const at = CONSISTS.exec(told)?.index
  if (whole.length === 0 || at === undefined) return false
  const said = new Set(syllables(`${heading} ${told.slice(0, at)}`))
  return !whole.every((syllable) => said.has(syllable))
}
