import type { Day } from '#knowledge/document.ts'

/** The earlier of two days; a day that is not known is no day at all. */
export function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
