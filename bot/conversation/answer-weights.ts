import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.51,
  numberKind: 3.84,
  near: 1.13,
  brief: 1.94,
  pairsAll: 5.97,
  score: 8.4,
  long: -1.84,
  inForce: 1.18,
  form: -3.02,
  novel: 2.06,
  shown: 2.97,
  shownWords: 4.69,
  echoes: 4.38,
  joined: 1.06,
  heading: 2.48,
  foundOpening: 0.59,
  foundDocument: 2.34
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.79,
  height: 0.98,
  ahead: 0.75,
  alike: -0.59,
  common: -3.19,
  agreed: 1.33,
  yesNo: 0.31,
  measured: 0.51,
  money: -1.36,
  lacksKind: -3.55,
  lacksNear: 0.47,
  score: 0.18,
  brief: 3.88,
  near: 0.4,
  novel: 2.1,
  shown: 1.81,
  shownWords: 2.01,
  echoes: 2.69,
  missLead: 0.57,
  foundTerms: 2.53,
  foundCoverage: -1.5,
  foundOrder: 0.77,
  foundNumber: -0.34,
  foundDefinition: 4.26,
  foundOtherYear: -4.35,
  foundStart: 0.69
}
