import type { Reason, Reply } from '#bot/conversation/reply.ts'

/** What one turn tells the two offices: what was asked and why it was not answered, and nothing of who asked. */
export interface Signal {
  reason: Reason
  /** Masked. Empty where only the fact may be kept: a person in danger, or a person's own record. */
  question: string
}

/** Reasons of turns that stay without their words, because the words are about a person and not about a rule. */
const WORDLESS: ReadonlySet<Reason> = new Set<Reason>(['crisis', 'personal_case', 'wants_person'])

/**
 * The signal a turn raises, or null: small talk, answers and questions back raise none. `maskedQuestion` must have been
 * through `mask`.
 */
export function signalOf(reply: Reply, maskedQuestion: string): Signal | null {
  const { outcome, reason } = reply
  const raises = outcome === 'abstain' || outcome === 'crisis' || outcome === 'handover'
  if (!raises || reason === null) return null
  return { reason, question: WORDLESS.has(reason) ? '' : maskedQuestion.trim() }
}
