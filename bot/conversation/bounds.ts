import { HOW_MANY } from './counted.ts'
import { compilePhrases } from './phrases/phrase.ts'

/** Which end of what is allowed a question asks for: "tối đa bao nhiêu", "ít nhất mấy". */
export type Bound = 'most' | 'least'

const asking = (words: string) =>
  compilePhrases([`(${words}) ... (${HOW_MANY}|may)`, `(${HOW_MANY}|may) ... (${words}) $`])
const ASKS_MOST = asking('tối đa|nhiều nhất')
const ASKS_LEAST = asking('tối thiểu|ít nhất')

/** The end that a question, as keys of its utterance, asks for; null where it names none or both. */
export function boundIn(keys: string): Bound | null {
  const [most, least] = [ASKS_MOST.test(keys), ASKS_LEAST.test(keys)]
  if (most === least) return null
  return most ? 'most' : 'least'
}

/** What belongs to a number ends where the next number or clause begins. */
const BEFORE = /[^\d,;:.\n]{0,40}$/
const AFTER = /^[^\d,;.\n]{0,40}/
const TELLS: Record<Bound, RegExp> = {
  // "không kiêm nhiệm quá 02" too
  most: /tối đa|không (?:(?!quá|dưới)\p{L}+ ){0,3}quá|không (?:cao|lớn|nhiều|muộn) hơn|nhiều nhất|trở xuống|≤/iu,
  // "ít hơn 15" is mostly a case that is ruled for, and no most either
  least: /tối thiểu|ít nhất|không dưới|(?:ít|thấp|nhỏ) hơn|trở lên|≥/iu
}

/** Whether a number in a text is the end that was not asked for: "tối thiểu 40%" is not how many at most. */
export function isOtherBound(
  text: string,
  { start, end }: { start: number; end: number },
  asked: Bound | null
): boolean {
  if (asked === null) return false
  const [before = ''] = BEFORE.exec(text.slice(0, start)) ?? []
  const [after = ''] = AFTER.exec(text.slice(end)) ?? []
  const told = `${before} ${after}`
  return TELLS[asked === 'most' ? 'least' : 'most'].test(told) && !TELLS[asked].test(told)
}
