import type { Citation } from '#knowledge/citation.ts'
import type { AnswerMatch, CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { Day } from '#knowledge/document.ts'
import { askedFor, type Kind } from './asked-for.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'
import { scopeOf } from './scope.ts'
import { examsAndSubjects } from './slots.ts'

/** Kinds of questions that ask for the same in other words: "ngày nào", "khi nào". */
const ALIKE: Partial<Record<Kind, Kind>> = { day: 'time' }

/**
 * The office's own answer, served as it is, where the matching wording asks for the same kind of thing and names the same
 * grades, years, exams and subjects. Null where that is not sure.
 */
export function serveCurated(question: string, matches: readonly AnswerMatch[], asOf: Day): Reply | null {
  const match = matches.find(({ asked }) => asksTheSame(question, asked, asOf))
  if (!match) return null
  const { citations } = match.answer
  return { outcome: 'answer', reason: null, text: curatedText(match.answer), citations, confidence: 1 }
}

/** An office's own answer with its sources and its date. */
export function curatedText({ answer, office, approved, citations }: CuratedAnswer): string {
  return [answer, ...new Set(citations.map(sourceOf)), replies.curatedBy(office, inWords(approved))].join('\n')
}

function asksTheSame(a: string, b: string, asOf: Day): boolean {
  const kind = (text: string) => ALIKE[askedFor(text).kind] ?? askedFor(text).kind
  if (kind(a) !== kind(b)) return false
  const [mine, theirs] = [scopeOf(a, asOf), scopeOf(b, asOf)]
  return (
    same(
      mine.grades.map(({ words }) => words),
      theirs.grades.map(({ words }) => words)
    ) &&
    same(
      mine.years.map(({ year }) => `${year}`),
      theirs.years.map(({ year }) => `${year}`)
    ) &&
    same([...examsAndSubjects(a)], [...examsAndSubjects(b)])
  )
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join('|') === [...new Set(b)].sort().join('|')
}

function sourceOf({ document, provision, validity }: Citation): string {
  const place = [provision, document].filter((part) => part !== null).join(', ')
  return `${replies.SOURCE}${place} – ${replies.validity[validity](null)}`
}

function inWords(day: Day): string {
  return day.split('-').reverse().join('/')
}
