import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.59,
  numberKind: 3.54,
  near: 0.94,
  brief: 1.53,
  pairsAll: 6.16,
  score: 7.9,
  long: -1.77,
  inForce: 1.27,
  form: -3.36,
  novel: 2.26,
  shown: 4.22,
  shownWords: 3.5,
  echoes: 5.07,
  joined: 0.92,
  heading: 1.61,
  foundOpening: 0.43,
  foundDocument: 2.08
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.23,
  height: 1.12,
  ahead: 0.66,
  alike: -0.61,
  common: -6.12,
  agreed: 1.35,
  yesNo: 0.29,
  measured: 0.46,
  money: -1.05,
  lacksKind: -2.26,
  lacksNear: 0.57,
  score: 0.72,
  brief: 2.84,
  near: 0.59,
  novel: 1.68,
  shown: 1.4,
  shownWords: 1.98,
  echoes: 2.54,
  missLead: 0.6,
  foundTerms: 2.28,
  foundCoverage: -1.44,
  foundOrder: 0.81,
  foundNumber: -0.37,
  foundDefinition: 3.51,
  foundOtherYear: -4.03,
  foundStart: 0.68
}
