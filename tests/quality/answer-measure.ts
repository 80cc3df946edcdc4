import { NO_MEMORY } from '#bot/conversation/memory.ts'
import type { Reply } from '#bot/conversation/reply.ts'
import { replyTo } from '#bot/dialogue.ts'
import { mask } from '#bot/review/privacy.ts'
import type { Citation } from '#knowledge/citation.ts'
import type { Day } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Provision } from '#knowledge/provision.ts'
import { type Fault, findFault } from './answer-faults.ts'
import { type Figures, figuresOf, type Result } from './answer-figures.ts'
import { type DocumentIds, documentIds, grade, isGold, type Verdict } from './answer-grade.ts'
import type { Question } from './answer-questions.ts'
import type { ChatForms } from './chat-forms.ts'
import { respell, type Spelling } from './spellings.ts'

/** How a set is asked. `tell` is given each question with what became of it. */
export interface Manner {
  spelling: Spelling
  forms: ChatForms
  at: Day
  tell(question: Question, text: string, reply: Reply, verdict: Verdict, fault: Fault | null): void
}

/** Asks every question as `ask` does, masked and at its day, and judges what comes back. */
export async function measureAnswers(
  knowledge: Knowledge,
  questions: readonly Question[],
  { spelling, forms, at, tell }: Manner
): Promise<{ figures: Figures; faults: Fault[] }> {
  const ids = await documentIds(knowledge)
  const provisions = provisionsOf(knowledge)
  const results: Result[] = []
  const faults: Fault[] = []
  // the first question pays for opening the index, which a running bot has long done
  await ask(knowledge, 'học phí lớp 6', at)
  for (const question of questions) {
    const asOf = question.at ?? at
    const text = mask(respell(question, spelling, forms))
    const started = performance.now()
    const reply = await ask(knowledge, text, asOf)
    const ms = performance.now() - started
    const cited = await textsOf(reply.citations, provisions)
    const verdict = grade(question, reply, ids, (passage) => cited.get(passage) ?? '')
    const fault = await findFault(knowledge, question, text, asOf, verdict, ids)
    if (fault) faults.push(fault)
    const named = verdict === 'refused' && (await namesGold(knowledge, question, reply, asOf, ids))
    results.push({ ...resultOf(question, reply, verdict, ms, cited), named })
    tell(question, text, reply, verdict, fault)
  }
  return { figures: figuresOf(results), faults }
}

/** As somebody who begins to talk, so that what is offered to tap is seen too. */
async function ask(knowledge: Knowledge, text: string, at: Day): Promise<Reply> {
  const before = { memory: NO_MEMORY, canTell: false, waits: false }
  return (await replyTo({ knowledge, publicUrl: '' }, { text, attachments: [] }, at, before)).reply
}

/** Whether a provision that answers is among those a refusal offers to read. */
async function namesGold(
  knowledge: Knowledge,
  question: Question,
  { outcome, buttons = [] }: Reply,
  at: Day,
  ids: DocumentIds
): Promise<boolean> {
  if (question.kind !== 'answerable' || outcome !== 'abstain') return false
  for (const { payload } of buttons) {
    const passage = payload.split(' ').at(-1) ?? ''
    if (!passage.includes('/')) continue
    const found = await knowledge.readProvision(passage, at)
    if (found && isGold(question, passage, found.provision.address, ids)) return true
  }
  return false
}

type ProvisionsOf = (documentId: string) => Promise<ReadonlyMap<string, Provision>>

function provisionsOf(knowledge: Knowledge): ProvisionsOf {
  const read = new Map<string, Promise<ReadonlyMap<string, Provision>>>()
  const load = async (id: string) => {
    const stored = await knowledge.readDocument(id)
    return new Map((stored?.provisions ?? []).map((provision) => [provision.key, provision]))
  }
  return (id) => {
    const known = read.get(id) ?? load(id)
    read.set(id, known)
    return known
  }
}

/** The stored provision of each cited passage, with all that stands under it: a passage holds a list with its points. */
async function textsOf(citations: readonly Citation[], provisions: ProvisionsOf): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const { passage } of citations) {
    const [id = '', key = ''] = passage.split('/')
    texts.set(passage, textUnder(await provisions(id), key.replace(/~\d+$/, '')))
  }
  return texts
}

function textUnder(provisions: ReadonlyMap<string, Provision>, key: string): string {
  const under = [...provisions.values()].filter((one) => one.key === key || one.key.startsWith(`${key}.`))
  return under.map(({ text }) => text).join('\n')
}

function resultOf(
  question: Question,
  reply: Reply,
  verdict: Verdict,
  ms: number,
  cited: ReadonlyMap<string, string>
): Omit<Result, 'named'> {
  const isExact = ({ passage, quote, document, validity }: Citation) =>
    quote !== '' && document !== '' && validity.length > 0 && cited.get(passage)?.includes(quote) === true
  return {
    answerable: question.kind === 'answerable',
    verdict,
    confidence: reply.confidence,
    length: reply.text.length,
    ms,
    citations: reply.citations.length,
    exact: reply.citations.filter(isExact).length
  }
}
