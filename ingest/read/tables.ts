import type { Block } from './blocks.ts'
import { cleanText } from './clean-text.ts'
import { isHead, isSigning } from './head-and-foot.ts'
import { LIMITS } from './limits.ts'

/** One cell as its file holds it, before merged cells are repeated: `columns` and `rows` say how far it reaches. */
export interface Cell {
  blocks: Block[]
  columns: number
  rows: number
}

/** Rows of places of one width. Places that one merged cell covers hold the same array. */
export type Grid = Block[][][]

const ORDINAL_HEAD = /^(?:STT|TT|Stt|Số TT|Số thứ tự|S\.TT)\.?$/u
const ORDINALS_ROW = /^\(?(?:\d{1,2}|[A-Z])\)?$/u
const LONGEST_NAME = 80
const DIAGRAM_PLACES = 60
const DIAGRAM_SHARE = 0.2

/** A cell of plain text lines, each a paragraph. */
export function cellOfLines(lines: readonly string[], bold: boolean, page: number | null): Cell {
  const texts = lines.map(cleanText).filter((text) => text !== '')
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text, page, bold, centered: false }))
  return { blocks, columns: 1, rows: 1 }
}

/** The blocks of a table given by its cells; see `gridBlocks`. */
export function tableBlocks(rows: readonly Cell[][], declaredHeader: number, page: number | null): Block[] {
  return gridBlocks(expandMerged(rows), declaredHeader, page)
}

/**
 * The blocks of one table. The head ("cơ quan | quốc hiệu"), the signing block ("Nơi nhận | chức vụ") and boxes of one
 * column are tables only for their layout: they come out as paragraphs, the left column before the right.
 */
export function gridBlocks(full: Grid, declaredHeader: number, page: number | null): Block[] {
  const footnotes = [...new Set(full.flat())].flat().filter((block) => block.kind === 'footnote')
  const whole = withoutEmpty(withoutFootnotes(full))
  if (whole.length === 0) return footnotes
  if (isLayout(whole)) return [...unfold(whole), ...footnotes]
  return [...sectionsOf(whole).flatMap((section) => sectionBlocks(section, declaredHeader, page)), ...footnotes]
}

/** One table with columns of its own; leading rows with a single cell of words are a title above it. */
function sectionBlocks(section: Grid, declaredHeader: number, page: number | null): Block[] {
  const captions = section.findIndex((row) => !isTitleRow(row))
  if (captions === -1) return unfold(section)
  const grid = withoutEmpty(section.slice(captions))
  if (isDiagram(grid)) return unfoldAcross(section)
  const rows = grid.map((row) => row.map(textOf))
  const header = Math.max(declaredHeader - captions, countHeader(grid, rows))
  const names = rows.slice(0, header)
  const kept = rows.filter((row, y) => y < header || !names.some((name) => repeatsName(row, name)))
  return [...unfold(section.slice(0, captions)), { kind: 'table', rows: kept, header, page }]
}

/** Boxes joined by lines make a grid of many places and few cells: an organisation chart, not a table. */
function isDiagram(grid: Grid): boolean {
  const places = grid.length * (grid[0]?.length ?? 0)
  const cells = new Set(grid.flat().filter((place) => place.length > 0)).size
  return places >= DIAGRAM_PLACES && cells < places * DIAGRAM_SHARE
}

/** Row by row, every cell said once. */
function unfoldAcross(grid: Grid): Block[] {
  return [...new Set(grid.flat())].flat()
}

/** The header printed again further down, perhaps without the cells that stayed on the page before. */
function repeatsName(row: readonly string[], name: readonly string[]): boolean {
  const filled = row.flatMap((cell, x) => (cell === '' ? [] : [cell === name[x]]))
  return filled.length > 1 && filled.every(Boolean)
}

function isTitleRow(row: Block[][]): boolean {
  return new Set(row.filter((place) => place.length > 0)).size <= 1
}

/** Where the columns change below a row with a single cell, another table begins; writers stack them in one grid. */
function sectionsOf(grid: Grid): Grid[] {
  const sections: Grid[] = []
  for (const row of grid) {
    const open = sections.at(-1)
    const afterTitle = open === undefined || (isTitleRow(row) && !isTitleRow(open.at(-1) ?? []))
    if (afterTitle) sections.push([row])
    else open.push(row)
  }
  const apart: Grid[] = []
  for (const section of sections) {
    const before = apart.at(-1)
    if (before !== undefined && boundariesOf(before) === boundariesOf(section)) before.push(...section)
    else apart.push(section)
  }
  return apart
}

