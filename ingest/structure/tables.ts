import { isRule, type Table } from './lines.ts'

/** One row as it is indexed. A row that only names the rows below it ("I. Khối sáng") is their `group`. */
export interface TableRow {
  text: string
  group: boolean
}

export interface ReadTable {
  /** The header's own words, row by row. */
  header: string
  rows: TableRow[]
}

/** Rows of a table as readable text, each cell after the header of its column: `Môn thi: Toán; Ngày: 12/6/2026`. */
export function readTable(table: Table): ReadTable {
  const count = table.header > 0 ? table.header : headerRows(table.rows)
  const names = columnNames(table.rows.slice(0, count))
  const header = table.rows.slice(0, count).map((row) => unmerged(row).join(' | '))
  const rows = table.rows.slice(count).flatMap((row) => readRow(row, names))
  return { header: header.filter((line) => line !== '').join('\n'), rows }
}

function readRow(row: readonly string[], names: readonly string[]): TableRow[] {
  const cells = row.map(oneLine)
  const filled = cells.filter((cell) => cell !== '' && !isRule(cell))
  if (filled.length === 0) return []
  const group = row.length > 2 && new Set(filled).size === 1 && (filled.length === row.length || filled.length === 1)
  const text = group ? (filled[0] ?? '') : rowText(cells, names)
  return [{ text, group: group && !/^\d+$/.test(text) }]
}

interface Part {
  names: string[]
  cell: string
}

// A cell merged across columns comes repeated; it is said once, under the names of its columns.
function rowText(cells: readonly string[], names: readonly string[]): string {
  const parts: Part[] = []
  cells.forEach((cell, i) => {
    const name = names[i] ?? ''
    const last = i > 0 && cells[i - 1] === cell ? parts.at(-1) : undefined
    if (cell === '') return
    if (last === undefined || !isMerged(last, cell, name)) parts.push({ names: name === '' ? [] : [name], cell })
    else if (name !== '' && !last.names.includes(name)) last.names.push(name)
  })
  if (names.every((name) => name === '')) return parts.map(({ cell }) => cell).join(': ')
  return parts.map(({ names, cell }) => (names.length === 0 ? cell : `${names.join(', ')}: ${cell}`)).join('; ')
}

// Equal neighbours are one merged cell if they share a column name or say more than a figure or a word.
function isMerged(last: Part, cell: string, name: string): boolean {
  return last.cell === cell && (cell.length > 12 || last.names.includes(name))
}

function columnNames(rows: readonly string[][]): string[] {
  // A row "(1) (2) (3)" under the names only numbers the columns.
  const named = rows.filter((row) => !row.every((cell) => /^\(?(?:\d{1,2}|[A-Z])?\)?$/.test(cell.trim())))
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, i) => distinct(named.map((row) => row[i] ?? '')).join(' – '))
}

// A reader that does not know the header leaves it to the words: STT, or short cells without figures above longer rows.
function headerRows(rows: readonly string[][]): number {
  const first = rows[0]
  if (first === undefined || rows.length < 2) return 0
  if (first.some((cell) => /^(?:STT|TT|Số TT|Số thứ tự)$/iu.test(cell.trim()))) return 1
  const names = first.length > 2 && new Set(first).size === first.length
  return names && first.every((cell) => cell !== '' && cell.length < 60 && !/\d/.test(cell)) ? 1 : 0
}

// A merged cell comes repeated side by side.
function unmerged(row: readonly string[]): string[] {
  return row.map(oneLine).filter((cell, i, cells) => cell !== '' && cell !== cells[i - 1])
}

function distinct(cells: readonly string[]): string[] {
  const texts = cells.map(oneLine).filter((cell) => cell !== '')
  return texts.filter((cell, i) => texts.indexOf(cell) === i)
}

const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim()
