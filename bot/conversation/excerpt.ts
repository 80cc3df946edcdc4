import { type AskedFor, askedFor, isMeasured } from './asked-for.ts'
import { headOf, heads, ownLabel, type Span, spanOf } from './excerpt-heads.ts'
import { belowOf, type Line, leadsOf, readLines, readSentences } from './passage-lines.ts'
import { asksForAll } from './places/asks-for-all.ts'
import { withNamedSibling } from './places/named-sibling.ts'
import { answerStart } from './places/question-row.ts'
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

/** How much better one point of a list must answer than the next best to be shown alone. */
const CLEAR_LEAD = 1.35

/** "Công bố kết quả: ngày 15 tháng 7": a point that says itself of what it is, and holds whatever the others say. */
const OF_ITS_OWN = /^(?:\p{L}+ ){1,7}?\p{L}+: \S[^\n]{0,120}$/u

/**
 * Chooses what to show of a text in at most `room` characters, labels of its own beginning left off. All of it where it
 * fits, because what is left out is what a reader misses, but for a point of its own that surely answers. `answer`: the stretch that must be among it, where it is known.
 */
export function excerpt(text: string, question: string, asked: AskedFor, room: number, answer?: Answering): Excerpt {
  const from = answerStart(text)
  if (from > 0) return moved(excerpt(text.slice(from), question, asked, room, answer && answerIn(answer, from)), from)
  const lines = withoutHeading(readLines(text))
  const all = lines.map((_, i) => i)
  const worded = lines.map((line) => text.slice(line.words, line.end))
  // a line that only asks, as headings of web pages do, answers nothing however alike it is
  const scores = relevance(question, asked, worded).map((score, i) => (worded[i]?.endsWith('?') ? 0 : score))
  const known = answer ? lines.findIndex((line) => line.start <= answer.span.start && answer.span.start < line.end) : -1
  const isAll = asksForAll(question, asked)
  const own = isOfItsOwn(worded[known], asked, answer) ? pointAlone(lines, scores, known, isAll) : null
  if (lengthOf(text, lines, all) <= room) return show(text, lines, own ?? all)
  const best = known === -1 ? scores.indexOf(Math.max(...scores)) : known
  const point = pointAlone(lines, scores, best, isAll)
  const part = withNamedSibling(text, lines, point ?? branchOf(lines, best, isAll))
  if (lengthOf(text, lines, part) <= room) return show(text, lines, part)
  const isSpecific = known !== -1 && answer?.place && isMeasured(asked)
  const isListed = belowOf(lines, best).length > 0 || (isAll && leadsOf(lines, best).length > 0)
  if (!isSpecific && isListed)
    return listed(text, lines, listLead(lines, best), room, mainAmong(lines, best, worded, asked))
  const leads = leadsOf(lines, best)
  if (lengthOf(text, lines, [...leads, best]) <= room) return show(text, lines, [...leads, best])
  return longLine(text, lines, best, room, (space) =>
    sentences(text, lines[best] as Line, question, asked, space, answer)
  )
}

/** So much of the room is for the line that leads in: without it, it is not said whether what is listed is allowed or forbidden. */
const LEAD_SHARE = 0.4
const LONGEST_LEAD = 90
const FORBIDS = /(?<!\p{L})(?:không|cấm)(?!\p{L})/iu

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
function mainOf(text: string, lines: readonly Line[], question: string): number | null {
  const depth = Math.min(...lines.slice(1).map((line) => line.depth))
  const points = lines.flatMap((line, at) => (at > 0 && line.depth === depth ? [at] : []))
  const told = points.map((at) => text.slice(lines[at]?.words, lines[at]?.end))
  const scores = relevance(question, askedFor(question), told).map(
    (score, i) => score + (belowOf(lines, points[i] ?? 0).length > 0 ? LEADS_LIST : 0)
  )
  const best = points[scores.indexOf(Math.max(...scores))]
  const worded = lines.map((line) => text.slice(line.words, line.end))
  return best === undefined ? null : mainAmong(lines, best, worded, askedFor(question))
}