/** Where cells of these rows end, as one comparable word. */
function boundariesOf(rows: Grid): string {
  const told = rows.filter((row) => !isTitleRow(row))
  return (rows[0] ?? []).map((_, x) => (x > 0 && told.some((row) => row[x] !== row[x - 1]) ? '|' : '.')).join('')
}

/** Repeats every merged cell in all the places it covers, so that each row is complete and of one width. */
export function expandMerged(rows: readonly Cell[][]): Grid {
  const grid: Grid = rows.map(() => [])
  rows.forEach((row, top) => {
    let left = 0
    for (const cell of row) {
      while (grid[top]?.[left] !== undefined) left += 1
      fill(grid, cell, top, left)
      left += Math.max(1, cell.columns)
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []))
}

function fill(grid: Grid, cell: Cell, top: number, left: number): void {
  const right = Math.min(left + Math.max(1, cell.columns), LIMITS.tableColumns)
  for (const line of grid.slice(top, top + Math.max(1, cell.rows))) {
    for (let x = left; x < right; x += 1) line[x] = cell.blocks
  }
}

function withoutFootnotes(grid: Grid): Grid {
  const kept = new Map(
    [...new Set(grid.flat())].map((place) => [place, place.filter(({ kind }) => kind !== 'footnote')])
  )
  return grid.map((row) => row.map((place) => kept.get(place) ?? place))
}

/** Drops rows and columns without words, and columns that only repeat the one before in every row. */
function withoutEmpty(grid: Grid): Grid {
  const filled = grid.filter((row) => row.some((place) => place.length > 0))
  const kept = (filled[0] ?? []).map(
    (_, x) => filled.some((row) => row[x]?.length !== 0) && filled.some((row) => x === 0 || row[x] !== row[x - 1])
  )
  return filled.map((row) => row.filter((_, x) => kept[x]))
}

/** The words of one place, on one line. */
export function textOf(place: readonly Block[]): string {
  return place.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text)).join(' ')
}

function isLayout(grid: Grid): boolean {
  const width = grid[0]?.length ?? 0
  if (width <= 1) return true
  if (width > 3 || grid.length > 8) return false
  const texts = grid.flat().map(textOf)
  return texts.some((text) => isHead(text) || (isSigning(text) && grid.length <= 4))
}

/** Column by column; a place that only repeats a merged cell is not said twice. */
function unfold(grid: Grid): Block[] {
  const columns = (grid[0] ?? []).map((_, x) => grid.map((row) => row[x] ?? []))
  return [...new Set(columns.flat())].flat()
}

/** Leading rows that name the columns: bold ones, one with "STT", those a name reaches down into, and "(1) (2) (3)". */
function countHeader(grid: Grid, rows: string[][]): number {
  const first = rows[0] ?? []
  if (grid.length < 2 || first.some((cell) => /^[\d.,%]+$/.test(cell))) return 0
  const named = first.some((cell) => ORDINAL_HEAD.test(cell)) || isBold(grid[0]) || namesColumns(first)
  let header = named ? 1 : 0
  while (header > 0 && header < grid.length - 1 && continuesHeader(grid, rows, header)) header += 1
  return header
}

function namesColumns(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length * 2 <= cells.length || new Set(filled).size !== filled.length) return false
  return filled.every((cell) => cell.length <= LONGEST_NAME)
}

function continuesHeader(grid: Grid, rows: string[][], y: number): boolean {
  const cells = rows[y] ?? []
  if (cells.length > 1 && cells.every((cell) => ORDINALS_ROW.test(cell)) && isRising(cells)) return true
  return (grid[y] ?? []).some((place, x) => place.length > 0 && place === grid[0]?.[x])
}

function isRising(cells: string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/[()]/g, ''))).filter((value) => !Number.isNaN(value))
  return numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1)
}

function isBold(row: Block[][] | undefined): boolean {
  const blocks = (row ?? []).flat()
  return blocks.length > 0 && blocks.every((block) => block.kind === 'heading' || ('bold' in block && block.bold))
}
