import writeExcelFile from 'write-excel-file/node'

/** Cells that a spreadsheet would take for a formula, wide characters and leading blanks included. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u

/** A text as a spreadsheet shows it and never computes it. */
export function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** Comma-separated with a byte order mark, without which Excel takes Vietnamese for something else. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => `"${harmless(cell).replaceAll('"', '""')}"`
  return `\uFEFF${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`
}

/** A workbook of one sheet; every cell is a text, which no program computes. */
export async function toXlsx(rows: readonly (readonly string[])[], sheet: string): Promise<Buffer> {
  const data = rows.map((row, at) =>
    row.map((cell) => ({ value: harmless(cell), type: String, ...(at === 0 && { fontWeight: 'bold' as const }) }))
  )
  const columns = [{ width: 40 }, { width: 26 }, { width: 16 }, { width: 12 }, { width: 14 }]
  return writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer()
}
