import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import type { PlacedWord } from '#knowledge/text/placed-words.ts'

/** Syllables beyond which a verb and what follows it no longer belong together. */
const REACH = 9

/**
 * Share of the question's neighbouring words, 0 to 1, that stand near each other in the same order and clause: who
 * asks about "quên căn cước" is not answered by "quên thẻ dự thi … xuất trình căn cước".
 */
export function joinedShare(asked: readonly AskedTerm[], words: readonly PlacedWord[], text: string): number {
  let all = 0
  let found = 0
  for (const [at, term] of asked.entries()) {
    const next = asked[at + 1]
    if (!next || next.word === term.word) continue
    const weight = Math.min(term.weight, wordWeight(asked, next.word))
    all += weight
    found += weight * closeness(term, next, words, text)
  }
  return all > 0 ? found / all : 0
}

function wordWeight(asked: readonly AskedTerm[], word: number): number {
  return asked.filter((term) => term.word === word).reduce((sum, { weight }) => sum + weight, 0)
}

function closeness(first: AskedTerm, second: AskedTerm, words: readonly PlacedWord[], text: string): number {
  let best = 0
  words.forEach((word, from) => {
    if (word.folded !== first.folded) return
    for (let to = from + 1; to <= from + REACH; to++) {
      const other = words[to]
      if (!other || /[;:.\n]/.test(text.slice(word.end, other.start))) return
      if (other.folded === second.folded) best = Math.max(best, 1 - (to - from - 1) / REACH)
    }
  })
  return best
}

const TIGHT = 16

/** Share of the question's weight within the best stretch of TIGHT syllables. */
export function tightest(asked: readonly AskedTerm[], words: readonly PlacedWord[]): number {
  const weights = new Map(asked.map(({ folded, weight }) => [folded, weight]))
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const within = new Map<string, number>()
  let weight = 0
  let best = 0
  for (const [at, { folded }] of words.entries()) {
    const own = weights.get(folded) ?? 0
    const many = within.get(folded) ?? 0
    within.set(folded, many + 1)
    if (many === 0) weight += own
    weight -= leaving(words[at - TIGHT], within, weights)
    best = Math.max(best, weight)
  }
  return all > 0 ? best / all : 0
}

/** Weight that goes with the word that no longer stands within the stretch; none while another of it does. */
function leaving(
  word: PlacedWord | undefined,
  within: Map<string, number>,
  weights: ReadonlyMap<string, number>
): number {
  if (!word) return 0
  const left = (within.get(word.folded) ?? 0) - 1
  within.set(word.folded, left)
  return left === 0 ? (weights.get(word.folded) ?? 0) : 0
}
