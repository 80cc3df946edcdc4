import type { Features } from './features.ts'

/** Signs that the best hit answers. */
interface EvidenceSigns {
  coverage: number
  window: number
  focus: number
  order: number
  line: number
  pairs: number
  agreement: number
  /** How far the first hit stands above the next that says something else, of at most WIDEST_LEAD. */
  lead: number
  /** A short question matches something by chance more easily. */
  brevity: number
  constant: number
}

/**
 * Weights of a logistic model that tells whether the first hit answers the question. Fitted by
 * tests/quality/fit-evidence.ts on questions with known answers, and on the same with the passages that answer taken away.
 */
const MODEL: EvidenceSigns = {
  coverage: 1.06,
  window: 1.04,
  focus: -0.54,
  order: -0.26,
  line: 1.45,
  pairs: 1.23,
  agreement: 3.08,
  lead: 2.49,
  brevity: -8.63,
  constant: -7.09
}

/**
 * What nearness in meaning adds, from where only passages that say nearly the same are. Chosen, not fitted, for want of a
 * real model: it may carry an answer without a word in common, and takes nothing from one that has words in common.
 */
const MEANING = { from: 0.5, weight: 12 }

const WIDEST_LEAD = 3
const SHORTEST = 3

/** `lead` is the first hit's score less the second's, `length` the content syllables asked. */
export function evidenceSigns(best: Features | undefined, lead: number, length: number): EvidenceSigns {
  return {
    coverage: best?.coverage ?? 0,
    window: best?.window ?? 0,
    focus: best?.focus ?? 0,
    order: best?.order ?? 0,
    line: best?.line ?? 0,
    pairs: best?.pairs ?? 0,
    agreement: best?.agreement ?? 0,
    lead: Math.min(lead, WIDEST_LEAD) / WIDEST_LEAD,
    brevity: 1 / Math.max(length, SHORTEST),
    constant: 1
  }
}

/** Probability, 0..1, that the best hit answers. */
export function confidence(best: Features | undefined, lead: number, length: number): number {
  if (!best) return 0
  const signs = evidenceSigns(best, lead, length)
  const words = (Object.keys(MODEL) as (keyof EvidenceSigns)[]).reduce(
    (sum, name) => sum + MODEL[name] * signs[name],
    0
  )
  return 1 / (1 + Math.exp(-words - MEANING.weight * Math.max(0, best.meaning - MEANING.from)))
}
