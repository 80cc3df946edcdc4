import { fold } from '#knowledge/text/fold.ts'
import type { Asked, IsOfOther } from './distinction.ts'

/** Results of study from the lowest, folded. */
const MERITS = ['yeu', 'trung binh', 'kha', 'gioi', 'xuat sac']
const MERIT = `(?:${MERITS.join('|')})`
/** "Học sinh giỏi" is a contest. */
const LABELLED = '(?:loai|hoc luc|hang|bang)'
const NAMED = new RegExp(
  String.raw`\b${LABELLED} (?:tot nghiep )?(${MERIT}(?:(?:,| hoac| va| hay)+ (?:loai )?${MERIT})*)\b( tro len)?`,
  'g'
)

/** Lines for other results than the one that a question names: "loại khá" where that is "loại giỏi", but not "loại khá trở lên". */
export function meritAsked({ question }: Asked): IsOfOther | null {
  const asked = meritsIn(fold(question)).flatMap(({ merits }) => merits)
  if (asked.length === 0) return null
  return ({ lines }) => {
    const told = meritsIn(fold(lines.join('\n')))
    return told.length > 0 && !told.some((one) => asked.some((merit) => covers(one, merit)))
  }
}

interface Told {
  merits: number[]
  andAbove: boolean
}

function meritsIn(folded: string): Told[] {
  return [...folded.matchAll(NAMED)].map(([, named = '', above]) => ({
    merits: MERITS.flatMap((merit, rank) => (new RegExp(`\\b${merit}\\b`).test(named) ? [rank] : [])),
    andAbove: above !== undefined
  }))
}

function covers({ merits, andAbove }: Told, merit: number): boolean {
  return merits.includes(merit) || (andAbove && merit > Math.min(...merits))
}
