import type { Features } from './features.ts'

/**
 * Weights of a logistic model that tells whether the first hit answers the question, fitted on questions with known
 * answers and on as many whose answer the indexed corpus lacks, under an earlier table of ranking weights. What decides
 * whether the bot answers is fitted for the present one: `SURENESS` in bot/conversation, to which this is one sign.
 */
const MODEL = {
  coverage: 2.3,
  window: 1.5,
  focus: 1.7,
  order: 0.9,
  /** How far the first hit stands above the next that says something else, of at most WIDEST_LEAD. */
  lead: 2.4,
  /** A short question matches something by chance more easily. */
  brevity: -3.2,
  constant: -4.9
}

/**
 * What nearness in meaning adds, from where only passages that say nearly the same are. Chosen, not fitted, for want of a
 * real model: it may carry an answer without a word in common, and takes nothing from one that has words in common.
 */
const MEANING = { from: 0.5, weight: 12 }

const WIDEST_LEAD = 3
const SHORTEST = 3

/** Probability, 0..1, that the best hit answers. `lead` is its score less the second's, `length` the content syllables asked. */
export function confidence(best: Features | undefined, lead: number, length: number): number {
  if (!best) return 0
  const evidence =
    MODEL.coverage * best.coverage +
    MODEL.window * best.window +
    MODEL.focus * best.focus +
    MODEL.order * best.order +
    MODEL.lead * (Math.min(lead, WIDEST_LEAD) / WIDEST_LEAD) +
    MODEL.brevity / Math.max(length, SHORTEST) +
    MODEL.constant +
    MEANING.weight * Math.max(0, best.meaning - MEANING.from)
  return 1 / (1 + Math.exp(-evidence))
}
