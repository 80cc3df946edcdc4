import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.54,
  numberKind: 1.82,
  near: 1.08,
  brief: 2.01,
  pairsAll: 4.24,
  score: 9.74,
  long: -0.46,
  inForce: 1.1,
  form: -3.48,
  novel: 1.32,
  shown: 1.34,
  plain: 2.97,
  shownWords: 3.27,
  echoes: 3.99,
  joined: 0.48,
  heading: 2.74,
  foundOpening: 0.61,
  foundDocument: 1.77
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.31,
  height: 0.41,
  ahead: 0.81,
  alike: -0.63,
  common: 0.47,
  agreed: 1.56,
  yesNo: 0.11,
  measured: 0.5,
  money: -1.29,
  lacksKind: -1.94,
  lacksNear: 0.79,
  score: 0.21,
  brief: 4.72,
  near: 1.17,
  novel: 1.33,
  shown: 3.55,
  plain: -0.23,
  shownWords: 1.45,
  echoes: 2.5,
  missLead: 0.66,
  foundTerms: 2.52,
  foundCoverage: -2,
  foundOrder: 0.92,
  foundNumber: -0.28,
  foundDefinition: 2.75,
  foundOtherYear: -1.49,
  foundStart: 0.04
}
