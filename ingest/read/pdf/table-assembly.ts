import type { Block } from '../blocks.ts'
import { type Grid, textOf } from '../tables.ts'

/** A table that may go on over the page's end. `edges` are its upright lines, null where it is drawn without. */
export interface OpenTable {
  grid: Grid
  edges: number[] | null
  /** The pages it begins on and has reached. */
  first: number
  page: number
}

/** Longer words than a figure or a code, in letters. */
const LENGTH_OF_CODE = 12
const NEAR = 4
const HEADER_ROWS = 3

/** True where a table at the head of a page has the columns of the one that ended the page before. */
export function goesOn(table: OpenTable, edges: readonly number[] | null, page: number): boolean {
  if (page !== table.page + 1 || table.edges === null || edges === null) return false
  return (
    table.edges.length === edges.length && table.edges.every((x, index) => Math.abs(x - (edges[index] ?? 0)) < NEAR)
  )
}

/**
 * Adds the rows of the next page. A header printed again is dropped. A first row without its leading cells was cut by the
 * page's end: it goes on with the last row above, or stands beside the same merged cells.
 */
export function appendRows(table: OpenTable, rows: Grid): void {
  const added = withoutHeader(table.grid, rows)
  const first = added[0]
  const last = table.grid.at(-1)
  if (first === undefined || last === undefined) return
  if (first.length < 2 || textOf(first[0] ?? []) !== '') table.grid.push(...added)
  else if (isRest(first, last)) table.grid = replacePlaces(table.grid, joinedPlaces(first, last)).concat(added.slice(1))
  else {
    const joined = joinedPlaces(
      first.map((place) => (isRunOn(place) ? place : [])),
      last
    )
    const below = new Map(
      first.flatMap((place, x) => (isRunOn(place) ? [[place, joined.get(last[x] ?? []) ?? place]] : []))
    )
    table.grid = replacePlaces(table.grid, joined).concat(replacePlaces(inherit(added, first, last), below))
  }
}

/** The header printed again; where no rule parts it from a merged cell below, that cell keeps the rest of the words. */
function withoutHeader(grid: Grid, rows: Grid): Grid {
  const repeated = countRepeated(grid, rows)
  const rest = new Map<Block[], Block[]>()
  for (const [y, row] of rows.slice(0, repeated).entries()) {
    for (const [x, place] of row.entries()) {
      if (rows[repeated]?.[x] === place) rest.set(place, withoutStart(place, textOf(grid[y]?.[x] ?? [])))
    }
  }
  return replacePlaces(rows.slice(repeated), rest)
}

function countRepeated(grid: Grid, rows: Grid): number {
  const repeats = (y: number): boolean =>
    (rows[y] ?? []).every((place, x) => {
      const [said, header] = [textOf(place), textOf(grid[y]?.[x] ?? [])]
      return said === header || (header !== '' && said.startsWith(`${header} `) && rows[y + 1]?.[x] === place)
    })
  let repeated = 0
  while (repeated < HEADER_ROWS && repeated < rows.length - 1 && repeats(repeated)) repeated += 1
  return repeated
}

function withoutStart(place: readonly Block[], start: string): Block[] {
  const text = textOf(place).slice(start.length).trim()
  const [first] = place
  return text === '' || first?.kind !== 'paragraph' ? [] : [{ ...first, text }]
}

function replacePlaces(grid: Grid, by: ReadonlyMap<Block[], Block[]>): Grid {
  return grid.map((row) => row.map((place) => by.get(place) ?? place))
}

/** The end of the page cut through a row: every cell that goes on below had more to say than a code, or was not done. */
function isRest(first: Block[][], last: Block[][]): boolean {
  return first.every((place, x) => {
    const above = textOf(last[x] ?? [])
    return textOf(place) === '' || above.length > LENGTH_OF_CODE || /[,;:/–-]$/u.test(above)
  })
}

function isRunOn(place: readonly Block[]): boolean {
  return /^\p{Ll}{2}/u.test(textOf(place))
}

function joinedPlaces(first: Block[][], last: Block[][]): Map<Block[], Block[]> {
  return new Map(last.flatMap((place, x) => (first[x]?.length ? [[place, [...place, ...first[x]]]] : [])))
}

/** The end of the page cut through merged cells: what they say holds for the rows below it too. */
function inherit(rows: Grid, first: Block[][], last: Block[][]): Grid {
  const told = first.findIndex((place) => textOf(place) !== '')
  return rows.map((row) => row.map((place, x) => (x < told && place === first[x] ? (last[x] ?? place) : place)))
}
