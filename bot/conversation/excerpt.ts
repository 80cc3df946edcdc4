import { type AskedFor, isMeasured } from './asked-for.ts'
import { FORBIDS, headOf, heads, headsBelow, ownLabel, type Span, spanOf } from './excerpt-heads.ts'
import { isOfList, leadsClearly, listLead, mainOf, pointOf } from './excerpt-lists.ts'
import { sentences } from './excerpt-sentences.ts'
import { belowOf, type Line, leadsOf, readLines } from './passage-lines.ts'
import { asksForAll } from './places/asks-for-all.ts'
import { withNamedSibling } from './places/named-sibling.ts'
import { answerStart } from './places/question-row.ts'
import { ordinalEnd } from './places/table-row.ts'
import { relevance } from './relevance.ts'
import { CUT } from './replies.ts'

const UNASKED: AskedFor = { kind: 'other', unit: null, counted: [], ordered: null, bound: null }

/** The stretch that answers, and what of it is of the kind asked for, where that is known. */
export interface Answering {
  span: Span
  place: Span | null
}

/** What is shown of a passage: `text` for the reader, `spans` where it stands, word for word, in the passage. */
export interface Excerpt {
  text: string
  spans: Span[]
  /** False where something of the passage is not shown. */
  whole: boolean
  /** Label of the one point shown, if only one is: `a`. */
  point: string | null
}

/** "Công bố kết quả: ngày 15 tháng 7": a point that says itself of what it is, and holds whatever the others say. */
const OF_ITS_OWN = /^(?:\p{L}+ ){1,7}?\p{L}+: \S[^\n]{0,120}$/u

/**
 * Chooses what to show of a text in at most `room` characters, labels of its own beginning left off. All of it where it
 * fits, because what is left out is what a reader misses, but for a point of its own that surely answers. `answer`: the stretch that must be among it, where it is known.
 */
export function excerpt(text: string, question: string, asked: AskedFor, room: number, answer?: Answering): Excerpt {
  const from = Math.max(answerStart(text), ordinalEnd(text))
  if (from > 0) return moved(excerpt(text.slice(from), question, asked, room, answer && answerIn(answer, from)), from)
  const lines = withoutHeading(readLines(text))
  const all = lines.map((_, i) => i)
  const worded = lines.map((line) => text.slice(line.words, line.end))
  // a line that only asks, as headings of web pages do, answers nothing however alike it is
  const scores = relevance(question, asked, worded).map((score, i) => (worded[i]?.endsWith('?') ? 0 : score))
  const known = answer ? lines.findIndex((line) => line.start <= answer.span.start && answer.span.start < line.end) : -1
  const isAll = asksForAll(question, asked)
  const own = isOfItsOwn(worded[known], asked, answer) ? pointAlone(lines, scores, known, isAll) : null
  if (lengthOf(text, lines, all) <= room) return openEnded(show(text, lines, own ?? all), room)
  const best = known === -1 ? scores.indexOf(Math.max(...scores)) : known
  const point = pointAlone(lines, scores, best, isAll)
  const part = withNamedSibling(text, lines, point ?? branchOf(lines, best, isAll))
  if (lengthOf(text, lines, part) <= room) return openEnded(show(text, lines, part), room)
  if (isOfList(lines, best, isAll, worded[best]) && !(known !== -1 && isMeasure(asked, answer))) {
    const lead = listLead(lines, best)
    return listed(
      text,
      lines,
      lead,
      room,
      pointOf(question, lines, worded, { lead, best, isAll: isAll && !leadsClearly(lines, scores, best), asked })
    )
  }
  return lineAlone(text, lines, best, room, (space) =>
    sentences(text, lines[best] as Line, question, asked, space, answer)
  )
}

/** A line with its leads and the heads of what it leads in, or what is `told` of it where it is too long. */
function lineAlone(
  text: string,
  lines: readonly Line[],
  at: number,
  room: number,
  told: (space: number) => Excerpt
): Excerpt {
  const chosen = [...leadsOf(lines, at), at]
  return lengthOf(text, lines, chosen) <= room
    ? openEnded(withBelow(text, lines, chosen, room), room)
    : longLine(text, lines, at, room, told)
}

/** "…, gồm: …", where what that leads in is not shown, or stands in another provision. */
function openEnded(shown: Excerpt, room: number): Excerpt {
  const isOpen = shown.text.endsWith(':') && shown.text.length + CUT.length < room
  return isOpen ? { ...shown, text: `${shown.text} ${CUT}`, whole: false } : shown
}

/** So much of the room is for the line that leads in: without it, it is not said whether what is listed is allowed or forbidden. */
const LEAD_SHARE = 0.4
const LONGEST_LEAD = 90

