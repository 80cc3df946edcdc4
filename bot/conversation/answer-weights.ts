import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.6,
  numberKind: 2.79,
  near: 0.92,
  brief: 2.78,
  pairsAll: 5.92,
  score: 7.97,
  long: -1.39,
  inForce: 0.79,
  form: -1.46,
  novel: 1.75,
  shown: 2.9,
  shownWords: 5.05,
  echoes: 4.02,
  joined: 1.37,
  heading: 2.87,
  foundOpening: 0.88,
  foundDocument: 2.79
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.02,
  height: 0.59,
  ahead: 0.79,
  alike: -0.58,
  common: -0.73,
  agreed: 1.34,
  yesNo: 0.13,
  measured: 0.52,
  money: -1.31,
  lacksKind: -3.72,
  lacksNear: 0.62,
  score: 0.23,
  brief: 3.92,
  near: 0.64,
  novel: 1.29,
  shown: 2.25,
  shownWords: 1.82,
  echoes: 2.6,
  missLead: 0.49,
  foundTerms: 2.77,
  foundCoverage: -1.71,
  foundOrder: 0.95,
  foundNumber: -0.24,
  foundDefinition: 3.06,
  foundOtherYear: -4.25,
  foundStart: 0.53
}
