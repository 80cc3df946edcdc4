import type { Block } from '../blocks.ts'
import { cleanText } from '../clean-text.ts'
import { expandMerged, gridBlocks } from '../tables.ts'
import { across, rowsOf } from './columns.ts'
import { type LaidOut, layOut, partsOf } from './layout.ts'
import { type Measure, measureDocument, measureOf } from './measure.ts'
import type { Line, Page, Part } from './page.ts'
import { ParagraphBuilder } from './paragraphs.ts'
import { dropRunningLines, repeatedTables } from './running-lines.ts'
import { appendRows, goesOn, type OpenTable } from './table-assembly.ts'

type TablePart = Extract<Part, { kind: 'table' }>

/** The blocks of pages in reading order; paragraphs and tables that run over a page's end are put together again. */
export function blocksOfPages(pages: readonly Page[]): Block[] {
  const raw = pages.map(layOut)
  const repeated = repeatedTables(raw)
  const laidOut = raw.map((each) => ({ ...each, tables: each.tables.filter((table) => !repeated.has(table)) }))
  const kept = dropRunningLines(laidOut)
  const assembly = new Assembly()
  const widest = Math.max(...pages.map((page) => page.width))
  const usual = measureDocument(kept.filter((_, index) => pages[index]?.width === widest).flat())
  for (const [index, each] of laidOut.entries()) {
    assembly.addPage(each, kept[index] ?? [], each.page.width === widest ? usual : null)
  }
  return assembly.finish()
}

class Assembly {
  private readonly blocks: Block[] = []
  private readonly paragraphs = new ParagraphBuilder(this.blocks)
  private table: OpenTable | null = null

  addPage(laidOut: LaidOut, lines: Line[], usual: Measure | null): void {
    const measure = measureOf(lines, usual)
    const number = laidOut.page.number
    for (const part of partsOf(laidOut, lines)) {
      if (part.kind === 'table') this.addTable(part, number)
      else this.addLines(part, number, measure)
    }
    this.paragraphs.addAfter(
      laidOut.footnotes.map((text) => ({ kind: 'footnote', text: cleanText(text), page: number }))
    )
  }

  finish(): Block[] {
    this.closeTable()
    this.paragraphs.close()
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
    if (this.table === null) this.paragraphs.close()
    const grid = expandMerged(
      part.cells.map((row) =>
        row.map(({ lines, columns, rows }) => ({ blocks: blocksOfLines(lines, page), columns, rows }))
      )
    )
    if (this.table !== null && goesOn(this.table, part.edges, page)) {
      appendRows(this.table, grid)
      this.table.page = page
    } else {
      this.closeTable()
      this.paragraphs.close()
      this.table = { grid, edges: part.edges, page, first: page }
    }
  }

  private closeTable(): void {
    if (this.table !== null) this.blocks.push(...gridBlocks(this.table.grid, 0, this.table.first))
    this.table = null
  }
}

/** Lines that stand in a room of their own, a cell or a column, as paragraphs. */
function blocksOfLines(lines: readonly Line[], page: number): Block[] {
  const blocks: Block[] = []
  const builder = new ParagraphBuilder(blocks)
  const measure = measureOf(lines, null)
  for (const row of rowsOf(lines)) builder.add(across(row), page, measure)
  builder.close()
  return blocks
}
