import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addPerson, countPeople, sketchKey } from '#bot/review/sketch.ts'

const SECRET = createSecretKey(Buffer.alloc(32, 7))
const people = (count: number, prefix = 'người') => Array.from({ length: count }, (_, n) => `${prefix} ${n}`)
const sketchOf = (names: readonly string[], scope = 'case:1') =>
  names.reduce((sketch, name) => addPerson(sketch, sketchKey(SECRET, scope, '*'), name), '')

test('fewer than a minimum group are never counted as one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.string(), (count, prefix) => {
      expect(countPeople(sketchOf(people(count, prefix)))).toBeLessThanOrEqual(count)
    })
  )
})

test.each([10, 100, 1000, 20_000])(
  '%i people are counted within 4 of a hundred',
  (count) => {
    const counted = countPeople(sketchOf(people(count)))
    expect(Math.abs(counted - count) / count).toBeLessThanOrEqual(count <= 10 ? 0.1 : 0.04)
  },
  60_000
)

test('who asks again changes nothing, and the order of people leaves no trace', () => {
  const names = people(50)
  expect(sketchOf([...names, ...names])).toBe(sketchOf(names))
  expect(sketchOf([...names].reverse())).toBe(sketchOf(names))
})

test('the same people in another scope leave a sketch that has no more in common with it than strangers’', () => {
  const shared = (one: string, other: string) => {
    const entries = (sketch: string) => new Set(Buffer.from(sketch, 'base64').toString('latin1').match(/../gs) ?? [])
    return [...entries(one)].filter((entry) => entries(other).has(entry)).length
  }
  const names = people(200)
  const sameOtherScope = shared(sketchOf(names), sketchOf(names, 'case:2'))
  const strangers = shared(sketchOf(names), sketchOf(people(200, 'khác')))
  expect(Math.abs(sameOtherScope - strangers)).toBeLessThanOrEqual(12)
})
