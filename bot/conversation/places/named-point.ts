import { tokenise } from '#knowledge/text/tokenise.ts'
import { belowOf, type Line } from '../passage-lines.ts'

/** So many syllables of the question in a row are a name. */
const LEAST_OF_NAME = 3

/**
 * The one point of a list that says more of a question in a row than the others and than its lead, "hiệu trưởng trường cao
 * đẳng"; null where there is none. `worded`: the words of each line.
 */
export function pointNaming(
  question: string,
  worded: readonly string[],
  lines: readonly Line[],
  lead: number
): number | null {
  const below = belowOf(lines, lead)
  const asked = syllables(question)
  const runs = below.map((at) => longestRun(asked, syllables(worded[at] ?? '')))
  const longest = Math.max(...runs, 0)
  const isAlone = runs.filter((run) => run === longest).length === 1
  const inLead = longestRun(asked, syllables(worded[lead] ?? ''))
  return isAlone && longest >= LEAST_OF_NAME && longest > inLead ? (below[runs.indexOf(longest)] ?? null) : null
}

function syllables(text: string): string[] {
  return tokenise(text).map(({ folded }) => folded)
}

/** How many syllables in a row two texts share at most. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0
  let above: number[] = []
  for (const syllable of one) {
    const row = other.map((told, at) => (told === syllable ? (above[at - 1] ?? 0) + 1 : 0))
    longest = Math.max(longest, ...row)
    above = row
  }
  return longest
}
