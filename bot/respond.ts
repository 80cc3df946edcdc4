import type { Day } from '#knowledge/document.ts'
import type { Knowledge, LookUp } from '#knowledge/knowledge.ts'
import type { Hit } from '#knowledge/passage.ts'
import { check } from './conversation/check.ts'
import { askBack } from './conversation/clarify.ts'
import { buttons } from './conversation/command.ts'
import { compose } from './conversation/compose.ts'
import { serveCurated } from './conversation/curated.ts'
import { type Decision, decideLookUp, decidePicked, wholeOf } from './conversation/decide.ts'
import { wordByModel } from './conversation/draft.ts'
import { decideBesideShown, lineOfShown } from './conversation/from-shown.ts'
import { headingsOver, mayTellStep, type Step, stepAsked, tellingStep } from './conversation/how-to-get.ts'
import type { Memory } from './conversation/memory.ts'
import { withChangesInside } from './conversation/other-times.ts'
import { mayAskRecord, recordFact } from './conversation/record-question.ts'
import { FULL_TEXT } from './conversation/replies.ts'
import type { Reply } from './conversation/reply.ts'
import { neighbours, showRecord } from './conversation/show-provision.ts'
import { nameOf, shorten } from './conversation/source-line.ts'
import { tellingOf, tellRecord } from './conversation/tell-record.ts'
import { decideForItsDay, tellOther } from './deciding.ts'
import { type Button, LONGEST_LABEL } from './message.ts'
import type { Model } from './model/model.ts'

/** What may be recommended to ask: it is answered by the documents that are there. */
export interface Examples {
  question: string | null
  /** Of a provision: "khoản 2 Điều 5, 52/KH-UBND". */
  address: string | null
}

/** What is needed to answer. */
export interface Means {
  knowledge: Pick<Knowledge, 'retrieve' | 'lookUp' | 'readProvision' | 'findAnswers' | 'nameDocuments' | 'readDocument'>
  /** Where people reach the public pages; empty: links are paths. */
  publicUrl: string
  /** Absent: every reply is taken from the documents word for word. */
  model?: Model | undefined
  /** Absent: nothing is recommended to ask. */
  examples?: (() => Promise<Examples>) | undefined
  /** Absent: every question is answered anew. */
  kept?: KeptAnswers | undefined
}

/** The answer kept under these words, or else the one that `make` makes. */
export type KeptAnswers = (question: string, make: () => Promise<Answer>) => Promise<Answer>

/** A reply with the milliseconds it took: what `ask --json` prints and POST /api/chat returns. */
export type Answered = Reply & { ms: number }

/** `prompt`: hash of the prompt by which a model worded the reply; null where none did. */
export interface Answer {
  reply: Reply
  prompt: string | null
  /** Provisions that a refusal names, for those may well answer. */
  near?: readonly Hit[]
  /** What was asked back, and from which passages each choice is to be answered. */
  pending?: Memory['pending']
}

/** `within`: id of the document the question is about; `mayAskBack` is false where the asker was just asked back. */
export interface Talk {
  mayAskBack: boolean
  within: string | null
}

const OPEN: Talk = { mayAskBack: true, within: null }

/**
 * One question that stands alone → its reply: by address, by an approved answer, else from the passages found.
 * Reads the index only, and writes nothing.
 */
export function respond(means: Means, question: string, asOf: Day, talk: Talk = OPEN): Promise<Answer> {
  const make = () => respondAnew(means, question, asOf, talk)
  return means.kept ? means.kept(JSON.stringify([question, asOf, talk.mayAskBack, talk.within]), make) : make()
}

/** The question that was asked back, answered from the passages of what was picked and from no others; null where these are gone. */
export async function respondPicked(
  means: Means,
  question: string,
  passages: string[],
  asOf: Day
): Promise<Answer | null> {
  const evidence = await means.knowledge.retrieve(question, asOf)
  const hits = evidence.hits.filter(({ passage }) => passages.includes(passage.id))
  const decision = decidePicked(evidence.meant ?? question, { ...evidence, hits, outOfForce: [] }, asOf)
  return decision && { reply: offerMore(word(evidence.meant ?? question, decision, means.publicUrl)), prompt: null }
}

