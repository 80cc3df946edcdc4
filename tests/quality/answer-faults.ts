import { askedFor } from '#bot/conversation/asked-for.ts'
import { lacks } from '#bot/conversation/lacks.ts'
import { namedIn } from '#bot/conversation/named.ts'
import { scopeOf } from '#bot/conversation/scope.ts'
import { triage } from '#bot/conversation/triage.ts'
import type { Day } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { type DocumentIds, isGold, saysAll, type Verdict } from './answer-grade.ts'
import type { Answerable, Question } from './answer-questions.ts'

/** The step of the journey at which a question went wrong; `detail` is counted apart only when read closely. */
export interface Fault {
  step:
    | 'triage'
    | 'address'
    | 'retrieval'
    | 'rank'
    | 'out_of_force'
    | 'check'
    | 'confidence'
    | 'excerpt'
    | 'not_in_documents'
    | 'unknown'
  detail: string
}

const DEPTH = 50

/** Asks each step of the journey again, in its order, and names the first that lost the answer; null where none did. */
export async function findFault(
  knowledge: Pick<Knowledge, 'retrieve' | 'lookUp'>,
  question: Question,
  text: string,
  asOf: Day,
  verdict: Verdict,
  ids: DocumentIds
): Promise<Fault | null> {
  if (verdict === 'right' || (verdict === 'refused' && question.kind === 'unanswerable')) return null
  if (verdict === 'span') return { step: 'excerpt', detail: 'đúng điều khoản, thiếu điều được hỏi' }
  const triaged = triage(text, [])
  if (triaged.kind !== 'question') return { step: 'triage', detail: triaged.kind }
  const found = await knowledge.lookUp(triaged.text, asOf)
  if (found.kind !== 'not_an_address') return { step: 'address', detail: found.kind }
  if (question.kind === 'unanswerable') return { step: 'not_in_documents', detail: question.why.split(':')[0] ?? '' }
  return atSearch(question, triaged.text, asOf, await knowledge.retrieve(triaged.text, asOf, DEPTH), verdict, ids)
}

function atSearch(
  question: Answerable,
  text: string,
  asOf: Day,
  evidence: Evidence,
  verdict: Verdict,
  ids: DocumentIds
): Fault {
  const rank = rankOf(question, evidence.hits, ids)
  const gold = evidence.hits[rank]
  if (!gold) {
    const stale = rankOf(question, evidence.outOfForce, ids)
    if (stale !== -1) return { step: 'out_of_force', detail: `hạng ${stale + 1}` }
    return { step: 'retrieval', detail: `không có trong ${DEPTH} đoạn đầu` }
  }
  const lack = lacks(gold, askedFor(text), scopeOf(text, asOf), namedIn(text))
  if (lack) return { step: 'check', detail: lack.lacks }
  if (rank > 0) return { step: 'rank', detail: `hạng ${rank + 1}, tin cậy ${evidence.confidence.toFixed(2)}` }
  if (verdict === 'refused') return { step: 'confidence', detail: evidence.confidence.toFixed(2) }
  return { step: 'unknown', detail: `hạng 1, tin cậy ${evidence.confidence.toFixed(2)}` }
}

/** Place of the best passage that answers, from 0; -1 where none is among the hits. */
export function rankOf(question: Answerable, hits: readonly Hit[], ids: DocumentIds): number {
  const answers = ({ passage }: Hit) => isGold(question, passage.id, passage.address, ids)
  const whole = hits.findIndex((hit) => answers(hit) && saysAll(hit.passage.text, question.facts))
  return whole === -1 ? hits.findIndex(answers) : whole
}
