import type { Button } from '#bot/message.ts'
import { LONGEST_LABEL } from '#bot/message.ts'
import type { Day } from '#knowledge/document.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { type AskedFor, askedFor, isMeasured } from './asked-for.ts'
import { type Candidate, rankCandidates } from './candidate.ts'
import { gradesIn, isHigher } from './cases/grades.ts'
import { examsIn } from './exams.ts'
import { holds } from './facts.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'
import { slotsIn } from './slots.ts'
import { tellsOf, wordsOf } from './told-of.ts'
import { sameYear, yearsAsked, yearsIn } from './years.ts'

/** What the asker can say that tells the passages found apart. */
type Dimension = 'exam' | 'level' | 'year'

/** One of what is asked back: the question that picking it asks, and the passages that raised it. */
export interface Pick {
  question: string
  passages: string[]
}

/** A question back, with what may be picked, to be answered from where it was found. */
export interface AskedBack {
  reply: Reply
  picks: Pick[]
}

interface Option {
  words: string
  passages: string[]
}

/** How near the first a passage must score to be meant as well as it. */
const AS_GOOD = 0.92
const LOOKED_AT = 6
const MOST_CHOICES = 5

/** Share of what is asked about, by rarity, that each rival must name: only then is it sure that one of them is meant. */
const ABOUT_IT = 0.85

/** The same of the pairs of words that stand side by side in the question: "người" and "yêu" alone are no "người yêu". */
const AS_SAID = 0.8

/** Syllables of substance that a question needs to be asked back; fewer where only a number, a date or the like answers. */
const LEAST_SAID = { measured: 2, other: 3 }

/** How surely a rival must hold what is asked for, where that can be told. */
const LEAST_KIND = 0.5

/**
 * A question back, where passages that answer equally well speak for different exams, grades or years and the asker has
 * named none; null where nothing the asker could say tells them apart, or they are not surely about what was asked.
 */
export function askBack(question: string, { hits, asked: terms }: Evidence, asOf: Day): AskedBack | null {
  const [first] = hits
  if (!first) return null
  const asked = askedFor(question)
  const exams = examsOf(question, { hits, asked: terms }, asOf)
  if (exams) return wordChoices('exam', question, exams, ABOUT_IT)
  const rivals = hits
    .slice(0, LOOKED_AT)
    .filter((hit) => hit.score >= first.score * AS_GOOD && holds(hit.passage.text, asked, hit.passage.trail))
  if (rivals.length < 2) return null
  const sureness = Math.min(...rivals.map((hit) => tellsOf(terms, hit)))
  const said = saysAsAsked(question, rivals)
  if (sureness < ABOUT_IT || !saysEnough(question, asked, said)) return null
  const candidates = rivals.flatMap((hit) => rankCandidates(question, { hits: [hit], asked: terms }))
  if (isMeasured(asked) && candidates.some(({ signs }) => signs.kind < LEAST_KIND)) return null
  if (new Set(candidates.map(answerOf)).size === 1) return null
  // years stand in papers on anything
  for (const dimension of said ? DIMENSIONS : DIMENSIONS.filter((each) => each !== 'year')) {
    const options = optionsOf(dimension, question, rivals, asOf)
    if (options) return wordChoices(dimension, question, options, sureness)
  }
  return null
}

type Found = { [Part in 'hits' | 'asked']: Evidence[Part] }

/** Share of a question from which all of it is said. */
const ALL_OF_IT = 0.95

/** Exams of which each has the hour or number asked for, however the search ranked them; null where there are not several. */
function examsOf(question: string, evidence: Found, asOf: Day): Option[] | null {
  if (!isMeasured(askedFor(question))) return null
  const full = rankCandidates(question, evidence, yearsAsked(question, asOf)).filter(
    ({ signs }) => signs.shown >= ALL_OF_IT && signs.kind >= LEAST_KIND
  )
  return new Set(full.map(answerOf)).size < 2
    ? null
    : optionsOf(
        'exam',
        question,
        full.map(({ hit }) => hit),
        asOf
      )
}

const DIMENSIONS: readonly Dimension[] = ['exam', 'level', 'year']

/** A number or an hour of the kind asked for tells as much as the words side by side: "môn Văn thi" stands in no timetable. */
function saysEnough(question: string, asked: AskedFor, said: boolean): boolean {
  const { syllables } = analyseQuestion(question)
  return isMeasured(asked) ? syllables.length >= LEAST_SAID.measured : said && syllables.length >= LEAST_SAID.other
}

/** Whether all rivals say the words of a question side by side as it does. */
function saysAsAsked(question: string, rivals: readonly Hit[]): boolean {
  const { pairs } = analyseQuestion(question)
  return rivals.every((hit) => {
    const told = wordsOf(hit)
    return pairs.filter((pair) => told.has(pair)).length >= pairs.length * AS_SAID
  })
}

