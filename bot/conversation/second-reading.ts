import { fold } from '#knowledge/text/fold.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { askedFor } from './asked-for.ts'
import { asksForSomething, join, subjectWords, topicOf } from './asking.ts'
import { aboutAnother, namesPeople } from './exchange.ts'
import { nameGiven } from './follow-up.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { wordsOf } from './repeated.ts'
import { slotsIn } from './slots.ts'
import { standIn } from './speaks-of.ts'

/** A longer message says itself what it is about. */
const SHORT = 7
/** More words of substance make a message that asks a question of its own. */
const MOST_OWN = 2

/** Whether a short message that stood alone may ask on of what was talked about: "mấy tiết", "bao lâu trả lại". */
export function mayAskOn(text: string): boolean {
  return isShort(text) && asksForSomething(text) && subjectWords(text, []).length <= MOST_OWN
}

function isShort(text: string): boolean {
  return tokenise(text).length <= SHORT && slotsIn(text).length === 0
}

/** Asks for the reason of what was told, which no rule gives. */
const WHY = compilePhrases(['^ (thế|vậy)? (sao|tại sao|vì sao|sao lại)'])

/**
 * The questions that a short message may ask in a talk whose last question was `last`, where it found no answer as one of
 * its own; `isName`: it asks nothing itself. A message of no words of its own has none.
 */
export function secondReadings(text: string, last: string): { questions: string[]; isName: boolean } {
  const name = nameGiven(text)
  const isOpen = isShort(text) && wordsOf(text, []).length > 0 && !WHY.test(readUtterance(text).keys)
  if (!isOpen) return { questions: [], isName: false }
  if (name === null) return { questions: mayAskOn(text) ? [join(topicOf(last), text)] : [], isName: false }
  // other people take the place of those asked about, and are not added to them
  const isOther = namesPeople(name) && namesPeople(last)
  const other = (namesPeople(name) ? null : withObject(name, last)) ?? aboutAnother(name, last)
  return { questions: [other, ...(isOther ? [] : [join(topicOf(last), name)])], isName: true }
}

/** What may or must be done with what, "được mang máy tính vào phòng thi không"; the second part is what it is done with. */
const DONE_WITH =
  /((?<!\p{L})(?:được|duoc|phải|phai|cần)\s+\p{L}+\s+)(\p{L}[\p{L}\s]*?)(?=\s+(?:(?:vào|vao|trong|ở|tại|khi|của|cho|đến)\s.*\s)?(?:không|khong|ko)[?.!\s]*$)/iu

/** The last question asked of another thing that the same may be done with; null where it asks no such. */
function withObject(name: string, last: string): string | null {
  return DONE_WITH.test(last) ? last.replace(DONE_WITH, (_, before: string) => `${before}${name}`) : null
}

/** Whether the lines told say what a message names, its words side by side and its numbers too, and how many where it asks that. */
export function saysIt(text: string, lines: string): boolean {
  const own = new Set(wordsOf(text, []).map(({ start }) => start))
  return standIn(text, lines, ({ start }) => own.has(start)) && tellsHowMany(text, lines)
}

const NUMBER = '(?:\\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)'

function tellsHowMany(text: string, lines: string): boolean {
  const [counted] = askedFor(text).counted
  return (
    counted === undefined ||
    new RegExp(`\\b${NUMBER} ${counted}\\b|\\bso ${counted}\\b[^;\\n]{0,20}\\d`).test(fold(lines))
  )
}
