import type { Day } from '#knowledge/document.ts'
import { nameGiven } from './conversation/follow-up.ts'
import { mayTellStep, stepAsked } from './conversation/how-to-get.ts'
import type { Memory } from './conversation/memory.ts'
import { leavesUnanswered } from './conversation/repeated.ts'
import type { Reason, Reply } from './conversation/reply.ts'
import { mayAskOn, saysIt, secondReadings } from './conversation/second-reading.ts'
import { namesAnother, speaksOf } from './conversation/speaks-of.ts'
import type { Understood } from './conversation/understand.ts'
import { isOfAnother } from './conversation/whose.ts'
import { readHit, respondInTalk } from './in-talk.ts'
import { type Answer, type FromShown, type Means, respondFromShown, tellNotAgain } from './respond.ts'

/** One question of a message as it was understood, and what was said to it. */
export type Part = Answer & { question: string }

/** Where a talk stands; `inTalk` is the passage that a short message may be answered from. */
type Talk = Pick<Memory, 'told' | 'question' | 'inTalk'>

/**
 * The parts, where a follow-up that would be told again what was told before, or nothing, is answered from what was shown,
 * and else told that this does not answer it; then the talk stays at the question it leaned on. What was shown answers no
 * more once something else was named and not found.
 */
export async function withoutRepeating(
  means: Means,
  understood: readonly Understood[],
  answered: readonly Part[],
  asOf: Day,
  { told, question, inTalk, shown }: Talk & Pick<Memory, 'shown'>
): Promise<{ parts: Part[] } & Talk> {
  const inDocument = shown === null ? null : documentOf(shown)
  const parts: Part[] = []
  let talk: Talk = { told, question, inTalk }
  for (const [at, one] of understood.entries()) {
    const part = answered[at]
    if (!part) continue
    const meant = { ...one, question: part.question }
    const first = await retell(means, meant, part, talk, asOf)
    // what stands beside another question in one message is said with that, and is read so already
    const otherwise =
      understood.length === 1 ? await tellOtherwise(means, meant, first.part, talk, inDocument, asOf) : null
    const next = otherwise ?? keepTopic(meant, first, talk)
    parts.push(next.part)
    talk = next.talk
  }
  return { parts, ...talk }
}

/** The document of a passage, by its id. */
function documentOf(passage: string): string {
  return passage.slice(0, passage.indexOf('/'))
}

/**
 * What a short message that stood alone and found no answer gets where it is read as said of what was talked about: of the
 * document in talk, and told in so many words. Where none is in talk, only what asks by itself is read so.
 */
async function tellOtherwise(
  means: Means,
  { triaged, leansBy, whose }: Understood,
  { reply }: Part,
  { question: last }: Talk,
  inDocument: string | null,
  asOf: Day
): Promise<Told | null> {
  if (triaged.kind !== 'question' || leansBy !== null || last === null || !LEFT_OPEN.has(reply.reason)) return null
  const { questions, isName } = secondReadings(triaged.text, last)
  if (isName && inDocument === null) return null
  for (const question of questions) {
    const part = await respondInTalk(means, question, asOf, { mayAskBack: false, within: null }, whose)
    const lines = linesOf(part.reply)
    const passage = part.reply.citations[0]?.passage ?? null
    if (lines === null || passage === null || !saysIt(triaged.text, lines)) continue
    if (inDocument === null || documentOf(passage) === inDocument)
      return { part, talk: { told: lines, question: isName ? part.question : last, inTalk: passage } }
  }
  return null
}

type Told = { part: Part; talk: Talk }

/** A short question that was not answered as one of its own leaves the talk at the one before it. */
function keepTopic({ triaged, leansBy }: Understood, next: Told, { question: last }: Talk): Told {
  const asksOn = triaged.kind === 'question' && leansBy === null && mayAskOn(triaged.text)
  const isOpen = asksOn && last !== null && LEFT_OPEN.has(next.part.reply.reason)
  return isOpen ? { ...next, talk: { ...next.talk, question: last } } : next
}

