/** From this share of words in common on, two passages say the same. */
const SAME = 0.75

export interface Folded<T> {
  best: T
  /** Those further down that say the same. */
  same: T[]
}

/**
 * Folds passages that say the same into the best of them: one rule printed in several documents, or one file read in two
 * forms. `ranked` runs best first, and so does the result.
 */
export function foldNearDuplicates<T>(ranked: readonly T[], termsOf: (one: T) => readonly string[]): Folded<T>[] {
  const folded: (Folded<T> & { words: ReadonlySet<string> })[] = []
  for (const one of ranked) {
    const words = new Set(termsOf(one))
    const twin = folded.find((earlier) => overlap(earlier.words, words) >= SAME)
    if (twin) twin.same.push(one)
    else folded.push({ best: one, same: [], words })
  }
  return folded
}

/** Jaccard overlap of two sets of words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < large.size * SAME) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared += 1
  return shared / (a.size + b.size - shared)
}
