import { isAbbreviation } from './abbreviations.ts'
import { chooseReadings } from './choose-readings.ts'
import { normalise } from './normalise.ts'
import { dropPoliteness } from './politeness.ts'
import { type Place, type Reading, readingsOf } from './readings.ts'
import { accentedKey, foldedKey, hasMarks } from './syllable.ts'
import { isSyllableWithoutMarks } from './syllable-shape.ts'
import { type Token, tokenise } from './tokenise.ts'
import { isSetAside, type Seen } from './vocabulary.ts'
import { writeOutMixed } from './words-with-digits.ts'

/** Longest question looked at, in words; more says nothing new and costs time. */
const MOST_WORDS = 120

/** A word of a question. `marks` tells whether its accents, present or absent, say which word is meant. */
export interface QuestionWord extends Token {
  marks: boolean
  /** A word of address or stress, no part of what is asked. */
  silent: boolean
}

/** Share of words typed with marks from which bare words are meant bare; plain Vietnamese text has about 0.75. */
const MARKED_SHARE = 0.5

/** The words of a question as they were meant: politeness set aside, short forms written out, slips mended. */
export function readQuestion(text: string, seen: Seen, passages: number): QuestionWord[] {
  const normal = writeOutMixed(normalise(text).toLowerCase())
  const typed = dropPoliteness(tokenise(normal)).slice(0, MOST_WORDS)
  const readings = typed.map((token, at) =>
    isFixed(token, normal)
      ? [{ words: [token.surface], cost: 0 }]
      : readingsOf(token.surface, placeOf(token, typed[at - 1], typed[at + 1], seen), seen)
  )
  const bareIsMeant = typedWithMarks(typed)
  return chooseReadings(readings, seen, passages).flatMap((reading, at) =>
    words(reading, typed[at] as Token, bareIsMeant)
  )
}

function words(reading: Reading, typed: Token, bareIsMeant: boolean): QuestionWord[] {
  return reading.words.map((word) => {
    const token = word === typed.surface ? typed : wordToken(word, typed)
    return {
      ...token,
      silent: reading.silent === true,
      marks: bareIsMeant || reading.fixed === true || isAbbreviation(word) || hasMarks(word)
    }
  })
}

function typedWithMarks(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.surface) && isSyllableWithoutMarks(token.surface))
  const marked = words.filter((token) => hasMarks(token.surface)).length
  return marked > 0 && marked >= words.length * MARKED_SHARE
}

/** Numbers, and what a slash or a hyphen joins to a document's number: `24/2024/TT-BGDĐT`. */
function isFixed(token: Token, normal: string): boolean {
  return /^\d/.test(token.surface) || /[/-]/.test(`${normal[token.start - 1] ?? ''}${normal[token.end] ?? ''}`)
}

function placeOf(token: Token, before: Token | undefined, after: Token | undefined, seen: Seen): Place {
  const beforeNumber = /^(?:\d|số$|so$)/.test(after?.surface ?? '')
  return { lonely: isLonely(token, before, after, seen), beforeNumber }
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

function wordToken(word: string, { start, end }: Token): Token {
  return { surface: word, accented: accentedKey(word), folded: foldedKey(word), start, end }
}
