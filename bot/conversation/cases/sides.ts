import { fold } from '#knowledge/text/fold.ts'

/** On which side of something a question asks, folded: "dạy thêm trong nhà trường" → trong, "nha truong". */
export interface Side {
  side: 'trong' | 'ngoai'
  of: string
}

/** "Trong trường" is "trong nhà trường". */
const OF_SCHOOL = /^truong\b/
const SIDE = /\b(?<side>trong|ngoai) (?<of>[a-z]+ [a-z]+)\b/g

/** The sides a text names. */
export function sidesIn(text: string): Side[] {
  return [...fold(text).matchAll(SIDE)].map(({ groups = {} }) => ({
    side: groups['side'] as Side['side'],
    of: OF_SCHOOL.test(groups['of'] as string) ? 'nha truong' : (groups['of'] as string)
  }))
}

/** Who teaches extra lessons there does so outside the school, without saying so. */
const TUTORING = /\b(?:day|hoc|lop) (?:day |hoc )?them\b/
const OUTSIDE = /\b(?:o|tai|cua) (?:cac )?(?:trung tam|co so day them|nha (?:co|thay|rieng|giao vien|minh))\b/

/** The sides a question asks about, named or meant. */
export function sidesAsked(question: string): Side[] {
  const named = sidesIn(question)
  const folded = fold(question)
  const isOutside = named.length === 0 && TUTORING.test(folded) && OUTSIDE.test(folded)
  return isOutside ? [{ side: 'ngoai', of: 'nha truong' }] : named
}

/** Whether what is said nearest of one of these things, of `texts` the first to name it, is said of its other side only. */
export function isOfOtherSide(asked: readonly Side[], texts: readonly string[]): boolean {
  if (asked.length === 0) return false
  const told = texts.map(sidesIn)
  return asked.some(({ side, of }) => {
    const nearest = told.find((sides) => sides.some((each) => each.of === of)) ?? []
    const own = nearest.filter((each) => each.of === of)
    return own.length > 0 && own.every((each) => each.side !== side)
  })
}
