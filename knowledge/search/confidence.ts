import type { Features } from './features.ts'

/**
 * Probability that the first hit answers the question, from how much of the question it covers and how close together.
 */
export function confidence(best: Features | undefined): number {
  if (!best) return 0
  const evidence = 6 * best.coverage + 2 * best.window + 2 * best.pairs - 6.5
  return 1 / (1 + Math.exp(-evidence))
}
