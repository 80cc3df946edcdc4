import type { Features } from './features.ts'

/**
 * Weight of each sign in the ranking, as `npm run fit` fits and cross-validates it over quoted provisions, statutes, and
 * real and sample documents: a linear model whose softmax over a question's candidates puts those that answer it first.
 */
export const WEIGHTS: Record<keyof Features, number> = {
  terms: 2.1,
  accents: 1,
  coverage: -0.3,
  window: 1.6,
  close: 3.7,
  opening: 0.3,
  document: 5.8,
  rest: 3.2,
  focus: 5.7,
  lead: 1.7,
  run: 5.1,
  sequence: 1.7,
  order: 1.3,
  agreement: 2.4,
  day: 2.4,
  duration: 2.7,
  counted: 4.2,
  number: 2.9,
  definition: 5.9,
  authority: 0.7,
  effect: 3.8,
  otherStage: -0.6,
  otherYear: -5.6,
  /** Chosen on simulated models: one far worse than words costs a point of hit1, one as good as words gains seven. */
  meaning: 10
}
