import type { Day } from '#knowledge/document.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { type Candidate, rankCandidates } from './candidate.ts'
import { leavesOutCase } from './cases/special-cases.ts'
import {
  HARDLY,
  isBesideThePoint,
  lackOf,
  OF_USUAL_CASE,
  type Sought,
  soughtBy,
  UNSURE,
  wholeOf
} from './held-against.ts'
import type { Lack } from './lacks.ts'
import { latestOnly } from './latest.ts'
import { isAboutNamed } from './named.ts'
import { contradicts } from './scope.ts'
import { tellsOf } from './told-of.ts'

/**
 * `beside`: none of the candidates says anything of what a yes-or-no question asks whether it is so. `elsewhere`: what says
 * clearly more of the question than the best of them is for another exam, grade, year, place or kind of school.
 */
export interface Able {
  candidates: Candidate[]
  /** Those that cannot answer, best first. */
  passedOver: Candidate[]
  /** Why what ranks highest may not answer, where it may not. */
  lacking: Lack | null
  beside: boolean
  elsewhere: boolean
}

/** What was found, ranked by how well it answers, with what of the question it is held against. */
export interface Ranking {
  sought: Sought
  ranked: readonly Candidate[]
}

export function rankFound(question: string, evidence: Evidence, asOf: Day): Ranking {
  const sought = soughtBy(question, [...evidence.hits, ...evidence.outOfForce], evidence.asked, asOf)
  return { sought, ranked: rankCandidates(question, evidence, sought.scope.years) }
}

/** The candidates of a ranking without those that cannot answer. */
export function ableOf({ sought, ranked }: Ranking): Able {
  const lacking = ranked.map((candidate) => ({ candidate, lack: lackOf(candidate, sought) }))
  // whoever is beaten by what tells of the special case shows how far ahead that is
  const first = lacking.findIndex(({ lack }) => lack === null)
  const able = lacking.flatMap(({ candidate, lack }, at) =>
    lack === null || (lack === OF_USUAL_CASE && first >= 0 && at > first) ? [candidate] : []
  )
  const candidates = sought.scope.years.length === 0 ? latestOnly(able) : able
  const telling = candidates.filter((candidate) => !isBesideThePoint(candidate, sought))
  const beside = telling.length === 0
  const left = beside ? candidates : telling
  const elsewhere = lacking.some(
    ({ candidate, lack }) => lack && OF_SCOPE.has(lack.lacks) && saysMore(candidate, left[0], sought)
  )
  const passedOver = ranked.filter((each) => !left.includes(each))
  return { candidates: left, passedOver, lacking: lackShown(lacking), beside, elsewhere }
}

/** How much of a question a passage shows that is about it. */
const ABOUT = 0.5

/** What is lacking in what ranks highest; that no document tells a number or a time is not said where one about it does. */
function lackShown(lacking: readonly { candidate: Candidate; lack: Lack | null }[]): Lack | null {
  const first = lacking[0]?.lack ?? null
  if (first === null || !OF_KIND.has(first.lacks)) return first
  const isTold = lacking.some(({ candidate: { signs } }) => signs.shown >= ABOUT && signs.kindPassage > HARDLY)
  return isTold ? UNSURE : first
}

const OF_KIND: ReadonlySet<Lack['lacks']> = new Set(['time', 'amount', 'phone'])

const OF_SCOPE: ReadonlySet<Lack['lacks']> = new Set(['exam', 'level', 'year', 'place', 'sector'])
/** How much more of the question one must show to say clearly more of it. */
const CLEARLY = 0.1

function saysMore(one: Candidate, best: Candidate | undefined, { besideExam }: Sought): boolean {
  if (!best || one.score < best.score - NEAR) return false
  if (one.score > best.score && one.signs.shown >= best.signs.shown + CLEARLY) return true
  const [more, less] = [one, best].map(({ hit }) => tellsOf(besideExam, hit))
  return (more ?? 0) >= (less ?? 0) + CLEARLY
}

/** How far below the best what is for another exam may score and still show that the exam asked about has no such rule. */
const NEAR = 3

/** What is for whom and about what was asked, whether or not it has what is asked for. */
export function bearing({ sought: { scope, named, cases }, ranked }: Ranking): Candidate[] {
  return ranked.filter(
    ({ hit, signs }) =>
      signs.forOthers === 0 &&
      isAboutNamed(hit, named) &&
      contradicts(scope, hit) === null &&
      !leavesOutCase(cases, wholeOf(hit))
  )
}

/** Whether what answers a question rules for others than one that says more of the asker is about. */
export function isForOthers(
  question: string,
  { hit }: Pick<Candidate, 'hit'>,
  { asked: words }: Evidence,
  asOf: Day
): boolean {
  const sought = soughtBy(question, [hit], words, asOf)
  const [candidate] = rankCandidates(question, { hits: [hit], asked: words }, sought.scope.years)
  const isMeant = isAboutNamed(hit, sought.named) && contradicts(sought.scope, hit) === null
  return candidate === undefined || candidate.signs.forOthers > 0 || !isMeant
}

/** Whether a hit, were it in force, might answer: a stretch of it is about what was asked, and of the kind asked for. */
export function mightAnswer(question: string, hit: Hit, { asked: words }: Evidence, asOf: Day): boolean {
  const sought = soughtBy(question, [hit], words, asOf)
  const [candidate] = rankCandidates(question, { hits: [hit], asked: words }, sought.scope.years)
  return candidate !== undefined && lackOf(candidate, sought) === null && !isBesideThePoint(candidate, sought)
}
