import { orderLines } from './columns.ts'
import { takeFootnotes, withoutCalls } from './footnotes.ts'
import { linesOf } from './lines.ts'
import type { Item, Line, Page, Part } from './page.ts'
import { findRuledTables, partOpenRows, placeIn, type RuledTable } from './ruled-tables.ts'
import { dropSignatureStamp } from './signature-stamp.ts'

export interface PlacedTable {
  top: number
  bottom: number
  /** Its words in any order, to tell it from others. */
  text: string
  part: Part
}

/** A page taken apart: the lines outside tables, the tables with their place, and the footnotes. */
export interface LaidOut {
  page: Page
  lines: Line[]
  tables: PlacedTable[]
  footnotes: string[]
}

export function layOut(page: Page): LaidOut {
  const tables = findRuledTables(page.rules)
  const { free, inside } = sortItems(page, tables)
  const { notes } = takeFootnotes(wordsOf(free))
  const read = notes.length > 0 ? sortItems(withoutCalls(page), tables) : { free, inside }
  return {
    page,
    lines: takeFootnotes(wordsOf(read.free)).lines,
    tables: tables.map((table, index) => placeTable(table, read.inside[index] ?? [])),
    footnotes: notes
  }
}

function sortItems(page: Page, tables: readonly RuledTable[]): { free: Item[]; inside: Item[][] } {
  const inside = tables.map((): Item[] => [])
  const free = page.items.filter((item) => {
    const index = item.text.trim() === '' ? -1 : tables.findIndex((table) => placeIn(table, item) !== null)
    inside[index]?.push(item)
    return index === -1
  })
  return { free, inside }
}

/** Lines of words; ornaments drawn with dashes or macrons and the stamp of an electronic signature are none. */
function wordsOf(items: readonly Item[]): Line[] {
  return dropSignatureStamp(linesOf(items)).filter((line) => /[\p{L}\p{N}]/u.test(line.text))
}

/** The parts of a page from top to bottom, tables among the lines around them. */
export function partsOf({ page, tables }: LaidOut, lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  let rest = [...lines]
  for (const { top, part } of [...tables].sort((one, other) => one.top - other.top)) {
    parts.push(
      ...orderLines(
        rest.filter((line) => line.base <= top + 2),
        page.width
      ),
      part
    )
    rest = rest.filter((line) => line.base > top + 2)
  }
  return [...parts, ...orderLines(rest, page.width)]
}

function placeTable(table: RuledTable, items: Item[]): PlacedTable {
  const text = items.map((item) => item.text).join(' ')
  return {
    top: table.ys[0] ?? 0,
    bottom: table.ys.at(-1) ?? 0,
    text,
    part: tablePart(partOpenRows(table, items), items)
  }
}

function tablePart(table: RuledTable, items: Item[]): Part {
  const byRegion = new Map<number, Item[]>()
  for (const item of items) {
    const place = placeIn(table, item)
    const region = place === null ? undefined : table.regions[place.row]?.[place.column]
    if (region !== undefined) byRegion.set(region, [...(byRegion.get(region) ?? []), item])
  }
  const cells = table.regions.map((line, row) =>
    line.flatMap((region, column) => {
      if (line[column - 1] === region || table.regions[row - 1]?.[column] === region) return []
      const columns = line.filter((each) => each === region).length
      const rows = table.regions.filter((each) => each[column] === region).length
      return [{ lines: linesOf(byRegion.get(region) ?? []), columns, rows }]
    })
  )
  return { kind: 'table', cells, edges: table.xs }
}
