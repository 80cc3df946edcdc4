import { isStopWord, isUnmarkedStopWord } from '#knowledge/text/stop-words.ts'
import { hasMarks } from '#knowledge/text/syllable.ts'
import { type Token, tokenise } from '#knowledge/text/tokenise.ts'
import { askedFor, type Kind } from './asked-for.ts'
import { holds } from './facts.ts'
import { asksOnceMore } from './once-more.ts'
import { type Slot, slotsIn } from './slots.ts'

/** Words of a follow-up that name nothing of their own, folded. */
const LIGHT = new Set(
  'con thi sao a ah ad oi da em anh chi minh toi ban u ok vay the khong ko k chua co phai khi tu den thay cung nao ai dung tien gio ngay luc hom nua'.split(
    ' '
  )
)
const DATE = /\d{1,2} ?[/.-] ?\d{1,2}|(?:ngày|mùng)\s+\d|năm\s+(?:học\s+)?\d{4}/iu
const PLAIN: ReadonlySet<Kind> = new Set(['hour', 'money', 'phone', 'link', 'place'])
const DATED: ReadonlySet<Kind> = new Set(['day', 'month', 'time', 'condition', 'effect'])

/** What a follow-up names of its own, outside some slots of it; typed with its mark "máy" is a word, and not "mấy". */
export function wordsOf(followUp: string, outside: readonly Slot[]): Token[] {
  return tokenise(followUp).filter(
    ({ folded, accented, start, surface }) =>
      !LIGHT.has(folded) &&
      (hasMarks(surface) || !isUnmarkedStopWord(folded)) &&
      !isStopWord(accented) &&
      !outside.some((slot) => start >= slot.start && start < slot.end)
  )
}

/** Whether a text lacks a word that a follow-up names, outside some slots of it. */
function leavesOutWord(followUp: string, outside: readonly Slot[], told: string): boolean {
  const key = hasMarks(followUp) ? 'accented' : 'folded'
  const known = new Set(tokenise(told).map((token) => token[key]))
  return wordsOf(followUp, outside).some((word) => !known.has(word[key]))
}

/**
 * Whether the lines told last cannot be the answer to a follow-up as well: it neither asks for them once more, nor is all
 * that it adds told in them. Whether they hold for the grade it names is known by their scope.
 */
export function leavesUnanswered(followUp: string, told: string): boolean {
  if (asksOnceMore(followUp)) return false
  const levels = slotsIn(followUp).filter(({ kind }) => kind === 'level')
  const words = wordsOf(followUp, levels)
  if (words.length + levels.length > 0) return leavesOutWord(followUp, levels, told)
  const asked = askedFor(followUp)
  if (PLAIN.has(asked.kind)) return !holds(told, asked)
  if (DATED.has(asked.kind)) return !DATE.test(told)
  return asked.kind !== 'amount' || !/\d/.test(told)
}
