import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL, protectTable } from '#bot/review/opinion.ts'
import { type Line, suppress } from '#bot/review/suppression.ts'

const MINIMUM = 10

/** A table with its totals, row after row, and the lines that add up in it. */
function table(inner: number[][]): { values: number[]; lines: Line[] } {
  const rows = inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)])
  const width = rows[0]?.length ?? 0
  const totals = Array.from({ length: width }, (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0))
  const all = [...rows, totals]
  const at = (r: number, c: number) => r * width + c
  const lines = [
    ...all.map((_, r) => Array.from({ length: width }, (_v, c) => at(r, c))),
    ...Array.from({ length: width }, (_, c) => all.map((_v, r) => at(r, c)))
  ]
  return { values: all.flat(), lines }
}

const anyTable = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 200 })), {
      minLength: columns,
      maxLength: columns
    }),
    { minLength: rows, maxLength: rows }
  )
)

function clear(row: number[], by: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (by[column] ?? 1)
  for (const [c, value] of by.entries()) row[c] = (row[c] ?? 0) - factor * value
}

/** The rank of a matrix, in floating point with pivoting: another road than the one the code takes. */
function rank(matrix: number[][]): number {
  const rows = matrix.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0) && found < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot === -1) continue
    const [chosen] = rows.splice(pivot, 1) as [number[]]
    rows.splice(found, 0, chosen)
    for (const row of rows.slice(found + 1)) clear(row, chosen, column)
    found += 1
  }
  return found
}

/** Hidden cells that what is shown determines: adding "this cell is x" to the equations adds nothing. */
function computable(lines: readonly Line[], shown: readonly (number | null)[]): number[] {
  const hidden = shown.flatMap((value, cell) => (value === null ? [cell] : []))
  const matrix = lines.map((line) => hidden.map((cell) => (line.at(-1) === cell ? -1 : line.includes(cell) ? 1 : 0)))
  const before = rank(matrix)
  return hidden.filter((_, at) => rank([...matrix, hidden.map((_cell, other) => (other === at ? 1 : 0))]) === before)
}

test('no count under the minimum is shown', () => {
  fc.assert(
    fc.property(anyTable, (inner) => {
      const { values, lines } = table(inner)
      for (const count of suppress(values, lines, MINIMUM))
        if (count !== null) expect(count).toBeGreaterThanOrEqual(MINIMUM)
    })
  )
})

test('there is no table from which a hidden count can be computed', () => {
  fc.assert(
    fc.property(anyTable, (inner) => {
      const { values, lines } = table(inner)
      expect(computable(lines, suppress(values, lines, MINIMUM))).toEqual([])
    }),
    { numRuns: 500 }
  )
})

test('the hidden cells of a line whose total is shown add up to the minimum, so that none is known to be near nothing', () => {
  fc.assert(
    fc.property(anyTable, (inner) => {
      const { values, lines } = table(inner)
      const shown = suppress(values, lines, MINIMUM)
      for (const line of lines) {
        const hidden = line.slice(0, -1).filter((cell) => shown[cell] === null)
        if (hidden.length === 0 || shown[line.at(-1) ?? 0] === null) continue
        expect(hidden.reduce((sum, cell) => sum + (values[cell] ?? 0), 0)).toBeGreaterThanOrEqual(MINIMUM)
      }
    }),
    { numRuns: 500 }
  )
})

test('a table in which nothing is small is shown whole', () => {
  const { values, lines } = table([
    [12, 30],
    [40, 11]
  ])
  expect(suppress(values, lines, MINIMUM)).toEqual(values)
})

test('without the second step the hidden count could be computed: the measure itself sees it', () => {
  const { values, lines } = table([
    [4, 30],
    [40, 11]
  ])
  const onlySmall = values.map((value) => (value < MINIMUM ? null : value))
  expect(computable(lines, onlySmall)).not.toEqual([])
})

test('a quarter of twelve topics, three channels and thirteen weeks is protected in its three ways within two seconds', () => {
  const topics = Array.from({ length: 12 }, (_, n) => `t${n}`)
  const weeks = Array.from({ length: 13 }, (_, n) => `w${n}`)
  const channels = ['zalo', 'messenger', 'web']
  const inner = (t: string, c: string, w: string) =>
    (Number(t.slice(1)) * 7 + Number(w.slice(1)) * 3 + channels.indexOf(c) * 11) % 26
  const over = (names: string[], name: string) => (name === ALL ? names : [name])
  const count = (t: string, c: string, w: string) =>
    over(topics, t).reduce(
      (sum, topic) =>
        sum +
        over(channels, c).reduce(
          (added, channel) => added + over(weeks, w).reduce((all, week) => all + inner(topic, channel, week), 0),
          0
        ),
      0
    )
  const started = performance.now()
  const people = protectTable({ topics, channels, weeks }, count, MINIMUM)
  expect(performance.now() - started).toBeLessThan(2000)
  expect(people(ALL, ALL, ALL)).toBe(count(ALL, ALL, ALL))
  for (const t of topics)
    for (const c of channels)
      for (const w of weeks) {
        const shown = people(t, c, w)
        if (inner(t, c, w) < MINIMUM) expect(shown).toBeNull()
        else if (shown !== null) expect(shown).toBe(inner(t, c, w))
      }
})
