import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createShelter } from '#bot/storm.ts'

const QUICK = { perSecond: 100, countMs: 50, calmMs: 100 }

/** Arrivals at a steady rate until told to stop. */
function arrive(perSecond: number) {
  const began = performance.now()
  let end: number | null = null
  return {
    arrivals: () => Math.floor((((end ?? performance.now()) - began) / 1000) * perSecond),
    stop: () => {
      end = performance.now()
    }
  }
}

async function timeOf(wait: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await wait()
  return performance.now() - began
}

test('nobody waits while no more comes in than can be answered', async () => {
  const shelter = createShelter({ ...QUICK, arrivals: arrive(60).arrivals, signal: new AbortController().signal })
  await pause(200)
  expect(await timeOf(shelter)).toBeLessThan(80)
})

test('in a storm others wait until it is over', async () => {
  const rain = arrive(400)
  const shelter = createShelter({ ...QUICK, arrivals: rain.arrivals, signal: new AbortController().signal })
  await pause(200)
  setTimeout(rain.stop, 400)
  expect(await timeOf(shelter)).toBeGreaterThan(390)
})

test('a moment of calm does not end a storm', async () => {
  let [came, began] = [0, performance.now()]
  // rain with a dry tenth of a second in each third
  const drops = setInterval(() => {
    if ((performance.now() - began) % 300 > 100) came += 10
  }, 10)
  const signal = new AbortController().signal
  const shelter = createShelter({ ...QUICK, arrivals: () => came, calmMs: 300, signal })
  began = performance.now()
  await pause(250)
  setTimeout(() => clearInterval(drops), 900)
  expect(await timeOf(shelter)).toBeGreaterThan(880)
})

test('a storm that does not end is waited out only so long, and the next one again', async () => {
  let extra = 0
  const rain = arrive(400)
  const arrivals = () => rain.arrivals() + extra
  const shelter = createShelter({ ...QUICK, arrivals, longestMs: 300, signal: new AbortController().signal })
  await pause(100)
  const first = await timeOf(shelter)
  expect(first).toBeGreaterThan(200)
  expect(first).toBeLessThan(2000)
  expect(await timeOf(shelter)).toBeLessThan(80)
  rain.stop()
  await pause(200)
  expect(await timeOf(shelter)).toBeLessThan(80)
  await pause(150)
  expect(await timeOf(shelter)).toBeLessThan(80)
  extra += 1000
  await pause(60)
  expect(await timeOf(shelter)).toBeGreaterThan(50)
})

test('a stop of the process ends the wait', async () => {
  const stop = new AbortController()
  const shelter = createShelter({ ...QUICK, arrivals: arrive(400).arrivals, signal: stop.signal })
  await pause(100)
  setTimeout(() => stop.abort(), 100)
  expect(await timeOf(shelter)).toBeLessThan(2000)
})
