import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import type { Kind } from './asked-for.ts'

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

/** "Hạn nộp đơn", "thời gian nộp đơn là khi nào": whatever day is told of that is it, though it be called nothing. */
const OF_TIME =
  /\b(?:thoi han|thoi gian|thoi diem|(?<!\b(?:gia|het|qua|co|vo) )han(?: chot| cuoi)?)(?= (?:nop|dang|nhan|xac|bao|phuc|xet|gui|de|cong|la)\b)/g
const ASKS_TIME: ReadonlySet<Kind> = new Set(['time', 'day', 'month', 'hour'])
/** What a question after how often ends with. */
const ONCE = /\b(?:mot|1) lan\b/g

/** The terms of a question with what only belongs to talk, or only asks, weighing less. */
export function withoutTalk(question: string, terms: readonly AskedTerm[], kind: Kind): AskedTerm[] {
  const asking = new Set([
    ...onlyAsking(question),
    ...(ASKS_TIME.has(kind) ? onlyOf(question, OF_TIME) : []),
    ...(kind === 'frequency' ? onlyOf(question, ONCE) : [])
  ])
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

/** The syllables that stand in a question only where they say what is asked for. */
function onlyOf(question: string, asks: RegExp): string[] {
  const said = syllables(question)
  const asking = [...said.join(' ').matchAll(asks)].flatMap(([words]) => words.split(' '))
  const times = (words: readonly string[], word: string) => words.filter((each) => each === word).length
  return asking.filter((word) => times(asking, word) === times(said, word))
}

function isSpoken({ folded, accented }: AskedTerm): boolean {
  return accented === null ? bare.has(folded) : marked.has(accented)
}
