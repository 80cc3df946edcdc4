import type { Hit } from '#knowledge/passage.ts'
import { hasMarks } from '#knowledge/text/syllable.ts'
import { type Token, tokenise } from '#knowledge/text/tokenise.ts'
import { subjectWords } from './asking.ts'
import { type Grade, gradesIn, gradesNear, isOfOtherGrade, sameGrade } from './cases/grades.ts'
import { statusesIn } from './cases/statuses.ts'
import { nameGiven } from './follow-up.ts'
import { wordsOf } from './repeated.ts'
import { slotsIn } from './slots.ts'

/** What a hit says with its headings and the title of its document. */
function wholeOf({ passage, document }: Hit): string {
  return [passage.text, ...passage.trail, document.title].join('\n')
}

/**
 * Whether a message names something that a hit does not speak of, so that what it says next is not said of that hit: "thcs
 * Cầu Đông" after the row of another school. What only asks on, "bao lâu", names nothing.
 */
export function namesAnother(message: string, hit: Hit): boolean {
  const name = nameGiven(message)
  const said = name ?? message
  const slots = slotsIn(said)
  const asked = subjectWords(said, [])
  if (asked.length === 0 && slots.length === 0) return false
  const whole = wholeOf(hit)
  const others = slots.filter(({ kind }) => kind !== 'level').map(({ start, end }) => said.slice(start, end))
  if (others.some((words) => !spoken(whole, said).includes(spoken(words, said)))) return true
  if (name !== null) return !speaksOf(name, hit)
  const meant = new Set(subjectWords(said, slots))
  return !isOfThose(said, hit) || !standIn(said, whole, isNamed(meant))
}

/** Whether a hit speaks of what a follow-up names: its grade, its status, and its words side by side; a number may lie in a range. */
export function speaksOf(name: string, hit: Hit): boolean {
  const words = wordsOf(name, slotsIn(name)).map(({ folded }) => folded)
  return isOfThose(name, hit) && standIn(name, wholeOf(hit), isNamed(new Set(words)))
}

/** Whether a hit speaks of the grade and of the status that are named. */
function isOfThose(name: string, hit: Hit): boolean {
  const levels = gradesIn(name)
  if (levels.length > 0 && !speaksOfGrade(levels, hit)) return false
  const told = statusesIn(wholeOf(hit))
  return [...statusesIn(name)].every((status) => told.has(status))
}

/** A text as its syllables, with marks where those of `typed` have any. */
function spoken(text: string, typed: string): string {
  const key = hasMarks(typed) ? 'accented' : 'folded'
  return ` ${tokenise(text)
    .map((token) => token[key])
    .join(' ')} `
}

/** Whether the words meant of what was said, those side by side as they are, stand in a text. */
export function standIn(said: string, text: string, isMeant: (token: Token) => boolean): boolean {
  const phrases: string[][] = [[]]
  for (const token of tokenise(said)) {
    if (isMeant(token)) phrases.at(-1)?.push(token.surface)
    else phrases.push([])
  }
  const told = spoken(text, said)
  return phrases.every((words) => words.length === 0 || told.includes(spoken(words.join(' '), said)))
}

/** The words a thing is named by; a number may lie in a range that is told. */
function isNamed(words: ReadonlySet<string>): (token: Token) => boolean {
  return ({ folded }) => words.has(folded) && !NUMBER.test(folded)
}

const NUMBER = /\d/

/** What stands near decides, or else the title; a grade named by its number only with no other number beside the stage. */
function speaksOfGrade(asked: readonly Grade[], { passage, document }: Hit): boolean {
  const near = [passage.text, ...passage.trail].join('\n')
  if (isOfOtherGrade(asked, near)) return false
  const grades = gradesNear(near)
  const told = grades.length > 0 ? grades : gradesIn(document.title)
  return asked.some((grade) => told.some((other) => sameGrade(grade, other)))
}
