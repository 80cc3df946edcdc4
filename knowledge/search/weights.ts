import type { Features } from './features.ts'

/**
 * Weight of each sign in the ranking, fitted and cross-validated over statutes, quoted provisions and short khoản: a
 * linear model whose softmax over a question's candidates puts the passages that answer it first.
 */
export const WEIGHTS: Record<keyof Features, number> = {
  terms: 2.5,
  accents: 2.2,
  heading: 0.5,
  coverage: 1.5,
  pairs: 0,
  window: 4.7,
  opening: 2.1,
  context: 0.9,
  run: 5.6,
  order: 1.9,
  agreement: 3.1,
  numbers: 0,
  length: 0
}
