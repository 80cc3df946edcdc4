import { writeOut } from '../text/abbreviations.ts'
import { readQuestion } from '../text/read-question.ts'
import { isStopWord } from '../text/stop-words.ts'
import { hasMarks } from '../text/syllable.ts'
import { pair } from '../text/terms.ts'
import type { Token } from '../text/tokenise.ts'
import { isGrammarHere } from '../text/unmarked-grammar.ts'
import { nothingSeen, type Seen } from '../text/vocabulary.ts'

/** A question as the search sees it. The lists run in the order of the question; `words` holds each term once. */
export interface Question {
  /** Folded content syllables in order, repeats kept. */
  syllables: string[]
  /** Accented keys beside `syllables`; null where the asker typed no mark, so that the accent says nothing. */
  accents: (string | null)[]
  /** Folded pairs of content syllables that stand side by side. */
  pairs: string[]
  /** Accented terms and pairs, of what was typed with marks only. */
  accentedTerms: string[]
}

/** Share of marked syllables from which a text counts as typed with marks, so that bare syllables are meant bare. */
const MARKED_SHARE = 0.25

/**
 * Sets politeness and grammar aside and keeps what is asked about. `seen` tells which terms the corpus has; without
 * it, only slips that no Vietnamese syllable could be are mended.
 */
export function analyseQuestion(text: string, seen: Seen = nothingSeen): Question {
  const read = readQuestion(text, seen)
  const bareIsMeant = typedWithMarks(read)
  const tokens = dropTag(writeOut(read))
  const question: Question = { syllables: [], accents: [], pairs: [], accentedTerms: [] }
  let previous: Token | null = null
  tokens.forEach((token, at) => {
    const saysMarks = bareIsMeant || hasMarks(token.surface)
    const stop = saysMarks
      ? isStopWord(token.accented)
      : isGrammarHere(token.folded, tokens[at - 1]?.folded ?? null, tokens[at + 1]?.folded ?? null, seen)
    if (!stop) add(question, token, previous, bareIsMeant)
    previous = stop ? null : token
  })
  return question
}

function typedWithMarks(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.surface))
  return words.filter((token) => hasMarks(token.surface)).length >= words.length * MARKED_SHARE
}

const TAGS = new Set(['khong', 'chua'])

/** Takes off the closing "không", "chưa" that makes a sentence a question: "có được vào thi không ạ". */
function dropTag(tokens: Token[]): Token[] {
  return TAGS.has(tokens.at(-1)?.folded ?? '') ? tokens.slice(0, -1) : tokens
}

function add(question: Question, token: Token, previous: Token | null, bareIsMeant: boolean): void {
  const marked = bareIsMeant || hasMarks(token.surface)
  question.syllables.push(token.folded)
  question.accents.push(marked ? token.accented : null)
  if (marked) question.accentedTerms.push(token.accented)
  if (previous === null) return
  question.pairs.push(pair(previous.folded, token.folded))
  if (marked && (bareIsMeant || hasMarks(previous.surface))) {
    question.accentedTerms.push(pair(previous.accented, token.accented))
  }
}
