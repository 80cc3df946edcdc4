import { cueAt, type Strength } from './name-cues.ts'
import {
  AFTER_NAMES,
  BARE_FAMILY_NAMES,
  FAMILY_NAMES,
  MIDDLE_NAMES,
  NAMED_AFTER_PEOPLE,
  NOT_NAMES,
  PLAIN_FAMILY_NAMES,
  PUBLIC_NAMES,
  STOPS,
  SURE_SECOND
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
  const named = strength === 'naming'
  if (!first || !(named ? /^\s*[:=-]?\s*$/ : /^ $/).test(first.gap)) return 0
  const capitals = capitalRun(words, from, named || first.bare)
  if (capitals >= leastCapitals(strength, first)) return capitals
  const run = plainRun(words, from, named)
  return named || (strength !== 'doubtful' && looksLikeName(words, from, run)) ? run : 0
}

/** How many capitals after a cue of this strength make a name. */
function leastCapitals(strength: Strength, first: Word): number {
  if (strength === 'role') return FAMILY_NAMES.has(first.text) ? 2 : Number.POSITIVE_INFINITY
  return strength === 'doubtful' && first.bare ? 2 : 1
}

/**
 * How many words from here on are written as a name is: capital after capital, the first no word of the trade. Where marks
 * are missing "Bao" may be one of these and a name; then a second capital that is none decides.
 */
function capitalRun(words: readonly Word[], from: number, doubtful: boolean): number {
  let length = 0
  for (let word = words[from]; word !== undefined; word = words[from + length]) {
    if (!word.capital || (length > 0 && word.gap !== ' ')) break
    if (length === 0 ? isIn(NOT_NAMES, word) && !beginsName(words, from, doubtful) : isIn(AFTER_NAMES, word)) break
    length++
  }
  return length
}

/** Whether what is a word of the trade begins a name all the same, by the word after it. */
function beginsName(words: readonly Word[], at: number, doubtful: boolean): boolean {
  const next = words[at + 1]
  if (!next?.capital || next.gap !== ' ') return false
  return isIn(SURE_SECOND, next) || (doubtful && isNameBefore(next))
}

function isNameBefore(next: Word | undefined): boolean {
  return next?.capital === true && next.gap === ' ' && !isIn(NOT_NAMES, next)
}

const LONGEST_PLAIN_NAME = 4

/** How many words a name written without capitals can have from here on. */
function plainRun(words: readonly Word[], from: number, named: boolean): number {
  let length = 0
  for (const word of words.slice(from, from + LONGEST_PLAIN_NAME)) {
    if (!/^\p{L}/u.test(word.text) || (length > 0 && word.gap !== ' ')) break
    const fits = length <= 1 && (isIn(MIDDLE_NAMES, word) ? named || length === 1 : named && word.gap.includes(':'))
    if (isIn(STOPS, word) && !fits) break
    length++
  }
  return length
}

function looksLikeName(words: readonly Word[], from: number, run: number): boolean {
  const first = words[from]?.text ?? ''
  const second = words[from + 1]
  if (second === undefined || !isIn(MIDDLE_NAMES, second)) return false
  return (PLAIN_FAMILY_NAMES.has(first) && run >= 2) || (BARE_FAMILY_NAMES.has(first) && run >= 3)
}

/** A full name on its own: a family name and at least two more, in capitals or with a middle name that leaves no doubt. */
function fullNameLength(words: readonly Word[], at: number): number {
  const first = words[at]
  if (!first || !FAMILY_NAMES.has(first.text)) return 0
  const capitals = capitalRun(words, at, false)
  if (capitals >= 3) return capitals
  const second = words[at + 1]
  if (second === undefined || !isIn(MIDDLE_NAMES, second)) return 0
  const told =
    (PLAIN_FAMILY_NAMES.has(first.text) && !first.bare) || (SURE_BARE.has(first.text) && second.text === 'thi')
  const run = told ? plainRun(words, at, false) : 0
  return run >= 3 ? run : 0
}

/** Family names that, before "thi", are nothing else even without marks. */
const SURE_BARE = new Set(['nguyen', 'tran', 'huynh', 'bui'])

function isPublic(words: readonly Word[], from: number, to: number): boolean {
  const told = words.slice(from, to).map((word) => word.text)
  const parts = [told, told.slice(0, 2), told.slice(1), told.slice(1, 3)]
  return parts.some((part) => PUBLIC_NAMES.has(part.join(' ')))
}

function isNamedAfter(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => isIn(NAMED_AFTER_PEOPLE, word))
}
