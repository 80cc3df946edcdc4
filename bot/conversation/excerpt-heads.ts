import { cutOf } from './natural-end.ts'
import { belowOf, type Line } from './passage-lines.ts'
import { CUT, MORE_ITEMS } from './replies.ts'

/** A stretch of a passage's text, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** What is shown of a line, and where it stands. */
export type Head = Span & { text: string }

/** What the line that leads in may take: one that forbids must say so, the others mostly say what was asked. */
const LEAD_SHARE = { forbidding: 0.5, other: 0.35 }
/** A line without this word would allow what it forbids. */
export const FORBIDS = /(?<!\p{L})(?:không|cấm)(?!\p{L})/iu
const SHORTEST_HEAD = 60
/** Where the points of a list would be cut to less, some of them are left out, and the others not cut so short. */
const LEAST_OF_EACH = 50
const HEAD_OF_PART = 120
/** The head of a title beside the list that answers best. */
const HEAD_BESIDE_MAIN = 45
/** Share of the room that the line which answers best may take, with its list. */
const MAIN_SHARE = 0.65

/**
 * The lead of a list and the head of each of its points in at most `room` characters, line by line, as many as there is room
 * for. `main`: the line that answers best, shown at more length, with its list first. What room is left goes to the lists the
 * points themselves lead in.
 */
export function heads(
  text: string,
  lines: readonly Line[],
  lead: number,
  room: number,
  main: number | null = null
): Head[] {
  const leading = spanOf(lines[lead] as Line, lead === 0 && ownLabel(lines))
  const share = FORBIDS.test(text.slice(leading.start, leading.end)) ? LEAD_SHARE.forbidding : LEAD_SHARE.other
  const first = headOf(text, leading, room * share)
  const below = belowOf(lines, lead)
  const inner = below.length > 0 ? below : lines.map((_, i) => i).slice(lead + 1)
  return [first, ...pointsOf(text, lines, inner, room - first.text.length, main)]
}

/** The heads of what a line leads in, in at most `room` characters; none where not even the first has room. */
export function headsBelow(text: string, lines: readonly Line[], lead: number, room: number): Head[] {
  const below = belowOf(lines, lead)
  if (below.length === 0) return []
  const shown = pointsOf(text, lines, below, room, null)
  return shown[0]?.end === 0 ? [] : shown
}

interface Point {
  at: number
  head: Head
}

/**
 * Heads of the outermost of some lines and, where room is left, of what stands below these; each has a line feed before
 * it. What there is no room for is left out and counted, but never the main one.
 */
function pointsOf(
  text: string,
  lines: readonly Line[],
  inner: readonly number[],
  room: number,
  main: number | null
): Head[] {
  const depth = Math.min(...inner.map((i) => lines[i]?.depth ?? 0))
  const points = inner.filter((i) => lines[i]?.depth === depth)
  let left = room - MORE_ITEMS(points.length).length - 1
  const most = lengthsOf(lines, points, left, main)
  const heads = points.map((at, nth) => headOf(text, spanOf(lines[at] as Line, false), most[nth] ?? SHORTEST_HEAD))
  const shown: Point[] = []
  for (const [nth, at] of points.entries()) {
    const head = heads[nth] as Head
    const kept = main !== null && points.indexOf(main) > nth ? (heads[points.indexOf(main)]?.text.length ?? 0) + 1 : 0
    if (head.text.length + 1 > left - kept || shown.some((one) => saysAsMuch(one.head, head))) {
      if (kept === 0) break
      continue
    }
    left -= head.text.length + 1
    shown.push({ at, head })
  }
  const unseen = points.length - shown.length
  const more = unseen > 0 ? [{ start: 0, end: 0, text: MORE_ITEMS(unseen) }] : []
  const filled = filling(text, lines, shown, left)
  return [...withListed(text, lines, filled.points, filled.left, main), ...more]
}

/** Points of which those that the room left is enough for are shown whole, in order; lists below a point need it more. */
function filling(text: string, lines: readonly Line[], shown: readonly Point[], room: number) {
  let left = room
  const leads = shown.some(({ at }) => belowOf(lines, at).length > 0)
  const points = shown.map(({ at, head }) => {
    const whole = headOf(text, spanOf(lines[at] as Line, false), Number.POSITIVE_INFINITY)
    const more = whole.text.length - head.text.length
    if (leads || more > left) return { at, head }
    left -= more
    return { at, head: whole }
  })
  return { points, left }
}

