import type { ChatForms } from './chat-forms.ts'
import { keystrokes, neighbourKey } from './keystrokes.ts'
import { type Chance, chanceOf } from './random.ts'

/** The four ways in which each question of a dataset is asked. */
export const SPELLINGS = ['as written', 'no diacritics', 'teencode', 'typing slips'] as const
export type Spelling = (typeof SPELLINGS)[number]

/**
 * Writes a question as somebody else would have typed it. The same question, spelling and seed always give the same
 * text. Nothing here looks at the product's tables; short forms come from published lists (`readChatForms`).
 */
export function respell(
  question: { id: string; text: string },
  spelling: Spelling,
  forms: ChatForms,
  seed = 1
): string {
  const chance = chanceOf(`${seed}\n${spelling}\n${question.id}`)
  const text = question.text.normalize('NFC')
  if (spelling === 'no diacritics') return withoutMarks(text)
  if (spelling === 'teencode') return asChat(text, forms, chance)
  if (spelling === 'typing slips') return withSlips(text, chance)
  return text
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** Share of words for which a short form is known that are shortened: chat words nearly always, others at times. */
const SHORTEN = 0.6
const OPENINGS = ['', '', '', 'ad ơi ', 'cho e hỏi ', 'mn ơi cho mk hỏi ', 'dạ ', 'e chào ad, ']
const CLOSINGS = ['', '', '', ' ạ', ' vậy ạ', ' z ạ', ' ad ơi', ' v mn', ' nhỉ', ' ạaa']

/** Lower case, no closing mark, short forms, letters for sounds, marks kept, dropped by words, or dropped altogether. */
function asChat(text: string, forms: ChatForms, chance: Chance): string {
  const words = text
    .toLowerCase()
    .replace(/[?.!]+\s*$/, '')
    .split(/\s+/)
  const typed: string[] = []
  for (let at = 0; at < words.length; ) {
    const short = shorten(words, at, forms, chance)
    typed.push(short?.form ?? sound(words[at] ?? '', chance))
    at += short?.length ?? 1
  }
  const casual = chance.pick(OPENINGS) + typed.join(' ') + chance.pick(CLOSINGS)
  const style = chance.next()
  if (style < 0.45) return withoutMarks(casual)
  if (style < 0.75) return casual.replace(/\S+/g, (word) => (chance.happens(0.4) ? withoutMarks(word) : word))
  return casual
}

function shorten(words: string[], at: number, forms: ChatForms, chance: Chance) {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const known = forms.get(words.slice(at, at + length).join(' '))
    if (known && chance.happens(SHORTEN)) return { form: chance.pick(known), length }
  }
  return null
}

const SOUNDS: [RegExp, string][] = [
  [/^ph/, 'f'],
  [/^gi(?=[aàáảãạăâoôơu])/, 'z'],
  [/^qu/, 'w'],
  [/ng$/, 'g'],
  [/nh$/, 'h'],
  [/^c(?=[aoôơuư])/, 'k'],
  [/i$/, 'j']
]

/** Now and then a sound is written by another letter, or the last letter is drawn out. */
function sound(word: string, chance: Chance): string {
  if (chance.happens(0.03)) return word + (word.at(-1) ?? '').repeat(2)
  if (!chance.happens(0.08)) return word
  const fitting = SOUNDS.filter(([pattern]) => pattern.test(word))
  if (fitting.length === 0) return word
  const [pattern, letter] = chance.pick(fitting)
  return word.replace(pattern, letter)
}

/** At most one slip per this many words, each stretch of so many words having one this often. */
const STRETCH = 4
const SLIP = 0.8

type Slip = (words: string[], at: number, chance: Chance) => string
const inside = (edit: (letters: string[], place: number, chance: Chance) => string[]): Slip => {
  return (words, at, chance) => {
    const letters = [...(words[at] ?? '')]
    return edit(letters, Math.floor(chance.next() * Math.max(1, letters.length - 1)), chance).join('')
  }
}

/** Each kind of slip with its share. A joined word is given back with the word after it. */
const SLIPS: [share: number, slip: Slip][] = [
  [0.3, (words, at, chance) => keystrokes(words[at] ?? '', 'telex', chance)],
  [0.07, (words, at, chance) => keystrokes(words[at] ?? '', 'vni', chance)],
  [0.15, inside((letters, at) => letters.with(at, letters[at + 1] ?? '').with(at + 1, letters[at] ?? ''))],
  [0.12, inside((letters, at) => letters.toSpliced(at, 1))],
  [0.1, inside((letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''))],
  [0.1, inside((letters, at, chance) => letters.with(at, neighbourKey(letters[at] ?? '', chance)))],
  [0.16, (words, at) => `${words[at]}${words[at + 1]}`]
]

function withSlips(text: string, chance: Chance): string {
  const words = text.split(/\s+/).filter(Boolean)
  for (let from = 0; from < words.length; from += STRETCH) {
    if (!chance.happens(SLIP)) continue
    const at = from + Math.floor(chance.next() * Math.min(STRETCH, words.length - from))
    if (!canSlip(words[at])) continue
    const slip = pickSlip(chance)
    const joins = slip === SLIPS.at(-1)?.[1]
    if (joins && !canSlip(words[at + 1])) continue
    words[at] = slip(words, at, chance)
    if (joins) words[at + 1] = ''
  }
  return words.filter(Boolean).join(' ')
}

/** Plain lower-case words of three letters or more; names, numbers and abbreviations are typed with care. */
function canSlip(word: string | undefined): boolean {
  return word !== undefined && /^\p{Ll}{3,}$/u.test(word)
}

function pickSlip(chance: Chance): Slip {
  let left = chance.next()
  for (const [share, slip] of SLIPS) {
    left -= share
    if (left < 0) return slip
  }
  return inside((letters) => letters)
}
