/** From this share of words in common on, two passages say the same. */
const SAME = 0.75
/** How far down a ranking is looked: what stands below is shown to nobody. */
const DEPTH = 40

export interface Folded<T> {
  best: T
  /** Those further down that say the same. */
  same: T[]
}

/** What is compared of a passage. */
export interface Wording {
  document: string
  /** Its distinct words and pairs of words. */
  terms: ReadonlySet<number>
  /** Its distinct numbers, labels of lines apart. */
  numbers: ReadonlySet<number>
}

/**
 * Folds passages that say the same into the best of them: one rule printed in several documents, or one file read in two
 * forms. `ranked` runs best first, and so does the result; below DEPTH each stands for itself.
 */
export function foldNearDuplicates<T>(ranked: readonly T[], wordingOf: (one: T) => Wording): Folded<T>[] {
  const folded: (Folded<T> & { wording: Wording })[] = []
  for (const one of ranked.slice(0, DEPTH)) {
    const wording = wordingOf(one)
    const twin = folded.find((earlier) => saysTheSame(earlier.wording, wording))
    if (twin) twin.same.push(one)
    else folded.push({ best: one, same: [], wording })
  }
  return [...folded, ...ranked.slice(DEPTH).map((one) => ({ best: one, same: [] }))]
}

/** Within one document a single word tells one row of a table from the next; between documents a number does. */
function saysTheSame(a: Wording, b: Wording): boolean {
  if (!isEqual(a.numbers, b.numbers)) return false
  return a.document === b.document ? isEqual(a.terms, b.terms) : overlaps(a.terms, b.terms)
}

function isEqual(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each))
}

/** Whether the Jaccard overlap of two sets of words is at least SAME; leaves off as soon as it cannot be. */
function overlaps(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  const needed = (SAME * (a.size + b.size)) / (1 + SAME)
  let mayLack = small.size - needed
  for (const word of small) {
    if (mayLack < 0) return false
    if (!large.has(word)) mayLack -= 1
  }
  return mayLack >= 0
}
