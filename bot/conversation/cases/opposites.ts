import { fold } from '#knowledge/text/fold.ts'

/** Acts of which one undoes the other, folded. */
const OPPOSITES = [
  ['nang', 'ha(?! (?:tang|noi|nam|tinh|giang|long|dong))'],
  ['tang', 'giam(?! (?:doc|thi|sat|khao|dinh|hieu))'],
  ['bo nhiem', 'mien nhiem'],
  ['thanh lap', 'giai the'],
  ['sap nhap', 'chia, tach'],
  ['vao (?:phong|lop|truong)', '(?:ra khoi|roi) (?:phong|lop|truong)']
].map((pair) => pair.map((act) => new RegExp(`\\b${act}\\b`)))

/** The acts asked about whose opposites are not. */
export function actsAsked(question: string): readonly RegExp[][] {
  const asked = fold(question)
  return OPPOSITES.flatMap((pair) => [pair, pair.toReversed()]).filter(
    ([act, other]) => act?.test(asked) && !other?.test(asked)
  )
}

/** Whether a line is about the opposite of what was asked about, and does not name that. */
export function isOfOpposite(asked: readonly RegExp[][], line: string): boolean {
  if (asked.length === 0) return false
  const told = fold(line)
  return asked.some(([act, other]) => other?.test(told) && !act?.test(told))
}
