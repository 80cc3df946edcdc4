import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

const WORDS = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
/** "Vắng sáu buổi", "nghỉ 3 lần": how often, or how many, by which somebody tells his case. */
const TIMES = new RegExp(`\\b(\\d{1,3}|${WORDS.join('|')}) (?:buoi|lan|tiet|ngay|nguoi|con|mon|hoc phan)\\b`, 'g')
/** "Số lần vắng mặt: 3–4; …", a row that begins with the number for which it rules; a line may hold several. */
const ROW =
  /(?<!\p{L})số [^:;,\n]{2,40}:+\s*(≥|>=|>|từ|trên|<|≤|<=|dưới)?\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?(?![\d.,/]\d)/giu

/** Tells the row of a number from those of others: six absences are not told by the row of none. */
export const rowNumberAsked: Distinction = ({ question }) => {
  const numbers = [...fold(question).matchAll(TIMES)].map(([, said = '']) => numberOf(said))
  if (numbers.length === 0) return null
  return ({ line }) => {
    const rows = [...line.matchAll(ROW)]
    const holds = ([, bound, low, high]: RegExpExecArray) =>
      numbers.some((number) => isIn(number, bound, Number(low), high))
    return rows[0]?.index === 0 && !rows.some(holds)
  }
}

function numberOf(said: string): number {
  const at = WORDS.indexOf(said)
  return at === -1 ? Number(said) : at + 1
}

function isIn(number: number, bound: string | undefined, low: number, high: string | undefined): boolean {
  if (bound === undefined) return number >= low && number <= Number(high ?? low)
  return /^(?:<|≤|dưới)/iu.test(bound) ? number <= low : number >= low
}
