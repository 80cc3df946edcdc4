import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.13,
  numberKind: 2.64,
  near: 1.38,
  brief: 1.79,
  pairsAll: 5.69,
  score: 7.86,
  long: -0.75,
  inForce: 0.84,
  form: -2.53,
  novel: 1.63,
  shown: 2.9,
  shownWords: 3.99,
  echoes: 4.47,
  joined: 1.64,
  heading: 3.14,
  foundOpening: 1.46,
  foundDocument: 2.78
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -10.78,
  height: 0.51,
  ahead: 0.76,
  alike: -0.67,
  common: -0.71,
  agreed: 1.26,
  yesNo: 0.16,
  measured: 0.52,
  money: -1.43,
  lacksKind: -3.66,
  lacksNear: 0.65,
  score: 0.12,
  brief: 3.61,
  near: 0.8,
  novel: 1.28,
  shown: 2.38,
  shownWords: 1.65,
  echoes: 2.49,
  missLead: 0.63,
  foundTerms: 2.78,
  foundCoverage: -1.6,
  foundOrder: 1.08,
  foundNumber: -0.18,
  foundDefinition: 2.82,
  foundOtherYear: -4.64,
  foundStart: 0.76
}
