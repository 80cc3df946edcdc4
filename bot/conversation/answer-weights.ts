import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.63,
  kindLead: -0.1,
  numberKind: 3.51,
  near: 0.89,
  brief: 1.53,
  pairsAll: 6.05,
  score: 7.98,
  long: -1.63,
  inForce: 1.22,
  form: -3.34,
  asks: -0.13,
  novel: 2.15,
  shown: 4.23,
  shownWords: 3.48,
  echoes: 5.05,
  joined: 0.97,
  heading: 1.62,
  foundOpening: 0.37,
  foundDocument: 2.04
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.33,
  height: 1.1,
  lead: 0.63,
  alike: -0.62,
  common: -6.32,
  agreed: 1.36,
  yesNo: 0.32,
  measured: 0.49,
  money: -1.1,
  lacksKind: -2.28,
  lacksNear: 0.56,
  score: 0.8,
  brief: 3,
  near: 0.52,
  pairsAll: 0.05,
  novel: 1.77,
  shown: 1.36,
  shownWords: 1.97,
  echoes: 2.51,
  heading: 0.04,
  missLead: 0.57,
  foundTerms: 2.31,
  foundCoverage: -1.4,
  foundOrder: 0.81,
  foundNumber: -0.42,
  foundDefinition: 3.5,
  foundOtherYear: -4.02,
  foundStart: 0.73
}
