import { orderLines } from './columns.ts'
import { linesOf } from './lines.ts'
import type { Item, Line, Page, Part } from './page.ts'
import type { Measure } from './paragraphs.ts'
import { findRuledTables, placeIn, type RuledTable } from './ruled-tables.ts'
import { dropSignatureStamp } from './signature-stamp.ts'

/** A page taken apart: the lines outside tables, and the tables with their place. */
export interface LaidOut {
  page: Page
  lines: Line[]
  tables: { top: number; part: Part }[]
}

export function layOut(page: Page): LaidOut {
  const tables = findRuledTables(page.rules)
  const inside = tables.map((): Item[] => [])
  const free = page.items.filter((item) => {
    const index = item.text.trim() === '' ? -1 : tables.findIndex((table) => placeIn(table, item) !== null)
    inside[index]?.push(item)
    return index === -1
  })
  return {
    page,
    lines: dropSignatureStamp(linesOf(free)),
    tables: tables.map((table, index) => ({ top: table.ys[0] ?? 0, part: tablePart(table, inside[index] ?? []) }))
  }
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

/** The room in which lines are set: the edges they keep to, and the usual distance between them. */
export function measureOf(lines: readonly Line[]): Measure {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b)
  const gaps = lines
    .slice(1)
    .map((line, index) => Math.round(line.base - (lines[index]?.base ?? 0)))
    .filter((gap) => gap > 0)
  return {
    left: lefts[Math.floor(lefts.length * 0.05)] ?? 0,
    right: rightEdge(lines),
    pitch: mostCommon(gaps)
  }
}

/** The edge that justified lines share; where fewer than a quarter share one, what nearly all lines stay within. */
function rightEdge(lines: readonly Line[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  const shared = mostCommon(rights.map((right) => Math.round(right / 2) * 2))
  const near = rights.filter((right) => Math.abs(right - shared) <= 3)
  const furthest = rights[Math.floor(rights.length * 0.95)] ?? 0
  return near.length >= Math.max(3, rights.length / 4) ? Math.max(...near) : furthest
}

function mostCommon(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0
}
