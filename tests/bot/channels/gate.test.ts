import { expect, test } from 'vitest'
import { createGate } from '#bot/channels/gate.ts'

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000)

/** How many sends get through when one is tried every 10 ms from `from` on. */
function through(gate: ReturnType<typeof createGate>, from: number, seconds: number): number {
  let count = 0
  for (let tick = 0; tick < seconds * 100; tick += 1) {
    const now = at(from + tick / 100)
    if (!gate.isOpen(now)) continue
    gate.count(now)
    count += 1
  }
  return count
}

test('over any stretch no more goes out than the pace allows, and after a rest no more than one second’s worth at once', () => {
  const gate = createGate({ perSecond: 35 })
  expect(through(gate, 0, 10)).toBeLessThanOrEqual(35 * 11)
  expect(through(gate, 10, 10)).toBeGreaterThan(35 * 9)
  expect(through(gate, 3600, 1)).toBeLessThanOrEqual(35 * 2)
})

test('a pace below one a second lets one out at a time', () => {
  expect(through(createGate({ perSecond: 0.5 }), 0, 20)).toBeGreaterThanOrEqual(10)
  expect(through(createGate({ perSecond: 0.5 }), 0, 20)).toBeLessThanOrEqual(11)
})

test('a hold lasts as long as it was told, grows while nothing gets through, and is short again after a success', () => {
  const gate = createGate({ perSecond: 1000 })
  const heldFor = (from: number) => {
    gate.hold(at(from), 5000, 'không kết nối được')
    let seconds = 0
    while (!gate.isOpen(at(from + seconds))) seconds += 1
    return seconds
  }
  expect([heldFor(0), heldFor(100), heldFor(200), heldFor(300), heldFor(400), heldFor(500)]).toEqual([
    5, 10, 20, 40, 60, 60
  ])
  expect(gate.trouble(at(600))).toBe('không kết nối được')
  gate.opened()
  expect(gate.trouble(at(600))).toBeNull()
  expect(heldFor(700)).toBe(5)
})

test('sends that fail together are one hold, and an hour is an hour', () => {
  const gate = createGate({ perSecond: 1000 })
  for (let n = 0; n < 8; n += 1) gate.hold(at(0), 3_600_000, 'hết hạn mức')
  expect(gate.isOpen(at(3599))).toBe(false)
  expect(gate.isOpen(at(3600))).toBe(true)
})

test('a clock that is set back neither opens nor shuts it for long', () => {
  const gate = createGate({ perSecond: 10 })
  expect(through(gate, 7200, 1)).toBeGreaterThan(0)
  expect(through(gate, 0, 2)).toBeGreaterThan(9)
})
