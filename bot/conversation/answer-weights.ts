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
  constant: -8.86,
  ahead: 0.42,
  aheadOfTwo: 0.25,
  alike: -0.42,
  agreedAhead: 0.82,
  toldKind: 1.62,
  money: -1.41,
  brief: 1.97,
  near: 0.7,
  novel: 1.33,
  needed: 3.55,
  echoes: 3.17,
  foundTerms: 2.27,
  foundCoverage: -2.08,
  foundOrder: 0.62,
  foundDefinition: 3.85,
  foundOtherYear: -1.69
}
