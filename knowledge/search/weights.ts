import type { Features } from './features.ts'

/**
 * Weight of each sign in the ranking, fitted and cross-validated over statutes, quoted provisions and short khoản: a
 * linear model whose softmax over a question's candidates puts the passages that answer it first.
 */
export const WEIGHTS: Record<keyof Features, number> = {
  terms: 2.2,
  accents: 1.4,
  heading: 0.3,
  coverage: 2,
  pairs: 0.2,
  window: 5.2,
  opening: 2.2,
  context: -1.1,
  focus: 5,
  run: 4.8,
  order: 1.6,
  agreement: 3.3,
  /** Chosen on simulated models: one far worse than words costs a point of hit1, one as good as words gains seven. */
  meaning: 10
}
