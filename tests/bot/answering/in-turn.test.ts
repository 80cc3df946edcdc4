import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurn } from '#bot/answering/in-turn.ts'

test('no more than so many are underway, in the order asked for, and one that fails makes room', async () => {
  let underway = 0
  let most = 0
  const begun: number[] = []
  const work = inTurn(2, async (n: number) => {
    begun.push(n)
    underway += 1
    most = Math.max(most, underway)
    await pause(5)
    underway -= 1
    if (n === 1) throw new Error('hỏng')
    return n * 2
  })
  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => work(n)))
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : null))).toEqual([0, null, 4, 6, 8])
  expect({ most, begun }).toEqual({ most: 2, begun: [0, 1, 2, 3, 4] })
  expect(await work(7)).toBe(14)
})