async function respondAnew(means: Means, question: string, asOf: Day, { mayAskBack, within }: Talk): Promise<Answer> {
  const { knowledge, publicUrl } = means
  const found = await knowledge.lookUp(question, asOf, within)
  if (found.kind !== 'not_an_address') return { reply: await showAddress(means, question, found, asOf), prompt: null }
  const told = mayAskRecord(question) ? await answerFromRecord(means, question, asOf, within) : null
  if (told?.outcome === 'answer') return { reply: told, prompt: null }
  const [approved, evidence] = await Promise.all([
    knowledge.findAnswers(question, asOf),
    knowledge.retrieve(question, asOf)
  ])
  // what a question asks for, and for whom, is read of what was meant: "bao nhieeu", "bnhiu"
  const meant = evidence.meant ?? question
  const curated = serveCurated(meant, approved)
  if (curated) return { reply: curated, prompt: null }
  const back = mayAskBack ? askBack(meant, evidence, asOf) : null
  if (back) return { reply: back.reply, prompt: null, pending: { question: meant, picks: back.picks } }
  const { asked, decision } = await decideForItsDay(knowledge, meant, evidence, asOf)
  // of a document that is not held something may be told elsewhere
  if (told && decision.kind === 'abstain') return { reply: told, prompt: null }
  const extractive = offerMore(word(asked, decision, publicUrl))
  const drafted = means.model ? await wordByModel(means.model, question, decision, extractive) : null
  if (drafted) return { ...drafted, reply: offerMore(drafted.reply) }
  const near = decision.kind === 'abstain' && decision.because.kind === 'not_this' ? decision.because.near : undefined
  return { reply: extractive, prompt: null, ...(near ? { near } : {}) }
}

/** What is asked of one named document is told from its record: whether it holds, since when, who issued it. */
async function answerFromRecord(
  means: Means,
  question: string,
  asOf: Day,
  within: string | null
): Promise<Reply | null> {
  const { knowledge, publicUrl } = means
  const named = await knowledge.nameDocuments(question, within)
  const fact = named.kind === 'nothing' ? null : recordFact(named.rest)
  if (named.kind === 'nothing' || fact === null) return null
  if (named.kind === 'unknown') return showAddress(means, question, { ...named, kind: 'no_such_document' }, asOf)
  const [document, another] = named.documents
  const whole = document && !another ? await knowledge.readDocument(document.id) : null
  if (!whole) return null
  const told = tellRecord(fact, whole.document, whole.provisions, asOf)
  const by = told?.by ?? tellingOf(fact, whole.document, whole.provisions)
  const found = by && (await knowledge.readProvision(`${whole.document.id}/${by.key}`, asOf))
  if (!found) return null
  return offerMore(told ? showRecord(told, found) : word(question, wholeOf(found, 1), publicUrl))
}

/** `stays`: what was shown stays what is talked about, of which only a step was asked. */
export interface FromShown extends Answer {
  stays?: true
}

/**
 * What a follow-up that the search does not answer gets from what was shown: from its row or lines, from what stands
 * beside it, or from where it is told how to get it. `leans`: `question` is the follow-up made to stand alone. Null where
 * that does not answer it either.
 */
export async function respondFromShown(
  means: Means,
  { followUp, question, leans }: { followUp: string; question: string; leans: boolean },
  { inTalk, told: lines }: Pick<Memory, 'inTalk' | 'told'>,
  asOf: Day
): Promise<FromShown | null> {
  const { knowledge, publicUrl } = means
  const here = inTalk === null ? null : await knowledge.readProvision(inTalk, asOf)
  if (!here) return null
  const line = lineOfShown(followUp, lines, here)
  if (line) return { reply: line, prompt: null }
  const step = stepAsked(followUp)
  const told = step === null ? null : await tellStep(means, step, followUp, here, asOf)
  if (told || !leans) return told
  const decision = decideBesideShown(followUp, question, await knowledge.retrieve(question, asOf), here, asOf)
  const reply = decision && offerMore(word(question, decision, publicUrl))
  if (!reply || (step !== null && !mayTellStep(step, reply.citations.map(({ quote }) => quote).join('\n')))) return null
  return { reply, prompt: null }
}

