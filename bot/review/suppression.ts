import type { Count } from './counts.ts'

/**
 * Cells that add up: the last of a line is the sum of the others, as far as a reader may assume. A table of two or three
 * ways has a line for each row, column and pile, those of the totals among them.
 */
export type Line = readonly number[]

/** A prime: hidden cells are looked for by elimination in whole numbers, where nothing is rounded. */
const PRIME = 2_147_483_647n

/**
 * Which cells may be shown. Those under the minimum are hidden, then as many others as are needed so that no hidden one
 * can be computed from what is shown: in each line the hidden cells add up to the minimum at least, and no combination of
 * lines leaves one of them alone. What is hidden for the one reason or the other looks alike.
 */
export function suppress(values: readonly number[], lines: readonly Line[], minimum: number): Count[] {
  const hidden = values.map((value) => value < minimum)
  for (;;) {
    const fresh = toHideNext(values, lines, hidden, minimum)
    if (fresh.length === 0) return values.map((value, cell) => (hidden[cell] ? null : value))
    for (const cell of fresh) hidden[cell] = true
  }
}

/** Cells to be hidden for others' sake: what the lines ask for first, because that often settles the combinations too. */
function toHideNext(
  values: readonly number[],
  lines: readonly Line[],
  hidden: readonly boolean[],
  minimum: number
): number[] {
  const smallest = (line: number) => smallestShown(values, lines[line] as Line, hidden) ?? []
  const thin = thinLines(values, lines, hidden, minimum).flatMap(smallest)
  if (thin.length > 0) return thin
  const [first] = derivable(lines, hidden)
    .flatMap(smallest)
    .sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0))
  return first === undefined ? [] : [first]
}

/** Lines whose hidden parts add up, for a reader who knows the rest, to less than the minimum. */
function thinLines(
  values: readonly number[],
  lines: readonly Line[],
  hidden: readonly boolean[],
  minimum: number
): number[] {
  return lines.flatMap((line, at) => {
    const total = line.at(-1) as number
    const parts = line.slice(0, -1).filter((cell) => hidden[cell])
    if (hidden[total]) return parts.length === 0 ? [at] : []
    const sum = parts.reduce((added, cell) => added + (values[cell] ?? 0), 0)
    return parts.length > 0 && (parts.length === 1 || sum < minimum) ? [at] : []
  })
}

function smallestShown(values: readonly number[], line: Line, hidden: readonly boolean[]): number | null {
  const shown = line.filter((cell) => !hidden[cell])
  return shown.reduce<number | null>(
    (least, cell) => (least === null || (values[cell] ?? 0) < (values[least] ?? 0) ? cell : least),
    null
  )
}

/** The lines of hidden cells that some combination of lines determines. */
function derivable(lines: readonly Line[], hidden: readonly boolean[]): number[] {
  const determined = alone(lines, hidden)
  return lines.flatMap((line, at) => (line.some((cell) => determined.has(cell)) ? [at] : []))
}

/** Hidden cells that are alone in a row of the reduced system of equations: each of these has one solution only. */
function alone(lines: readonly Line[], hidden: readonly boolean[]): Set<number> {
  const equations = lines
    .map((line) => {
      const total = line.at(-1) as number
      const parts = line.slice(0, -1).filter((cell) => hidden[cell])
      const row = new Map(parts.map((cell) => [cell, 1n]))
      if (hidden[total]) row.set(total, PRIME - 1n)
      return row
    })
    .filter((row) => row.size > 0)
  const reduced = new Map<number, Map<number, bigint>>()
  for (const equation of equations) {
    const row = reduce(equation, reduced)
    const [pivot] = row.keys()
    if (pivot === undefined) continue
    const scaled = scale(row, inverse(row.get(pivot) as bigint))
    for (const [other, known] of reduced) {
      const factor = known.get(pivot)
      if (factor !== undefined) reduced.set(other, subtract(known, scaled, factor))
    }
    reduced.set(pivot, scaled)
  }
  return new Set([...reduced.values()].filter((row) => row.size === 1).flatMap((row) => [...row.keys()]))
}

type Equation = Map<number, bigint>

function reduce(equation: Equation, reduced: ReadonlyMap<number, Equation>): Equation {
  let row = equation
  for (const [cell] of equation) {
    const factor = row.get(cell)
    const known = reduced.get(cell)
    if (factor !== undefined && known) row = subtract(row, known, factor)
  }
  return row
}

function subtract(row: Equation, other: Equation, factor: bigint): Equation {
  const result = new Map(row)
  for (const [cell, coefficient] of other) {
    const value = ((result.get(cell) ?? 0n) + PRIME - ((factor * coefficient) % PRIME)) % PRIME
    if (value === 0n) result.delete(cell)
    else result.set(cell, value)
  }
  return result
}

function scale(row: Equation, factor: bigint): Equation {
  return new Map([...row].map(([cell, coefficient]) => [cell, (coefficient * factor) % PRIME]))
}

/** By Fermat's little theorem. */
function inverse(value: bigint): bigint {
  let [result, base, exponent] = [1n, value, PRIME - 2n]
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}