/** What is `told` of a line too long to show, below the line that leads it in. */
function longLine(
  text: string,
  lines: readonly Line[],
  at: number,
  room: number,
  told: (space: number) => Excerpt
): Excerpt {
  const above = leadsOf(lines, at).at(-1)
  const leading = above === undefined ? '' : text.slice(lines[above]?.words, lines[above]?.end)
  if (above === undefined || (leading.length > LONGEST_LEAD && !FORBIDS.test(leading))) return told(room)
  const lead = headOf(text, spanOf(lines[above] as Line, above === 0 && ownLabel(lines)), room * LEAD_SHARE)
  const own = told(room - lead.text.length - 1)
  const label = lines[at]?.label ?? ''
  const point = /^[a-zđ]$/.test(label) ? label : null
  return { text: `${lead.text}\n${own.text}`, spans: [lead, ...own.spans], whole: false, point }
}

/** The whole text if it fits, else its beginning and the heads of what follows, at most length of what says most of `question`. */
export function opening(text: string, room: number, question = ''): Excerpt {
  const lines = readLines(text)
  const all = lines.map((_, i) => i)
  if (lengthOf(text, lines, all) <= room) return show(text, lines, all)
  if (lines.length > 1) return listed(text, lines, 0, room, question === '' ? null : mainOf(text, lines, question))
  return sentences(text, lines[0] as Line, '', UNASKED, room)
}

/** Of what somebody asked before only the answer is shown. */
function moved(shown: Excerpt, by: number): Excerpt {
  return { ...shown, spans: shown.spans.map((span) => shifted(span, by)) }
}

function answerIn({ span, place }: Answering, from: number): Answering {
  const inside = { start: Math.max(span.start, from), end: span.end }
  return { span: shifted(inside, -from), place: place && shifted(place, -from) }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function withoutHeading(lines: readonly Line[]): Line[] {
  return lines.length > 1 && lines[0]?.depth === 0 ? lines.slice(1) : [...lines]
}

function isOfItsOwn(line: string | undefined, asked: AskedFor, answer: Answering | undefined): boolean {
  return line !== undefined && isMeasure(asked, answer) && OF_ITS_OWN.test(line)
}

function isMeasure(asked: AskedFor, answer: Answering | undefined): boolean {
  return answer?.place != null && isMeasured(asked)
}

/** A single point that answers clearly better than its neighbours, with its leads. */
function pointAlone(lines: readonly Line[], scores: readonly number[], best: number, isAll: boolean): number[] | null {
  const leads = leadsOf(lines, best)
  if (isAll || leads.length === 0 || belowOf(lines, best).length > 0) return null
  return leadsClearly(lines, scores, best) ? [...leads, best] : null
}

/** A line, or the list it is of where all of that is asked for, with what stands above it and what it leads in. */
function branchOf(lines: readonly Line[], best: number, isAll: boolean): number[] {
  const at = isAll ? listLead(lines, best) : best
  return [...leadsOf(lines, at), at, ...belowOf(lines, at)]
}

function show(text: string, lines: readonly Line[], chosen: readonly number[]): Excerpt {
  const spans = chosen.map((i) => spanOf(lines[i] as Line, i === 0 && ownLabel(lines)))
  const shown = spans.map((span) => text.slice(span.start, span.end))
  const last = lines[chosen.at(-1) ?? 0]
  const isPoint = chosen.length < lines.length && last?.label != null && leadsOf(lines, chosen.at(-1) ?? 0).length > 0
  return {
    text: shown.join('\n').replace(/[;,]$/, '.'),
    spans: merge(text, spans),
    whole: chosen.length === lines.length,
    point: isPoint && /^[a-zđ]$/.test(last.label ?? '') && chosen.length <= 2 ? last.label : null
  }
}

function lengthOf(text: string, lines: readonly Line[], chosen: readonly number[]): number {
  return show(text, lines, chosen).text.length
}

/** A list too long to show: its lead and the heads of its points. */
function listed(text: string, lines: readonly Line[], lead: number, room: number, main: number | null): Excerpt {
  const shown = heads(text, lines, lead, room, main)
  const [start, end] = [shown[0]?.start ?? 0, Math.max(...shown.map((head) => head.end))]
  return { text: shown.map((head) => head.text).join('\n'), spans: [{ start, end }], whole: false, point: null }
}

/** Lines with the heads of the list that the last leads in, as far as there is room. */
function withBelow(text: string, lines: readonly Line[], chosen: readonly number[], room: number): Excerpt {
  const shown = show(text, lines, chosen)
  if (!shown.text.endsWith(':')) return shown
  const below = headsBelow(text, lines, chosen.at(-1) ?? 0, room - shown.text.length)
  if (below.length === 0) return shown
  const span = { start: below[0]?.start ?? 0, end: Math.max(...below.map((head) => head.end)) }
  const told = [shown.text, ...below.map((head) => head.text)].join('\n')
  return { ...shown, text: told, spans: merge(text, [...shown.spans, span]) }
}

/** Joins stretches that only white space parts. */
function merge(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && /^\s*$/.test(text.slice(last.end, span.start))) last.end = span.end
    else merged.push({ ...span })
  }
  return merged
}
