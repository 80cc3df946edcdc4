import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.32,
  numberKind: 2.15,
  near: 1.91,
  brief: 1.75,
  pairsAll: 5.01,
  score: 9.89,
  long: -0.87,
  inForce: 0.94,
  form: -3.86,
  novel: 1.66,
  shown: 1.79,
  plain: 2.96,
  shownWords: 2.86,
  echoes: 4.45,
  joined: 0.21,
  heading: 2.86,
  foundOpening: 0.57,
  foundDocument: 2.14
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -8.48,
  ahead: 0.53,
  alike: -0.28,
  agreedAhead: 1.08,
  toldKind: 1.76,
  money: -1.49,
  brief: 1.05,
  near: 0.66,
  novel: 1.79,
  needed: 2.79,
  echoes: 3.1,
  foundTerms: 1.74,
  foundCoverage: -2.02,
  foundOrder: 0.5,
  foundDefinition: 4.1,
  foundOtherYear: -2.13
}
