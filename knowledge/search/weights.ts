import type { Features } from './features.ts'

/**
 * Weight of each sign in the ranking, as `npm run fit` fits and cross-validates it over quoted provisions, statutes, and
 * real and sample documents: a linear model whose softmax over a question's candidates puts those that answer it first.
 */
export const WEIGHTS: Record<keyof Features, readonly [numbered: number, page: number]> = {
  terms: [2.1, 2.1],
  accents: [1, 1],
  coverage: [-0.3, -0.3],
  window: [1.6, 1.6],
  close: [3.7, 3.7],
  opening: [0.3, 0.3],
  document: [5.8, 5.8],
  rest: [3.2, 3.2],
  focus: [5.7, 5.7],
  lead: [1.7, 1.7],
  run: [5.1, 5.1],
  sequence: [1.7, 1.7],
  order: [1.3, 1.3],
  agreement: [2.4, 2.4],
  day: [2.4, 2.4],
  duration: [2.7, 2.7],
  counted: [4.2, 4.2],
  number: [2.9, 2.9],
  definition: [5.9, 5.9],
  authority: [0.7, 0.7],
  effect: [3.8, 3.8],
  otherStage: [-0.6, -0.6],
  otherYear: [-5.6, -5.6],
  /** Chosen on simulated models: one far worse than words costs a point of hit1, one as good as words gains seven. */
  missing: [0, 0],
  ending: [0, 0],
  pairs: [0, 0],
  length: [0, 0],
  line: [0, 0],
  opens: [0, 0],
  title: [0, 0],
  concludes: [0, 0],
  linePairs: [0, 0],
  opensPairs: [0, 0],
  titlePairs: [0, 0],
  concludesPairs: [0, 0],
  context: [0, 0],
  top: [0, 0],
  topPairs: [0, 0],
  start: [0, 0],
  meaning: [10, 10]
}
