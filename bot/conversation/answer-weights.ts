import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.52,
  numberKind: 2.02,
  near: 1.15,
  brief: 2.34,
  pairsAll: 4.34,
  score: 9.92,
  long: -0.49,
  inForce: 1.15,
  form: -3.44,
  novel: 1.34,
  shown: 1.35,
  plain: 3,
  shownWords: 3.26,
  echoes: 3.91,
  joined: 0.57,
  heading: 2.7,
  foundOpening: 0.6,
  foundDocument: 1.78
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -10.81,
  ahead: 0.44,
  aheadOfTwo: 0.66,
  alike: -0.45,
  agreed: 1.46,
  measured: 0.73,
  money: -1.38,
  lacksKind: -1.79,
  brief: 2.46,
  near: 0.87,
  novel: 1.42,
  shown: 3.16,
  plain: -0.23,
  shownWords: 2.02,
  echoes: 3.14,
  foundTerms: 2.38,
  foundCoverage: -2.24,
  foundOrder: 0.68,
  foundDefinition: 3.44,
  foundOtherYear: -1.75
}
