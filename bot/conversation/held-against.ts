import type { Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { isWanted } from '#knowledge/search/wanted-document.ts'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import { asksActor } from './actors.ts'
import { type AskedFor, askedFor, isMeasured } from './asked-for.ts'
import type { Candidate } from './candidate.ts'
import { asksDegree, tellsDegree } from './cases/degrees.ts'
import { leavesOutCase, specialCasesIn } from './cases/special-cases.ts'
import { otherEdition } from './editions.ts'
import { asksIfHolds, endsPaper } from './ended-papers.ts'
import { withoutExam } from './exams.ts'
import { type Lack, lacks } from './lacks.ts'
import { type Named, namedIn, namesAnother } from './named.ts'
import { leavesOut, predicateWords, saysAll } from './predicate.ts'
import { type Alike, asAsked, saidAlike } from './said-alike.ts'
import { type Scope, scopeOf } from './scope.ts'
import { asksDuty, asksLeave, presupposes, rules, rulesOtherwise } from './yes-no.ts'

export const SPEAKS_OF_ITSELF =
  /(?<!\p{L})(?:thông tư|nghị định|nghị quyết|quyết định|luật|quy chế|kế hoạch|hướng dẫn) này/iu

export const UNSURE: Lack = { kind: 'not_this', lacks: 'certainty', asked: '' }
/** It leaves out the special case that was asked about. */
export const OF_USUAL_CASE: Lack = { ...UNSURE }

/** As surely is a number what was to be counted when the words beside it do not name that. */
export const HARDLY = 0.2

/** What of a question a candidate is held against. */
export interface Sought {
  asked: AskedFor
  scope: Scope
  named: Named
  words: readonly AskedTerm[]
  /** How texts speak of each special case it is about. */
  cases: readonly RegExp[]
  ofDegree: boolean
  /** Of a yes-or-no question. */
  predicate: readonly AskedTerm[][]
  alike: readonly Alike[]
  /** It asks whether something is allowed, or must be done. */
  ofLeave: boolean
  ofDuty: boolean
  /** It asks who does something. */
  ofActor: boolean
  /** It asks whether a paper still holds. */
  ofHolding: boolean
  /** What is asked about beside the exam it names; empty where it names none. */
  besideExam: readonly AskedTerm[]
}

/** Reads once of a question all that each candidate is held against. */
export function soughtBy(question: string, found: readonly Hit[], words: readonly AskedTerm[], asOf: Day): Sought {
  const asked = askedFor(question)
  const predicate = asked.kind === 'yes_no' ? predicateWords(question, words) : []
  const named = namedIn(question, found)
  const scope = scopeOf(question, asOf)
  const left = new Set(scope.exam === null ? [] : syllables(withoutExam(question)))
  return {
    asked,
    scope,
    besideExam: words.filter(({ folded }) => left.has(folded)),
    named,
    words,
    cases: specialCasesIn(question),
    ofDegree: asksDegree(question),
    predicate,
    alike: predicate.length > 0 ? saidAlike(question, words) : [],
    ofLeave: asked.kind === 'yes_no' && asksLeave(question),
    ofDuty: asked.kind === 'yes_no' && asksDuty(question),
    ofActor: asked.kind === 'who' && asksActor(question),
    ofHolding: asked.kind === 'effect' && asksIfHolds(question)
  }
}

/**
 * Why a candidate may not answer, or null: its passage may not, or what would be shown has no number or time where one
 * was asked, or rules something else or for another case.
 */
export function lackOf(candidate: Candidate, sought: Sought): Lack | null {
  const { asked, scope, named, cases, ofDegree } = sought
  const { hit, signs } = candidate
  if (signs.forOthers > 0 || (ofDegree && !tellsDegree(shownOf(candidate)))) return UNSURE
  const year = otherEdition(scope.said, hit.document)
  if (year !== null) return { kind: 'not_this', lacks: 'year', asked: `năm ${year}` }
  const lack = lacks(hit, asked, scope, named)
  if (lack) return lack
  if (leavesOutCase(cases, wholeOf(hit))) return OF_USUAL_CASE
  return rulesElse(candidate, sought) ? UNSURE : null
}

/** Whether a line has not what was asked for, or rules something else. */
function rulesElse({ hit, span, signs }: Candidate, sought: Sought): boolean {
  const { asked, named, words, predicate, ofActor } = sought
  const told = hit.passage.text.slice(span.start, span.end)
  if (sought.ofHolding && named.document && endsPaper(told, named.document)) return false
  if (asked.kind === 'definition' && definesAnother(hit, span, signs, words)) return true
  if (asked.kind === 'effect' && (isOfAnother(hit, span, named) || isOfOtherYear(hit, sought.scope))) return true
  if (ofActor || isMeasured(asked)) return tellsNoMeasure(signs, asked)
  if (asked.kind === 'document' && named.document && !namesAnother(hit.document, told, named.document)) return true
  // under a line that leads in a list "Không hoàn thành …" is a case and forbids nothing
  if (asked.kind !== 'yes_no') return false
  return presupposes(predicate[0] ?? [], told) || (span.leads.length === 0 && rulesOtherwise(words, told))
}

/** What is read of a candidate: its line with those that lead it in, or all of a list it heads. */
function shownOf({ hit, span }: Candidate): string {
  const { text } = hit.passage
  const line = text.slice(span.start, span.end)
  if (line.endsWith(':')) return text.slice(span.start)
  return [...span.leads.map(({ start, end }) => text.slice(start, end)), line].join('\n')
}

/** A passage with its headings and its document's title. */
export function wholeOf({ passage, document }: Hit): string {
  return [passage.text, ...passage.trail, document.title].join('\n')
}

/** Whether a line says nothing of what was to be so or not: what it costs tells not whether one need not pay, nor what is strived for whether it is allowed. */
export function isBesideThePoint(
  { hit, span, signs }: Candidate,
  { predicate, alike, ofLeave, ofDuty }: Sought
): boolean {
  const { text, trail } = hit.passage
  const told = [span, ...span.leads].map(({ start, end }) => text.slice(start, end))
  const around = asAsked(normalise([...told, ...trail, hit.document.title].join('\n')), alike)
  const isRuled = rules([...told, ...trail].join('\n'))
  if (ofLeave && !isRuled && !saysAll(predicate, around)) return true
  if (ofDuty && !isRuled && (predicate.length === 0 || !saysAll(predicate, around))) return true
  return leavesOut(predicate, around, signs.kindPassage > 0)
}

/** One label of a few words and what it says, no row of a table. */
const LABELLED = /^((?:\p{L}+ ){0,2}\p{L}+):\s[^:]*$/u

/** Whether nothing is defined, or under a label that is not the one asked for: "Tên trường: …" is not its code. */
function definesAnother(
  { passage }: Candidate['hit'],
  { start, end }: Candidate['span'],
  { kind, kindLead }: Candidate['signs'],
  [first]: readonly AskedTerm[]
): boolean {
  if (kind + kindLead === 0) return true
  const [, label = ''] = LABELLED.exec(passage.text.slice(start, end)) ?? []
  return label !== '' && first !== undefined && kindLead === 0 && !syllables(fold(label)).includes(first.folded)
}

/** As surely is a number what was to be counted where the word beside it stands for that: "05 thành viên" are people. */
const SURELY = 0.9

/** Whether no number or time of the kind asked for is told, or only the other end: "tối đa 02" says not how many at least. */
function tellsNoMeasure({ kind, kindLead, kindPassage }: Candidate['signs'], { bound }: AskedFor): boolean {
  return (bound !== null && kindPassage > kind && kind < SURELY) || (kind <= HARDLY && kindLead <= HARDLY)
}

const PAPER_OF_YEAR =
  /\b(?:nghi quyet|thong tu|nghi dinh|quyet dinh|luat|quy che)(?: (?!nam\b)[a-z]+){0,6} nam ((?:19|20)\d\d)\b/

/** Whether a paper is of another year than the one named: "Nghị quyết năm 2013" is not that of 2025. */
function isOfOtherYear({ document }: Candidate['hit'], { said }: Scope): boolean {
  const [, year] = PAPER_OF_YEAR.exec(said) ?? []
  const own = [document.number, document.title, document.issued].filter((part) => part !== null).join(' ')
  return year !== undefined && /(?:19|20)\d\d/.test(own) && !own.includes(year)
}

/** Whether a line tells when a paper takes effect that is not the one named, though it names that. */
function isOfAnother(
  { document, passage }: Candidate['hit'],
  { start, end }: Candidate['span'],
  named: Named
): boolean {
  if (named.document === null || document.number === null || isWanted(document, named.document)) return false
  return SPEAKS_OF_ITSELF.test(passage.text.slice(start, end))
}
