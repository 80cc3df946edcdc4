/** Days that are compared, and days before them that say what is usual. */
export const RECENT_DAYS = 7
export const USUAL_DAYS = 28
/** So rarely would chance alone bring as many questions. */
const CHANCE = 0.001
/** Where nothing was asked before, something is usual all the same: a new question is no rise by itself. */
const LEAST_USUAL = 1

/** How many questions a week were usual, from the four weeks before. */
export function usualPerWeek(askedBefore: number): number {
  return (askedBefore / USUAL_DAYS) * RECENT_DAYS
}

/**
 * Whether a week's questions are a sudden rise: so many would come by chance less than once in a thousand weeks (Poisson,
 * with the usual weekly number as its mean), and at least as many as the minimum group.
 */
export function isRising(recent: number, usual: number, minimum: number): boolean {
  return recent >= minimum && chanceOfAtLeast(recent, Math.max(usual, LEAST_USUAL)) < CHANCE
}

/** P(X ≥ count) of a Poisson distribution. */
export function chanceOfAtLeast(count: number, mean: number): number {
  let term = Math.exp(-mean)
  // far above any chance, where the sum below would only lose digits
  if (term === 0) return count > mean + 10 * Math.sqrt(mean) ? 0 : 1
  let below = 0
  for (let n = 0; n < count; n++) {
    below += term
    term *= mean / (n + 1)
  }
  return Math.max(0, 1 - below)
}
