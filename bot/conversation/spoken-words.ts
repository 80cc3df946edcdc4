import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'

/** What a speaker calls themselves and theirs, how far along things are, and verbs that say little: rare in rules, so that they would weigh as much as what is asked about. */
const SPOKEN = 'em tôi mình cháu con tớ tui xong nữa luôn vừa hôm lấy đi làm lên nhau chiếm nhiêu lắm đứa giúp'.split(
  ' '
)
/** Without their marks these may be what is asked about: bể, bảo vệ, bản, bền, môi. */
const MARKED = 'bé hết lỡ sắp nghe bảo nói kêu bên khoảng quá bạn mới'.split(' ')
const marked = new Set([...SPOKEN, ...MARKED].map(accentedKey))
const bare = new Set(SPOKEN.map(foldedKey))

/** Chosen, not fitted. */
const SAYS_LITTLE = 0.2

/** The terms of a question with what only belongs to talk weighing less. */
export function withoutTalk(terms: readonly AskedTerm[]): AskedTerm[] {
  return terms.map((term) => (isSpoken(term) ? { ...term, weight: term.weight * SAYS_LITTLE } : term))
}

function isSpoken({ folded, accented }: AskedTerm): boolean {
  return accented === null ? bare.has(folded) : marked.has(accented)
}
