import type { Rule } from '../pdf/page.ts'

/** A grey picture, one byte a dot, row by row from the top. */
export interface GreyPicture {
  width: number
  height: number
  dots: Uint8Array
}

/** Darker than this is ink. */
const INK = 170
/** Shorter strokes, in dots at 200 dpi, belong to letters; thicker ones are areas. */
const SHORTEST = 70
const THICKEST = 12
const LARGEST_GAP = 3

/**
 * The level and upright lines drawn in a picture, in dots, as they would lie on a straight sheet: the borders of tables,
 * which OCR does not report. `slant` is the fall of the page's lines per dot to the right.
 */
export function findPictureRules(picture: GreyPicture, slant: number): Rule[] {
  const { width, height, dots } = picture
  const middleX = width / 2
  const middleY = height / 2
  const shade = (x: number, y: number): number => (x < 0 || x >= width ? 255 : (dots[y * width + x] ?? 255))
  const level = findBars(height, width, (y, x) => {
    const at = Math.round(y + slant * (x - middleX))
    return Math.min(shade(x, at - 1), shade(x, at), shade(x, at + 1)) < INK
  })
  const upright = findBars(width, height, (x, y) => {
    const at = Math.round(x - slant * (y - middleY))
    return Math.min(shade(at - 1, y), shade(at, y), shade(at + 1, y)) < INK
  })
  return [
    ...level.map(({ across, from, to }) => ({ x1: from, x2: to, y1: across, y2: across })),
    ...upright.map(({ across, from, to }) => ({ y1: from, y2: to, x1: across, x2: across }))
  ]
}

interface Bar {
  across: number
  from: number
  to: number
}

interface OpenBar {
  first: number
  last: number
  from: number
  to: number
}

/** Runs of ink along one direction, put together across neighbouring lines of dots; areas are left out. */
function findBars(lines: number, length: number, isInk: (line: number, at: number) => boolean): Bar[] {
  let open: OpenBar[] = []
  const closed: OpenBar[] = []
  for (let line = 0; line < lines; line += 1) {
    const still: OpenBar[] = []
    for (const [from, to] of runsOf(line, length, isInk)) {
      const bar = open.find((each) => each.from <= to && from <= each.to)
      if (bar === undefined) still.push({ first: line, last: line, from, to })
      else {
        Object.assign(bar, { last: line, from: Math.min(bar.from, from), to: Math.max(bar.to, to) })
        if (!still.includes(bar)) still.push(bar)
      }
    }
    closed.push(...open.filter((bar) => !still.includes(bar)))
    open = still
  }
  return [...closed, ...open]
    .filter((bar) => bar.last - bar.first < THICKEST)
    .map((bar) => ({ across: (bar.first + bar.last) / 2, from: bar.from, to: bar.to }))
}

function runsOf(line: number, length: number, isInk: (line: number, at: number) => boolean): [number, number][] {
  const runs: [number, number][] = []
  let start = -1
  let end = -1
  for (let at = 0; at < length; at += 1) {
    if (!isInk(line, at)) continue
    if (start !== -1 && at - end > LARGEST_GAP) {
      if (end - start >= SHORTEST) runs.push([start, end])
      start = -1
    }
    if (start === -1) start = at
    end = at
  }
  if (start !== -1 && end - start >= SHORTEST) runs.push([start, end])
  return runs
}
