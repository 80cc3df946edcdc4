import { pair } from './terms.ts'

/** Words of a question beside their accented keys, null where the asker typed no mark. */
interface Unmarked {
  syllables: readonly string[]
  accents: readonly (string | null)[]
  /** Folded pairs that stand side by side. */
  pairs: readonly string[]
}

/** The words a passage is found by, folded, and the same with their accents. */
interface Marked {
  terms: readonly string[]
  accents: readonly string[]
}

interface Path {
  score: number
  keys: (string | null)[]
}

/** A word by itself says less of its marks than the word beside it. */
const WORD_WEIGHT = 0.3
const MOST_FORMS = 8

/**
 * The accented keys that words typed without marks most likely stand for, read from passages found for them: of `muc
 * thu hoc phi` the passages say mức thu học phí. What was typed with marks stays; null where no passage has the word.
 */
export function restoreMarks(question: Unmarked, passages: readonly Marked[]): (string | null)[] {
  if (!question.accents.includes(null)) return [...question.accents]
  const { forms, pairs } = countForms(question, passages)
  const beside = new Set(question.pairs)
  let paths: Path[] = [{ score: 0, keys: [] }]
  question.syllables.forEach((syllable, at) => {
    const typed = question.accents[at]
    const choices = typed ? [{ key: typed, count: 0 }] : commonest(forms.get(syllable))
    const joined = at > 0 && beside.has(pair(question.syllables[at - 1] ?? '', syllable))
    paths = choices.map(({ key, count }) => {
      const before = bestBefore(paths, joined ? key : null, pairs)
      return { score: before.score + WORD_WEIGHT * Math.log1p(count), keys: [...before.keys, key] }
    })
  })
  return paths.reduce((one, other) => (other.score > one.score ? other : one)).keys
}

function bestBefore(paths: readonly Path[], key: string | null, pairs: ReadonlyMap<string, number>): Path {
  const scored = paths.map((path) => {
    const last = path.keys.at(-1)
    const together = key && last ? Math.log1p(pairs.get(pair(last, key)) ?? 0) : 0
    return { score: path.score + together, keys: path.keys }
  })
  return scored.reduce((one, other) => (other.score > one.score ? other : one))
}

function commonest(forms: ReadonlyMap<string, number> | undefined): { key: string | null; count: number }[] {
  if (!forms) return [{ key: null, count: 0 }]
  const sorted = [...forms].sort((a, b) => b[1] - a[1]).slice(0, MOST_FORMS)
  return sorted.map(([key, count]) => ({ key, count }))
}

/** How often each accented form of the question's words and pairs stands in the passages. */
function countForms(question: Unmarked, passages: readonly Marked[]) {
  const forms = new Map(question.syllables.map((syllable) => [syllable, new Map<string, number>()]))
  const wanted = new Set(question.pairs)
  const pairs = new Map<string, number>()
  for (const { terms, accents } of passages) {
    terms.forEach((term, at) => {
      const counts = forms.get(term) ?? (wanted.has(term) ? pairs : null)
      const key = accents[at]
      if (counts && key) counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  }
  for (const [syllable, counts] of forms) if (counts.size === 0) forms.delete(syllable)
  return { forms, pairs }
}
