import type { Block } from './blocks.ts'
import { cleanText } from './clean-text.ts'
import { LIMITS } from './limits.ts'

/** One cell as its file holds it, before merged cells are repeated: `columns` and `rows` say how far it reaches. */
export interface Cell {
  blocks: Block[]
  columns: number
  rows: number
}

/** A cell at its place in the full grid; `continued` where it repeats the cell above it. */
interface Place {
  blocks: Block[]
  continued: boolean
}

const EMPTY: Place = { blocks: [], continued: false }
const NATIONAL_TITLE = /C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u
const RECIPIENTS = /^\s*Nơi nhận\s*:?/u
const ORDINAL_HEAD = /^(?:STT|TT|Stt|Số TT|Số thứ tự|S\.TT)\.?$/u
const ORDINALS_ROW = /^\(?(?:\d{1,2}|[A-Z])\)?$/u

/**
 * The blocks of one table. The head ("cơ quan | quốc hiệu"), the signing block ("Nơi nhận | chức vụ") and boxes of one
 * column are tables only for their layout: they come out as paragraphs, the left column before the right.
 */
export function tableBlocks(rows: readonly Cell[][], declaredHeader: number, page: number | null): Block[] {
  const grid = dropEmpty(expandMerged(rows.map((row) => row.map(withoutFootnotes))))
  if (grid.length === 0) return []
  const footnotes = rows.flat().flatMap((cell) => cell.blocks.filter((block) => block.kind === 'footnote'))
  if (isLayout(grid)) return [...unfold(grid), ...footnotes]
  const text = grid.map((row) => row.map((place) => textOf(place.blocks)))
  return [{ kind: 'table', rows: text, header: Math.max(declaredHeader, countHeader(grid, text)), page }, ...footnotes]
}

function withoutFootnotes(cell: Cell): Cell {
  return { ...cell, blocks: cell.blocks.filter((block) => block.kind !== 'footnote') }
}

/** Repeats every merged cell in all the places it covers, so that each row is complete and of one width. */
export function expandMerged(rows: readonly Cell[][]): Place[][] {
  const grid: Place[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    let left = 0
    for (const cell of row) {
      while (grid[top]?.[left] !== undefined) left += 1
      fill(grid, cell, top, left)
      left += Math.max(1, cell.columns)
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? EMPTY))
}

function fill(grid: Place[][], cell: Cell, top: number, left: number): void {
  const right = Math.min(left + Math.max(1, cell.columns), LIMITS.tableColumns)
  grid.slice(top, top + Math.max(1, cell.rows)).forEach((line, down) => {
    for (let x = left; x < right; x += 1) line[x] = { blocks: cell.blocks, continued: down > 0 }
  })
}

/** Drops rows and columns without words, and columns that only repeat the one before in every row. */
function dropEmpty(grid: Place[][]): Place[][] {
  const filled = grid.filter((row) => row.some(hasText))
  const kept = (filled[0] ?? []).map(
    (_, x) =>
      filled.some((row) => hasText(row[x])) && filled.some((row) => x === 0 || row[x]?.blocks !== row[x - 1]?.blocks)
  )
  return filled.map((row) => row.filter((_, x) => kept[x]))
}

function hasText(place: Place | undefined): boolean {
  return (place?.blocks.length ?? 0) > 0
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text)).join(' ')
}

function isLayout(grid: Place[][]): boolean {
  const width = grid[0]?.length ?? 0
  if (width <= 1) return true
  if (width > 3 || grid.length > 8) return false
  const texts = grid.flat().map((place) => textOf(place.blocks))
  return texts.some((text) => NATIONAL_TITLE.test(text) || RECIPIENTS.test(text))
}

/** Column by column; a place that only repeats a merged cell is not said twice. */
function unfold(grid: Place[][]): Block[] {
  const columns = (grid[0] ?? []).map((_, x) => grid.map((row) => row[x]?.blocks ?? []))
  return [...new Set(columns.flat())].flat()
}

/** Leading rows that name the columns: bold ones, one with "STT", those a name reaches down into, and "(1) (2) (3)". */
function countHeader(grid: Place[][], text: string[][]): number {
  const first = text[0] ?? []
  if (grid.length < 2 || first.some((cell) => /^[\d.,%]+$/.test(cell))) return 0
  let header = 0
  if (first.some((cell) => ORDINAL_HEAD.test(cell)) || isBold(grid[0])) header = 1
  else if (namesColumns(first)) header = 1
  while (header > 0 && header < grid.length - 1 && continuesHeader(grid, text, header)) header += 1
  return header
}

function namesColumns(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return (
    filled.length * 2 > cells.length &&
    new Set(filled).size === filled.length &&
    filled.every((cell) => cell.length <= 80)
  )
}

function continuesHeader(grid: Place[][], text: string[][], y: number): boolean {
  const cells = text[y] ?? []
  if (cells.length > 1 && cells.every((cell) => ORDINALS_ROW.test(cell)) && isRising(cells)) return true
  return (grid[y] ?? []).some((place, x) => place.continued && place.blocks === grid[0]?.[x]?.blocks)
}

function isRising(cells: string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/[()]/g, ''))).filter((value) => !Number.isNaN(value))
  return numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1)
}

function isBold(row: Place[] | undefined): boolean {
  const filled = (row ?? []).filter(hasText)
  return (
    filled.length > 0 &&
    filled.every(({ blocks }) => blocks.every((block) => block.kind === 'heading' || ('bold' in block && block.bold)))
  )
}

/** A cell of plain text lines, each a paragraph. */
export function cellOfLines(lines: readonly string[], bold: boolean, page: number | null): Cell {
  const texts = lines.map(cleanText).filter((text) => text !== '')
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text, page, bold, centered: false }))
  return { blocks, columns: 1, rows: 1 }
}
