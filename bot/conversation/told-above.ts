import { foldedKey } from '#knowledge/text/syllable.ts'
import { type AnswerPlace, answerPlaces } from './answer-places.ts'
import type { AskedFor } from './asked-for.ts'
import { type Best, NOWHERE } from './best-place.ts'
import type { Sought } from './span-signs.ts'

const TOLD_ABOVE: ReadonlySet<AskedFor['kind']> = new Set(['amount', 'money', 'yes_no'])
/** Less surely than in the line itself. */
const LED = 0.9

/**
 * What the lines above tell for all that stands below: the one number of "Các đối tượng được giảm 70% học phí gồm:", or
 * that all of it is forbidden. `near`: the share of the question right around that.
 */
export function toldAbove(
  { asked, terms, case: { question } }: Sought,
  above: readonly string[],
  near: () => number
): Best {
  if (!TOLD_ABOVE.has(asked.kind)) return NOWHERE
  const lines = above.join('\n')
  const rules = asked.kind === 'yes_no'
  if (rules && (NEEDS_ALL.test(lines) || !ASKS_RULE.test(question))) return NOWHERE
  const [first, ...others] = answerPlaces(lines, asked).filter((place) => !rules || rulesOnAsked(lines, place, terms))
  const isSure = first !== undefined && (rules || others.length === 0)
  return isSure ? { kind: LED * first.sureness, near: near(), place: null } : NOWHERE
}

/** Of several conditions none alone decides. */
const NEEDS_ALL = /(?<!\p{L})(?:đủ|đồng thời|tất cả|điều kiện|tiêu chuẩn|yêu cầu)(?!\p{L})/iu
/** May, must, is forbidden or suffers, folded: "có thu tiền không" asks for no such rule. */
const ASKS_RULE = /\b(?:duoc|phai|bi|cam|can|bat buoc|vi pham|co sao)\b/
const FORBIDS = /^(?:(?:nghiêm |bị )*cấm|không được)(?!\p{L})/iu

/** Whether what allows, asks or frees there does so of what was asked about: "được giảm học phí" does not of "được học". */
function rulesOnAsked(text: string, { start, end }: AnswerPlace, terms: Sought['terms']): boolean {
  if (FORBIDS.test(text.slice(start))) return true
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(text.slice(end)) ?? []
  const said = [text.slice(start, end), next].map((word) => foldedKey(word.toLowerCase()))
  return said.some((word) => terms.some(({ folded }) => folded === word))
}
