import { writeOut } from '../text/abbreviations.ts'
import { datePair } from '../text/dates.ts'
import { writeNumbersInDigits } from '../text/number-words.ts'
import { type QuestionWord, readQuestion } from '../text/read-question.ts'
import { type SaidOtherwise, saidOtherwise } from '../text/said-alike.ts'
import { isStopWord } from '../text/stop-words.ts'
import { pair } from '../text/terms.ts'
import { isGrammarHere } from '../text/unmarked-grammar.ts'
import { corpusOf, EMPTY, type Seen, type Vocabulary } from '../text/vocabulary.ts'
import { type Wanted, whatIsWanted } from './wanted.ts'

/** A question as the search sees it. The lists run in the order of the question; `words` holds each term once. */
export interface Question {
  /** Folded content syllables in order, repeats kept. */
  syllables: string[]
  /** Accented keys beside `syllables`; null where the asker typed no mark, so that the accent says nothing. */
  accents: (string | null)[]
  /** Folded pairs of content syllables that stand side by side. */
  pairs: string[]
  /** What kind of thing is asked for. */
  wanted: Wanted[]
  /** What of `syllables` texts may say otherwise. */
  otherwise: SaidOtherwise[]
}

/**
 * Sets politeness and grammar aside and keeps what is asked about. The corpus's vocabulary tells what was meant; without
 * it, only slips that no Vietnamese syllable could be are mended.
 */
export function analyseQuestion(text: string, vocabulary: Vocabulary = EMPTY): Question {
  const corpus = corpusOf(vocabulary)
  const tokens = dropTag(writeNumbersInDigits(writeOut(readQuestion(text, corpus))))
  const wanted = whatIsWanted(tokens.map((token) => token.folded))
  const question: Question = { syllables: [], accents: [], pairs: [], wanted, otherwise: [] }
  let previous: QuestionWord | null = null
  tokens.forEach((token, at) => {
    const stop =
      token.silent || addsNothing(tokens, at) || isGrammar(token, tokens[at - 1], tokens[at + 1], corpus.seen)
    if (!stop) add(question, token, previous)
    addPair(question, datePair(tokens, at))
    previous = stop ? null : token
  })
  const content = question.syllables.map((folded, at) => ({ folded, accented: question.accents[at] ?? null }))
  const read = tokens.map(({ surface }) => surface).join(' ')
  return { ...question, otherwise: saidOtherwise(read, content) }
}

/**
 * The law of 2023 calls the paper "căn cước" that people go on calling "căn cước công dân"; "lúc mấy giờ" asks no more than
 * "mấy giờ" does.
 */
function addsNothing(tokens: readonly QuestionWord[], at: number): boolean {
  const said = (from: number) =>
    tokens
      .slice(Math.max(0, from), from + 4)
      .map(({ folded }) => folded)
      .join(' ')
  const isOfNow = said(at - 2) === 'can cuoc cong dan' || said(at - 3) === 'can cuoc cong dan'
  return isOfNow || /^luc (?:may|nao)\b/.test(said(at))
}

function isGrammar(
  word: QuestionWord,
  before: QuestionWord | undefined,
  after: QuestionWord | undefined,
  seen: Seen
): boolean {
  if (word.subject) return false
  if (word.marks) return isStopWord(word.accented) || FORGOTTEN.has(word.surface)
  return isGrammarHere(word.folded, before?.folded ?? null, after?.folded ?? null, seen)
}

/** "cơ quan nao": asking words among others with marks, which stand for hardly anything else without theirs. */
const FORGOTTEN = new Set(['nao', 'gi'])

const TAGS = new Set(['khong', 'chua'])

/** Takes off the closing "không", "chưa" that makes a sentence a question: "có được vào thi không ạ". */
function dropTag(tokens: QuestionWord[]): QuestionWord[] {
  return TAGS.has(tokens.at(-1)?.folded ?? '') ? tokens.slice(0, -1) : tokens
}

function add(question: Question, word: QuestionWord, previous: QuestionWord | null): void {
  question.syllables.push(word.folded)
  question.accents.push(word.marks ? word.accented : null)
  if (previous !== null) addPair(question, [previous, word])
}

function addPair(question: Question, words: [first: QuestionWord, second: QuestionWord] | null): void {
  if (words === null) return
  const [first, second] = words
  question.pairs.push(pair(first.folded, second.folded))
}
