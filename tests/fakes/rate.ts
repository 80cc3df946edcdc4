export interface RateLimit {
  count: number
  perMs: number
}

/** Counts calls in fixed spans of time: a new allowance comes with each span, as at both platforms. */
export function createRate({ count, perMs }: RateLimit, now: () => Date): () => boolean {
  let span = -1
  let used = 0
  return () => {
    const current = Math.floor(now().getTime() / perMs)
    if (current !== span) used = 0
    span = current
    used += 1
    return used <= count
  }
}
