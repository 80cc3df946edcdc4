import { expect, test } from 'vitest'
import type { Step } from '#bot/flow-context.ts'
import { createBell, startWorker, type WorkOptions } from '#bot/worker.ts'

function employ(step: () => Promise<Step>, options: Partial<WorkOptions> = {}) {
  const stop = new AbortController()
  const bell = createBell()
  const faults: unknown[] = []
  const steps: string[] = []
  const worker = startWorker({
    name: 'thử',
    step,
    bell,
    signal: stop.signal,
    onStep: (_name, outcome) => void steps.push(outcome),
    onFault: (_name, fault) => void faults.push(fault),
    ...options
  })
  return { worker, bell, stop, faults, steps }
}

test('a resting worker is woken by the bell', async () => {
  const waiting = [1]
  const done: number[] = []
  const { worker, bell, stop } = employ(
    async () => {
      const task = waiting.shift()
      if (task === undefined) return 'idle'
      done.push(task)
      return 'worked'
    },
    { restMs: 60_000 }
  )
  await expect.poll(() => done).toEqual([1])
  waiting.push(2)
  bell.ring()
  await expect.poll(() => done).toEqual([1, 2])
  stop.abort()
  await worker.ended
})

test('work that arrives while a worker finds nothing is not slept over', async () => {
  let calls = 0
  const bell = createBell()
  const { worker, stop } = employ(
    async () => {
      calls += 1
      if (calls === 1) bell.ring()
      return 'idle'
    },
    { restMs: 60_000, bell }
  )
  await expect.poll(() => calls).toBe(2)
  stop.abort()
  await worker.ended
})

test('a worker goes on after a fault, and says how many came in a row', async () => {
  let calls = 0
  const { worker, stop, faults, steps } = employ(async () => {
    calls += 1
    if (calls === 1) throw new Error('hỏng')
    return 'idle'
  })
  await expect.poll(() => worker.health().faultsInARow).toBe(1)
  await expect.poll(() => calls, { timeout: 3000 }).toBeGreaterThan(1)
  expect(worker.health().faultsInARow).toBe(0)
  expect(faults).toHaveLength(1)
  expect(steps.slice(0, 2)).toEqual(['failed', 'idle'])
  stop.abort()
  await worker.ended
})

test('a worker whose own report throws begins anew', async () => {
  let calls = 0
  const { worker, stop } = employ(
    async () => {
      calls += 1
      return 'idle'
    },
    {
      onStep: () => {
        if (calls === 1) throw new Error('sổ ghi đầy')
      }
    }
  )
  await expect.poll(() => calls, { timeout: 3000 }).toBeGreaterThan(1)
  expect(worker.health().faultsInARow).toBe(0)
  stop.abort()
  await worker.ended
})

test('a worker told to stop finishes the step in hand first', async () => {
  let finished = false
  const { worker, stop } = employ(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    finished = true
    return 'worked'
  })
  stop.abort()
  await worker.ended
  expect(finished).toBe(true)
})