async function retell(means: Means, one: Understood, part: Part, talk: Talk, asOf: Day): Promise<Told> {
  const { triaged, leansBy, question } = one
  const lines = linesOf(part.reply)
  const isAgain = repeats(lines, leansBy, talk)
  const fails = isAgain || LEFT_OPEN.has(part.reply.reason)
  const fromShown = fails ? await answerFromShown(means, one, talk, asOf) : null
  const reply = fromShown?.reply ?? part.reply
  if (await leavesOutName(means, leansBy, reply, asOf)) {
    const refused = { question, ...(await tellNotAgain(means, question, reply, asOf)) }
    return { part: refused, talk: { told: null, question, inTalk: null } }
  }
  if (fromShown) {
    const { stays, ...answer } = fromShown
    const moved = stays ? talk : movedTo(answer.reply, question, talk)
    return { part: { question, ...answer }, talk: moved }
  }
  if (isAgain) return { part: { question, ...(await tellNotAgain(means, question, part.reply, asOf)) }, talk }
  if (triaged.kind !== 'question') return { part, talk }
  if (lines !== null) return { part, talk: { told: lines, question, inTalk: part.reply.citations[0]?.passage ?? null } }
  if (await turnsAway(means, one, part.reply, talk, asOf)) return { part, talk: { told: null, question, inTalk: null } }
  const leaves = leansBy !== null && namesOnly(part.reply, talk.inTalk)
  return { part, talk: leaves ? talk : { ...talk, question } }
}

function movedTo(reply: Reply, question: string, talk: Talk): Talk {
  const passage = reply.citations[0]?.passage ?? null
  return passage === talk.inTalk ? talk : { told: linesOf(reply), question, inTalk: passage }
}

/** Whether a follow-up that only names another thing, "thế xe máy", was answered by what does not speak of it. */
async function leavesOutName(means: Means, leansBy: string | null, reply: Reply, asOf: Day): Promise<boolean> {
  const name = leansBy === null ? null : nameGiven(leansBy)
  const hit =
    name === null || reply.outcome !== 'answer' ? null : await readHit(means, reply.citations[0]?.passage, asOf)
  return name !== null && hit !== null && !speaksOf(name, hit)
}

/** Whether what was not answered names something that what is in talk does not speak of. */
async function turnsAway(
  means: Means,
  { triaged, question }: Understood,
  reply: Reply,
  { inTalk }: Talk,
  asOf: Day
): Promise<boolean> {
  const said = triaged.kind === 'question' ? triaged.text : question
  if (inTalk === null || !(LEFT_OPEN.has(reply.reason) || reply.outcome === 'clarify')) return false
  const hit = await readHit(means, inTalk, asOf)
  return hit === null || namesAnother(said, hit) || isOfAnother(question, hit, asOf)
}

/**
 * Whether a follow-up was answered by what was told before, which does not hold for what it adds, or by what tells nothing
 * of the step that it asks: who is granted something, to "hồ sơ gồm gì".
 */
function repeats(lines: string | null, leansBy: string | null, { told }: Talk): boolean {
  if (leansBy === null || lines === null) return false
  const step = stepAsked(leansBy)
  const again = told?.includes(lines) === true && leavesUnanswered(leansBy, lines)
  return again || (step !== null && !mayTellStep(step, lines))
}

/** Why a question stays without an answer that what was shown may hold. */
const LEFT_OPEN: ReadonlySet<Reason | null> = new Set<Reason | null>(['weak_evidence', 'no_document'])

/** What was shown, or what stands beside it, as the answer. */
async function answerFromShown(
  means: Means,
  { triaged, question, leansBy }: Understood,
  talk: Talk,
  asOf: Day
): Promise<FromShown | null> {
  if (triaged.kind !== 'question') return null
  const answer = await respondFromShown(
    means,
    { followUp: triaged.text, question, leans: leansBy !== null },
    talk,
    asOf
  )
  if (answer?.stays) return answer
  const again = answer === null || talk.told === linesOf(answer.reply)
  return again && leavesUnanswered(triaged.text, talk.told ?? '') ? null : answer
}

/** Whether a refusal names what was told last and so leaves the talk there. */
function namesOnly({ outcome, buttons: named = [] }: Reply, inTalk: string | null): boolean {
  return outcome === 'abstain' && inTalk !== null && named.some(({ payload }) => payload.endsWith(` ${inTalk}`))
}

/** What an answer told from its passage, word for word; null where it answered nothing. */
function linesOf({ outcome, citations }: Reply): string | null {
  const [first] = citations
  if (outcome !== 'answer' || !first) return null
  return citations.flatMap(({ passage, quote }) => (passage === first.passage ? [quote] : [])).join('\n')
}
