import type { Hit } from '#knowledge/passage.ts'
import { belowOf, type Line, leadsOf, readLines, readSentences } from '../passage-lines.ts'
import { readingsOf } from './words.ts'

/** A stretch of a passage that a sentence of a draft may repeat: a sentence, or a lead with its points in one go. */
export interface Unit {
  hit: Hit
  /** Of its first line. */
  label: string | null
  /** Lines of the passage it covers, and the sentence of the first where it is but one of several. */
  lines: number[]
  sentence: number | null
  start: number
  end: number
  readings: string[][]
}

/** Sentences that must not be heard without the one before them. */
const LEANING =
  /^\s*(?:trừ|ngoại trừ|trường hợp|tuy nhiên|riêng|nhưng|nếu|đối với|khi đó|việc này|thời gian này|các trường hợp này|quy định này|trong đó|sau đó|ngoài ra)(?!\p{L})/iu
/** Leads whose points each stand for themselves. */
const ANY_ONE = /\bmột trong\b/iu

/** A passage as a draft is measured by it. */
export interface Source {
  hit: Hit
  lines: Line[]
  units: Unit[]
}

export function sourceOf(hit: Hit): Source {
  const { text } = hit.passage
  const lines = readLines(text)
  const units = lines.flatMap((line, at) => unitsOfLine(hit, lines, line, at))
  return { hit, lines, units }
}

function unitsOfLine(hit: Hit, lines: readonly Line[], line: Line, at: number): Unit[] {
  const { text } = hit.passage
  const whole = (covered: number[], from: number, to: number): Unit => ({
    hit,
    label: line.label?.toLowerCase() ?? null,
    lines: covered,
    sentence: null,
    start: from,
    end: to,
    readings: readingsOf(text.slice(from, to))
  })
  const sentences = readSentences(text, line.words, line.end)
  const single = sentences.map(({ start, end }, place) => ({
    ...whole([at], start, end),
    sentence: sentences.length > 1 ? place : null
  }))
  const below = belowOf(lines, at)
  const last = lines[below.at(-1) ?? at]
  const branch = below.length > 0 && last ? [whole([at, ...below], line.words, last.end)] : []
  return [...(sentences.length > 1 ? [whole([at], line.words, line.end)] : []), ...single, ...branch]
}

/**
 * Whether what a draft took of a passage may stand without the rest: a point with its lead, a lead with all its points (or
 * any one, where one suffices), a sentence with those that limit it. A part of a list is taken only where it is the part
 * the extract shows; `shown` are the lines of that.
 */
export function standsAlone(source: Source, taken: readonly Unit[], shown: readonly number[]): boolean {
  const lines = new Set(taken.flatMap((unit) => unit.lines))
  return (
    [...lines].every((at) => hasItsLeads(source, lines, at) && hasItsPoints(source, lines, at, shown)) &&
    taken.every((unit) => hasItsLimits(source, taken, unit))
  )
}

function hasItsLeads({ lines }: Source, taken: ReadonlySet<number>, at: number): boolean {
  return leadsOf(lines, at).every((lead) => taken.has(lead) || isHeading(lines, lead))
}

/** A heading ("Điều 7. Thời gian") says nothing by itself. */
function isHeading(lines: readonly Line[], at: number): boolean {
  return lines[at]?.depth === 0
}

function hasItsPoints(
  { hit, lines }: Source,
  taken: ReadonlySet<number>,
  at: number,
  shown: readonly number[]
): boolean {
  const below = belowOf(lines, at)
  const line = lines[at]
  if (below.length === 0 || !line || isHeading(lines, at)) return true
  const points = below.filter((point) => taken.has(point))
  if (points.length === below.length) return true
  const asShown = points.length > 0 && below.every((point) => taken.has(point) === shown.includes(point))
  return asShown || (points.length > 0 && ANY_ONE.test(hit.passage.text.slice(line.words, line.end)))
}

function hasItsLimits({ hit, units }: Source, taken: readonly Unit[], { lines: [line = 0], sentence }: Unit): boolean {
  if (sentence === null) return true
  const siblings = units.filter((unit) => unit.sentence !== null && unit.lines[0] === line)
  const has = (place: number) =>
    taken.some((unit) => unit.lines[0] === line && (unit.sentence === null || unit.sentence === place))
  const leans = ({ start, end }: Unit) => LEANING.test(hit.passage.text.slice(start, end))
  const own = siblings.find((unit) => unit.sentence === sentence)
  if (own && leans(own) && sentence > 0 && !has(sentence - 1)) return false
  const next = siblings.find((unit) => unit.sentence === sentence + 1)
  return !next || !leans(next) || has(sentence + 1)
}