/** Whether two heads that are cut are the same but for their labels: the second tells nothing. */
function saysAsMuch(one: Head, other: Head): boolean {
  const bare = ({ text }: Head) => text.replace(/^(?:\d+|[a-zđ])[.)]\s*/u, '')
  return other.text.endsWith(CUT) && bare(one) === bare(other)
}

/** How long the head of each point may be: what short ones leave goes to the long ones. */
function lengthsOf(lines: readonly Line[], points: readonly number[], room: number, main: number | null): number[] {
  const mainAt = main !== null && points.includes(main) ? main : null
  const listOfMain = mainAt === null ? [] : belowOf(lines, mainAt)
  const forMain = mainAt === null ? 0 : Math.min(fullLength(lines, [mainAt, ...listOfMain]), room * MAIN_SHARE)
  const others = points.filter((at) => at !== mainAt)
  const even = evenShare(
    others.map((at) => fullLength(lines, [at])),
    room - forMain
  )
  // beside a point that is asked for the others may rather be missing
  const least = mainAt === null ? LEAST_OF_EACH : SHORTEST_HEAD
  const longest = even < least ? HEAD_OF_PART : even
  return points.map((at) => {
    if (at === mainAt) return Math.max(SHORTEST_HEAD, Math.floor(forMain))
    return listOfMain.length > 0 ? HEAD_BESIDE_MAIN : longest
  })
}

/** The most that each of some lengths may take so that together they fit, where those that take less leave it to the others. */
function evenShare(lengths: readonly number[], room: number): number {
  let left = room
  for (const [nth, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const even = Math.floor(left / (lengths.length - nth))
    if (length > even) return even - 1
    left -= length
  }
  return room
}

function fullLength(lines: readonly Line[], at: readonly number[]): number {
  return at.reduce((sum, one) => sum + (lines[one]?.end ?? 0) - (lines[one]?.start ?? 0) + 1, 0)
}

/** Points with the lists they lead in, which share the room left: that of the main one has its fill first. */
function withListed(
  text: string,
  lines: readonly Line[],
  shown: readonly Point[],
  room: number,
  main: number | null
): Head[] {
  const leading = shown.map(({ at }) => at).filter((at) => belowOf(lines, at).length > 0)
  const lists = new Map<number, Head[]>()
  let left = room
  for (const [nth, at] of leading.toSorted((a, b) => Number(b === main) - Number(a === main)).entries()) {
    const behind = leading.length - nth - 1
    const space = at === main ? left : Math.floor(left / (behind + 1))
    const listed = headsBelow(text, lines, at, space)
    // a line that says only how much is not shown is not worth its room
    if (listed.length === 0) continue
    lists.set(at, listed)
    left -= listed.reduce((sum, one) => sum + one.text.length + 1, 0)
  }
  return shown.flatMap(({ at, head }) => {
    const isUnlisted = leading.includes(at) && !lists.has(at)
    return [isUnlisted ? leftOpen(head) : head, ...(lists.get(at) ?? [])]
  })
}

/** "Hồ sơ gồm: …", where what it leads in is not shown. */
function leftOpen(head: Head): Head {
  return head.text.endsWith(':') ? { ...head, text: `${head.text} ${CUT}` } : head
}

/** Whether the first line's label is the provision's own, which the source line names anyway. */
export function ownLabel(lines: readonly Line[]): boolean {
  return lines.length === 1 || [1, 2].includes(lines[0]?.depth ?? 0)
}

/** A line as it is shown, without its label where that is said elsewhere. */
export function spanOf(line: Line, bare: boolean): Span {
  return { start: bare && line.depth !== 0 ? line.words : line.start, end: line.end }
}

/** The beginning of a stretch, up to a natural end past what must be `kept` where there is room, with "…" where it is cut. */
export function headOf(text: string, span: Span, room: number, kept?: Span | null): Head {
  const full = text.slice(span.start, span.end)
  if (full.length <= room) return { ...span, text: full.replace(/[;,]$/, '') }
  const head = full.slice(0, cutOf(full, room, (kept?.end ?? span.start) - span.start)).trimEnd()
  return { start: span.start, end: span.start + head.length, text: `${head}${CUT}` }
}
