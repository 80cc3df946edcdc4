import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.5,
  numberKind: 2.07,
  near: 1.23,
  brief: 2.5,
  pairsAll: 4.54,
  score: 10.16,
  long: -0.48,
  inForce: 0.97,
  form: -3.43,
  novel: 1.64,
  shown: 1.09,
  plain: 3.3,
  shownWords: 3.37,
  echoes: 4.12,
  joined: 0.54,
  heading: 2.82,
  foundOpening: 0.71,
  foundDocument: 1.6
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -8.3,
  ahead: 0.5,
  aheadOfTwo: 0.07,
  alike: -0.4,
  agreedAhead: 0.91,

  toldKind: 1.64,
  money: -1.34,
  brief: 1.53,
  near: 0.88,
  novel: 1.45,
  needed: 3.27,
  echoes: 2.96,
  foundTerms: 2.38,
  foundCoverage: -2.53,
  foundOrder: 0.54,
  foundDefinition: 3.96,
  foundOtherYear: -1.86
}
