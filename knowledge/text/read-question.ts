import { isAbbreviation, writeOutInTwo } from './abbreviations.ts'
import { chooseReadings } from './choose-readings.ts'
import { normalise } from './normalise.ts'
import { dropPoliteness } from './politeness.ts'
import { type Reading, readingsOf } from './readings.ts'
import { fullForms } from './short-forms.ts'
import { accentedKey, foldedKey, hasMarks } from './syllable.ts'
import { isFoldedSyllable, isSyllableWithoutMarks, standsBare } from './syllable-shape.ts'
import { type Token, tokenise } from './tokenise.ts'
import type { Corpus } from './vocabulary.ts'
import { labelsIn, type Place, placesOf } from './word-place.ts'
import { writeOutMixed } from './words-with-digits.ts'

/** Longest question looked at, in words; more says nothing new and costs time. */
const MOST_WORDS = 120

/** A word of a question. `marks` tells whether its accents, present or absent, say which word is meant. */
export interface QuestionWord extends Token {
  marks: boolean
  /** A word of address or stress, no part of what is asked. */
  silent: boolean
  /** Part of a compound that was written out, and so no grammar. */
  subject: boolean
}

/** Share of words typed with marks from which bare words are meant bare; plain Vietnamese text has about 0.75. */
const MARKED_SHARE = 0.5

/** The words of a question as they were meant: politeness set aside, short forms written out, slips mended. */
export function readQuestion(text: string, corpus: Corpus): QuestionWord[] {
  const tokens = readTokens(text, corpus)
  const bareIsMeant = typedWithMarks(tokens.map(({ typed }) => typed))
  return tokens.flatMap(({ reading, typed }) => words(reading, typed, bareIsMeant))
}

/** A word as typed, with how it is read; its places are in the normalised text with mixed words written out. */
export interface ReadToken {
  typed: Token
  reading: Reading
}

/** The words of a question, each with the reading chosen. */
export function readTokens(text: string, corpus: Corpus): ReadToken[] {
  const normal = normalise(text)
  const lower = writeOutMixed(normal.toLowerCase())
  const typed = writeOutInTwo(dropPoliteness(tokenise(lower))).slice(0, MOST_WORDS)
  const places = placesOf(typed, lower, labelsIn(normal), corpus.seen)
  const readings = typed.map((token, at) => readingsOf(token.surface, places[at] as Place, corpus.seen))
  return chooseReadings(readings, corpus).map((reading, at) => ({ reading, typed: typed[at] as Token }))
}

function words(reading: Reading, typed: Token, bareIsMeant: boolean): QuestionWord[] {
  const fixed = reading.fixed === true
  return reading.words.map((word) => {
    const token = word === typed.surface ? typed : wordToken(word, typed)
    return {
      ...token,
      silent: reading.silent === true,
      subject: reading.subject === true,
      marks: hasMarks(word) || isAbbreviation(word) || (fixed && !reading.subject) || (bareIsMeant && !lacksMarks(word))
    }
  })
}

/** `nhieu` among words with marks is nhiêu or nhiều all the same. */
function lacksMarks(word: string): boolean {
  return isFoldedSyllable(word) && !standsBare(word)
}

function typedWithMarks(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.surface) && isSyllableWithoutMarks(token.surface))
  const marked = words.filter((token) => hasMarks(token.surface)).length
  // who leaves one word without the marks it must have leaves out others
  if (words.some(({ surface }) => lacksMarks(surface) && fullForms(surface).length === 0)) return false
  return marked > 0 && marked >= words.length * MARKED_SHARE
}

function wordToken(word: string, { start, end }: Token): Token {
  return { surface: word, accented: accentedKey(word), folded: foldedKey(word), start, end }
}
