import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: 0.09,
  numberKind: 2.22,
  near: 1.45,
  brief: 1.52,
  pairsAll: 5.49,
  score: 8.05,
  long: -0.49,
  inForce: 0.95,
  form: -2.87,
  novel: 1.43,
  shown: 4.06,
  shownWords: 3.58,
  echoes: 4.78,
  joined: 0.76,
  heading: 3.1,
  foundOpening: 1.26,
  foundDocument: 1.79
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.58,
  height: 0.37,
  ahead: 0.88,
  alike: -0.61,
  common: -2.64,
  agreed: 1.2,
  yesNo: 0.12,
  measured: 0.59,
  money: -1.45,
  lacksKind: -2.27,
  lacksNear: 0.53,
  score: 0.27,
  brief: 4.3,
  near: 1.05,
  novel: 1.35,
  shown: 3.12,
  shownWords: 1.62,
  echoes: 2.55,
  missLead: 0.71,
  foundTerms: 3.14,
  foundCoverage: -2.19,
  foundOrder: 0.9,
  foundNumber: -0.16,
  foundDefinition: 3.48,
  foundOtherYear: -1.44,
  foundStart: 0.16
}
