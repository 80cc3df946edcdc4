import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.34,
  numberKind: 2.15,
  near: 1.86,
  brief: 1.93,
  pairsAll: 5.03,
  score: 9.91,
  long: -0.85,
  inForce: 0.96,
  form: -3.88,
  novel: 1.7,
  shown: 1.76,
  plain: 2.97,
  shownWords: 2.89,
  echoes: 4.42,
  joined: 0.18,
  heading: 2.86,
  foundOpening: 0.55,
  foundDocument: 2.27
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -8.63,
  ahead: 0.53,
  alike: -0.28,
  agreedAhead: 1.1,
  toldKind: 1.76,
  money: -1.41,
  brief: 1.17,
  near: 0.71,
  novel: 1.84,
  needed: 2.87,
  echoes: 3.12,
  foundTerms: 1.75,
  foundCoverage: -2.08,
  foundOrder: 0.5,
  foundDefinition: 4.08,
  foundOtherYear: -2.15
}
