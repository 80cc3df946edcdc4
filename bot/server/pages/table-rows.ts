/** Rows of one table with their cells under its columns. A row that names no column spans them all. */
export interface TableGrid {
  columns: string[]
  rows: ({ cells: string[] } | { whole: string })[]
}

/**
 * Reads back the table from rows written as ingest writes them: `Môn thi: Toán; Ngày: 12/6/2026`, a merged cell under
 * both names (`Sáng, Chiều: nghỉ`). `header` is the table's own first lines, cells parted by ` | `. Null where the rows
 * name no columns, and are to be shown as they are.
 */
export function readGrid(header: string, rows: readonly string[]): TableGrid | null {
  const named = columnNames(header, rows)
  if (named.length < 2) return null
  const pattern = piecePattern(named)
  const read = rows.map((row) => readRow(row, pattern))
  if (read.every(({ pieces }) => pieces.length === 0)) return null
  const unnamed = read.some(({ lead, pieces }) => lead !== '' && pieces.length > 0)
  const columns = unnamed ? ['', ...named] : named
  return {
    columns,
    rows: read.map((row) => (row.pieces.length === 0 ? { whole: row.lead } : { cells: place(row, columns) }))
  }
}

interface Row {
  /** What stands before the first named cell. */
  lead: string
  pieces: { names: string; cell: string }[]
}

/** The header's own names; where the header has several rows, the names its rows carry. */
function columnNames(header: string, rows: readonly string[]): string[] {
  const lines = header.split('\n').filter((line) => line.includes(' | '))
  if (lines.length === 1) return [...new Set(lines[0]?.split(' | '))]
  const counts = new Map<string, number>()
  for (const name of rows.flatMap((row) =>
    [...row.matchAll(/(?:^|; )([^:;]{1,80}): /g)].map((match) => match[1] ?? '')
  )) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count * 2 > rows.length).map(([name]) => name)
}

function piecePattern(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const one = `(?:${longestFirst.map((name) => escapeForPattern(name)).join('|')})`
  return new RegExp(`(?:^|; )(${one}(?:, ${one})*): `, 'g')
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

function readRow(row: string, pattern: RegExp): Row {
  const marks = [...row.matchAll(pattern)]
  const pieces = marks.map((mark, i) => ({
    names: mark[1] ?? '',
    cell: row.slice(mark.index + mark[0].length, marks[i + 1]?.index)
  }))
  return { lead: row.slice(0, marks[0]?.index), pieces }
}

function place({ lead, pieces }: Row, columns: readonly string[]): string[] {
  return columns.map((column) => {
    if (column === '') return lead
    const cells = pieces.filter(({ names }) => names === column || `, ${names}, `.includes(`, ${column}, `))
    return cells.map(({ cell }) => cell).join('; ')
  })
}
