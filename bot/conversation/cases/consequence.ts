import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import type { AskedFor } from '../asked-for.ts'
import { predicateOf } from '../predicate.ts'

/** What a question asks when it comes about, in its first two syllables: "khi nào bị khiển trách" → khiển, trách; empty where it asks for no case. */
export function consequenceAsked(question: string, { kind }: AskedFor, terms: readonly AskedTerm[]): AskedTerm[] {
  if (kind !== 'condition') return []
  const [, ...befalls] = BEFALLS_SOMEBODY.exec(fold(question)) ?? []
  const said = befalls.flatMap((syllable) => terms.find(({ folded }) => folded === syllable) ?? [])
  const asked = said.length === CONSEQUENCE ? said : predicateOf(question, terms)
  return asked.length === CONSEQUENCE ? asked : []
}

const CONSEQUENCE = 2
const BEFALLS_SOMEBODY = /\bbi ([a-z]+) ([a-z]+)\b/

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
  if (isPremise(asked, terms, line) || bringsAbout(asked, line)) return true
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

/** What a line presupposes: "trường hợp … bị cách chức thì …", "khi bị đình chỉ". */
const PRESUPPOSES =
  /\b(?:truong hop|neu|khi|sau khi)\b(?:[^.;:\n]{0,120}? thi\b|[^.;:,\n]{0,120},)|\b(?:khi|sau khi|ke tu (?:ngay|khi)|thoi (?:gian|han)) (?:[a-z]+ ){0,3}?bi(?: [a-z]+,?){1,4}/g

/** Whether what is asked about is in a line only the case in which it rules something else. */
function isPremise(asked: readonly AskedTerm[], terms: readonly AskedTerm[], line: string): boolean {
  const pair = asked.map(({ folded }) => folded).join(' ')
  const told = fold(line)
  const ruled = told.replace(PRESUPPOSES, ' ')
  if (told.endsWith(':') || !told.includes(pair) || ruled.includes(pair)) return false
  // "dừng tuyển sinh khi bị đình chỉ" tells when "đình chỉ tuyển sinh" is
  const object = terms[terms.findLastIndex(({ folded }) => folded === asked[1]?.folded) + 1]
  return object === undefined || !foldedOf(ruled).has(object.folded)
}

/** What befalls somebody, or a school. */
const MEASURES =
  'khien trach|canh cao|cach chuc|mien nhiem|buoc thoi|dinh chi|giai the|sap nhap|thu hoi|tuoc|ha bac|giang chuc'
const BEFALLS = new RegExp(`\\bbi (${MEASURES})\\b`, 'g')

/** Whether a line tells when something else of the kind befalls: "bị giải thể trong trường hợp sau đây" says not when one is sáp nhập. */
function bringsAbout(asked: readonly AskedTerm[], line: string): boolean {
  const pair = asked.map(({ folded }) => folded).join(' ')
  const told = fold(line)
  const befalls = [...told.matchAll(BEFALLS)].map(([, measure]) => measure)
  return MEASURES.split('|').includes(pair) && befalls.length > 0 && !told.includes(pair)
}
