import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import type { AskedFor } from '../asked-for.ts'
import { predicateOf } from '../predicate.ts'

/** What a question asks when it comes about, in its first two syllables: "khi nào bị khiển trách" → khiển, trách; empty where it asks for no case. */
export function consequenceAsked(question: string, { kind }: AskedFor, terms: readonly AskedTerm[]): AskedTerm[] {
  const asked = kind === 'condition' ? predicateOf(question, terms) : []
  return asked.length === CONSEQUENCE ? asked : []
}

const CONSEQUENCE = 2

/** A lead that says itself what comes about in what it lists. */
const RULES = /(?<!\p{L})(?:bị|được|phải|chấm dứt|thu hồi|đình chỉ|buộc|cấm|áp dụng)(?!\p{L})/iu
/** What comes about in the cases that a lead lists. */
const COMES_ABOUT =
  /(?<!\p{L})(?:bị|được|phải|không|chấm dứt|thu hồi|đình chỉ|buộc|cấm|áp dụng|trường hợp|nếu|khi)(?!\p{L})/iu

/**
 * Whether a line of a list is itself what was asked about, in a list of when something else comes about, or of what there
 * is: "Không được hưởng trợ cấp … nếu: a) Bị buộc thôi việc" tells not when that is; or leads such a list in. `lines`: those
 * that lead it in, and it; `text`: the whole passage.
 */
export function isOtherConsequence(
  asked: readonly AskedTerm[],
  terms: readonly AskedTerm[],
  lines: readonly string[],
  text: string
): boolean {
  const [line = '', lead] = lines.toReversed()
  if (asked.length === 0) return false
  const has = (words: ReadonlySet<string>) => asked.every(({ folded }) => words.has(folded))
  if (line.endsWith(':'))
    return RULES.test(line) && !has(foldedOf(lines.join('\n'))) && has(foldedOf(below(line, text)))
  if (!lead?.endsWith(':') || has(foldedOf(lines.slice(0, -1).join('\n'))) || !has(foldedOf(line))) return false
  return COMES_ABOUT.test(lead) || saysNothingElse(line, terms)
}

function below(line: string, text: string): string {
  return text.slice(text.indexOf(line) + line.length)
}

function foldedOf(text: string): ReadonlySet<string> {
  return new Set(placedWords(text).map(({ folded }) => folded))
}

/** "Khiển trách;" */
function saysNothingElse(line: string, terms: readonly AskedTerm[]): boolean {
  return placedWords(line)
    .filter(({ accented }) => !isStopWord(accented))
    .every(({ folded }) => terms.some((term) => term.folded === folded))
}
