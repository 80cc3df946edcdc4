import type { Day, DocumentRecord } from '#knowledge/document.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import { type AskedFor, askedFor, type Kind } from './asked-for.ts'
import { holds } from './facts.ts'
import { contradicts, type Scope, scopeOf } from './scope.ts'

/** Least probability that the first hit answers, from which an answer is given; the checks below raise it further. */
export const ANSWER_CONFIDENCE = 0.5

/** What to say to a question, before it is worded. */
export type Decision =
  /** The first hit answers; the others were found with it. `whole`: asked for by address, so shown from its beginning. */
  | { kind: 'answer'; hits: Hit[]; whole: boolean; confidence: number }
  | { kind: 'clarify'; documents: DocumentRecord[]; wanted: string }
  | { kind: 'abstain'; because: Because; confidence: number }

/** Why there is no answer. */
export type Because =
  | { kind: 'nothing_found' }
  /** Something near was found, but not for this grade or year, or without the time or number asked for. */
  | { kind: 'not_this'; lacks: 'level' | 'year' | 'time' | 'amount' | 'phone' | 'certainty'; asked: string }
  | { kind: 'out_of_force'; hit: Hit }
  | { kind: 'no_such_document'; wanted: string }
  | { kind: 'no_such_provision'; document: DocumentRecord; wanted: string }

/** How far below the first hit another may score and still answer in its place, when the first fails a check. */
const NEAR_FIRST = 0.75
const LOOKED_AT = 5

/** Whether what was found answers the question, on the day asked about. */
export function decide(question: string, evidence: Evidence, asOf: Day): Decision {
  const { hits, outOfForce, confidence } = evidence
  const asked = askedFor(question)
  const scope = scopeOf(question, asOf)
  const lacking = hits.map((hit) => lacks(hit, asked, scope))
  const best = hits.findIndex((hit, i) => lacking[i] === null && i < LOOKED_AT && isNear(hit, hits[0]))
  if (confidence >= ANSWER_CONFIDENCE && best !== -1) {
    const fitting = hits.filter((_, i) => i >= best && lacking[i] === null)
    return { kind: 'answer', hits: fitting, whole: false, confidence }
  }
  const stale = outOfForce.find((hit) => lacks(hit, asked, scope) === null && isAbout(question, hit))
  if (stale && isNear(stale, hits[0]))
    return { kind: 'abstain', because: { kind: 'out_of_force', hit: stale }, confidence }
  if (hits.length === 0) return { kind: 'abstain', because: { kind: 'nothing_found' }, confidence }
  const reason = confidence >= ANSWER_CONFIDENCE ? lacking[0] : null
  return { kind: 'abstain', because: reason ?? { kind: 'not_this', lacks: 'certainty', asked: '' }, confidence }
}

function isNear(hit: Hit, first: Hit | undefined): boolean {
  return first === undefined || hit.score >= first.score * NEAR_FIRST
}

const LACKING: Partial<Record<Kind, Lack['lacks']>> = {
  hour: 'time',
  day: 'time',
  time: 'time',
  condition: 'time',
  money: 'amount',
  amount: 'amount',
  phone: 'phone'
}

type Lack = Extract<Because, { kind: 'not_this' }>

/** What the question asks for and a hit does not have, or null if it may answer. */
function lacks(hit: Hit, asked: AskedFor, scope: Scope): Lack | null {
  const conflict = contradicts(scope, hit)
  if (conflict) return { kind: 'not_this', lacks: conflict.what, asked: conflict.asked }
  if (holds(hit.passage.text, asked, hit.passage.trail) && !onlyAsks(hit.passage.text)) return null
  return { kind: 'not_this', lacks: LACKING[asked.kind] ?? 'certainty', asked: '' }
}

/** Headings of web pages are often questions; alone they answer nothing. */
function onlyAsks(text: string): boolean {
  return /^[^\n]*\?$/.test(text.trim())
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
