/** The best stretch of a passage for the words of a question. */
export interface Stretch {
  /** Weight of the distinct words that stand in it. */
  weight: number
  /** Where it begins. */
  start: number
}

/** Slides over a passage and keeps the stretch of so many syllables where the distinct weighty words stand closest together. */
export function bestStretch(
  syllables: readonly string[],
  weights: ReadonlyMap<string, number>,
  length: number
): Stretch {
  const inside = new Map<string, number>()
  let sum = 0
  let best = { weight: 0, start: 0 }
  for (let end = 0; end < syllables.length; end++) {
    const entering = syllables[end] as string
    const weight = weights.get(entering)
    if (weight !== undefined) {
      const count = inside.get(entering) ?? 0
      if (count === 0) sum += weight
      inside.set(entering, count + 1)
    }
    if (end >= length) sum -= leave(inside, weights, syllables[end - length] as string)
    if (sum > best.weight) best = { weight: sum, start: Math.max(0, end - length + 1) }
  }
  return best
}

function leave(inside: Map<string, number>, weights: ReadonlyMap<string, number>, term: string): number {
  const count = inside.get(term)
  if (count === undefined) return 0
  if (count > 1) {
    inside.set(term, count - 1)
    return 0
  }
  inside.delete(term)
  return weights.get(term) ?? 0
}

/** At which places of a question each of its syllables stands, last place first. */
export type Places = ReadonlyMap<string, readonly number[]>

/** The places of a question's syllables. */
export function placesOf(question: readonly string[]): Places {
  const places = new Map<string, number[]>()
  question.forEach((term, at) => {
    places.set(term, [at, ...(places.get(term) ?? [])])
  })
  return places
}

/** Length of the longest common run of two sequences, by the usual table kept to one row. */
export function longestRun(length: number, places: Places, passage: readonly string[]): number {
  // run[at + 1]: how long the run is that ends at this place of the question and at this syllable of the passage
  const run = new Uint8Array(length + 1)
  const seenAt = new Int32Array(length + 1).fill(-2)
  let longest = 0
  passage.forEach((term, now) => {
    for (const at of places.get(term) ?? []) {
      const before = at > 0 && seenAt[at] === now - 1 ? (run[at] ?? 0) : 0
      run[at + 1] = before + 1
      seenAt[at + 1] = now
      if (before + 1 > longest) longest = before + 1
    }
  })
  return longest
}

/** The weightiest sequence of a question's words that stands in a passage in the same order, with gaps. */
export function heaviestSequence(
  question: readonly string[],
  places: Places,
  weightOf: (term: string) => number,
  passage: readonly string[]
): number {
  // best[at + 1]: the heaviest sequence so far that ends at or before this place of the question
  const best = new Float64Array(question.length + 1)
  for (const term of passage) {
    for (const at of places.get(term) ?? []) {
      const reached = (best[at] ?? 0) + weightOf(term)
      for (let place = at + 1; place <= question.length && (best[place] ?? 0) < reached; place++) best[place] = reached
    }
  }
  return best[question.length] ?? 0
}
