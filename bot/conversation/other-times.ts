import type { Day } from '#knowledge/document.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { periodOf, validityOf } from '#knowledge/search/in-force.ts'
import type { AskedDay } from './asked-day.ts'
import { counterpartOf } from './counterpart.ts'
import type { Decision } from './decide.ts'
import { contradicts, scopeOf } from './scope.ts'
import { sameYear, yearsAsked, yearsIn } from './years.ts'

/** What was found as of another day, without what speaks for other years than the question does; nothing of it is out of force. */
export function foundThen(question: string, asOf: Day, found: Evidence): Evidence {
  const scope = { ...scopeOf('', asOf), years: yearsAsked(question, asOf) }
  return { ...found, hits: found.hits.filter((hit) => contradicts(scope, hit) === null), outOfForce: [] }
}

/** A decision with the words in which it was asked. */
export interface Asked {
  asked: string
  decision: Decision
}

/**
 * Of what is decided as of today and as of the day asked about, what is said: what held then, where that holds no longer
 * or not yet; else what holds today. That a rule of today did not hold then is to be said with it.
 */
export function inTime(question: string, today: Asked, then: Asked, { day, ofAll }: AskedDay, asOf: Day): Asked {
  const [now, past] = [shownBy(today.decision), shownBy(then.decision)]
  const isAnswered = today.decision.kind === 'answer'
  if (isAnswered && now && speaksFor(question, now, asOf)) return today
  if (past && !holdsOn(past, asOf) && (then.decision.kind === 'answer' || !isAnswered))
    return { ...then, decision: judgedOn({ ...then.decision, ...on(then.decision, day) }, asOf) }
  if (isAnswered && now && past && !holdsOn(now, day) && isPastOf(past, now, asOf))
    return { ...then, decision: judgedOn(toldThen(past, today.decision, day), asOf) }
  if (isAnswered && ofAll && now && !holdsOn(now, day))
    return { ...today, decision: { ...today.decision, ...on(today.decision, day) } }
  return today
}

/** Whether what is named first as of the day asked about, though nothing is told from it surely, ruled then what answers today. */
function isPastOf(past: Hit, now: Hit, asOf: Day): boolean {
  return !holdsOn(past, asOf) && counterpartOf(now, [past]) !== null
}

/** What ruled then, as surely as what answers today. */
function toldThen(past: Hit, today: Decision, day: Day): Decision {
  return {
    kind: 'answer',
    hits: [past],
    whole: true,
    confidence: today.kind === 'answer' ? today.confidence : 0,
    on: day
  }
}

function on({ kind }: Decision, day: Day): { on?: Day } {
  return kind === 'answer' ? { on: day } : {}
}

/** What a decision tells from, or names first. */
function shownBy(decision: Decision): Hit | null {
  if (decision.kind === 'answer') return decision.hits[0] ?? null
  return decision.kind === 'abstain' && decision.because.kind === 'not_this'
    ? (decision.because.near?.[0] ?? null)
    : null
}

function holdsOn({ passage, document }: Hit, day: Day): boolean {
  return ['in_force', 'unknown'].includes(validityOf(passage, document, day))
}

/** Whether a text itself is for a year asked about, whenever it was issued: "Kế hoạch năm 2025" of a report, a timetable. */
function speaksFor(question: string, { passage, document }: Hit, asOf: Day): boolean {
  const told = yearsIn([document.title, document.period ?? '', ...passage.trail, passage.text].join('\n'))
  return yearsAsked(question, asOf).some((asked) => told.some((year) => sameYear(asked, year)))
}

/** A decision made as of another day, its texts told as what they are today. */
function judgedOn(decision: Decision, asOf: Day): Decision {
  const judge = (hit: Hit): Hit => ({ ...hit, validity: validityOf(hit.passage, hit.document, asOf) })
  if (decision.kind === 'abstain') {
    const { because } = decision
    return because.kind === 'not_this' && because.near
      ? { ...decision, because: { ...because, near: because.near.map(judge) } }
      : decision
  }
  if (decision.kind === 'clarify') return decision
  const { best, beside } = decision
  return {
    ...decision,
    hits: decision.hits.map(judge),
    ...(best ? { best: { ...best, hit: judge(best.hit) } } : {}),
    ...(beside ? { beside: { ...beside, hit: judge(beside.hit) } } : {})
  }
}

/** What is told and has ended, or unless `onlyEnded` will end, so that another rules in its place; null where nothing is known to. */
export function endingIn(decision: Decision, onlyEnded = false): Hit | null {
  const told = toldIn(decision)
  const isMeant = told?.validity === 'expired' || !onlyEnded
  return told && isMeant && endOf(told) !== null ? told : null
}

function toldIn(decision: Decision): Hit | null {
  if (decision.kind === 'answer') return decision.hits[0] ?? null
  return decision.kind === 'abstain' && decision.because.kind === 'out_of_force' ? decision.because.hit : null
}

function endOf({ passage, document }: Hit): Day | null {
  return periodOf(passage, document).expires
}

/** As much of a provision as finds what is worded like it. */
const LONGEST_ASKED = 300

/** A question that finds what rules the same in another time. */
export function askedLike({ passage }: Hit): string {
  return `${passage.trail.at(-1) ?? ''} ${passage.text}`.slice(0, LONGEST_ASKED)
}

/** A decision with what rules today in the place of what has ended, or will from the day on which this ends. */
export function withOther(decision: Decision, ending: Hit, { hits, outOfForce }: Evidence): Decision {
  const next = ({ passage, document, validity }: Hit) =>
    validity === 'not_yet' && periodOf(passage, document).effective === endOf(ending)
  const other = counterpartOf(ending, ending.validity === 'expired' ? hits : outOfForce.filter(next))
  if (!other || decision.kind === 'clarify') return decision
  if (decision.kind === 'answer') return { ...decision, other }
  const { because } = decision
  return because.kind === 'out_of_force' ? { ...decision, because: { ...because, instead: other } } : decision
}

/** What is shown by its address, with the next change of anything inside it. */
export function withChangesInside(decision: Decision, found: LookUp, asOf: Day): Decision {
  if (decision.kind !== 'answer' || decision.other || found.kind !== 'found') return decision
  const [hit] = decision.hits
  const next = found.provision.later?.find(({ from }) => from > asOf)
  if (!hit || !next) return decision
  const amendedBy = next.amendedBy.filter(({ from }) => from === next.from)
  const passage = { ...hit.passage, text: next.text, effective: next.from, amendedBy }
  return { ...decision, other: { ...hit, passage, validity: 'not_yet' } }
}
