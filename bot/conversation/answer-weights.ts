import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.62,
  numberKind: 3.51,
  near: 0.89,
  brief: 1.43,
  pairsAll: 6.1,
  score: 7.94,
  long: -1.67,
  inForce: 1.22,
  form: -3.33,
  novel: 2.14,
  shown: 4.21,
  shownWords: 3.49,
  echoes: 5.05,
  joined: 0.97,
  heading: 1.59,
  foundOpening: 0.47,
  foundDocument: 2.06
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.34,
  height: 1.11,
  lead: 0.63,
  alike: -0.62,
  common: -6.26,
  agreed: 1.36,
  yesNo: 0.32,
  measured: 0.48,
  money: -1.1,
  lacksKind: -2.27,
  lacksNear: 0.54,
  score: 0.81,
  brief: 3.05,
  near: 0.52,
  novel: 1.78,
  shown: 1.36,
  shownWords: 1.97,
  echoes: 2.52,
  missLead: 0.57,
  foundTerms: 2.29,
  foundCoverage: -1.38,
  foundOrder: 0.81,
  foundNumber: -0.42,
  foundDefinition: 3.51,
  foundOtherYear: -4.01,
  foundStart: 0.71
}
