import type { Element } from '@xmldom/xmldom'
import type { Block } from '../blocks.ts'
import { type Cell, cellOfLines, tableBlocks } from '../tables.ts'
import { attribute, child, children } from '../xml.ts'
import { cellText, type NumberFormats } from './cell-text.ts'

interface SheetRead {
  blocks: Block[]
  /** Rows and columns left out because the sheet hides them. */
  hidden: number
}

interface Area {
  left: number
  top: number
  columns: number
  rows: number
}

type Row = { cell: Cell; column: number }[]

/** Reads the rows of a sheet that it shows. Lines above and below the table with a single cell are paragraphs. */
export function readSheet(root: Element | undefined, strings: readonly string[], formats: NumberFormats): SheetRead {
  const hiddenColumns = hiddenColumnsOf(root)
  const merged = new Map(children(child(root, 'mergeCells')).map((each) => areaEntry(attribute(each, 'ref') ?? '')))
  const elements = children(child(root, 'sheetData'), 'row')
  const shown = elements.filter((row) => !/^(?:1|true)$/.test(attribute(row, 'hidden') ?? ''))
  const rows = shown.map((row) =>
    children(row, 'c').flatMap((element): Row => {
      const place = attribute(element, 'r') ?? ''
      const column = columnOf(place)
      const text = cellText(element, strings, formats)
      if (text.trim() === '' || hiddenColumns.has(column)) return []
      const area = merged.get(place)
      const cell = cellOfLines(text.split('\n'), false, null)
      return [{ column, cell: { ...cell, columns: area?.columns ?? 1, rows: area?.rows ?? 1 } }]
    })
  )
  return { blocks: blocksOfRows(rows), hidden: elements.length - shown.length + hiddenColumns.size }
}

function blocksOfRows(rows: Row[]): Block[] {
  const widest = Math.max(0, ...rows.map((row) => row.length))
  const least = Math.min(3, widest)
  const first = rows.findIndex((row) => row.length >= least)
  const last = rows.findLastIndex((row) => row.length >= Math.min(2, widest))
  if (first === -1 || widest < 2) return rows.flat().flatMap(({ cell }) => cell.blocks)
  return [
    ...tableOrLines(rows.slice(0, first)),
    ...tableBlocks(rows.slice(first, last + 1).map(filled), 0, null),
    ...rows
      .slice(last + 1)
      .flat()
      .flatMap(({ cell }) => cell.blocks)
  ]
}

/** Above the table stand a head in two columns or title lines, never a table of its own. */
function tableOrLines(rows: Row[]): Block[] {
  const head = tableBlocks(rows.map(filled), 0, null)
  if (head.every((block) => block.kind !== 'table')) return head
  return rows.flat().flatMap(({ cell }) => cell.blocks)
}

/** A sheet names only the cells that hold something; the places between them are empty cells. */
function filled(row: Row): Cell[] {
  let next = 0
  return row.flatMap(({ column, cell }) => {
    const gap = column - next
    next = column + cell.columns
    return gap > 0 ? [{ blocks: [], columns: gap, rows: 1 }, cell] : [cell]
  })
}

function hiddenColumnsOf(root: Element | undefined): Set<number> {
  const hidden = new Set<number>()
  for (const range of children(child(root, 'cols'), 'col')) {
    if (!/^(?:1|true)$/.test(attribute(range, 'hidden') ?? '')) continue
    const last = Math.min(Number(attribute(range, 'max') ?? 0), 1_000)
    for (let column = Number(attribute(range, 'min') ?? 1); column <= last; column += 1) hidden.add(column - 1)
  }
  return hidden
}

function areaEntry(reference: string): [string, Area] {
  const [from = '', to = from] = reference.split(':')
  const area = {
    left: columnOf(from),
    top: rowOf(from),
    columns: columnOf(to) - columnOf(from) + 1,
    rows: rowOf(to) - rowOf(from) + 1
  }
  return [from, area]
}

/** `C5` is column 2 (from 0). */
function columnOf(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function rowOf(place: string): number {
  return Number(/\d+$/.exec(place)?.[0] ?? 1)
}
