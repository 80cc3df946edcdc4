import type { Button } from '#bot/message.ts'
import { LONGEST_LABEL } from '#bot/message.ts'
import type { Day } from '#knowledge/document.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import { askedFor } from './asked-for.ts'
import { holds } from './facts.ts'
import { gradesIn } from './grades.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'
import { slotsIn } from './slots.ts'
import { sameYear, yearsAsked, yearsIn } from './years.ts'

/** What the asker can say that tells the passages found apart. */
type Dimension = 'exam' | 'level' | 'year'

/** How near the first a passage must score to be meant as well as it. */
const AS_GOOD = 0.92
const LOOKED_AT = 6
const MOST_CHOICES = 5

/** Share of what is asked about, by rarity, that each rival must name: only then is it sure that one of them is meant. */
const ABOUT_IT = 0.85

/**
 * A question back, where passages that answer equally well speak for different exams, grades or years and the asker has
 * named none; null where nothing the asker could say tells them apart, or they are not surely about what was asked.
 */
export function askBack(question: string, { hits, asked: terms }: Evidence, asOf: Day): Reply | null {
  const [first] = hits
  if (!first) return null
  const asked = askedFor(question)
  const rivals = hits
    .slice(0, LOOKED_AT)
    .filter((hit) => hit.score >= first.score * AS_GOOD && holds(hit.passage.text, asked, hit.passage.trail))
  const sureness = Math.min(...rivals.map((hit) => coverage(terms, hit)))
  if (rivals.length < 2 || sureness < ABOUT_IT) return null
  for (const dimension of ['exam', 'level', 'year'] as const) {
    const options = optionsOf(dimension, question, rivals, asOf)
    if (options) return wordChoices(dimension, question, options, sureness)
  }
  return null
}

function coverage(terms: readonly AskedTerm[], { passage, document }: Hit): number {
  const told = new Set(indexTerms([document.title, ...passage.trail, passage.text].join('\n')).folded)
  const sum = (some: readonly AskedTerm[]) => some.reduce((all, { weight }) => all + weight, 0)
  return sum(terms.filter(({ folded }) => told.has(folded))) / Math.max(Number.MIN_VALUE, sum(terms))
}

/** The values rivals differ in; null where the question names one, a rival has none, or they do not exclude each other. */
function optionsOf(dimension: Dimension, question: string, rivals: readonly Hit[], asOf: Day): string[] | null {
  if (isNamed(dimension, question) || valuesIn(dimension, question, asOf).length > 0) return null
  const values = rivals.map((hit) => nearestValues(dimension, hit, asOf))
  const single = values.flatMap((found) => (found.length === 1 ? found : []))
  const options = [...new Map(single.map((value) => [fold(value), value])).values()]
  const isOne = dimension === 'year' && options.some((option) => holdsFor(option, options))
  return single.length === rivals.length && options.length > 1 && !isOne ? options : null
}

/** Whether a year is part of another: 2026 of năm học 2026-2027. */
function holdsFor(option: string, options: readonly string[]): boolean {
  const [year] = yearsIn(option)
  const others = options.filter((other) => other !== option).flatMap((other) => yearsIn(other))
  return others.some((other) => year && sameYear(other, year))
}

/** An exam names its grade too: "thi vào lớp 10". */
function isNamed(dimension: Dimension, question: string): boolean {
  return slotsIn(question).some(({ kind }) => kind === dimension || (kind === 'exam' && dimension === 'level'))
}

/** What stands nearest decides: the passage, then the headings from the innermost, then the document. */
function nearestValues(dimension: Dimension, { passage, document }: Hit, asOf: Day): string[] {
  const places = [passage.text, ...passage.trail.toReversed(), document.title, document.period ?? '']
  return places.map((place) => valuesIn(dimension, place, asOf)).find((values) => values.length > 0) ?? []
}

function valuesIn(dimension: Dimension, text: string, asOf: Day): string[] {
  if (dimension === 'exam') {
    const exams = slotsIn(text).filter(({ kind }) => kind === 'exam')
    return distinct(exams.map(({ start, end }) => text.slice(start, end).toLowerCase()))
  }
  const named = dimension === 'level' ? gradesIn(text) : yearsAsked(text, asOf)
  return distinct(named.map(({ words }) => words))
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function wordChoices(dimension: Dimension, question: string, options: readonly string[], confidence: number): Reply {
  const bare = question.replace(/[?.!\s]+$/u, '')
  return offerChoices(
    replies.clarify[dimension],
    options.map((option) => ({ option, question: `${bare}, ${option}?` })),
    confidence
  )
}

/** A question back with its choices; tapping one, or typing its number, asks the question it stands for. */
export function offerChoices(
  words: string,
  choices: readonly { option: string; question: string }[],
  confidence: number
): Reply {
  const offered = choices.slice(0, MOST_CHOICES)
  const text = `${words}\n${replies.choices(offered.map(({ option }) => option))}`
  const buttons: Button[] = offered.map(({ option, question }) => ({ label: labelOf(option), payload: question }))
  return { outcome: 'clarify', reason: 'needs_detail', text, citations: [], confidence, buttons }
}

function labelOf(option: string): string {
  const label = `${option.slice(0, 1).toUpperCase()}${option.slice(1)}`
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
