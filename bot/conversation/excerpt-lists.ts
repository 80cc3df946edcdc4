import { type AskedFor, askedFor } from './asked-for.ts'
import { belowOf, type Line, leadsOf } from './passage-lines.ts'
import { pointNaming } from './places/named-point.ts'
import { relevance } from './relevance.ts'

/** A sentence that counts off itself what is to be handed in. */
const COUNTS_OFF = /(?<!\p{L})(?:mang theo|nộp|xuất trình|chuẩn bị)(?!\p{L})[^.;:\n]*,[^.;:\n]*\./iu

/** Whether a line leads in a list, or is of one of which all is asked for and does not count that off itself. */
export function isOfList(lines: readonly Line[], at: number, isAll: boolean, told = ''): boolean {
  return belowOf(lines, at).length > 0 || (isAll && leadsOf(lines, at).length > 0 && !COUNTS_OFF.test(told))
}

/** The lead of the list a line belongs to, or the line itself where it leads one in. */
export function listLead(lines: readonly Line[], at: number): number {
  if (belowOf(lines, at).length > 0) return at
  return leadsOf(lines, at).at(-1) ?? at
}

/** How much better one point of a list must answer than the next best to be told alone, or at more length. */
const CLEAR_LEAD = 1.35

/** Whether a point answers clearly better than those beside it. */
export function leadsClearly(lines: readonly Line[], scores: readonly number[], at: number): boolean {
  const rivals = scores.filter((_, i) => i !== at && lines[i]?.depth === (lines[at]?.depth ?? 0))
  return rivals.every((rival) => (scores[at] ?? 0) >= rival * CLEAR_LEAD)
}

/** The point of a list that is told at length: of a list of which all is asked for none, unless it leads in one itself or the question names it. */
export function pointOf(
  question: string,
  lines: readonly Line[],
  worded: readonly string[],
  { lead, best, isAll, asked }: { lead: number; best: number; isAll: boolean; asked: AskedFor }
): number | null {
  const main = mainAmong(lines, best, worded, asked)
  const isOneOfAll = main === lead || (isAll && belowOf(lines, main).length === 0)
  return isOneOfAll ? pointNaming(question, worded, lines, lead) : main
}

const HOLDS_LIST = /(?<!\p{L})gồm(?!\p{L})/iu

/** Of a line and those beside it the one that is most likely the list asked for. */
function mainAmong(lines: readonly Line[], best: number, worded: readonly string[], { kind }: AskedFor): number {
  if (kind !== 'list' || HOLDS_LIST.test(worded[best] ?? '')) return best
  const holding = worded.findIndex((words, at) => lines[at]?.depth === lines[best]?.depth && HOLDS_LIST.test(words))
  return holding === -1 ? best : holding
}

/** What a list is asked for with counts for so much more where a line leads one in. */
const LEADS_LIST = 0.5

/** Of the lines right below the first, the one that is most likely what was asked for. */
export function mainOf(text: string, lines: readonly Line[], question: string): number | null {
  const depth = Math.min(...lines.slice(1).map((line) => line.depth))
  const points = lines.flatMap((line, at) => (at > 0 && line.depth === depth ? [at] : []))
  const told = points.map((at) => text.slice(lines[at]?.words, lines[at]?.end))
  const scores = relevance(question, askedFor(question), told).map(
    (score, i) => score + (belowOf(lines, points[i] ?? 0).length > 0 ? LEADS_LIST : 0)
  )
  const best = points[scores.indexOf(Math.max(...scores))]
  const worded = lines.map((line) => text.slice(line.words, line.end))
  const main = best === undefined ? null : mainAmong(lines, best, worded, askedFor(question))
  // a point without a list is no more asked for than the others, unless the question names it
  return main !== null && belowOf(lines, main).length > 0 ? main : pointNaming(question, worded, lines, 0)
}
