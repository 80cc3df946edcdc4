import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.69,
  numberKind: 3.3,
  near: 0.79,
  brief: 1.23,
  pairsAll: 6.18,
  score: 7.98,
  long: -1.82,
  inForce: 1.14,
  form: -2.9,
  novel: 2.27,
  shown: 4.11,
  shownWords: 3.37,
  echoes: 5.18,
  joined: 0.92,
  heading: 1.38,
  foundOpening: 0.51,
  foundDocument: 2.04
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.34,
  height: 1.29,
  ahead: 0.69,
  alike: -0.66,
  common: -3.47,
  agreed: 1.41,
  yesNo: 0.2,
  measured: 0.44,
  money: -1.26,
  lacksKind: -2.75,
  lacksNear: 0.53,
  score: 0.71,
  brief: 2.91,
  near: 0.5,
  novel: 1.64,
  shown: 1.33,
  shownWords: 1.98,
  echoes: 2.52,
  missLead: 0.73,
  foundTerms: 2.24,
  foundCoverage: -1.33,
  foundOrder: 0.81,
  foundNumber: -0.19,
  foundDefinition: 3.2,
  foundOtherYear: -4.16,
  foundStart: 0.84
}
