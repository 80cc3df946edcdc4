import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createLeisure } from '#bot/leisure.ts'

const LOOK = { lookMs: 10 }

/** Keeps the event loop busy, but for the moments in which others have their turn, until told to stop. */
async function keepBusy(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const until = performance.now() + 20
    while (performance.now() < until);
    await nextRound()
  }
}

test('while the event loop has time to spare nobody waits', async () => {
  const leisure = createLeisure({ ...LOOK, longestMs: 10_000 })
  await pause(100)
  const began = performance.now()
  for (let n = 0; n < 5; n += 1) await leisure()
  expect(performance.now() - began).toBeLessThan(1000)
})

test('while it is busy others go first, but not for ever', async () => {
  const done = new AbortController()
  const leisure = createLeisure({ ...LOOK, longestMs: 200 })
  const busy = keepBusy(done.signal)
  await nextRound()
  const began = performance.now()
  await leisure()
  expect(performance.now() - began).toBeGreaterThan(150)
  done.abort()
  await busy
})

test('who waits goes on as soon as there is time again', async () => {
  const done = new AbortController()
  const leisure = createLeisure({ ...LOOK, longestMs: 60_000 })
  void keepBusy(done.signal)
  await nextRound()
  const waiting = leisure()
  setTimeout(() => done.abort(), 100)
  await waiting
  expect(done.signal.aborted).toBe(true)
}, 20_000)
