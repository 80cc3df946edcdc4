import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { fixtureNames, keys, readFixture } from '../bot/channels/fixtures.ts'
import { change, changed } from '../bot/channels/mutations.ts'
import { signAsMeta } from '../fakes/messenger.ts'
import { signAsZalo } from '../fakes/zalo.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const RUNS = 5000
const AT_ONCE = 50
const SEED = Number(process.env['MUTATION_SEED'] ?? Date.now() % 1_000_000)

interface Platform {
  name: 'zalo' | 'messenger'
  forgedStatus: number
  sign(body: Buffer): Record<string, string>
}

const platforms: Platform[] = [
  { name: 'zalo', forgedStatus: 200, sign: (body) => signAsZalo(keys.zalo, body, timestampIn(body)) },
  { name: 'messenger', forgedStatus: 403, sign: (body) => signAsMeta(keys.messenger.appSecret, body) }
]

/** What Zalo would sign along; of a body that has none, anything. */
function timestampIn(body: Buffer): string {
  return /"timestamp":"?(\d+)/.exec(body.toString())?.[1] ?? '0'
}

const bodiesOf = (name: string) => fixtureNames(name).map((file) => JSON.parse(readFixture(name, file).toString()))

/** Bytes that are no longer what was written: cut, doubled, or with bytes that are no UTF-8. */
const damage = fc.record({ at: fc.nat(5000), drop: fc.nat(40), insert: fc.uint8Array({ maxLength: 8 }) })

const kinds = ['signed', 'damaged', 'wrong_signature', 'altered_after_signing', 'no_signature'] as const

function requests(platform: Platform) {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    body: fc.constantFrom(...bodiesOf(platform.name)),
    changes: fc.array(change, { maxLength: 4 }),
    damage,
    signature: fc.stringMatching(/^[0-9a-f]{64}$/)
  })
}

type Request = ReturnType<typeof requests> extends fc.Arbitrary<infer T> ? T : never

function written({ kind, body, changes, damage: hurt, signature }: Request, platform: Platform) {
  const bytes = Buffer.from(JSON.stringify(changes.reduce(changed, body)) ?? 'null')
  const spoilt = Buffer.concat([bytes.subarray(0, hurt.at), hurt.insert, bytes.subarray(hurt.at + hurt.drop)])
  const genuine = platform.sign(bytes)
  const [header = ''] = Object.keys(genuine)
  const prefix = platform.name === 'zalo' ? 'mac=' : 'sha256='
  switch (kind) {
    case 'signed':
      return { payload: bytes, headers: genuine, forged: false }
    case 'damaged':
      return { payload: spoilt, headers: platform.sign(spoilt), forged: false }
    case 'wrong_signature':
      return { payload: bytes, headers: { [header]: prefix + signature }, forged: true }
    case 'altered_after_signing':
      return { payload: spoilt, headers: genuine, forged: !spoilt.equals(bytes) }
    case 'no_signature':
      return { payload: bytes, headers: {}, forged: true }
  }
}

test.each(platforms)(
  '$name: of 5,000 mutated webhooks none is answered with a fault, and no forged one leaves a trace',
  async (platform) => {
    const rejections: unknown[] = []
    const note = (reason: unknown) => void rejections.push(reason)
    process.on('unhandledRejection', note)
    await using house = await openHouse(knowledge)
    const url = `/webhooks/${platform.name}`
    const post = ({ payload, headers }: { payload: Buffer; headers: Record<string, string> }) =>
      house.server.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } })
    const all = fc.sample(requests(platform), { numRuns: RUNS, seed: SEED }).map((one) => written(one, platform))

    const forged = all.filter((one) => one.forged)
    const genuine = all.filter((one) => !one.forged)
    expect(forged.length, 'both sorts are there').toBeGreaterThan(RUNS / 4)
    expect(genuine.length).toBeGreaterThan(RUNS / 4)
    for (const one of await inBatches(forged, post)) expect(one.statusCode, `seed ${SEED}`).toBe(platform.forgedStatus)
    const { rows: traces } = await sql`
      select 1 from mailbag union all select 1 from inbox union all select 1 from conversations
      union all select 1 from outbox`.execute(house.flow.db)
    expect(traces, `seed ${SEED}: a forged event was taken in`).toEqual([])

    for (const one of await inBatches(genuine, post)) expect([200, 403, 413], `seed ${SEED}`).toContain(one.statusCode)
    const { rows } = await sql`select 1 from inbox`.execute(house.flow.db)
    expect(rows.length, 'what is left whole still arrives').toBeGreaterThan(0)
    await house.work()
    expect(house.faults, `seed ${SEED}`).toEqual([])
    process.off('unhandledRejection', note)
    expect(rejections).toEqual([])
  },
  120_000
)

async function inBatches<T, R>(all: readonly T[], act: (one: T) => PromiseLike<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < all.length; at += AT_ONCE)
    results.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(act))))
  return results
}
