/**
 * The words of a question where they stand in a passage, in its order: `at[i]` is a place in the passage, `term[i]` the
 * number of the term that stands there.
 */
export interface Marks {
  count: number
  at: Int32Array
  term: Int32Array
}

/** A stretch of a passage: weight of the distinct words of the question in it, and which marks it holds. */
export interface Stretch {
  weight: number
  from: number
  to: number
}

/** The stretch of so many syllables where the distinct weighty words stand closest together. `to` is behind its last mark. */
export function bestStretch({ count, at, term }: Marks, weights: Float64Array, length: number): Stretch {
  const inside = new Uint16Array(weights.length)
  let sum = 0
  let first = 0
  const best = { weight: 0, from: 0, to: 0 }
  for (let last = 0; last < count; last++) {
    const place = at[last] as number
    const here = term[last] as number
    if ((inside[here] as number) === 0) sum += weights[here] as number
    inside[here] = (inside[here] as number) + 1
    for (; (at[first] as number) <= place - length; first++) {
      const gone = term[first] as number
      inside[gone] = (inside[gone] as number) - 1
      if (inside[gone] === 0) sum -= weights[gone] as number
    }
    if (sum > best.weight) {
      best.weight = sum
      best.from = first
      best.to = last + 1
    }
  }
  return best
}

/** At which places of a question each of its terms stands, last place first. */
export type Places = readonly (readonly number[])[]

/** The places of the terms in a question given as numbers of terms. */
export function placesOf(sequence: readonly number[], terms: number): Places {
  const places: number[][] = Array.from({ length: terms }, () => [])
  sequence.forEach((term, at) => {
    places[term]?.unshift(at)
  })
  return places
}

/** Length of the longest piece of a question of so many syllables that stands unbroken in a passage. */
export function longestRun(length: number, places: Places, { count, at, term }: Marks): number {
  // of the run that ends at a place of the question: how long it is, and where in the passage it ended
  const run = new Uint16Array(length)
  const ended = new Int32Array(length).fill(-2)
  let longest = 0
  for (let mark = 0; mark < count; mark++) {
    const here = at[mark] as number
    for (const place of places[term[mark] as number] ?? []) {
      const before = place > 0 && ended[place - 1] === here - 1 ? (run[place - 1] as number) : 0
      run[place] = before + 1
      ended[place] = here
      if (before + 1 > longest) longest = before + 1
    }
  }
  return longest
}

/** The weightiest sequence of a question's words that stands in a passage in the same order, with gaps. */
export function heaviestSequence(
  length: number,
  places: Places,
  weights: Float64Array,
  { count, term }: Pick<Marks, 'count' | 'term'>
): number {
  // best[place + 1]: the heaviest sequence so far that ends at or before this place of the question
  const best = new Float64Array(length + 1)
  for (let mark = 0; mark < count; mark++) {
    const here = term[mark] as number
    for (const at of places[here] ?? []) {
      const reached = (best[at] as number) + (weights[here] as number)
      for (let place = at + 1; place <= length && (best[place] as number) < reached; place++) best[place] = reached
    }
  }
  return best[length] ?? 0
}
