import type { Day } from '#knowledge/document.ts'
import type { Memory } from './conversation/memory.ts'
import { leavesUnanswered } from './conversation/repeated.ts'
import type { Reply } from './conversation/reply.ts'
import type { Understood } from './conversation/understand.ts'
import { type Answer, type Means, tellNotAgain } from './respond.ts'

/** One question of a message as it was understood, and what was said to it. */
export type Part = Answer & { question: string }

/**
 * The parts, where a follow-up that would be told again what was told before it is told that this does not answer it;
 * then the talk stays at the question it leaned on.
 */
export async function withoutRepeating(
  means: Means,
  understood: readonly Understood[],
  answered: readonly Part[],
  asOf: Day,
  { told, question, shown }: Memory
): Promise<{ parts: Part[]; told: string | null; question: string | null }> {
  const talk = { parts: [] as Part[], told, question }
  for (const [at, { triaged, leansBy }] of understood.entries()) {
    const part = answered[at]
    if (!part) continue
    const lines = linesOf(part.reply)
    const isAgain = leansBy !== null && lines !== null && talk.told?.includes(lines) === true
    if (isAgain && leavesUnanswered(leansBy, lines)) {
      talk.parts.push({ question: part.question, ...(await tellNotAgain(means, part.question, part.reply, asOf)) })
      continue
    }
    talk.parts.push(part)
    talk.told = lines ?? talk.told
    const leaves = leansBy !== null && namesOnly(part.reply, shown)
    if (triaged.kind === 'question' && !leaves) talk.question = part.question
  }
  return talk
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
