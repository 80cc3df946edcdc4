import type { Day } from '#knowledge/document.ts'
import { nameGiven } from './conversation/follow-up.ts'
import type { Memory } from './conversation/memory.ts'
import { leavesUnanswered } from './conversation/repeated.ts'
import type { Reason, Reply } from './conversation/reply.ts'
import { namesAnother, speaksOf } from './conversation/speaks-of.ts'
import type { Understood } from './conversation/understand.ts'
import { isOfAnother } from './conversation/whose.ts'
import { readHit } from './in-talk.ts'
import { type Answer, type Means, respondFromShown, tellNotAgain } from './respond.ts'

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
  { told, question, inTalk }: Talk
): Promise<{ parts: Part[] } & Talk> {
  const parts: Part[] = []
  let talk: Talk = { told, question, inTalk }
  for (const [at, one] of understood.entries()) {
    const part = answered[at]
    if (!part) continue
    const next = await retell(means, { ...one, question: part.question }, part, talk, asOf)
    parts.push(next.part)
    talk = next.talk
  }
  return { parts, ...talk }
}

async function retell(
  means: Means,
  one: Understood,
  part: Part,
  talk: Talk,
  asOf: Day
): Promise<{ part: Part; talk: Talk }> {
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
    const passage = fromShown.reply.citations[0]?.passage ?? null
    const isOther = passage !== talk.inTalk
    return {
      part: { question, ...fromShown },
      talk: isOther ? { told: linesOf(fromShown.reply), question, inTalk: passage } : talk
    }
  }
  if (isAgain) return { part: { question, ...(await tellNotAgain(means, question, part.reply, asOf)) }, talk }
  if (triaged.kind !== 'question') return { part, talk }
  if (lines !== null) return { part, talk: { told: lines, question, inTalk: part.reply.citations[0]?.passage ?? null } }
  if (await turnsAway(means, one, part.reply, talk, asOf)) return { part, talk: { told: null, question, inTalk: null } }
  const leaves = leansBy !== null && namesOnly(part.reply, talk.inTalk)
  return { part, talk: leaves ? talk : { ...talk, question } }
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

/** Whether a follow-up was answered by what was told before, which does not hold for what it adds. */
function repeats(lines: string | null, leansBy: string | null, { told }: Talk): boolean {
  return leansBy !== null && lines !== null && told?.includes(lines) === true && leavesUnanswered(leansBy, lines)
}

/** Why a question stays without an answer that what was shown may hold. */
const LEFT_OPEN: ReadonlySet<Reason | null> = new Set<Reason | null>(['weak_evidence', 'no_document'])

/** What was shown, or what stands beside it, as the answer. */
async function answerFromShown(
  means: Means,
  { triaged, question, leansBy }: Understood,
  talk: Talk,
  asOf: Day
): Promise<Answer | null> {
  if (triaged.kind !== 'question') return null
  const answer = await respondFromShown(
    means,
    { followUp: triaged.text, question, leans: leansBy !== null },
    talk,
    asOf
  )
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
