/** A line that bears a label, or may bear one that was not read (`value` null). */
export interface Mark {
  at: number
  value: number | null
  write(value: number): string
}

export interface Filled {
  at: number
  value: number
}

interface Chain {
  trusted: number
  before: number
}

/**
 * The labels of one list that were misread, with what they must be. As many labels as go up together are trusted; between
 * two trusted ones the others are filled in only where they are exactly as many as numbers are missing.
 */
export function fillNumbers(list: readonly Mark[]): Filled[] {
  const anchors = trustedOf(list)
  const filled: Filled[] = []
  for (const [i, to] of anchors.entries()) {
    const from = anchors[i - 1] ?? -1
    const before = valueAt(list, from)
    const between = list.slice(from + 1, to)
    const missing = valueAt(list, to) - before - 1
    const read = between.filter(({ value }) => value !== null)
    const fitting = between.length === missing ? between : read.length === missing ? read : []
    filled.push(...fitting.map(({ at }, k) => ({ at, value: before + 1 + k })))
  }
  const last = anchors.at(-1)
  const [beyond, other] = last === undefined ? [] : list.slice(last + 1)
  // The last label of a list, read as a figure that does not follow.
  const isLast = beyond !== undefined && beyond.value !== null && other === undefined
  if (last !== undefined && isLast && anchors.length >= 2) {
    filled.push({ at: beyond.at, value: valueAt(list, last) + 1 })
  }
  return filled.filter(({ at, value }) => list.find((mark) => mark.at === at)?.value !== value)
}

function valueAt(list: readonly Mark[], index: number): number {
  return list[index]?.value ?? 0
}

/** Indexes of the longest chain of labels, each as far after the one before as the lines between them can fill. */
function trustedOf(list: readonly Mark[]): number[] {
  const chains: Chain[] = []
  for (const [i, { value }] of list.entries()) {
    let best: Chain = { trusted: Number.NEGATIVE_INFINITY, before: -1 }
    for (let j = -1; j < i && value !== null; j += 1) {
      const trusted = j === -1 ? 0 : (chains[j]?.trusted ?? 0)
      // A list whose beginning is on another page, or was not read, may start anywhere.
      if (trusted > best.trusted && (i === 0 || canFollow(list, j, i))) best = { trusted, before: j }
    }
    chains.push({ ...best, trusted: best.trusted + 1 })
  }
  let at = chains.reduce((best, chain, i) => (chain.trusted > (chains[best]?.trusted ?? 0) ? i : best), -1)
  const anchors: number[] = []
  for (; at >= 0; at = chains[at]?.before ?? -1) anchors.unshift(at)
  return anchors
}

function canFollow(list: readonly Mark[], from: number, to: number): boolean {
  const missing = valueAt(list, to) - valueAt(list, from) - 1
  const between = list.slice(from + 1, to)
  return missing >= between.filter(({ value }) => value !== null).length && missing <= between.length
}
