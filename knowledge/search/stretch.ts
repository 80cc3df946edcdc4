/** A syllable of the question where it stands in a passage. All that follows looks at these, in the passage's order. */
export interface Mark {
  at: number
  term: string
}

/** The marks of weighty words in a passage. */
export function marksIn(syllables: readonly string[], weights: ReadonlyMap<string, number>): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < syllables.length; at++) {
    const term = syllables[at] as string
    if (weights.has(term)) marks.push({ at, term })
  }
  return marks
}

/** A stretch of a passage: weight of the distinct words of the question in it, and which marks it holds. */
export interface Stretch {
  weight: number
  from: number
  to: number
}

/** The stretch of so many syllables where the distinct weighty words stand closest together. `to` is behind its last mark. */
export function bestStretch(marks: readonly Mark[], weights: ReadonlyMap<string, number>, length: number): Stretch {
  const inside = new Map<string, number>()
  let sum = 0
  let from = 0
  let best = { weight: 0, from: 0, to: 0 }
  marks.forEach(({ at, term }, last) => {
    const count = inside.get(term) ?? 0
    if (count === 0) sum += weights.get(term) ?? 0
    inside.set(term, count + 1)
    for (let first = marks[from]; first && first.at <= at - length; first = marks[++from]) {
      const left = (inside.get(first.term) ?? 0) - 1
      inside.set(first.term, left)
      if (left === 0) sum -= weights.get(first.term) ?? 0
    }
    if (sum > best.weight) best = { weight: sum, from, to: last + 1 }
  })
  return best
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

/** Length of the longest piece of a question of so many syllables that stands unbroken in a passage. */
export function longestRun(length: number, places: Places, marks: readonly Mark[]): number {
  // of the run that ends at a place of the question: how long it is, and where in the passage it ended
  const run = new Uint8Array(length)
  const ended = new Int32Array(length).fill(-2)
  let longest = 0
  for (const { at, term } of marks) {
    for (const place of places.get(term) ?? []) {
      const before = place > 0 && ended[place - 1] === at - 1 ? (run[place - 1] ?? 0) : 0
      run[place] = before + 1
      ended[place] = at
      if (before + 1 > longest) longest = before + 1
    }
  }
  return longest
}

/** The weightiest sequence of a question's words that stands in a passage in the same order, with gaps. */
export function heaviestSequence(
  length: number,
  places: Places,
  weights: ReadonlyMap<string, number>,
  marks: readonly Mark[]
): number {
  // best[place + 1]: the heaviest sequence so far that ends at or before this place of the question
  const best = new Float64Array(length + 1)
  for (const { term } of marks) {
    for (const at of places.get(term) ?? []) {
      const reached = (best[at] ?? 0) + (weights.get(term) ?? 0)
      for (let place = at + 1; place <= length && (best[place] ?? 0) < reached; place++) best[place] = reached
    }
  }
  return best[length] ?? 0
}
