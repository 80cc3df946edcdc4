import type { Day } from '#knowledge/document.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { isWanted } from '#knowledge/search/wanted-document.ts'
import { mightAnswer } from './able.ts'
import { counterpartOf } from './counterpart.ts'
import { namedIn } from './named.ts'
import { tellsOf, wordsOf } from './told-of.ts'

/**
 * A text that holds no longer, or not yet, and is surely about a question. It is shown only where nothing in force says
 * as much of it: then `current` is empty. `instead`: what rules the same in its place, for whoever asked for just this paper.
 */
export interface Stale {
  hit: Hit
  current: Hit[]
  instead: Hit | null
}

/** The text out of force that a question which is not answered is about; null where there is none. */
export function staleOf(question: string, evidence: Evidence, asOf: Day): Stale | null {
  const { hits, outOfForce } = evidence
  const hit = outOfForce.find(
    (each) =>
      !holdsToday(each, hits) &&
      isNear(each, hits[0]) &&
      mightAnswer(question, each, evidence, asOf) &&
      isAbout(question, each)
  )
  if (!hit) return null
  const instead = counterpartOf(hit, hits)
  const { document } = namedIn(question)
  const isNamed = document !== null && isWanted(hit.document, document)
  return { hit, instead, current: isNamed ? [] : inItsPlace(hit, instead, evidence) }
}

/** How much less of a question a text in force may say and still say as much. */
const AS_MUCH = 0.1

/** What is in force and says as much of a question as a text that is not, or rules the same in the place of one that ended. */
function inItsPlace(stale: Hit, instead: Hit | null, { hits, asked }: Evidence): Hit[] {
  const least = tellsOf(asked, stale) - AS_MUCH
  const replacing = stale.validity === 'expired' ? instead : null
  return hits.filter((hit) => hit === replacing || tellsOf(asked, hit) >= least)
}

/** Whether another wording of the same provision is in force: then this one tells nobody what applies. */
function holdsToday({ document, passage }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.document.id === document.id && hit.passage.provisionKey === passage.provisionKey)
}

/** How far below the first hit a text out of force may score and still be what was asked for. */
const NEAR_FIRST = 0.75

function isNear(hit: Hit, first: Hit | undefined): boolean {
  return first === undefined || hit.score >= first.score * NEAR_FIRST
}

/** Shares of the question's words and pairs of words from which a text out of force is surely about it. */
const ABOUT = { words: 0.7, pairs: 0.35 }

function isAbout(question: string, hit: Hit): boolean {
  const { syllables, pairs } = analyseQuestion(question)
  const told = wordsOf(hit)
  return share(syllables, told) >= ABOUT.words && share(pairs, told) >= ABOUT.pairs
}

function share(terms: readonly string[], told: ReadonlySet<string>): number {
  return terms.length === 0 ? 1 : terms.filter((term) => told.has(term)).length / terms.length
}
