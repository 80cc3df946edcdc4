import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'
import { syllables } from '#knowledge/text/tokenise.ts'

/** What a speaker calls themselves and theirs, how far along things are, and verbs that say little: rare in rules, so that they would weigh as much as what is asked about. */
const SPOKEN = 'em tôi mình cháu con tớ tui xong nữa luôn vừa hôm lấy đi làm lên nhau chiếm nhiêu lắm đứa giúp'.split(
  ' '
)
/** Without their marks these may be what is asked about: bể, bảo vệ, bản, bền, môi. */
const MARKED = 'bé hết lỡ sắp nghe bảo nói kêu bên khoảng quá bạn mới còn cả sang thấy'.split(' ')
const marked = new Set([...SPOKEN, ...MARKED].map(accentedKey))
const bare = new Set(SPOKEN.map(foldedKey))

/** Chosen, not fitted. */
const SAYS_LITTLE = 0.2

/** What is only asked with behind "bao": "bao giờ", "bao lâu". */
const BEHIND_BAO = new Set(['gio', 'lau'])

/** The terms of a question with what only belongs to talk, or only asks, weighing less. */
export function withoutTalk(question: string, terms: readonly AskedTerm[]): AskedTerm[] {
  const asking = onlyAsking(question)
  return terms.map((term) =>
    isSpoken(term) || asking.has(term.folded) ? { ...term, weight: term.weight * SAYS_LITTLE } : term
  )
}

/** The syllables that stand in a question behind "bao" and nowhere else. */
function onlyAsking(question: string): Set<string> {
  const said = syllables(question)
  const elsewhere = new Set(said.filter((_, at) => said[at - 1] !== 'bao'))
  return new Set(said.filter((syllable) => BEHIND_BAO.has(syllable) && !elsewhere.has(syllable)))
}

function isSpoken({ folded, accented }: AskedTerm): boolean {
  return accented === null ? bare.has(folded) : marked.has(accented)
}
