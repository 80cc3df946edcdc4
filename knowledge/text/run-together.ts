import { isFoldedSyllable } from './syllable-shape.ts'
import { decodeTelex } from './telex.ts'

const LONGEST_SYLLABLE = 8
const LONGEST = 24
const MOST_PARTS = 4
/** Keys beside the space bar, hit in its place: `giaobthiếu`, `nguoinkhac`. */
const BESIDE_SPACE = /[bcvn]/

/**
 * Ways to part a word into two to four syllables that `isWord` accepts, fewest parts first: `hocsinh` → học sinh;
 * `tuyểnsinhlớp`; `thibtruong` → thi truong (a key beside the space bar hit in its place).
 */
export function partings(word: string, isWord: (part: string) => boolean): string[][] {
  if (word.length < 4 || word.length > LONGEST) return []
  const found: string[][] = []
  const walk = (from: number, parts: string[]) => {
    if (from === word.length && parts.length > 1) found.push(parts)
    if (from >= word.length || parts.length === MOST_PARTS || found.length >= MOST_FOUND) return
    for (let to = Math.min(word.length, from + LONGEST_SYLLABLE); to > from; to--) {
      const part = syllable(word.slice(from, to), isWord)
      if (part === null) continue
      walk(to, [...parts, part])
      if (BESIDE_SPACE.test(word[to] ?? '') && to + 1 < word.length) walk(to + 1, [...parts, part])
    }
  }
  walk(0, [])
  return found.sort((a, b) => a.length - b.length)
}

const MOST_FOUND = 24

function syllable(part: string, isWord: (part: string) => boolean): string | null {
  if (isFoldedSyllable(part)) return isWord(part) ? part : null
  const decoded = decodeTelex(part)
  return decoded !== null && isWord(decoded) ? decoded : null
}
