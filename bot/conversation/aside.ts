import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'

/** A condition that stands first: "Trường hợp hồ sơ không hợp lệ, …". */
const CONDITION =
  /^(?:trong\s)?(?:trường hợp|nếu|khi|đối với|riêng|ngoại trừ|trừ trường hợp)\s+([^,:;.\n]{4,200})[,:]/iu
/** Words that say nothing of what the condition is. */
const LEAST_WORDS = 2

/**
 * How far a stretch holds only under a condition that nobody asked about, 0 to 1: the share of its condition's words that
 * the question does not have. What holds where papers are incomplete is no answer to what holds.
 */
export function asideShare(asked: readonly AskedTerm[], stretch: string): number {
  const condition = CONDITION.exec(stretch)?.[1]
  if (condition === undefined) return 0
  const words = new Set(placedWords(condition).map(({ folded }) => folded))
  if (words.size < LEAST_WORDS) return 0
  const known = new Set(asked.map(({ folded }) => folded))
  return [...words].filter((word) => !known.has(word)).length / words.size
}