/** What a candidate would tell, so that rivals which tell the same can be known. */
function answerOf({ hit, place, span }: Candidate): string {
  const { start, end } = place ?? span
  return normalise(hit.passage.text.slice(start, end)).toLowerCase().trim()
}

/** The values rivals differ in; null where the question names one, a rival has none, or they do not exclude each other. */
function optionsOf(dimension: Dimension, question: string, rivals: readonly Hit[], asOf: Day): Option[] | null {
  if (isNamed(dimension, question, asOf)) return null
  const options = new Map<string, Option>()
  for (const hit of rivals) {
    const [value, ...others] = nearestValues(dimension, hit)
    if (value === undefined || others.length > 0) return null
    const same = options.get(fold(value))
    options.set(fold(value), { words: value, passages: [...(same?.passages ?? []), hit.passage.id] })
  }
  const words = [...options.values()].map((option) => option.words)
  const isOne = dimension === 'year' && words.some((option) => holdsFor(option, words))
  return options.size > 1 && !isOne ? [...options.values()] : null
}

/** Whether a year is part of another: 2026 of năm học 2026-2027. */
function holdsFor(option: string, options: readonly string[]): boolean {
  const [year] = yearsIn(option)
  const others = options.filter((other) => other !== option).flatMap((other) => yearsIn(other))
  return others.some((other) => year && sameYear(other, year))
}

/** An exam names its grade too: "thi vào lớp 10". */
function isNamed(dimension: Dimension, question: string, asOf: Day): boolean {
  if (slotsIn(question).some(({ kind }) => kind === dimension || (kind === 'exam' && dimension === 'level')))
    return true
  return dimension === 'year' ? yearsAsked(question, asOf).length > 0 : gradesIn(question).length > 0
}

/** What stands nearest decides: the passage, then the headings from the innermost, then the document. */
function nearestValues(dimension: Dimension, hit: Hit): string[] {
  const { passage, document } = hit
  const own = dimension === 'year' ? schoolYearsIn(passage.text) : valuesIn(dimension, passage.text, hit)
  const around = [...passage.trail.toReversed(), document.title, document.period ?? '']
  return [own, ...around.map((place) => valuesIn(dimension, place, hit))].find((values) => values.length > 0) ?? []
}

/** Of the years in a text itself only these are surely those it holds for; others are of laws it names, or of what was. */
function schoolYearsIn(text: string): string[] {
  return distinct(yearsIn(text).flatMap(({ school, words }) => (school ? [words] : [])))
}

function valuesIn(dimension: Dimension, text: string, { document }: Hit): string[] {
  switch (dimension) {
    case 'exam':
      return examsIn(text)
    case 'year':
      return distinct(yearsIn(text).flatMap(({ onwards, words }) => (onwards ? [] : [words])))
    case 'level': {
      // what a university says of schools, it says of those who come from them
      const higher = gradesIn(`${document.issuer ?? ''}\n${document.title}`).some(isHigher)
      return distinct(gradesIn(text).flatMap((grade) => (higher && !isHigher(grade) ? [] : [grade.words])))
    }
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function wordChoices(
  dimension: Dimension,
  question: string,
  options: readonly Option[],
  confidence: number
): AskedBack {
  const bare = question.replace(/[?.!\s]+$/u, '')
  const choices = options.slice(0, MOST_CHOICES).map(({ words, passages }) => ({
    option: words,
    question: `${bare}, ${words}?`,
    passages
  }))
  const words = replies.clarify[dimension === 'exam' ? whatIsSat(options) : dimension]
  return {
    reply: offerChoices(words, choices, confidence),
    picks: choices.map(({ question, passages }) => ({ question, passages }))
  }
}

/** Grade 10 is entered by an exam, grades 1 and 6 without one. */
function whatIsSat(options: readonly Option[]): 'exam' | 'admission' | 'exam_or_admission' {
  const admissions = options.filter(({ words }) => /^tuyển sinh vào lớp (?!10$)/u.test(words)).length
  if (admissions === 0) return 'exam'
  return options.every(({ words }) => words.startsWith('tuyển sinh')) ? 'admission' : 'exam_or_admission'
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

/** What all exams and schools are called by, which tells none from the next. */
const COMMON = /^(?:kỳ (?=thi )|tuyển sinh (?=vào )|thi (?=tuyển )|trường (?=\p{L}))/iu

/** An option on a button: what tells it apart stands at its end, so that what is too long loses its beginning. */
function labelOf(option: string): string {
  let label = option
  if (isTooLong(label)) label = label.replace(/trung học phổ thông/giu, 'THPT').replace(/trung học cơ sở/giu, 'THCS')
  while (isTooLong(label) && COMMON.test(label)) label = label.replace(COMMON, '')
  if (!isTooLong(label)) return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`
  const end = label.slice(1 - LONGEST_LABEL)
  return `${replies.CUT}${end.slice(end.indexOf(' ') + 1)}`
}

function isTooLong(label: string): boolean {
  return label.length > LONGEST_LABEL
}
