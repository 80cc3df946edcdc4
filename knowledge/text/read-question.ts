import { chooseReadings } from './choose-readings.ts'
import { normalise } from './normalise.ts'
import { dropPoliteness } from './politeness.ts'
import { readingsOf } from './readings.ts'
import { accentedKey, foldedKey } from './syllable.ts'
import { type Token, tokenise } from './tokenise.ts'
import { isSetAside, type Seen } from './vocabulary.ts'
import { writeOutMixed } from './words-with-digits.ts'

/** Longest question looked at, in words; more says nothing new and costs time. */
const MOST_WORDS = 120

/** The words of a question as they were meant: politeness set aside, short forms written out, residue of input methods and slips mended. */
export function readQuestion(text: string, seen: Seen): Token[] {
  const normal = writeOutMixed(normalise(text).toLowerCase())
  const typed = dropPoliteness(tokenise(normal)).slice(0, MOST_WORDS)
  const readings = typed.map((token, at) =>
    isFixed(token, normal)
      ? [{ words: [token.surface], cost: 0 }]
      : readingsOf(token.surface, seen, isLonely(token, typed[at - 1], typed[at + 1], seen))
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

/** Whether the corpus never has a word beside its neighbours, where it could have: grammar words are not indexed. */
function isLonely(token: Token, before: Token | undefined, after: Token | undefined, seen: Seen): boolean {
  if (isSetAside(token.surface)) return false
  const beside = [before, after].filter((word) => word !== undefined && !isSetAside(word.surface))
  return beside.length > 0 && !beside.some((word) => word && isPair(word, token, seen))
}

function isPair(word: Token, token: Token, seen: Seen): boolean {
  const [first, second] = word.start < token.start ? [word, token] : [token, word]
  return seen(`${first.folded}_${second.folded}`) > 0
}

function wordToken(word: string, typed: Token, start: number, end: number): Token {
  if (word === typed.surface) return typed
  return { surface: word, accented: accentedKey(word), folded: foldedKey(word), start, end }
}
