import type { Citation } from '#knowledge/citation.ts'
import type { AnswerMatch, CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { Day } from '#knowledge/document.ts'
import { askedFor, type Kind } from './asked-for.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'
import * as timeWords from './validity-replies.ts'

/** Kinds of questions that ask for the same in other words: "ngày nào", "khi nào". */
const ALIKE: Partial<Record<Kind, Kind>> = { day: 'time' }
const MANNERS = /(?:\s+(?:ạ|ah|ad|admin|vậy|vay|thế|z|nhỉ|nhé|hả|bạn|em))+[?.!\s]*$/iu

/** The office's own answer, served as it is, where the wording that matched asks for the same kind of thing; else null. */
export function serveCurated(question: string, matches: readonly AnswerMatch[]): Reply | null {
  const match = matches.find(({ asked }) => kindOf(question) === kindOf(asked))
  if (!match) return null
  const { citations } = match.answer
  return { outcome: 'answer', reason: null, text: curatedText(match.answer), citations, confidence: 1 }
}

/** An approved answer as people read it: its words, its sources, whose it is and of when. */
export function curatedText({ answer, office, approved, citations }: CuratedAnswer): string {
  return [answer, ...new Set(citations.map(sourceOf)), replies.curatedBy(office, inWords(approved))].join('\n')
}

function kindOf(question: string): Kind {
  const { kind } = askedFor(question.replace(MANNERS, ''))
  return ALIKE[kind] ?? kind
}

function sourceOf({ document, provision, validity }: Citation): string {
  const place = [provision, document].filter((part) => part !== null).join(', ')
  return `${replies.SOURCE}${place} – ${timeWords.validity[validity](null)}`
}

function inWords(day: Day): string {
  return day.split('-').reverse().join('/')
}
