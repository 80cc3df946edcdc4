import type { Day } from '#knowledge/document.ts'
import type { Memory } from './conversation/memory.ts'
import { leavesUnanswered } from './conversation/repeated.ts'
import type { Reason, Reply } from './conversation/reply.ts'
import type { Understood } from './conversation/understand.ts'
import { type Answer, type Means, respondFromShown, tellNotAgain } from './respond.ts'

/** One question of a message as it was understood, and what was said to it. */
export type Part = Answer & { question: string }

interface Talk {
  told: string | null
  question: string | null
}

/**
 * The parts, where a follow-up that would be told again what was told before, or nothing, is answered from what was shown,
 * and else told that this does not answer it; then the talk stays at the question it leaned on.
 */
export async function withoutRepeating(
  means: Means,
  understood: readonly Understood[],
  answered: readonly Part[],
  asOf: Day,
  { told, question, shown }: Memory
): Promise<{ parts: Part[] } & Talk> {
  const parts: Part[] = []
  let talk: Talk = { told, question }
  for (const [at, one] of understood.entries()) {
    const part = answered[at]
    if (!part) continue
    const next = await retell(means, one, part, { ...talk, shown }, asOf)
    parts.push(next.part)
    talk = next.talk
  }
  return { parts, ...talk }
}

async function retell(
  means: Means,
  one: Understood,
  part: Part,
  { shown, ...talk }: Talk & Pick<Memory, 'shown'>,
  asOf: Day
): Promise<{ part: Part; talk: Talk }> {
  const { triaged, leansBy } = one
  const { question } = part
  const lines = linesOf(part.reply)
  const isAgain = repeats(lines, leansBy, talk)
  const fails = isAgain || LEFT_OPEN.has(part.reply.reason)
  const fromShown = fails ? await answerFromShown(means, one, { ...talk, shown }, asOf) : null
  if (fromShown) {
    const isOther = fromShown.reply.citations[0]?.passage !== shown
    return { part: { question, ...fromShown }, talk: isOther ? { told: linesOf(fromShown.reply), question } : talk }
  }
  if (isAgain) return { part: { question, ...(await tellNotAgain(means, question, part.reply, asOf)) }, talk }
  const leaves = leansBy !== null && namesOnly(part.reply, shown)
  const stays = triaged.kind !== 'question' || leaves
  return { part, talk: { told: lines ?? talk.told, question: stays ? talk.question : question } }
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
  talk: Talk & Pick<Memory, 'shown'>,
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
function namesOnly({ outcome, buttons: named = [] }: Reply, shown: string | null): boolean {
  return outcome === 'abstain' && shown !== null && named.some(({ payload }) => payload.endsWith(` ${shown}`))
}

/** What an answer told from its passage, word for word; null where it answered nothing. */
function linesOf({ outcome, citations }: Reply): string | null {
  const [first] = citations
  if (outcome !== 'answer' || !first) return null
  return citations.flatMap(({ passage, quote }) => (passage === first.passage ? [quote] : [])).join('\n')
}
