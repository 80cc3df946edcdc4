/** One example of a logistic model: its signs, whether it holds, and how much it counts. */
export interface Example {
  signs: readonly number[]
  holds: boolean
  weight: number
}

const MOST_STEPS = 40

/**
 * Weights of a logistic model by Newton's method. `ridge` pulls each towards 0 in units of its sign's spread; the signs
 * whose index is in `free` are not pulled (a constant).
 */
export function fitLogistic(
  examples: readonly Example[],
  ridge: number,
  free: ReadonlySet<number> = new Set()
): number[] {
  const size = examples[0]?.signs.length ?? 0
  const spread = spreads(examples, size)
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, i) => (free.has(i) ? 0 : -ridge * weight))
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (free.has(i) ? 1e-6 : ridge) : 0)))
    for (const { signs, holds, weight } of examples) {
      const x = signs.map((sign, i) => sign / (spread[i] as number))
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)))
      addScaled(gradient, x, weight * ((holds ? 1 : 0) - chance))
      const slope = weight * chance * (1 - chance)
      for (const [i, row] of curve.entries()) addScaled(row, x, slope * (x[i] as number))
    }
    const change = solve(curve, gradient)
    weights = weights.map((weight, i) => weight + (change[i] as number))
    if (Math.max(...change.map(Math.abs)) < 1e-6) break
  }
  return weights.map((weight, i) => weight / (spread[i] as number))
}

function addScaled(to: number[], of: readonly number[], by: number): void {
  if (by !== 0) for (const [i, value] of of.entries()) to[i] = (to[i] as number) + by * value
}

function spreads(examples: readonly Example[], size: number): number[] {
  return Array.from({ length: size }, (_, i) => {
    const values = examples.map(({ signs }) => signs[i] as number)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    return spread > 1e-9 ? spread : 1
  })
}

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  for (let column = 0; column < rows.length; column++) {
    const left = rows.slice(column).map((row) => Math.abs(row[column] as number))
    const pivot = column + left.indexOf(Math.max(...left))
    const head = rows[pivot] as number[]
    rows[pivot] = rows[column] as number[]
    rows[column] = head
    for (const [i, row] of rows.entries())
      if (i !== column) addScaled(row, head, -(row[column] as number) / (head[column] as number))
  }
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number))
}
