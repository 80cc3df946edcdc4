import type { Day, DocumentRecord } from '#knowledge/document.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import type { Candidate } from './candidate.ts'
import { besideBest, choose, mightAnswer } from './choose.ts'
import type { Lack } from './lacks.ts'
import { distinctProvisions } from './suggest.ts'
import { isHearsay } from './yes-no.ts'

/** Least probability that the first hit answers, from which an answer is given; the checks below raise it further. */
export const ANSWER_CONFIDENCE = 0.85

/** The same where the question asks whether something heard is true: it suggests a rule that there may not be. */
const HEARSAY_CONFIDENCE = 0.9

/** From here on provisions are named to the asker, though nothing is told from them: 53 % of such lists hold one that answers, from .4 on 72 % and more (by fit-confidence.ts, on sets held out). */
const NEAR_CONFIDENCE = 0.3

/** What to say to a question, before it is worded. */
export type Decision =
  /**
   * The first hit answers; the others were found with it. `whole`: asked for by address, so shown from its beginning.
   * `best`: the stretch of the first that does; `beside`: another that may as well be what was asked for.
   */
  | { kind: 'answer'; hits: Hit[]; whole: boolean; confidence: number; best?: Candidate; beside?: Candidate | null }
  | { kind: 'clarify'; documents: DocumentRecord[]; wanted: string }
  | { kind: 'abstain'; because: Because; confidence: number }

/** Why there is no answer. */
export type Because =
  | { kind: 'nothing_found' }
  /** `near`: provisions of which one may well answer, though none surely enough to tell from. */
  | (Lack & { near?: readonly Hit[] })
  | { kind: 'out_of_force'; hit: Hit }
  | { kind: 'no_such_document'; wanted: string }
  | { kind: 'no_such_provision'; document: DocumentRecord; wanted: string }

/** How far below the first hit a text out of force may score and still be what was asked for. */
const NEAR_FIRST = 0.75

/** Whether what was found answers the question, on the day asked about. */
export function decide(question: string, evidence: Evidence, asOf: Day): Decision {
  const { hits, outOfForce } = evidence
  const { candidates, lacking, confidence } = choose(question, evidence, asOf)
  const [best] = candidates
  if (best && confidence >= (isHearsay(question) ? HEARSAY_CONFIDENCE : ANSWER_CONFIDENCE)) {
    const found = candidates.map(({ hit }) => hit)
    return { kind: 'answer', hits: found, whole: false, confidence, best, beside: besideBest(candidates) }
  }
  const stale =
    // what is in force and may answer is named rather than what is not
    confidence < NEAR_CONFIDENCE &&
    outOfForce.find(
      (hit) => !holdsToday(hit, hits) && mightAnswer(question, hit, evidence, asOf) && isAbout(question, hit)
    )
  if (stale && isNear(stale, hits[0]))
    return { kind: 'abstain', because: { kind: 'out_of_force', hit: stale }, confidence }
  if (hits.length === 0) return { kind: 'abstain', because: { kind: 'nothing_found' }, confidence }
  const near = best && confidence >= NEAR_CONFIDENCE ? { near: nearest(candidates) } : {}
  const unsure: Because = { kind: 'not_this', lacks: 'certainty', asked: '', ...near }
  return { kind: 'abstain', because: (best ? null : lacking) ?? unsure, confidence }
}

/**
 * The best of the passages that raised a question back, once it is picked: that one of them is meant was sure, and which
 * one the asker has said. Null where none of them may answer any more.
 */
export function decidePicked(question: string, evidence: Evidence, asOf: Day): Decision | null {
  const { candidates, confidence } = choose(question, evidence, asOf)
  const [best] = candidates
  if (!best) return null
  const hits = candidates.map(({ hit }) => hit)
  const sure = Math.max(confidence, ANSWER_CONFIDENCE)
  return { kind: 'answer', hits, whole: false, confidence: sure, best, beside: besideBest(candidates) }
}

/** How far below the best one may score and still be named: of the second ones beyond that, one in eleven answers. */
const NAMED_WITHIN = 4

/** The provisions of the best candidates, each once, as they are named where none surely answers. */
export function nearest(candidates: readonly Candidate[]): Hit[] {
  const least = (candidates[0]?.score ?? 0) - NAMED_WITHIN
  return distinctProvisions(candidates.filter(({ score }) => score >= least).map(({ hit }) => hit))
}

/** Whether another wording of the same provision is in force: then this one tells nobody what applies. */
function holdsToday({ document, passage }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.document.id === document.id && hit.passage.provisionKey === passage.provisionKey)
}

function isNear(hit: Hit, first: Hit | undefined): boolean {
  return first === undefined || hit.score >= first.score * NEAR_FIRST
}

/** Shares of the question's words and pairs of words from which a text out of force is surely about it. */
const ABOUT = { words: 0.7, pairs: 0.35 }

function isAbout(question: string, { passage, document }: Hit): boolean {
  const { syllables, pairs } = analyseQuestion(question)
  const told = new Set(indexTerms([document.title, ...passage.trail, passage.text].join('\n')).folded)
  return share(syllables, told) >= ABOUT.words && share(pairs, told) >= ABOUT.pairs
}

function share(terms: readonly string[], told: ReadonlySet<string>): number {
  return terms.length === 0 ? 1 : terms.filter((term) => told.has(term)).length / terms.length
}

/** What to say to an address. */
export function decideLookUp(lookUp: Exclude<LookUp, { kind: 'not_an_address' }>): Decision {
  switch (lookUp.kind) {
    case 'found':
      return { kind: 'answer', hits: [asHit(lookUp)], whole: true, confidence: 1 }
    case 'several_documents':
      return { kind: 'clarify', documents: lookUp.documents, wanted: lookUp.wanted }
    case 'no_such_document':
      return { kind: 'abstain', because: { kind: 'no_such_document', wanted: lookUp.wanted }, confidence: 1 }
    case 'no_such_provision':
      return {
        kind: 'abstain',
        because: { kind: 'no_such_provision', document: lookUp.document, wanted: lookUp.wanted },
        confidence: 1
      }
  }
}

function asHit({ document, provision, validity, passageId }: Extract<LookUp, { kind: 'found' }>): Hit {
  const { key, address, text, effective, expires } = provision
  const passage = {
    id: passageId,
    documentId: document.id,
    provisionKey: key,
    address,
    text,
    trail: [],
    effective,
    expires
  }
  return { passage, document, validity, score: 1 }
}
