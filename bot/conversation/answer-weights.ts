import type { CandidateSigns } from './candidate.ts'
import type { ChoiceSigns } from './sureness.ts'

/** Which passage answers best. Fitted by tests/quality/fit-confidence.ts. */
export const RANKING: Partial<Record<keyof CandidateSigns, number>> = {
  kindPassage: -0.01,
  numberKind: 2.32,
  near: 1.51,
  brief: 1.35,
  pairsAll: 5.3,
  score: 8.08,
  long: -0.63,
  inForce: 0.97,
  form: -2.63,
  novel: 1.45,
  shown: 3.91,
  shownWords: 3.58,
  echoes: 4.84,
  joined: 0.87,
  heading: 3.08,
  foundOpening: 1.16,
  foundDocument: 2.2
}

/** Whether the best candidates answer at all: a logistic model, fitted by the same. */
export const SURENESS: Partial<Record<keyof ChoiceSigns, number>> = {
  constant: -11.55,
  height: 0.33,
  ahead: 0.82,
  alike: -0.63,
  common: -2.39,
  agreed: 1.21,
  yesNo: 0.14,
  measured: 0.55,
  money: -1.42,
  lacksKind: -2.22,
  lacksNear: 0.66,
  score: 0.35,
  brief: 4.35,
  near: 1.01,
  novel: 1.36,
  shown: 3.19,
  shownWords: 1.35,
  echoes: 2.59,
  missLead: 0.84,
  foundTerms: 3.07,
  foundCoverage: -1.88,
  foundOrder: 0.82,
  foundNumber: -0.24,
  foundDefinition: 3.5,
  foundOtherYear: -1.41,
  foundStart: 0.19
}
