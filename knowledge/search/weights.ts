import type { Features } from './features.ts'

/** Weight of each sign in the ranking. */
export const WEIGHTS: Record<keyof Features, number> = {
  terms: 4,
  accents: 2,
  heading: 0.5,
  coverage: 2,
  pairs: 3,
  window: 3,
  opening: 1,
  context: 0.5,
  run: 2,
  order: 1,
  agreement: 1,
  numbers: 1,
  length: 0
}
