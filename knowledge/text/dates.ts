import type { Token } from './tokenise.ts'

/**
 * The two numbers of a spelled date that stand side by side in its short form, where the second ends at this token:
 * at the 6 of `26 tháng 6` the pair 26, 6 of `26/6`; at the year of `tháng 6 năm 2026` the pair of `6/2026`. So every
 * spelling of a date gives the same terms.
 */
export function datePair<T extends Token>(tokens: readonly T[], at: number): [first: T, second: T] | null {
  const [first, word, second] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!first || !word || !second) return null
  if (word.folded === 'thang') return isUpTo(first, 31) && isUpTo(second, 12) ? [first, second] : null
  if (word.folded !== 'nam') return null
  return isUpTo(first, 12) && tokens[at - 3]?.folded === 'thang' && isYear(second) ? [first, second] : null
}

function isUpTo({ folded }: Token, most: number): boolean {
  return /^\d{1,2}$/.test(folded) && Number(folded) >= 1 && Number(folded) <= most
}

function isYear({ folded }: Token): boolean {
  return /^(?:19|20)\d{2}$/.test(folded)
}
