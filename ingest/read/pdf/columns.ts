import { isHead, isSigning } from '../head-and-foot.ts'
import { inReadingOrder } from './lines.ts'
import type { Line, Part } from './page.ts'

interface Span {
  from: number
  to: number
}

/** Rows further apart than this many letter heights do not belong together. */
const FURTHEST = 3.5
const ROOM_TO_SIGN = 9
const NARROWEST_GUTTER = 0.8
const ROWS_OF_TABLE = 3
const ROWS_OF_PROSE = 8

/**
 * Orders the lines of a page that no table holds. Lines side by side are read column by column where they are a head
 * ("cơ quan | quốc hiệu"), a signing block or prose in two columns, as a table where there are three columns or more,
 * and otherwise straight across.
 */
export function orderLines(lines: readonly Line[], pageWidth: number): Part[] {
  const rows = rowsOf(lines)
  const parts: Part[] = []
  const middle = (Math.min(...lines.map((line) => line.left)) + Math.max(...lines.map((line) => line.right))) / 2
  for (let at = 0; at < rows.length; ) {
    const region = regionAt(rows, at, middle)
    if (region === null) {
      parts.push({ kind: 'line', line: across(rows[at] ?? []) })
      at += 1
    } else {
      parts.push(...partsOf(rows.slice(region.first, region.last + 1), region.gutters, pageWidth))
      at = region.last + 1
    }
  }
  return parts
}

/** Lines whose heights overlap by half stand in one row. */
export function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of [...lines].sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1)
    const beside = row?.some((each) => {
      const shared = Math.min(each.bottom, line.bottom) - Math.max(each.top, line.top)
      return shared > 0.5 * Math.min(each.size, line.size) && (each.right <= line.left || line.right <= each.left)
    })
    if (row !== undefined && beside) row.push(line)
    else rows.push([line])
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left))
}

function regionAt(rows: Line[][], at: number, middle: number): { first: number; last: number; gutters: Span[] } | null {
  const seed = seedAt(rows, at)
  if (seed === null) return null
  let gutters = guttersThrough(rows.slice(at, seed), rows[seed] ?? [])
  if (gutters.length === 0) return null
  let last = seed
  const reach = reachBelow(rows.slice(at, seed + 1))
  for (let index = seed + 1; index < rows.length && isNear(rows, index, reach); index += 1) {
    const left = narrow(gutters, rows[index] ?? [])
    if (left.length === 0 || isTitle(rows[index] ?? [], middle)) break
    gutters = left
    last = index
  }
  return { first: at, last, gutters }
}

/** A region begins at a row of several lines; a head also at a row just above one, on one side of its gutter. */
function seedAt(rows: Line[][], at: number): number | null {
  const index = rows.findIndex((row, place) => place >= at && place < at + 3 && row.length > 1)
  if (index === -1 || index === at) return index === -1 ? null : index
  const together = rows.slice(at + 1, index + 1).every((_, below) => isNear(rows, at + 1 + below))
  return together && (rows[index] ?? []).some((line) => isHead(line.text)) ? index : null
}

function guttersThrough(above: Line[][], row: Line[]): Span[] {
  const gaps = row.slice(1).map((line, index) => ({ from: row[index]?.right ?? 0, to: line.left }))
  return above.reduce(narrow, gaps)
}

/** A line alone in the middle of the text, not of a column, heads what follows: "QUYẾT ĐỊNH" below the two columns. */
function isTitle(row: Line[], middle: number): boolean {
  const [line] = row
  if (line === undefined || row.length > 1) return false
  return Math.abs((line.left + line.right) / 2 - middle) < 1.5 * line.size && !/\p{Ll}/u.test(line.text)
}

/** Below the words of a signing block there is room for the signature and the seal before the name. */
function reachBelow(rows: Line[][]): number {
  return rows.flat().some((line) => isSigning(line.text)) ? ROOM_TO_SIGN : FURTHEST
}

function isHeadOrFoot(line: Line): boolean {
  return isHead(line.text) || isSigning(line.text)
}

function isNear(rows: Line[][], index: number, reach: number = FURTHEST): boolean {
  const above = rows[index - 1]?.[0]
  const here = rows[index]?.[0]
  if (above === undefined || here === undefined) return false
  return here.base - above.base <= reach * Math.max(above.size, here.size)
}

/** What is left of the gutters between columns once a row has been laid over them. */
function narrow(gutters: Span[], row: Line[]): Span[] {
  const least = NARROWEST_GUTTER * Math.max(...row.map((line) => line.size))
  return gutters.flatMap((gutter) => {
    const free = row.reduce((spans, line) => spans.flatMap((span) => withoutLine(span, line)), [gutter])
    const widest = free.sort((one, other) => other.to - other.from - (one.to - one.from))[0]
    return widest !== undefined && widest.to - widest.from >= least ? [widest] : []
  })
}

function withoutLine(span: Span, line: Line): Span[] {
  if (line.right <= span.from || line.left >= span.to) return [span]
  const sides = [
    { from: span.from, to: line.left },
    { from: line.right, to: span.to }
  ]
  return sides.filter((side) => side.to > side.from)
}

function partsOf(rows: Line[][], gutters: Span[], pageWidth: number): Part[] {
  const columns = [...gutters.map((gutter) => gutter.to), Number.POSITIVE_INFINITY].map((right, index) => {
    const left = index === 0 ? Number.NEGATIVE_INFINITY : (gutters[index - 1]?.to ?? 0) - 1
    return rows.flat().filter((line) => line.left >= left && line.left < right - 1)
  })
  const full = rows.filter((row) => row.length > 1).length
  if (rows.flat().some(isHeadOrFoot) || isProse(columns, full, pageWidth)) {
    return columns.map((lines) => ({ kind: 'column', lines: lines.sort(inReadingOrder) }))
  }
  if (columns.length >= 3 && full >= ROWS_OF_TABLE) return [alignedTable(rows, columns)]
  return rows.map((row) => ({ kind: 'line', line: across(row) }))
}

function isProse(columns: Line[][], full: number, pageWidth: number): boolean {
  if (columns.length !== 2 || full < ROWS_OF_PROSE) return false
  return columns.every((lines) => {
    const widths = lines.map((line) => line.right - line.left)
    return widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length) > 0.28 * pageWidth
  })
}

/** A table without rules: a row of it begins wherever its first column has words. */
function alignedTable(rows: Line[][], columns: Line[][]): Part {
  const cells: Line[][][] = []
  for (const row of rows) {
    const places = columns.map((lines) => row.filter((line) => lines.includes(line)))
    const open = cells.at(-1)
    if (open === undefined || (places[0]?.length ?? 0) > 0) cells.push(places)
    else for (const [index, lines] of places.entries()) open[index]?.push(...lines)
  }
  return {
    kind: 'table',
    cells: cells.map((row) => row.map((lines) => ({ lines, columns: 1, rows: 1 }))),
    edges: null
  }
}

/** Lines of one row read straight across as one line. */
export function across(row: readonly Line[]): Line {
  const [first] = row
  if (first === undefined) throw new RangeError('a row without lines')
  return {
    ...first,
    text: row.map((line) => line.text).join(' '),
    right: Math.max(...row.map((line) => line.right)),
    bold: row.every((line) => line.bold)
  }
}
