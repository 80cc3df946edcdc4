import { chooseReadings } from './choose-readings.ts'
import { normalise } from './normalise.ts'
import { readingsOf } from './readings.ts'
import { accentedKey, foldedKey } from './syllable.ts'
import { type Token, tokenise } from './tokenise.ts'
import type { Seen } from './vocabulary.ts'
import { writeOutMixed } from './words-with-digits.ts'

/** Longest question looked at, in words; more says nothing new and costs time. */
const MOST_WORDS = 120

/** The words of a question as they were meant: short forms written out, residue of input methods and slips mended. */
export function readQuestion(text: string, seen: Seen): Token[] {
  const normal = writeOutMixed(normalise(text).toLowerCase())
  const typed = tokenise(normal).slice(0, MOST_WORDS)
  const readings = typed.map((token) =>
    isFixed(token, normal) ? [{ words: [token.surface], cost: 0 }] : readingsOf(token.surface, seen)
  )
  return chooseReadings(readings, seen).flatMap(({ words }, at) => {
    const { start, end } = typed[at] as Token
    return words.map((word) => wordToken(word, typed[at] as Token, start, end))
  })
}

/** Numbers, and what a slash or a hyphen joins to a document's number: `24/2024/TT-BGDĐT`. */
function isFixed(token: Token, normal: string): boolean {
  return /^\d/.test(token.surface) || /[/-]/.test(`${normal[token.start - 1] ?? ''}${normal[token.end] ?? ''}`)
}

function wordToken(word: string, typed: Token, start: number, end: number): Token {
  if (word === typed.surface) return typed
  return { surface: word, accented: accentedKey(word), folded: foldedKey(word), start, end }
}
