import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import type { PlacedWord } from '#knowledge/text/placed-words.ts'
import { isNoSyllable } from '#knowledge/text/syllable-shape.ts'

/** Words of a stretch of text. */
export interface Told {
  folded: ReadonlySet<string>
  accented: ReadonlySet<string>
  pairs: ReadonlySet<string>
}

/** Gathers the words of a stretch. */
export function toldOf(words: readonly PlacedWord[]): Told {
  const told = { folded: new Set<string>(), accented: new Set<string>(), pairs: new Set<string>() }
  let before: PlacedWord | undefined
  for (const word of words) {
    told.folded.add(word.folded)
    told.accented.add(word.accented)
    if (word.adjoins && before) told.pairs.add(`${before.folded}_${word.folded}`)
    before = word
  }
  return told
}

function has(told: readonly Told[], { folded, accented }: AskedTerm): boolean {
  return told.some((one) => (accented === null ? one.folded.has(folded) : one.accented.has(accented)))
}

/** Share of what was asked, by weight, that is told somewhere. */
export function coverage(asked: readonly AskedTerm[], told: readonly Told[]): number {
  let all = 0
  let found = 0
  for (const term of asked) {
    all += term.weight
    if (has(told, term)) found += term.weight
  }
  return all > 0 ? found / all : 0
}

/** Weight of the heaviest word that is missing: of its missing syllables together. */
export function heaviestMissing(asked: readonly AskedTerm[], told: readonly Told[]): number {
  const missing = new Map<number, number>()
  const lack = (term: AskedTerm, weight: number) => missing.set(term.word, (missing.get(term.word) ?? 0) + weight)
  for (const [at, term] of asked.entries()) {
    const next = asked[at + 1]
    if (!has(told, term)) lack(term, term.weight)
    // its syllables alone are not the word: "Văn Hiến" is not told by văn bản and thực hiện
    else if (next?.word === term.word && has(told, next) && !stand(told, term, next))
      lack(term, (term.weight + next.weight) / 2)
  }
  return Math.max(0, ...missing.values())
}

function stand(told: readonly Told[], one: AskedTerm, next: AskedTerm): boolean {
  return told.some(({ pairs }) => pairs.has(`${one.folded}_${next.folded}`))
}

/** Share of the question's neighbouring words that stand side by side somewhere. */
export function pairShare(asked: readonly AskedTerm[], told: readonly Told[]): number {
  let all = 0
  let found = 0
  for (const [at, term] of asked.entries()) {
    const next = asked[at + 1]
    if (!next) break
    const weight = (term.weight + next.weight) / 2
    all += weight
    if (stand(told, term, next)) found += weight
  }
  return all > 0 ? found / all : 0
}

/** Weight from which hardly a passage has a word. */
const UNHEARD = 0.97

/**
 * How many of the words that hardly a passage has stand nowhere in the lines told. A foreign word is mostly a name, for
 * which there is no other word: it counts as two.
 */
export function unheardIn(terms: readonly AskedTerm[], around: readonly Told[]): number {
  const missing = terms.filter((term) => term.weight >= UNHEARD && coverage([term], around) === 0)
  return missing.reduce((sum, { folded }) => sum + (isNoSyllable(folded) ? 2 : 1), 0)
}