/** A step towards what was shown, "nộp ở đâu", where the one provision that tells it holds. */
async function tellStep(
  { knowledge, publicUrl }: Means,
  step: Step,
  followUp: string,
  { document, provision }: Extract<LookUp, { kind: 'found' }>,
  asOf: Day
): Promise<FromShown | null> {
  const whole = await knowledge.readDocument(document.id)
  const telling = whole && tellingStep(step, provision, whole.provisions)
  const found = telling && (await knowledge.readProvision(`${document.id}/${telling.key}`, asOf))
  if (!found || !['in_force', 'unknown'].includes(found.validity)) return null
  const trail = headingsOver(telling, whole.provisions)
  const decision = wholeOf(found, STEP_CONFIDENCE, trail)
  return { reply: offerMore(word(followUp, decision, publicUrl)), prompt: null, stays: true }
}

/** Chosen, not fitted. */
const STEP_CONFIDENCE = 0.9

/** What is said instead of telling the same lines again: that they do not answer this too, with the provision to read. */
export async function tellNotAgain(means: Means, question: string, { citations }: Reply, asOf: Day): Promise<Answer> {
  const here = citations[0] ? await means.knowledge.readProvision(citations[0].passage, asOf) : null
  const shown = here && decideLookUp(here)
  const near = shown?.kind === 'answer' ? { near: shown.hits } : {}
  const because = { kind: 'not_this', lacks: 'certainty', asked: '', ...near } as const
  const reply = word(question, { kind: 'abstain', because, confidence: 0 }, means.publicUrl)
  return { reply: offerMore(reply), prompt: null }
}

function word(question: string, decision: Decision, publicUrl: string): Reply {
  return check(compose(question, decision, publicUrl), decision)
}

async function showAddress(
  { knowledge, publicUrl }: Means,
  question: string,
  found: Exclude<LookUp, { kind: 'not_an_address' }>,
  asOf: Day
): Promise<Reply> {
  const decision = withChangesInside(await tellOther(knowledge, decideLookUp(found), asOf), found, asOf)
  const reply = offerMore(word(question, decision, publicUrl))
  if (found.kind === 'found') return withButtons(reply, neighbours(found))
  if (found.kind !== 'several_documents') return reply
  return withButtons(reply, choicesOf(found))
}

/** As many documents as the reply names. A name may be of several, so one without a number is chosen by its provision. */
function choicesOf({ documents, passages, wanted }: Extract<LookUp, { kind: 'several_documents' }>): Button[] {
  return documents.slice(0, MOST_DOCUMENTS).map((document, at) => {
    const { number } = document
    const payload = number === null ? buttons.fullText(passages[at] ?? '').payload : `${wanted} ${number}`
    return { label: shorten(nameOf({ document }), LONGEST_LABEL), payload }
  })
}

const MOST_DOCUMENTS = 5

/** What can be done with a reply: read all of what was cut, or be told later and speak to a person. */
function offerMore(reply: Reply): Reply {
  const [citation] = reply.citations
  const isCut = citation !== undefined && reply.text.includes(`\n${FULL_TEXT}`)
  const noted = reply.outcome === 'abstain' && reply.reason !== 'no_such_provision'
  return withButtons(reply, [
    ...(isCut ? [buttons.fullText(citation.passage)] : []),
    ...(noted ? [buttons.tellMe] : []),
    ...(reply.outcome === 'abstain' ? [buttons.person] : [])
  ])
}

function withButtons(reply: Reply, more: readonly Button[]): Reply {
  const all = [...(reply.buttons ?? []), ...more]
  return all.length > 0 ? { ...reply, buttons: all } : reply
}

/** Today's date in Vietnam, wherever the server stands. */
export function vietnamDay(now: Date): Day {
  return VIETNAM.format(now)
}

// the one common locale that writes days as ISO does
const VIETNAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
