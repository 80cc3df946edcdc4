import type { Item, Line } from './page.ts'

/** A gap wider than this many letter heights may part two columns; a narrower one is a space of justified text. */
const COLUMN_GAP = 1.3
const SPACE_GAP = 0.18
/** Letters reach this far above and below the line they stand on, in shares of their height. */
const ASCENT = 0.8
const DESCENT = 0.2

/** Puts pieces of text together into lines; pieces on one height with a wide gap between them stay two lines. */
export function linesOf(items: readonly Item[]): Line[] {
  const rows: Item[][] = []
  const sorted = items.filter((item) => item.text !== '').sort((one, other) => one.y - other.y)
  for (const item of sorted.filter((each) => each.text.trim() !== '')) {
    const row = rows.findLast((each) => standsOn(item, each))
    if (row === undefined) rows.push([item])
    else row.push(item)
  }
  for (const space of sorted.filter((each) => each.text.trim() === '')) {
    rows.findLast((each) => standsOn(space, each))?.push(space)
  }
  return rows.flatMap(splitRow).sort(inReadingOrder)
}

export function inReadingOrder(one: Line, other: Line): number {
  return Math.abs(one.base - other.base) < 2 ? one.left - other.left : one.base - other.base
}

/** A piece stands on a row where it shares at least half of its height with the row's tallest piece. */
function standsOn(item: Item, row: readonly Item[]): boolean {
  const tallest = row.reduce((best, each) => (each.height > best.height ? each : best))
  const top = Math.max(item.y - item.height * ASCENT, tallest.y - tallest.height * ASCENT)
  const bottom = Math.min(item.y + item.height * DESCENT, tallest.y + tallest.height * DESCENT)
  if (bottom - top < 0.5 * Math.min(item.height || tallest.height, tallest.height)) return false
  return item.text.trim().length < 2 || !row.some((each) => overlaps(item, each))
}

/** Words over words are of two lines, however near the lines lie. */
function overlaps(item: Item, other: Item): boolean {
  if (other.text.trim().length < 2) return false
  const shared = Math.min(item.x + item.width, other.x + other.width) - Math.max(item.x, other.x)
  return shared > 0.5 * Math.min(item.width, other.width)
}

function splitRow(row: Item[]): Line[] {
  const items = row.sort((one, other) => one.x - other.x)
  const lines: Item[][] = []
  let right = Number.NEGATIVE_INFINITY
  let wide = 0
  for (const item of items) {
    const blank = item.text.trim() === ''
    const gap = item.x - right
    wide = Math.max(wide, item.height)
    if (lines.length === 0 || (gap > COLUMN_GAP * (wide || 10) && !blank)) lines.push([item])
    else if (!(blank && gap > COLUMN_GAP * wide)) lines.at(-1)?.push(item)
    if (!blank) right = Math.max(right, item.x + item.width)
  }
  return lines.map(toLine).filter((line) => line.text !== '')
}

function toLine(items: Item[]): Line {
  const words = items.filter((item) => item.text.trim() !== '')
  const size = Math.max(...words.map((item) => item.height))
  const main = words.filter((item) => item.height > size * 0.75)
  const base = main.reduce((sum, item) => sum + item.y, 0) / Math.max(1, main.length)
  return {
    text: textOf(items).replace(/\s+/g, ' ').trim(),
    left: Math.min(...words.map((item) => item.x)),
    right: Math.max(...words.map((item) => item.x + item.width)),
    top: base - size * ASCENT,
    bottom: base + size * DESCENT,
    base,
    size,
    bold: words.every((item) => item.bold),
    spaced: /\s$/.test(items.at(-1)?.text ?? '')
  }
}

/** A space stands between two pieces where the file has one or where there is room for one. */
function textOf(items: Item[]): string {
  let text = ''
  let right: number | null = null
  for (const item of items) {
    const apart = right !== null && item.x - right > SPACE_GAP * item.height
    text += apart ? ` ${item.text}` : item.text
    right = item.text.trim() === '' ? right : item.x + item.width
  }
  return text
}
