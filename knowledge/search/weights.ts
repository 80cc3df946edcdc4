import type { Features } from './features.ts'

/**
 * Weight of each sign in the ranking, of a numbered provision and of a page of plain text: a provision is short and read
 * with the headings above it, a page has its answer in one line of many. `npm run fit` fits and cross-validates them over
 * quoted provisions, statutes, and real and sample documents: a linear model whose softmax over a question's candidates
 * puts those that answer it first. Signs that say nearly the same share their weight, and may bear opposite signs.
 */
export const WEIGHTS: Record<keyof Features, readonly [numbered: number, page: number]> = {
  terms: [3.3, 1.6],
  coverage: [-4.8, -1.6],
  window: [1.6, 1.5],
  close: [1.7, 1.6],
  opening: [-0.5, 0.2],
  document: [6.4, 2.7],
  rest: [5.6, 2.4],
  focus: [3.6, 1.1],
  lead: [2, 1.6],
  run: [-2.2, 3],
  sequence: [2.2, 0.5],
  order: [-0.5, 1.3],
  agreement: [1.8, 1.3],
  day: [3.3, 0.7],
  duration: [2.3, 1.2],
  counted: [2.7, 2],
  number: [3, 2.2],
  definition: [7.3, 4.8],
  authority: [1, 0.3],
  effect: [2.5, -1.4],
  otherStage: [-1.5, -1.1],
  otherYear: [-4.8, -3.1],
  missing: [-1.9, -1.9],
  pairs: [3.4, 2.1],
  length: [-2.2, -2.5],
  line: [4.7, 4.9],
  opens: [-0.3, -0.5],
  title: [-1.2, 0.3],
  concludes: [-1.9, -0.7],
  linePairs: [-0.6, 1.4],
  opensPairs: [0.3, 0],
  titlePairs: [-1.1, -2.1],
  concludesPairs: [5.5, 0.5],
  top: [-0.7, 1],
  topPairs: [0.2, 1.5],
  start: [1.7, 0.9],
  /** Chosen on simulated models: one far worse than words costs a point of hit1, one as good as words gains seven. */
  meaning: [10, 10]
}
