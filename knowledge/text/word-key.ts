import { stripMarks } from './fold.ts'

/**
 * A syllable in 32 bits: 25 tell its letters, 7 its marks, so that passages are compared with a question as numbers. Two
 * of 30,000 different words fall together about once in a thousand.
 */
export type WordKey = number

const MARK_BITS = 7
/** In place of marks where the word is a number. */
const NUMBER = 127
const CACHE_LIMIT = 50_000

const letterCache = new Map<string, number>()

/** The first 25 bits, of a folded syllable or number. */
export function letterKey(folded: string): number {
  const known = letterCache.get(folded)
  if (known !== undefined) return known
  // FNV-1a, whose upper bits are the better mixed
  let hash = 0x811c9dc5
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  const key = (hash >>> 0) >>> MARK_BITS
  if (letterCache.size >= CACHE_LIMIT) letterCache.clear()
  letterCache.set(folded, key)
  return key
}

const markCache = new Map<string, number>()

/** The last 7 bits, of an accented key (see `accentedKey`): tone, đ, and which vowel is marked. */
export function markKey(accented: string): number {
  const known = markCache.get(accented)
  if (known !== undefined) return known
  const key = /^\d/.test(accented) ? NUMBER : marksOfLetters(accented)
  if (markCache.size >= CACHE_LIMIT) markCache.clear()
  markCache.set(accented, key)
  return key
}

const VOWELS = ['ươ', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư']

function marksOfLetters(accented: string): number {
  const tone = Number(/[1-5]$/.exec(accented)?.[0] ?? 0)
  const vowel = 1 + VOWELS.findIndex((letters) => accented.includes(letters))
  return (tone << 4) | (vowel << 1) | (accented.startsWith('đ') ? 1 : 0)
}

/** Both parts of a syllable as an index stores it. */
export function wordKey(folded: string, accented: string): WordKey {
  return ((letterKey(folded) << MARK_BITS) | markKey(accented)) >>> 0
}

export function lettersOf(key: WordKey): number {
  return key >>> MARK_BITS
}

export function marksOf(key: WordKey): number {
  return key & NUMBER
}

/** Whether a word is a number. */
export function isNumberKey(key: WordKey): boolean {
  return (key & NUMBER) === NUMBER
}

/** The letter keys of words written plainly, parted by spaces. */
export function letterKeys(words: string): Set<number> {
  return new Set(words.split(' ').map((word) => letterKey(stripMarks(word))))
}
