import type { Element } from '@xmldom/xmldom'
import type { Block } from '../blocks.ts'
import { LIMITS } from '../limits.ts'
import { cellOfLines, type Grid, gridBlocks } from '../tables.ts'
import { attribute, child, children } from '../xml.ts'
import { cellText, type NumberFormats } from './cell-text.ts'

interface SheetRead {
  blocks: Block[]
  /** Rows and columns left out because the sheet hides them. */
  hidden: number
}

/** Reads the rows of a sheet that it shows. Lines above and below the table with a single cell are paragraphs. */
export function readSheet(root: Element | undefined, strings: readonly string[], formats: NumberFormats): SheetRead {
  const hiddenColumns = hiddenColumnsOf(root)
  const rows = children(child(root, 'sheetData'), 'row')
  const shown = rows.filter((row) => !isOn(attribute(row, 'hidden')))
  const places = new Map<string, Block[]>()
  for (const element of shown.flatMap((row) => children(row, 'c'))) {
    const text = cellText(element, strings, formats)
    if (text.trim() !== '') places.set(attribute(element, 'r') ?? '', cellOfLines(text.split('\n'), false, null).blocks)
  }
  spreadMerged(root, places)
  const columns = [...new Set([...places.keys()].map(columnOf))].filter((column) => !hiddenColumns.has(column))
  const width = Math.min(Math.max(-1, ...columns) + 1, LIMITS.tableColumns)
  const shownColumns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !hiddenColumns.has(column)
  )
  const grid = shown.map((row) =>
    shownColumns.map((column) => places.get(nameOf(column, Number(attribute(row, 'r')))) ?? [])
  )
  return { blocks: blocksOf(grid), hidden: rows.length - shown.length + hiddenColumns.size }
}

/** A merged cell is stored at its first place; here it is found at all it covers. */
function spreadMerged(root: Element | undefined, places: Map<string, Block[]>): void {
  for (const merged of children(child(root, 'mergeCells'))) {
    const [from = '', to = from] = (attribute(merged, 'ref') ?? '').split(':')
    const blocks = places.get(from)
    if (blocks === undefined) continue
    const right = Math.min(columnOf(to), LIMITS.tableColumns)
    const bottom = Math.min(rowOf(to), rowOf(from) + LIMITS.sheetRows)
    for (let row = rowOf(from); row <= bottom; row += 1) {
      for (let column = columnOf(from); column <= right; column += 1) places.set(nameOf(column, row), blocks)
    }
  }
}

function blocksOf(grid: Grid): Block[] {
  const counts = grid.map((row) => new Set(row.filter((place) => place.length > 0)).size)
  const widest = Math.max(0, ...counts)
  const first = counts.findIndex((count) => count >= Math.min(3, widest))
  const last = counts.findLastIndex((count) => count >= Math.min(2, widest))
  if (first === -1 || widest < 2) return linesOf(grid)
  return [
    ...headOf(grid.slice(0, first)),
    ...gridBlocks(grid.slice(first, last + 1), 0, null),
    ...linesOf(grid.slice(last + 1))
  ]
}

/** Above the table stand a head in two columns or title lines, never a table of its own. */
function headOf(grid: Grid): Block[] {
  const head = gridBlocks(grid, 0, null)
  return head.every((block) => block.kind !== 'table') ? head : linesOf(grid)
}

function linesOf(grid: Grid): Block[] {
  return [...new Set(grid.flat())].flat()
}

function hiddenColumnsOf(root: Element | undefined): Set<number> {
  const hidden = new Set<number>()
  for (const range of children(child(root, 'cols'), 'col')) {
    if (!isOn(attribute(range, 'hidden'))) continue
    const last = Math.min(Number(attribute(range, 'max') ?? 0), LIMITS.tableColumns)
    for (let column = Number(attribute(range, 'min') ?? 1); column <= last; column += 1) hidden.add(column - 1)
  }
  return hidden
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true'
}

/** `C5` is column 2 (from 0). */
function columnOf(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function rowOf(place: string): number {
  return Number(/\d+$/.exec(place)?.[0] ?? 1)
}

function nameOf(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row}`
}
