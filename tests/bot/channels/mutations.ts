import fc from 'fast-check'

/** Wrong types, huge and broken texts, deep nesting and keys that mean something to JavaScript. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: false, withNullPrototype: false }).filter((value) => JSON.stringify(value) !== undefined),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(null, '', -0, 1e308, '\0', '\ud800', 'x'.repeat(100_000), { __proto__: null, constructor: 1 }),
  fc.integer({ min: 1, max: 2000 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)))
)

/** One change to a body: what lies at a path goes, becomes something odd, or gets company. */
export const change = fc.record({
  path: fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
  act: fc.constantFrom('remove', 'replace', 'add'),
  key: fc.constantFrom('__proto__', 'constructor', 'text', 'id', 'mid', 'msg_id', 'timestamp', 'sender'),
  value: oddValue
})

export type Change = { path: number[]; act: string; key: string; value: unknown }

/** Walks down the body by the numbers of the path and changes what lies there. */
export function changed(body: unknown, { path, act, key, value }: Change): unknown {
  if (typeof body !== 'object' || body === null) return value
  const entries = Object.entries(body)
  const [step = 0, ...rest] = path
  const at = entries.length === 0 ? -1 : step % entries.length
  const next = entries.flatMap(([name, inner], index) => {
    if (index !== at) return [[name, inner]]
    if (rest.length > 0) return [[name, changed(inner, { path: rest, act, key, value })]]
    return act === 'remove' ? [] : [[name, act === 'replace' ? value : inner]]
  })
  if (act === 'add' && rest.length === 0) next.push([key, value])
  return Array.isArray(body) ? next.map(([, inner]) => inner) : Object.fromEntries(next)
}
