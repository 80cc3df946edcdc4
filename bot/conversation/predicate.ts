import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { syllables } from '#knowledge/text/tokenise.ts'

const MODALS = new Set(['co', 'duoc', 'bi', 'phai', 'can', 'the'])
/** Syllables of substance that tell what is asked. */
const PREDICATE = 2
const TAGS = new Set([
  'khong',
  'ko',
  'k',
  'chua',
  'hay',
  'dung',
  'phai',
  'a',
  'vay',
  'the',
  'nhi',
  'ad',
  'em',
  'ah',
  'cam',
  'phep'
])

/**
 * What a yes-or-no question asks whether it is so, in its first two syllables of substance: of "có bị trừ lương không"
 * trừ, lương. `terms`: what was asked about.
 */
export function predicateOf(question: string, terms: readonly AskedTerm[]): AskedTerm[] {
  const said = syllables(question)
  while (TAGS.has(said.at(-1) ?? '')) said.pop()
  const modal = said.findLastIndex((syllable) => MODALS.has(syllable))
  if (modal === -1) return []
  let behind = terms.length
  // from the end, for of "học sinh … học bạ" the last "học" is meant
  const meant = said
    .slice(modal + 1)
    .toReversed()
    .flatMap((syllable) => {
      const at = terms.findLastIndex(({ folded }, index) => index < behind && folded === syllable)
      const term = terms[at]
      if (term) behind = at
      return term ?? []
    })
  return meant.slice(-PREDICATE).toReversed()
}

/** Weight below which a syllable stands in so many texts that it says something only with the next. */
const COMMON = 0.1

/** The same in words: of "có bị ghi vào học bạ không" ghi, học bạ. */
export function predicateWords(question: string, terms: readonly AskedTerm[]): AskedTerm[][] {
  const [first, second] = predicateOf(question, terms)
  const next = second && second.weight < COMMON ? terms[terms.indexOf(second) + 1] : undefined
  return [...(first ? [[first]] : []), ...(second ? [next ? [second, next] : [second]] : [])]
}

/** A word of a text. */
type Told = Pick<AskedTerm, 'folded'> & { accented: string }

/**
 * Whether a text tells nothing of what was to be so or not: neither word of the predicate or, where it neither allows nor
 * forbids anything, not the first.
 */
export function leavesOut(predicate: readonly AskedTerm[][], told: readonly Told[], allowsOrForbids: boolean): boolean {
  const missing = missingIn(predicate, told)
  return allowsOrForbids ? missing.length > 0 && missing.every(Boolean) : missing[0] === true
}

/** Whether a text says all of the predicate: "Ưu tiên giải quyết …" rules, though it neither allows nor forbids. */
export function saysAll(predicate: readonly AskedTerm[][], told: readonly Told[]): boolean {
  return !missingIn(predicate, told).includes(true)
}

/** Of each word whether it is missing, its syllables side by side; typed with its marks, "đóng" is not told by "chủ động". */
function missingIn(predicate: readonly AskedTerm[][], words: readonly Told[]): boolean[] {
  const says = (word: readonly AskedTerm[], at: number) =>
    word.every(({ accented, folded }, next) => {
      const token = words[at + next]
      return accented === null ? token?.folded === folded : token?.accented === accented
    })
  return predicate.map((word) => !words.some((_, at) => says(word, at)))
}
