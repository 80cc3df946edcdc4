import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.23,
  numberKind: 2.09,
  near: 2.42,
  brief: 2.01,
  pairsAll: 4.88,
  score: 9.86,
  long: -0.61,
  inForce: 1.05,
  form: -3.77,
  novel: 1.49,
  shown: 1.51,
  plain: 3.04,
  shownWords: 3.07,
  echoes: 4.16,
  joined: 0.43,
  heading: 2.73,
  foundOpening: 0.75,
  foundDocument: 1.69
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -9.01,
  ahead: 0.59,
  aheadOfTwo: -0.19,
  alike: -0.38,
  agreedAhead: 1.11,
  toldKind: 1.7,
  money: -1.41,
  brief: 1.27,
  near: 0.73,
  novel: 2.07,
  needed: 2.86,
  echoes: 3.44,
  foundTerms: 1.9,
  foundCoverage: -1.84,
  foundOrder: 0.6,
  foundDefinition: 3.98,
  foundOtherYear: -1.52
}
