import type { Features } from './features.ts'

/**
 * Weight of each sign in the ranking, fitted on questions apart from those it is judged by: a linear model whose
 * softmax over a question's candidates puts the passages that answer it first. The signs left at 0 never helped.
 */
export const WEIGHTS: Record<keyof Features, number> = {
  terms: -0.7,
  accents: 4.3,
  heading: 0.5,
  coverage: 0.6,
  pairs: 2.3,
  window: 5.8,
  opening: 2,
  context: 1,
  run: 5,
  order: 2.2,
  agreement: 4.5,
  numbers: 0.5,
  length: -1.8
}
