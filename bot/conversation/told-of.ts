import type { Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { indexTerms } from '#knowledge/text/terms.ts'

/** The folded words of a hit with its headings and the title of its document, and the pairs that stand side by side. */
export function wordsOf({ passage, document }: Hit): ReadonlySet<string> {
  return new Set(indexTerms([document.title, ...passage.trail, passage.text].join('\n')).folded)
}

/** Share of what was asked, by weight, that a hit tells somewhere. */
export function tellsOf(terms: readonly AskedTerm[], hit: Hit): number {
  const told = wordsOf(hit)
  const sum = (some: readonly AskedTerm[]) => some.reduce((all, { weight }) => all + weight, 0)
  return sum(terms.filter(({ folded }) => told.has(folded))) / Math.max(Number.MIN_VALUE, sum(terms))
}
