import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.11,
  numberKind: 2.7,
  near: 1.33,
  brief: 1.7,
  pairsAll: 5.6,
  score: 8.08,
  long: -0.71,
  inForce: 0.81,
  form: -2.37,
  novel: 1.6,
  shown: 2.95,
  shownWords: 3.98,
  echoes: 4.47,
  joined: 1.34,
  heading: 2.96,
  foundOpening: 1.43,
  foundDocument: 2.63
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -10.6,
  height: 0.65,
  ahead: 0.75,
  alike: -0.65,
  common: -0.86,
  agreed: 1.3,
  yesNo: 0.12,
  measured: 0.53,
  money: -1.42,
  lacksKind: -3.87,
  lacksNear: 0.48,
  score: 0.04,
  brief: 3.67,
  near: 0.72,
  novel: 1.27,
  shown: 2.2,
  shownWords: 1.63,
  echoes: 2.55,
  missLead: 0.55,
  foundTerms: 2.72,
  foundCoverage: -1.67,
  foundOrder: 1.11,
  foundNumber: -0.16,
  foundDefinition: 2.8,
  foundOtherYear: -4.64,
  foundStart: 0.75
}
