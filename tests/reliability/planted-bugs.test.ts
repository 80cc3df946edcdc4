import { afterAll, expect, test } from 'vitest'
import { PLANTED_BUGS } from './planted-bugs/list.ts'
import { copyProgram } from './planted-bugs/plant.ts'

// All of them: node tests/reliability/planted-bugs.ts

const CHEAP = [
  'a repeated event is a new one',
  'the echo of an answer is answered',
  'sent again without asking the platform'
]
const SEEDS = 40

const copy = await copyProgram()
afterAll(() => copy[Symbol.asyncDispose]())

test.each(PLANTED_BUGS.filter(({ name }) => CHEAP.includes(name)))(
  'the simulation sees: $name',
  async (bug) => {
    await using _planted = await copy.plant(bug)
    const { code, said } = await copy.run('simulation', SEEDS)
    expect(code).toBe(1)
    expect(said).toMatch(/answered \d+ times|\d+ receipts for/)
  },
  120_000
)

test('every planted bug can still be planted', async () => {
  expect(PLANTED_BUGS.length).toBeGreaterThanOrEqual(15)
  for (const bug of PLANTED_BUGS) {
    await using _planted = await copy.plant(bug)
  }
})
