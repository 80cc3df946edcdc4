import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { numberKey } from '#knowledge/text/tokenise.ts'

const VALUE =
  /(?<![\d.,/a-z])(?<!\b(?:lop|khoi|dieu|khoan|cap|nam|ngay|thang|ky|dot) )(\d+(?:[.,]\d+)*) ?(?:%|(?:phan tram|phut|gio|tieng|ngay|tuan|thang|nam|tuoi|diem|lan|buoi|tiet|km|m2)\b)(?! \d)/g

/**
 * What was asked about without the numbers by which somebody tells of himself: "đến chậm 5 phút có được vào thi không" is
 * answered by a rule with a bound of its own, and not by what else has "05 phút".
 */
export function withoutValues(terms: readonly AskedTerm[], question: string): readonly AskedTerm[] {
  const values = new Set([...fold(question).matchAll(VALUE)].map(([, number = '']) => numberKey(number)))
  const left = terms.filter(({ folded }) => !values.has(folded))
  return left.length > 0 ? left : terms
}
