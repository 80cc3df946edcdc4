import { isAbbreviation } from './abbreviations.ts'
import { isSyllableWithoutMarks } from './syllable-shape.ts'
import { decodeTelex } from './telex.ts'

const LONGEST_SYLLABLE = 8
const LONGEST = 24
const MOST_PARTS = 4
const MOST_WAYS = 4
/** Keys beside the space bar, hit in its place: `giaobthiếu`, `nguoinkhac`. */
const BESIDE_SPACE = /[bcvn]/

/**
 * Ways to part a word into two to four syllables that `isWord` accepts, fewest parts first: `hocsinh` → học sinh;
 * `trườngthpt`; `thibtruong` → thi truong (a key beside the space bar hit in its place). From each place on, only
 * the few ways with the fewest parts are kept, so that the work grows with the length of the word.
 */
export function partings(word: string, isWord: (part: string) => boolean): string[][] {
  if (word.length < 4 || word.length > LONGEST) return []
  const waysFrom: string[][][] = []
  waysFrom[word.length] = [[]]
  for (let from = word.length - 1; from >= 0; from--) waysFrom[from] = ways(word, from, waysFrom, isWord)
  return (waysFrom[0] ?? []).filter((way) => way.length > 1)
}

function ways(word: string, from: number, waysFrom: string[][][], isWord: (part: string) => boolean): string[][] {
  const found: string[][] = []
  for (let to = Math.min(word.length, from + LONGEST_SYLLABLE); to > from; to--) {
    const rest = restWays(word, waysFrom, to).filter((way) => way.length < MOST_PARTS)
    const part = rest.length > 0 ? syllable(word.slice(from, to), isWord) : null
    if (part !== null) found.push(...rest.map((way) => [part, ...way]))
  }
  return found.sort((a, b) => a.length - b.length).slice(0, MOST_WAYS)
}

function restWays(word: string, waysFrom: string[][][], to: number): string[][] {
  const rest = waysFrom[to] ?? []
  const afterKey = BESIDE_SPACE.test(word[to] ?? '') && to + 1 < word.length ? (waysFrom[to + 1] ?? []) : []
  return [...rest, ...afterKey]
}

function syllable(part: string, isWord: (part: string) => boolean): string | null {
  if (isSyllableWithoutMarks(part) || isAbbreviation(part)) return isWord(part) ? part : null
  const decoded = decodeTelex(part)
  return decoded !== null && isWord(decoded) ? decoded : null
}
