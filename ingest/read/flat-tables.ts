import type { Block } from './blocks.ts'

const NUMBER_COLUMN = /^(?:stt|tt|số tt|số thứ tự)\.?$/iu
const OWN_PART = /^(?:Điều|Chương|Phụ lục|Nơi nhận)(?=[\s:]|$)/iu
const MOST_COLUMNS = 8
const LEAST_ROWS = 3
const MOST_LINES = 16
const LONGEST_VALUE = 60

/** A table of which each cell stands on a line of its own: how many blocks it takes and what it was. */
interface FlatTable {
  length: number
  table: Block
}

/**
 * Puts together the tables of which a copy left only the cells, one to a line under "Stt": between the numbers of the rows the
 * label of one and the value of another would otherwise read as one sentence.
 */
export function joinFlatTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const found = NUMBER_COLUMN.test(cellAt(blocks, at)) ? tableAt(blocks, at) : null
    joined.push(found?.table ?? (blocks[at] as Block))
    at += (found?.length ?? 1) - 1
  }
  return joined
}

function tableAt(blocks: readonly Block[], at: number): FlatTable | null {
  const first = rowNumbered(blocks, at + 1, 1, MOST_COLUMNS)
  if (first === null) return null
  const heads = cells(blocks, at + 1, first)
  const starts = rowStarts(blocks, first, heads.length)
  if (heads.length === 0 || starts.length < LEAST_ROWS) return null
  const rows = starts.slice(0, -1).map((start, i) => cells(blocks, start + 1, starts[i + 1] as number))
  const last = lastRow(blocks, (starts.at(-1) as number) + 1, heads.length)
  // A column of figures may hold the number of the next row; then few rows come out whole.
  if (rows.filter((row) => row.length === heads.length).length * 2 < rows.length) return null
  const numbered = [...rows, last].map((row, i) => [String(i + 1), ...fitted(row, heads.length)])
  const length = (starts.at(-1) as number) + 1 + last.length - at
  const header = [cellAt(blocks, at), ...heads]
  return { length, table: { kind: 'table', rows: [header, ...numbered], header: 1, page: pageOf(blocks[at]) } }
}

function rowStarts(blocks: readonly Block[], first: number, columns: number): number[] {
  const starts = [first]
  for (let at: number | null = first; at !== null; ) {
    const number: number = starts.length + 1
    const whole: number = at + columns + 1
    at = cellAt(blocks, whole) === String(number) ? whole : rowNumbered(blocks, at + 1, number, MOST_LINES)
    if (at !== null) starts.push(at)
  }
  return starts
}

/** Where the row of a number begins, within so many lines; null where another part of the text begins before. */
function rowNumbered(blocks: readonly Block[], from: number, number: number, most: number): number | null {
  for (let at = from; at <= from + most; at++) {
    const cell = cellAt(blocks, at)
    if (cell === '' || OWN_PART.test(cell)) return null
    if (cell === String(number)) return at === from ? null : at
  }
  return null
}

/** The cells of the last row: one, and what is as short as a value after it. */
function lastRow(blocks: readonly Block[], from: number, columns: number): string[] {
  const row: string[] = []
  for (let at = from; row.length < columns; at++) {
    const cell = cellAt(blocks, at)
    const isValue = cell.length <= LONGEST_VALUE && !/^(?:\d+[.)]|\p{L}\))\s|[.:;]$/u.test(cell) && !OWN_PART.test(cell)
    if (cell === '' || (row.length > 0 && !isValue)) break
    row.push(cell)
  }
  return row
}

/** A row that has other cells than the header, cells in cells or merged ones, is read in one. */
function fitted(row: readonly string[], columns: number): string[] {
  return row.length === columns ? [...row] : [row.join(' '), ...Array.from({ length: columns - 1 }, () => '')]
}

function cells(blocks: readonly Block[], from: number, to: number): string[] {
  return blocks.slice(from, to).map((_, i) => cellAt(blocks, from + i))
}

function cellAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at]
  return block?.kind === 'paragraph' ? block.text : ''
}

function pageOf(block: Block | undefined): number | null {
  return block?.page ?? null
}
