import type { Line } from './page.ts'

/** The room lines are set in: where they begin and end at the furthest, and the distance between wrapped lines. */
export interface Measure {
  left: number
  right: number
  pitch: number
}

/** Edges this near to each other, in points, are one edge. */
const NEAR = 3

/** What holds over a whole document, for pages with too few lines to show it. */
export function measureDocument(lines: readonly Line[]): Measure {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  const shared = rights.findLast((right, index) => right - (rights[index - 2] ?? Number.NEGATIVE_INFINITY) <= NEAR)
  const right = shared ?? rights.at(-1) ?? 0
  return { left: edgeOf(lines), right, pitch: pitchOf(lines, right) ?? 0 }
}

/** The measure of one page, column or cell; `usual` is that of the document where both are of one width. */
export function measureOf(lines: readonly Line[], usual: Measure | null): Measure {
  const own = usual ?? measureDocument(lines)
  const right = sharedRight(lines) ?? own.right
  return { left: edgeOf(lines), right, pitch: pitchOf(lines, right) ?? own.pitch }
}

/** Where lines begin that are not set in; a few may hang out further. */
function edgeOf(lines: readonly Line[]): number {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b)
  return lefts[Math.floor(lefts.length * 0.05)] ?? 0
}

/** The edge that justified lines share; null where fewer than a quarter share one, or some reach well beyond it. */
function sharedRight(lines: readonly Line[]): number | null {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  const shared = mostCommon(rights.map((right) => Math.round(right / 2) * 2)) ?? 0
  const near = rights.filter((right) => Math.abs(right - shared) <= NEAR)
  const beyond = (rights[Math.floor(rights.length * 0.9)] ?? 0) - shared > 4 * NEAR
  return !beyond && near.length >= Math.max(3, rights.length / 4) ? Math.max(...near) : null
}

/** The usual distance from a full line to the next: that one is mostly its continuation. */
function pitchOf(lines: readonly Line[], right: number): number | null {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const above = lines[index]
    if (above === undefined || above.right < right - above.size) return []
    const gap = Math.round(line.base - above.base)
    return gap > 0 && gap < 3 * line.size ? [gap] : []
  })
  return mostCommon(gaps)
}

/** The size most letters of these lines have. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length)
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? null
}