/** Of what somebody asked before only the answer is shown. */
function moved(shown: Excerpt, by: number): Excerpt {
  return { ...shown, spans: shown.spans.map((span) => shifted(span, by)) }
}

function answerIn({ span, place }: Answering, from: number): Answering {
  return { span: shifted(span, -from), place: place && shifted(place, -from) }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function withoutHeading(lines: readonly Line[]): Line[] {
  return lines.length > 1 && lines[0]?.depth === 0 ? lines.slice(1) : [...lines]
}

function isOfItsOwn(line: string | undefined, asked: AskedFor, answer: Answering | undefined): boolean {
  return line !== undefined && answer?.place != null && isMeasured(asked) && OF_ITS_OWN.test(line)
}

/** A single point that answers clearly better than its neighbours, with its leads. */
function pointAlone(lines: readonly Line[], scores: readonly number[], best: number, isAll: boolean): number[] | null {
  const depth = lines[best]?.depth ?? 0
  const leads = leadsOf(lines, best)
  if (isAll || leads.length === 0 || belowOf(lines, best).length > 0) return null
  const rivals = scores.filter((_, i) => i !== best && lines[i]?.depth === depth)
  const clear = rivals.every((rival) => (scores[best] ?? 0) >= rival * CLEAR_LEAD)
  return clear ? [...leads, best] : null
}

/** A line, or the list it is of where all of that is asked for, with what stands above it and what it leads in. */
function branchOf(lines: readonly Line[], best: number, isAll: boolean): number[] {
  const at = isAll ? listLead(lines, best) : best
  return [...leadsOf(lines, at), at, ...belowOf(lines, at)]
}

/** The lead of the list a line belongs to, or the line itself where it leads one in. */
function listLead(lines: readonly Line[], at: number): number {
  if (belowOf(lines, at).length > 0) return at
  return leadsOf(lines, at).at(-1) ?? at
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

/** The sentences of a long line that answer best, kept in order and together, as many as there is room for. */
function sentences(
  text: string,
  line: Line,
  question: string,
  asked: AskedFor,
  room: number,
  answer?: Answering
): Excerpt {
  const all = readSentences(text, line.words, line.end)
  const scores = relevance(
    question,
    asked,
    all.map(({ start, end }) => text.slice(start, end))
  )
  const at = answer?.place?.start ?? answer?.span.start ?? -1
  const known = all.findIndex(({ start, end }) => start <= at && at < end)
  const best = known === -1 ? Math.max(0, scores.indexOf(Math.max(...scores))) : known
  const first = all[best] ?? { start: line.words, end: line.end }
  if (first.end - first.start > room) {
    const part = answer?.place ? around(text, first, answer.place, room) : null
    const head = headOf(text, part ?? first, room - CUT.length, answer?.place)
    const shown = part && part.start > first.start ? `${CUT} ${head.text}` : head.text
    return { text: shown, spans: [{ start: head.start, end: head.end }], whole: false, point: null }
  }
  let { end } = first
  for (const next of all.slice(best + 1)) {
    if (next.end - first.start > room) break
    end = next.end
  }
  return { text: text.slice(first.start, end), spans: [{ start: first.start, end }], whole: false, point: null }
}

/** What stays of a sentence too long to show, so that the place in it that answers is shown: from the start of a clause. */
function around(text: string, sentence: Span, place: Span, room: number): Span {
  const latest = place.end - Math.floor(room * 0.8)
  if (latest <= sentence.start) return sentence
  const before = text.slice(latest, place.start)
  const clause = /[,;:.(]\s+|\s(?=(?:thì|phải|được|trước|trong|sau|với|từ|và)\s)/u.exec(before)
  const word = clause ?? /\s/u.exec(before)
  const start = word ? latest + word.index + word[0].length : place.start
  return { start: Math.min(start, place.start), end: sentence.end }
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
