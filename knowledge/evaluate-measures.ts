/** What came back for one judged question. */
export interface Asked {
  /** Places, counted from 1, at which passages that answer it stood. */
  ranks: number[]
  /** How many passages answer it. */
  gold: number
  ms: number
}

/** Means over questions; hit k: any passage that answers among the first k. */
export interface Measures {
  queries: number
  hit1: number
  hit5: number
  hit10: number
  recall10: number
  mrr10: number
  p50_ms: number
  p99_ms: number
}

/** Where in a ranking, best first, the gold stands. */
export function ranksOf(found: readonly string[], gold: ReadonlySet<string>): number[] {
  return found.flatMap((id, index) => (gold.has(id) ? [index + 1] : []))
}

/** The measures over rankings cut at ten. */
export function summarise(asked: readonly Asked[]): Measures {
  const mean = (of: (one: Asked) => number) => round(asked.reduce((sum, one) => sum + of(one), 0) / asked.length)
  const hit = (k: number) => mean(({ ranks }) => ((ranks[0] ?? Number.POSITIVE_INFINITY) <= k ? 1 : 0))
  const times = asked.map(({ ms }) => ms).sort((a, b) => a - b)
  const quantile = (q: number) => round(times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0)
  return {
    queries: asked.length,
    hit1: hit(1),
    hit5: hit(5),
    hit10: hit(10),
    recall10: mean(({ ranks, gold }) => ranks.length / gold),
    mrr10: mean(({ ranks }) => (ranks[0] ? 1 / ranks[0] : 0)),
    p50_ms: quantile(0.5),
    p99_ms: quantile(0.99)
  }
}

/** Three decimals, as the figures are shown. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
