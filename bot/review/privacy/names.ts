import { fold } from '#knowledge/text/fold.ts'
import { cueAt, type Strength } from './name-cues.ts'
import {
  AFTER_NAMES,
  BARE_FAMILY_NAMES,
  FAMILY_NAMES,
  MIDDLE_NAMES,
  NAMED_AFTER_PEOPLE,
  NOT_NAMES,
  PUBLIC_NAMES,
  STOPS
} from './name-words.ts'
import { isIn, readWords, type Word } from './words.ts'

const NAME = '[tên]'

/** Names after titles, after "tên là", in "con tôi là …", and full names standing alone. */
export function maskNames(text: string): string {
  const words = readWords(text)
  let masked = ''
  let copied = 0
  for (let i = 0; i < words.length; i++) {
    const found = nameAt(words, i)
    if (found === null) continue
    masked += text.slice(copied, words[found.from]?.start) + NAME
    copied = words[found.to - 1]?.end ?? text.length
    i = found.to - 1
  }
  return masked + text.slice(copied)
}

/** A name as places in the list of words, `to` exclusive. */
interface Found {
  from: number
  to: number
}

function nameAt(words: readonly Word[], at: number): Found | null {
  const cue = cueAt(words, at)
  if (cue !== null) {
    const from = at + cue.length
    const to = from + nameLength(words, from, cue.strength)
    if (to > from && !isPublic(words, from, to) && !isPublic(words, from - 1, to)) return { from, to }
  }
  const to = at + fullNameLength(words, at)
  if (to === at || isPublic(words, at, to) || isNamedAfter(words, at)) return null
  return { from: at, to }
}

function nameLength(words: readonly Word[], from: number, strength: Strength): number {
  const first = words[from]
  if (!first || !(strength === 'naming' ? /^\s*[:=-]?\s*$/ : /^ $/).test(first.gap)) return 0
  const capitals = capitalRun(words, from)
  if (strength === 'role') return capitals >= 2 && FAMILY_NAMES.has(first.text) ? capitals : 0
  if (capitals > 0) return capitals
  const run = plainRun(words, from)
  return strength === 'naming' || looksLikeName(words, from, run) ? run : 0
}

/** How many words from here on are written as a name is: capital after capital, the first no word of the trade. */
function capitalRun(words: readonly Word[], from: number): number {
  let length = 0
  for (let word = words[from]; word !== undefined; word = words[from + length]) {
    if (!word.capital || (length > 0 && word.gap !== ' ')) break
    if (isIn(length === 0 ? NOT_NAMES : AFTER_NAMES, word)) break
    length++
  }
  return length
}

const LONGEST_PLAIN_NAME = 4

/** How many words a name written without capitals can have from here on. */
function plainRun(words: readonly Word[], from: number): number {
  let length = 0
  for (const word of words.slice(from, from + LONGEST_PLAIN_NAME)) {
    if (!/^\p{L}/u.test(word.text) || (length > 0 && word.gap !== ' ')) break
    if (isIn(STOPS, word) && !(length === 1 && isIn(MIDDLE_NAMES, word))) break
    length++
  }
  return length
}

function looksLikeName(words: readonly Word[], from: number, run: number): boolean {
  const first = words[from]?.text ?? ''
  if (FAMILY_NAMES.has(first) && fold(first) !== first) return run >= 2
  const second = words[from + 1]
  return BARE_FAMILY_NAMES.has(first) && run >= 3 && second !== undefined && isIn(MIDDLE_NAMES, second)
}

/** A full name on its own: a family name and at least two more, in capitals or with a middle name that leaves no doubt. */
function fullNameLength(words: readonly Word[], at: number): number {
  const first = words[at]
  if (!first || !FAMILY_NAMES.has(first.text)) return 0
  const capitals = capitalRun(words, at)
  if (capitals >= 3) return capitals
  const second = words[at + 1]
  if (fold(first.text) === first.text || second === undefined || !isIn(MIDDLE_NAMES, second)) return 0
  const run = plainRun(words, at)
  return run >= 3 ? run : 0
}

function isPublic(words: readonly Word[], from: number, to: number): boolean {
  const told = words.slice(from, to).map((word) => word.text)
  return PUBLIC_NAMES.has(told.join(' ')) || PUBLIC_NAMES.has(told.slice(0, 2).join(' '))
}

function isNamedAfter(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => isIn(NAMED_AFTER_PEOPLE, word))
}
