import { belowOf, type Line } from './passage-lines.ts'
import { CUT, MORE_ITEMS } from './replies.ts'

/** A stretch of a passage's text, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** What is shown of a line, and where it stands. */
export type Head = Span & { text: string }

const SHORTEST_HEAD = 60

/**
 * The lead of a list and the head of each of its points in at most `room` characters, line by line, as many as there is room
 * for. What room is left goes to the lists the points themselves lead in.
 */
export function heads(text: string, lines: readonly Line[], lead: number, room: number): Head[] {
  const first = headOf(text, spanOf(lines[lead] as Line, lead === 0 && ownLabel(lines)), room / 2)
  const below = belowOf(lines, lead)
  const inner = below.length > 0 ? below : lines.map((_, i) => i).slice(lead + 1)
  return [first, ...pointsOf(text, lines, inner, room - first.text.length)]
}

/** Heads of the outermost of some lines and, where room is left, of what stands below these; each has a line feed before it. */
function pointsOf(text: string, lines: readonly Line[], inner: readonly number[], room: number): Head[] {
  const depth = Math.min(...inner.map((i) => lines[i]?.depth ?? 0))
  const points = inner.filter((i) => lines[i]?.depth === depth)
  const reserved = MORE_ITEMS(points.length).length + 1
  const share = Math.max(SHORTEST_HEAD, Math.floor((room - reserved) / points.length) - 1)
  const shown: { at: number; head: Head }[] = []
  let left = room - reserved
  for (const at of points) {
    const head = headOf(text, spanOf(lines[at] as Line, false), share)
    if (head.text.length + 1 > left) break
    left -= head.text.length + 1
    shown.push({ at, head })
  }
  const unseen = points.length - shown.length
  const more = unseen > 0 ? [{ start: 0, end: 0, text: MORE_ITEMS(unseen) }] : []
  return [...withListed(text, lines, shown, left), ...more]
}

/** Points with the lists they lead in, which share the room left. */
function withListed(
  text: string,
  lines: readonly Line[],
  shown: readonly { at: number; head: Head }[],
  room: number
): Head[] {
  let leads = shown.filter(({ at }) => belowOf(lines, at).length > 0).length
  let left = room
  return shown.flatMap(({ at, head }) => {
    const below = belowOf(lines, at)
    if (below.length === 0) return [head]
    const listed = pointsOf(text, lines, below, Math.floor(left / leads))
    leads -= 1
    // a line that says only how much is not shown is not worth its room
    if (listed[0]?.end === 0) return [head]
    left -= listed.reduce((sum, one) => sum + one.text.length + 1, 0)
    return [head, ...listed]
  })
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
  const window = full.slice(0, room)
  const clause = Math.max(...[...window.matchAll(/[,;:(–](?=\s|$)/g)].map(({ index }) => index), 0)
  const word = window.lastIndexOf(' ')
  const least = Math.max(room / 3, (kept?.end ?? 0) - span.start)
  const at = clause >= least ? clause : word > 0 ? word : wholeUnits(window)
  const head = full.slice(0, at).trimEnd()
  return { start: span.start, end: span.start + head.length, text: `${head}${CUT}` }
}

function wholeUnits(window: string): number {
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length
}
