import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('./simulation/main.ts', import.meta.url))
const SEEDS = 1000
const PROCESSES = 2

/** What broke a law among so many seeds, one line of JSON for each. */
async function simulate(from: number, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [MAIN, '--from', String(from), '--count', String(count)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const lines = said.split('\n').filter(Boolean)
  // a process that fell over has not simulated anything
  if (code !== 0 && lines.length === 0) throw new Error(`simulation ended with code ${code}`)
  return lines
}

test('1,000 lives full of faults, crashes and outages: nothing lost, nothing said twice, nothing out of order or window', async () => {
  const each = SEEDS / PROCESSES
  const parts = await Promise.all(Array.from({ length: PROCESSES }, (_, n) => simulate(1 + n * each, each)))
  const broken = parts.flat()
  const [first] = broken
  const again = first && `replay: node tests/reliability/simulation/main.ts --tell --seed ${JSON.parse(first).seed}`
  expect(broken, again).toEqual([])
}, 240_000)
