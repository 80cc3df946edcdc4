import { foldedKey } from '../text/syllable.ts'
import { pair } from '../text/terms.ts'
import { type Lexicon, rarity } from './lexicon.ts'
import type { Question } from './question.ts'

/** From this association on, two syllables that stand together are taken for parts of one word. */
const ONE_WORD = 0.08

/**
 * Syllables that ask or frame rather than name: "phải", "mất bao lâu", "ít nhất", "quy định thế nào". A passage that
 * answers often lacks them, so they count for little.
 */
const ASKING = new Set(
  'phai can mat lau it nhat quy dinh the nao hien nay cu the chi tiet truong hop bao gom'.split(' ').map(foldedKey)
)
const ASKING_WEIGHT = 0.3

/**
 * How much each syllable of a question says: its rarity, shared among the syllables of one word, so that "căn cước công
 * dân" does not outweigh "quên" four to one. A word of n syllables weighs like the square root of n of them.
 */
export function weighSyllables(question: Question, lexicon: Lexicon): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of wordsOf(question, lexicon)) {
    for (const syllable of word) {
      const says = ASKING.has(syllable) ? ASKING_WEIGHT : 1
      const weight = (says * rarity(lexicon, syllable)) / Math.sqrt(word.length)
      weights.set(syllable, Math.max(weight, weights.get(syllable) ?? 0))
    }
  }
  return weights
}

/** The question cut into words: runs of adjacent syllables that the corpus keeps together. */
export function wordsOf({ syllables, pairs }: Question, lexicon: Lexicon): string[][] {
  const adjacent = new Set(pairs)
  const words: string[][] = []
  for (const [index, syllable] of syllables.entries()) {
    const previous = syllables[index - 1]
    const joined =
      previous !== undefined &&
      adjacent.has(pair(previous, syllable)) &&
      association(lexicon, previous, syllable) > ONE_WORD
    if (joined) words.at(-1)?.push(syllable)
    else words.push([syllable])
  }
  return words
}

/** How far two syllables keep together: P(second|first) × P(first|second), over passages. */
function association(lexicon: Lexicon, first: string, second: string): number {
  const count = (term: string) => lexicon.passages.get(term) ?? 0
  const together = count(pair(first, second))
  return together === 0 ? 0 : together ** 2 / (count(first) * count(second))
}
