import type { Block } from '../blocks.ts'
import { type Cell, tableBlocks } from '../tables.ts'
import { across, rowsOf } from './columns.ts'
import { type LaidOut, layOut, measureOf, partsOf } from './layout.ts'
import type { Line, Page, Part } from './page.ts'
import { type Measure, ParagraphBuilder } from './paragraphs.ts'
import { dropRunningLines } from './running-lines.ts'

type TablePart = Extract<Part, { kind: 'table' }>
interface OpenTable {
  cells: Cell[][]
  edges: number[] | null
  page: number
}

/** The blocks of pages in reading order; paragraphs and tables that run over a page's end are put together again. */
export function blocksOfPages(pages: readonly Page[]): Block[] {
  const laidOut = pages.map(layOut)
  const kept = dropRunningLines(laidOut)
  const assembly = new Assembly()
  for (const [index, each] of laidOut.entries()) assembly.addPage(each, kept[index] ?? [])
  return assembly.finish()
}

class Assembly {
  private readonly blocks: Block[] = []
  private readonly paragraphs = new ParagraphBuilder(this.blocks)
  private table: OpenTable | null = null

  addPage(laidOut: LaidOut, lines: Line[]): void {
    const measure = measureOf(lines)
    const number = laidOut.page.number
    for (const part of partsOf(laidOut, lines)) {
      if (part.kind === 'table') this.addTable(part, number)
      else this.addLines(part, number, measure)
    }
  }

  finish(): Block[] {
    this.paragraphs.close()
    this.closeTable()
    return this.blocks
  }

  private addLines(part: Exclude<Part, TablePart>, page: number, measure: Measure): void {
    this.closeTable()
    if (part.kind === 'line') this.paragraphs.add(part.line, page, measure)
    else {
      this.paragraphs.close()
      this.blocks.push(...blocksOfLines(part.lines, page))
    }
  }

  private addTable(part: TablePart, page: number): void {
    this.paragraphs.close()
    const cells = part.cells.map((row) =>
      row.map(({ lines, columns, rows }) => ({ blocks: blocksOfLines(lines, page), columns, rows }))
    )
    if (this.table !== null && continues(this.table, part, page)) appendRows(this.table, cells)
    else {
      this.closeTable()
      this.table = { cells, edges: part.edges, page }
    }
    this.table.page = page
  }

  private closeTable(): void {
    if (this.table !== null) this.blocks.push(...tableBlocks(this.table.cells, 0, this.table.page))
    this.table = null
  }
}

/** Lines that stand in a room of their own, a cell or a column, as paragraphs. */
function blocksOfLines(lines: readonly Line[], page: number): Block[] {
  const blocks: Block[] = []
  const builder = new ParagraphBuilder(blocks)
  const measure = measureOf(lines)
  for (const row of rowsOf(lines)) builder.add(across(row), page, measure)
  builder.close()
  return blocks
}

function continues(table: OpenTable, part: TablePart, page: number): boolean {
  if (page !== table.page + 1 || table.edges === null || part.edges === null) return false
  return (
    table.edges.length === part.edges.length && table.edges.every((x, i) => Math.abs(x - (part.edges?.[i] ?? 0)) < 4)
  )
}

/** The header printed again is dropped; a first row without its own number goes on with the last row above. */
function appendRows(table: OpenTable, rows: Cell[][]): void {
  const said = (row: Cell[] | undefined): string => JSON.stringify(row?.map((cell) => wordsOf(cell)))
  let added = rows
  for (let header = 0; header < 3 && added.length > 1 && said(added[0]) === said(table.cells[header]); header += 1) {
    added = added.slice(1)
  }
  const [first, ...rest] = added
  const last = table.cells.at(-1)
  if (first === undefined || last === undefined) return
  const runsOn = first.length === last.length && first.length > 1 && wordsOf(first[0]) === ''
  if (runsOn) for (const [index, cell] of first.entries()) last[index]?.blocks.push(...cell.blocks)
  table.cells.push(...(runsOn ? rest : added))
}

function wordsOf(cell: Cell | undefined): string {
  return (cell?.blocks ?? []).map((block) => ('text' in block ? block.text : '')).join(' ')
}
