import type { Features } from './features.ts'
import { WEIGHTS } from './weights.ts'

/** The ranking score of a passage: the weighted sum of its signs, weighed as a numbered provision's or as a page's. */
export function rank(features: Features, numbered: boolean): number {
  const column = numbered ? 0 : 1
  let score = 0
  for (const [sign, weights] of Object.entries(WEIGHTS) as [keyof Features, readonly [number, number]][])
    score += weights[column] * features[sign]
  return score
}
