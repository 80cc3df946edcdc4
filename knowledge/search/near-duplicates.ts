/** From this share of words in common on, two passages say the same. */
const SAME = 0.75
/** How far down a ranking is looked: what stands below is shown to nobody. */
const DEPTH = 40

export interface Folded<T> {
  best: T
  /** Those further down that say the same. */
  same: T[]
}

/**
 * Folds passages that say the same into the best of them: one rule printed in several documents, or one file read in two
 * forms. `ranked` runs best first, and so does the result; below DEPTH each stands for itself.
 */
export function foldNearDuplicates<T>(ranked: readonly T[], termsOf: (one: T) => ReadonlySet<number>): Folded<T>[] {
  const folded: (Folded<T> & { words: ReadonlySet<number> })[] = []
  for (const one of ranked.slice(0, DEPTH)) {
    const words = termsOf(one)
    const twin = folded.find((earlier) => saysTheSame(earlier.words, words))
    if (twin) twin.same.push(one)
    else folded.push({ best: one, same: [], words })
  }
  return [...folded, ...ranked.slice(DEPTH).map((one) => ({ best: one, same: [] }))]
}

/** Whether the Jaccard overlap of two sets of words is at least SAME; leaves off as soon as it cannot be. */
function saysTheSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  const needed = (SAME * (a.size + b.size)) / (1 + SAME)
  let mayLack = small.size - needed
  for (const word of small) {
    if (mayLack < 0) return false
    if (!large.has(word)) mayLack -= 1
  }
  return mayLack >= 0
}
