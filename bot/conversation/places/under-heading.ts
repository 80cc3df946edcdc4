import type { Evidence } from '#knowledge/passage.ts'
import { type AskedFor, asksHowMuch, isMeasured } from '../asked-for.ts'
import { isOtherBound } from '../bounds.ts'
import type { Candidate } from '../candidate.ts'
import { CLASSES } from './heading-words.ts'
import { tellsAmount } from './siblings.ts'
import { articleHeaded } from './whole-article.ts'

/** With what a number, a time or a place is asked for, so that the heading of its rule need not say it. */
const MEASURES: ReadonlySet<string> = new Set([
  ...CLASSES,
  ...'so tien|bao nhieu|toi da|toi thieu|it nhat|nhieu nhat|nam|tuan|thoi gian|thoi han|thoi diem|tien|muc|so|ngay|gio|thang|han|phut|dong|lan|luc|dau|may'.split(
    '|'
  )
])

/** How surely it must be of the kind asked for. */
const OF_KIND = 0.7

/**
 * The one line below the heading which is what was asked about that tells a number or a time of the kind asked for: "Hỗ trợ ăn
 * trưa … bao nhiêu" → "Mức hỗ trợ là 160.000 đồng". Null where none does, or more than one.
 */
export function toldUnderHeading(
  question: string,
  asked: AskedFor,
  evidence: Pick<Evidence, 'hits' | 'asked'>,
  { candidates, about }: { candidates: readonly Candidate[]; about: readonly Candidate[] }
): Candidate | null {
  if (!isMeasured(asked)) return null
  const article = articleHeaded(question, about, evidence, MEASURES)
  if (article === null) return null
  const isUnder = ({ hit }: Candidate) => `${hit.document.id}/${hit.passage.provisionKey}.`.startsWith(`${article.id}.`)
  const isAsked = ({ hit, place }: Candidate) => place === null || !isOtherBound(hit.passage.text, place, asked.bound)
  const telling = about.filter((one) => isUnder(one) && one.signs.kind >= OF_KIND && isAsked(one))
  const amounts = asksHowMuch(asked) ? telling.filter(tellsAmount) : []
  const [first, ...others] = amounts.length > 0 ? amounts : telling
  return first && others.length === 0 && candidates.includes(first) ? first : null
}
