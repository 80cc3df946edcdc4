import type { Features } from './features.ts'

/**
 * Weight of each sign in the ranking, of a numbered provision and of a page of plain text: a provision is short and read
 * with the headings above it, a page has its answer in one line of many. `npm run fit` fits and cross-validates them over
 * quoted provisions, statutes, and real and sample documents: a linear model whose softmax over a question's candidates
 * puts those that answer it first. Signs that say nearly the same share their weight, and may bear opposite signs.
 */
export const WEIGHTS: Record<keyof Features, readonly [numbered: number, page: number]> = {
  terms: [2.6, 1.3],
  accents: [0.6, 0.5],
  coverage: [-6, -1.7],
  window: [2.6, 2],
  close: [1.5, 1.4],
  opening: [-0.6, 0.3],
  document: [6, 2.7],
  rest: [5.8, 2.2],
  focus: [4.6, 1],
  lead: [1.4, 1.5],
  run: [-3.4, 3.1],
  sequence: [2.7, 0.6],
  order: [-1.5, 1.1],
  agreement: [3, 2.1],
  day: [2.6, 0.6],
  duration: [3.7, 1.5],
  counted: [3.6, 2.3],
  number: [3.2, 1.8],
  definition: [7.5, 4.8],
  authority: [1.5, 0.3],
  effect: [5.7, 0.3],
  otherStage: [-1.4, -1],
  otherYear: [-5.7, -3.7],
  missing: [-2, -2.2],
  pairs: [3.9, 2],
  length: [-0.7, -2.4],
  line: [4.4, 5.1],
  opens: [1.2, -0.3],
  title: [-1.9, 0.3],
  concludes: [-3.4, -0.7],
  linePairs: [-0.5, 1.6],
  opensPairs: [-0.2, -0.2],
  titlePairs: [-0.2, -2.1],
  concludesPairs: [7.7, 0.5],
  top: [-2, 0.8],
  topPairs: [1.3, 1.7],
  start: [1.4, 0.9],
  /** Chosen on simulated models: one far worse than words costs a point of hit1, one as good as words gains seven. */
  meaning: [10, 10]
}
