import type { Features } from './features.ts'
import { WEIGHTS } from './weights.ts'

/** The ranking score: the weighted sum of the signs. */
export function rank(features: Features): number {
  let score = 0
  for (const [name, weight] of Object.entries(WEIGHTS) as [keyof Features, number][]) score += weight * features[name]
  return score
}
