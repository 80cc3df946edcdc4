import type { Day, DocumentRecord } from '#knowledge/document.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { askedFor } from './asked-for.ts'
import { type Candidate, rankCandidates } from './candidate.ts'
import { besideBest, choose } from './choose.ts'
import type { Lack } from './lacks.ts'
import { asksForAll } from './places/asks-for-all.ts'
import { isOfCutList, leadsElsewhere, provisionOf } from './places/open-list.ts'
import { type ArticleAsked, articleAsked } from './places/whole-article.ts'
import { staleOf } from './stale.ts'
import { distinctProvisions } from './suggest.ts'
import { isHearsay } from './yes-no.ts'

/** Least probability that the first hit answers, from which an answer is given; the checks below raise it further. */
export const ANSWER_CONFIDENCE = 0.83

/** The same where the question asks whether something heard is true: it suggests a rule that there may not be. */
const HEARSAY_CONFIDENCE = 0.88

/** From here on provisions are named to the asker, though nothing is told from them: two of three such lists and more hold one that answers (by fit-confidence.ts, on sets held out). */
const NEAR_CONFIDENCE = 0.45

/** What to say to a question, before it is worded. */
export type Decision =
  /**
   * The first hit answers; the others were found with it. `whole`: asked for by address, so shown from its beginning.
   * `best`: the stretch of the first that does; `beside`: another that may as well be what was asked for. `on`: the day
   * asked about, absent for today; `other`: what rules in the place of the first today, or will from its end on.
   * `article`: the provision whose heading is what was asked.
   */
  | {
      kind: 'answer'
      hits: Hit[]
      whole: boolean
      confidence: number
      best?: Candidate
      beside?: Candidate | null
      on?: Day
      other?: Hit
      article?: ArticleAsked | null
    }
  | { kind: 'clarify'; documents: DocumentRecord[]; wanted: string }
  /** `article`: as above, though no line of it surely answers. */
  | { kind: 'abstain'; because: Because; confidence: number; article?: ArticleAsked | null }

/** Why there is no answer. */
export type Because =
  | { kind: 'nothing_found' }
  /** `near`: provisions of which one may well answer, though none surely enough to tell from. */
  | (Lack & { near?: readonly Hit[] })
  /** `instead`: what rules the same today. */
  | { kind: 'out_of_force'; hit: Hit; instead?: Hit | null }
  | { kind: 'no_such_document'; wanted: string; held: readonly DocumentRecord[] }
  | { kind: 'no_such_provision'; document: DocumentRecord; wanted: string; missing: string | null }

/** Whether what was found answers the question, on the day asked about. */
export function decide(question: string, evidence: Evidence, asOf: Day): Decision {
  const { hits } = evidence
  const { candidates, lacking, confidence, about } = choose(question, evidence, asOf)
  const [best] = candidates
  const isSure = best !== undefined && confidence >= (isHearsay(question) ? HEARSAY_CONFIDENCE : ANSWER_CONFIDENCE)
  const article = (isSure ? listOf(question, best) : null) ?? articleAsked(question, about, evidence)
  if (isSure && !leadsElsewhere(best)) {
    const found = candidates.map(({ hit }) => hit)
    return { kind: 'answer', hits: found, whole: false, confidence, best, beside: besideBest(candidates), article }
  }
  // what is in force and may answer is named rather than what is not
  const stale = article === null && confidence < NEAR_CONFIDENCE ? staleOf(question, evidence, asOf) : null
  if (stale?.current.length === 0)
    return { kind: 'abstain', because: { kind: 'out_of_force', hit: stale.hit, instead: stale.instead }, confidence }
  if (hits.length === 0) return { kind: 'abstain', because: { kind: 'nothing_found' }, confidence }
  const near = stale
    ? nearest(rankCandidates(question, { ...evidence, hits: stale.current }))
    : named(candidates, about, confidence)
  const unsure: Because = { kind: 'not_this', lacks: 'certainty', asked: '', ...(near.length > 0 ? { near } : {}) }
  return { kind: 'abstain', because: (best || stale ? null : lacking) ?? unsure, confidence, article }
}

/** The whole provision, where the best line is of a list that its passage does not hold all of. */
function listOf(question: string, best: Candidate): ArticleAsked | null {
  const isCut = leadsElsewhere(best) || (isOfCutList(best) && asksForAll(question, askedFor(question)))
  return isCut ? { id: provisionOf(best), exact: true } : null
}

/** Share of a question from which a provision says all of it: it is named though it lacks the sum or the day asked for. */
const ALL_OF_IT = 0.95

function named(candidates: readonly Candidate[], about: readonly Candidate[], confidence: number): Hit[] {
  if (confidence >= NEAR_CONFIDENCE) return nearest(candidates)
  const full = about.find(({ signs }) => signs.shown >= ALL_OF_IT && signs.lead >= MOST_IN_LINES)
  return full ? [full.hit] : []
}

/** What stands only in the headings and the title is said of everything below them. */
const MOST_IN_LINES = 0.7

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

/** What to say to an address. */
export function decideLookUp(lookUp: Exclude<LookUp, { kind: 'not_an_address' }>): Decision {
  switch (lookUp.kind) {
    case 'found':
      return wholeOf(lookUp, 1)
    case 'several_documents':
      return { kind: 'clarify', documents: lookUp.documents, wanted: lookUp.wanted }
    case 'no_such_document':
    case 'no_such_provision':
      return { kind: 'abstain', because: lookUp, confidence: 1 }
  }
}

/** A provision shown from its beginning; `trail`: the headings above it, where it is to be told below them. */
export function wholeOf(found: Extract<LookUp, { kind: 'found' }>, confidence: number, trail: string[] = []): Decision {
  return { kind: 'answer', hits: [asHit(found, trail)], whole: true, confidence }
}

function asHit({ document, provision, validity, passageId }: Extract<LookUp, { kind: 'found' }>, trail: string[]): Hit {
  const { key, address, text, effective, expires } = provision
  const passage = {
    id: passageId,
    documentId: document.id,
    provisionKey: key,
    address,
    text,
    trail,
    effective,
    expires
  }
  return { passage, document, validity, score: 1 }
}
