import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.33,
  numberKind: 2.18,
  near: 1.86,
  brief: 1.78,
  pairsAll: 4.95,
  score: 9.91,
  long: -0.86,
  inForce: 0.94,
  form: -3.87,
  novel: 1.67,
  shown: 1.81,
  plain: 2.96,
  shownWords: 2.89,
  echoes: 4.44,
  joined: 0.21,
  heading: 2.84,
  foundOpening: 0.57,
  foundDocument: 2.14
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -8.58,
  ahead: 0.63,
  aheadOfTwo: -0.18,
  alike: -0.35,
  agreedAhead: 1.13,
  toldKind: 1.85,
  money: -1.48,
  brief: 1.33,
  near: 0.75,
  novel: 1.84,
  needed: 2.74,
  echoes: 3.21,
  foundTerms: 1.78,
  foundCoverage: -1.93,
  foundOrder: 0.6,
  foundDefinition: 4.01,
  foundOtherYear: -1.55
}
