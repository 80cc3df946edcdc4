import type { Item, Rule } from './page.ts'

/** A table drawn with rules: its upright and level lines, and for each place of the grid the region it belongs to. */
export interface RuledTable {
  xs: number[]
  ys: number[]
  /** `regions[row][column]`; places with the same number are one merged cell. */
  regions: number[][]
}

/** Rules that end or lie this near to each other, in points, are held to touch. */
const NEAR = 3
/** A page with more rules than this is a drawing. */
const MOST_RULES = 6_000

/** The tables that the rules of a page draw; a frame of one cell and lone lines are none. */
export function findRuledTables(rules: readonly Rule[]): RuledTable[] {
  if (rules.length > MOST_RULES) return []
  const level = joinRules(rules.filter(isLevel))
  const upright = joinRules(rules.filter((rule) => !isLevel(rule)))
  return groupTouching([...level, ...upright])
    .flatMap(splitAtGaps)
    .flatMap((group) => {
      const xs = distinct(group.filter((rule) => !isLevel(rule)).map((rule) => rule.x1))
      const ys = distinct(group.filter(isLevel).map((rule) => rule.y1))
      if (xs.length < 2 || ys.length < 2) return []
      const regions = mergeRegions(xs, ys, group)
      return new Set(regions.flat()).size < 2 ? [] : [{ xs, ys, regions }]
    })
}

/** A band between two level rules that no upright rule enters lies between two tables, each with columns of its own. */
function splitAtGaps(group: Rule[]): Rule[][] {
  const upright = group.filter((rule) => !isLevel(rule))
  const ys = distinct(group.filter(isLevel).map((rule) => rule.y1))
  const cuts = ys.slice(1).flatMap((y, index) => {
    const middle = (y + (ys[index] ?? y)) / 2
    return upright.some((rule) => rule.y1 <= middle && middle <= rule.y2) ? [] : [middle]
  })
  const edges = [...cuts, Number.POSITIVE_INFINITY]
  return edges.map((bottom, index) => {
    const top = edges[index - 1] ?? Number.NEGATIVE_INFINITY
    return group.filter((rule) => rule.y1 > top && rule.y1 <= bottom)
  })
}

/** The place of an item in a table, by its middle; null where it lies outside. */
export function placeIn(table: RuledTable, item: Item): { row: number; column: number } | null {
  const column = slot(table.xs, item.x + Math.min(item.width / 2, 20))
  const row = slot(table.ys, item.y - item.height * 0.3)
  return column === null || row === null ? null : { row, column }
}

/**
 * Tables with rows that no upright rule parts although their words keep to the columns: the end of a page often cuts the
 * rules of its last row short. Words in three columns or more, none across a column's edge, are cells.
 */
export function partOpenRows(table: RuledTable, items: readonly Item[]): RuledTable {
  const regions = table.regions.map((line, row) => {
    const mine = items.filter((item) => placeIn(table, item)?.row === row)
    const columns = new Set(mine.map((item) => placeIn(table, item)?.column))
    const open = new Set(line).size === 1 && !table.regions.some((other, y) => y !== row && other[0] === line[0])
    const across = mine.some((item) => table.xs.some((x) => item.x < x - NEAR && item.x + item.width > x + NEAR))
    return open && columns.size >= 3 && !across ? line.map((region, column) => -1 - region - column) : line
  })
  return { ...table, regions }
}

function slot(edges: readonly number[], at: number): number | null {
  if (at < (edges[0] ?? 0) - 1 || at > (edges.at(-1) ?? 0) + 1) return null
  const next = edges.findIndex((edge) => edge > at)
  return next === -1 ? edges.length - 2 : Math.max(0, next - 1)
}

function isLevel(rule: Rule): boolean {
  return rule.y1 === rule.y2
}

/** Joins pieces of one drawn line: programs draw a border cell by cell. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const across = (rule: Rule): number => (isLevel(rule) ? rule.y1 : rule.x1)
  const start = (rule: Rule): number => (isLevel(rule) ? rule.x1 : rule.y1)
  const joined: Rule[] = []
  const sorted = [...rules].sort((one, other) => across(one) - across(other) || start(one) - start(other))
  for (const rule of sorted) {
    const found = joined.findLast(
      (each) =>
        Math.abs(across(each) - across(rule)) <= 1.5 &&
        rule.x1 <= each.x2 + NEAR &&
        each.x1 <= rule.x2 + NEAR &&
        rule.y1 <= each.y2 + NEAR &&
        each.y1 <= rule.y2 + NEAR
    )
    if (found === undefined) joined.push({ ...rule })
    else if (isLevel(rule)) Object.assign(found, { x1: Math.min(found.x1, rule.x1), x2: Math.max(found.x2, rule.x2) })
    else Object.assign(found, { y1: Math.min(found.y1, rule.y1), y2: Math.max(found.y2, rule.y2) })
  }
  return joined
}

function touches(one: Rule, other: Rule): boolean {
  return (
    one.x1 <= other.x2 + NEAR && other.x1 <= one.x2 + NEAR && one.y1 <= other.y2 + NEAR && other.y1 <= one.y2 + NEAR
  )
}

function groupTouching(rules: Rule[]): Rule[][] {
  const waiting = new Set(rules)
  const groups: Rule[][] = []
  for (const first of rules) {
    if (!waiting.delete(first)) continue
    const group = [first]
    for (const member of group) {
      for (const other of waiting) {
        if (touches(member, other)) {
          waiting.delete(other)
          group.push(other)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

function distinct(values: number[]): number[] {
  const sorted = values.sort((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > NEAR)
}

/** Two neighbouring places are one cell where no rule runs between them. */
function mergeRegions(xs: number[], ys: number[], rules: Rule[]): number[][] {
  const columns = xs.length - 1
  const regions = Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, x) => row * columns + x)
  )
  const parted = (x: number, y: number, level: boolean): boolean =>
    rules.some((rule) =>
      level
        ? isLevel(rule) && Math.abs(rule.y1 - y) <= NEAR && rule.x1 <= x && x <= rule.x2
        : !isLevel(rule) && Math.abs(rule.x1 - x) <= NEAR && rule.y1 <= y && y <= rule.y2
    )
  regions.forEach((line, row) => {
    line.forEach((_, column) => {
      const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
      if (column + 1 < columns && !parted(xs[column + 1] ?? 0, middleY, false))
        unite(regions, [row, column], [row, column + 1])
      if (row + 1 < regions.length && !parted(middleX, ys[row + 1] ?? 0, true))
        unite(regions, [row, column], [row + 1, column])
    })
  })
  return regions
}

function unite(regions: number[][], [y, x]: [number, number], [otherY, otherX]: [number, number]): void {
  const keep = regions[y]?.[x] ?? 0
  const lost = regions[otherY]?.[otherX] ?? 0
  if (keep === lost) return
  for (const line of regions) {
    line.forEach((region, index) => {
      if (region === lost) line[index] = keep
    })
  }
}
