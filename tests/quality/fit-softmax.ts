/** The candidates of one question: their signs in rows, and which of them answer. */
export interface Group {
  signs: Float32Array[]
  answers: boolean[]
  /** How much the question counts in the fitting. */
  counts: number
}

const STEPS = 300
const STEP = 0.05
/** A sign that seldom says anything is not scaled up beyond this: it would weigh more than so few questions can tell. */
const LEAST_SPREAD = 0.2

/**
 * Fits a linear model whose softmax over a question's candidates puts those that answer first (ListNet with any number of
 * right ones), by Adam on all questions at once. Signs are scaled to unit spread while fitting; the weights are for signs
 * as they are. `shrink` of a sign holds it from growing against others that say nearly the same. Nothing is drawn by chance:
 * the same groups give the same weights.
 */
export function fitSoftmax(groups: readonly Group[], shrink: (sign: number) => number): Float64Array {
  const width = groups.find(({ signs }) => signs.length > 0)?.signs[0]?.length ?? 0
  const useful = groups.filter(({ answers }) => answers.includes(true))
  const spread = spreadOf(useful, width)
  const counted = useful.reduce((sum, { counts }) => sum + counts, 0)
  const weights = new Float64Array(width)
  const mean = new Float64Array(width)
  const square = new Float64Array(width)
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(useful, weights, spread)
    for (let sign = 0; sign < width; sign++) {
      const by = (slope[sign] ?? 0) / counted + shrink(sign) * (weights[sign] ?? 0)
      mean[sign] = 0.9 * (mean[sign] ?? 0) + 0.1 * by
      square[sign] = 0.999 * (square[sign] ?? 0) + 0.001 * by * by
      const first = (mean[sign] ?? 0) / (1 - 0.9 ** step)
      const second = (square[sign] ?? 0) / (1 - 0.999 ** step)
      weights[sign] = (weights[sign] ?? 0) - (STEP * first) / (Math.sqrt(second) + 1e-8)
    }
  }
  return weights.map((weight, sign) => weight / (spread[sign] ?? 1))
}

function spreadOf(groups: readonly Group[], width: number): Float64Array {
  const rows = groups.flatMap(({ signs }) => signs)
  return Float64Array.from({ length: width }, (_, sign) => {
    const middle = rows.reduce((sum, row) => sum + (row[sign] ?? 0), 0) / rows.length
    const variance = rows.reduce((sum, row) => sum + ((row[sign] ?? 0) - middle) ** 2, 0) / rows.length
    return Math.max(LEAST_SPREAD, Math.sqrt(variance))
  })
}

/** How the loss changes with each weight: signs expected of all candidates less signs expected of those that answer. */
function slopeAt(groups: readonly Group[], weights: Float64Array, spread: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length)
  for (const { signs, answers, counts } of groups) {
    const scores = signs.map((row) => score(row, weights, spread))
    const best = Math.max(...scores)
    const odds = scores.map((value) => Math.exp(value - best))
    const all = odds.reduce((sum, value) => sum + value, 0)
    const right = odds.reduce((sum, value, at) => sum + (answers[at] ? value : 0), 0)
    signs.forEach((row, at) => {
      const chance = odds[at] ?? 0
      const pull = counts * (chance / all - (answers[at] ? chance / Math.max(right, 1e-30) : 0))
      for (let sign = 0; sign < slope.length; sign++)
        slope[sign] = (slope[sign] ?? 0) + (pull * (row[sign] ?? 0)) / (spread[sign] ?? 1)
    })
  }
  return slope
}

function score(row: Float32Array, weights: Float64Array, spread: Float64Array): number {
  let sum = 0
  for (let sign = 0; sign < weights.length; sign++)
    sum += ((weights[sign] ?? 0) * (row[sign] ?? 0)) / (spread[sign] ?? 1)
  return sum
}
