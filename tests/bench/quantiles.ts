/** How long things took, in milliseconds. */
export interface Times {
  count: number
  p50: number
  p99: number
  most: number
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), most: sorted.at(-1) ?? 0 }
}

/** Runs work and gives its result with the seconds it took. */
export async function timed<T>(work: () => Promise<T> | T): Promise<[result: T, seconds: number]> {
  const started = performance.now()
  const result = await work()
  return [result, (performance.now() - started) / 1000]
}
