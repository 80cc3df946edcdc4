import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.44,
  numberKind: 2.09,
  near: 1.36,
  brief: 2.48,
  pairsAll: 4.45,
  score: 10.12,
  long: -0.55,
  inForce: 0.99,
  form: -3.45,
  novel: 1.62,
  shown: 1.49,
  plain: 3.22,
  shownWords: 3.18,
  echoes: 4.08,
  joined: 0.56,
  heading: 2.78,
  foundOpening: 0.7,
  foundDocument: 1.46
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -8.88,
  ahead: 0.58,
  aheadOfTwo: 0.1,
  alike: -0.43,
  agreedAhead: 0.82,
  toldKind: 1.67,
  money: -1.37,
  brief: 1.23,
  near: 0.8,
  novel: 1.55,
  needed: 3.27,
  echoes: 3.27,
  foundTerms: 2.29,
  foundCoverage: -2.1,
  foundOrder: 0.68,
  foundDefinition: 3.85,
  foundOtherYear: -1.63
}
