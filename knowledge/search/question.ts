import { writeOut } from '../text/abbreviations.ts'
import { readQuestion } from '../text/read-question.ts'
import { isStopWord, isUnmarkedStopWord } from '../text/stop-words.ts'
import { hasMarks } from '../text/syllable.ts'
import { pair } from '../text/terms.ts'
import type { Token } from '../text/tokenise.ts'
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
  const typed = readQuestion(text, seen)
  const marked = typedWithMarks(typed)
  const tokens = dropTag(writeOut(typed))
  const question: Question = { syllables: [], accents: [], pairs: [], accentedTerms: [] }
  let previous: Token | null = null
  for (const token of tokens) {
    const stop = marked || hasMarks(token.surface) ? isStopWord(token.accented) : isUnmarkedStopWord(token.folded)
    if (!stop) add(question, token, previous, marked)
    previous = stop ? null : token
  }
  return question
}

function typedWithMarks(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.surface))
  return words.filter((token) => hasMarks(token.surface)).length >= words.length * MARKED_SHARE
}

const TAGS = new Set(['khong', 'chua'])
const POLITE = new Set('a ad admin vay the ha nhi nhe voi voi z thay co em anh chi'.split(' '))

/** Takes off the closing "không", "chưa" that makes a sentence a question: "có được vào thi không ạ". */
function dropTag(tokens: Token[]): Token[] {
  const last = tokens.findLastIndex((token) => !POLITE.has(token.folded))
  return TAGS.has(tokens[last]?.folded ?? '') ? tokens.slice(0, last) : tokens
}

function add(question: Question, token: Token, previous: Token | null, marked: boolean): void {
  question.syllables.push(token.folded)
  question.accents.push(marked ? token.accented : null)
  if (marked) question.accentedTerms.push(token.accented)
  if (previous === null) return
  question.pairs.push(pair(previous.folded, token.folded))
  if (marked) question.accentedTerms.push(pair(previous.accented, token.accented))
}
