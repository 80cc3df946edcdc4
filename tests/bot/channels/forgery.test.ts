import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBatch, verifySignature as verifyMeta } from '#bot/channels/messenger/webhook.ts'
import { parseEvent, verifySignature as verifyZalo } from '#bot/channels/zalo/webhook.ts'
import { signAsMeta } from '../../fakes/messenger.ts'
import { signAsZalo } from '../../fakes/zalo.ts'
import { fixtureNames, keys, readFixture, signedFixtures } from './fixtures.ts'
import { change, changed } from './mutations.ts'

const runs = { numRuns: 1500 }

interface Platform {
  name: string
  header: string
  verify(headers: Record<string, string | string[]>, body: Buffer): boolean
  parse(body: Buffer): unknown
  sign(body: Buffer): Record<string, string>
  bodies: unknown[]
  delivery: { headers: Record<string, string>; body: Buffer }
}

function firstValid(platform: 'zalo' | 'messenger'): Platform['delivery'] {
  const valid = signedFixtures(platform).find((fixture) => fixture.valid)
  if (!valid) throw new Error(`no valid delivery of ${platform}`)
  return valid
}

const bodiesOf = (group: string) => fixtureNames(group).map((name) => JSON.parse(readFixture(group, name).toString()))

const platforms: Platform[] = [
  {
    name: 'zalo',
    header: 'x-zevent-signature',
    verify: (headers, body) => verifyZalo(keys.zalo, headers, body),
    parse: (body) => parseEvent(keys.zalo, body),
    sign: (body) => signAsZalo(keys.zalo, body, '1'),
    bodies: bodiesOf('zalo'),
    delivery: firstValid('zalo')
  },
  {
    name: 'messenger',
    header: 'x-hub-signature-256',
    verify: (headers, body) => verifyMeta(keys.messenger, headers, body),
    parse: (body) => parseBatch(keys.messenger, body),
    sign: (body) => signAsMeta(keys.messenger.appSecret, body),
    bodies: bodiesOf('messenger'),
    delivery: firstValid('messenger')
  }
]

const allowedKinds = /^(message|echo|follow|unfollow|interaction|seen|control_taken|control_given|erase|ignored)$/

test.each(platforms)(
  '$name: whatever a signed body says, reading it never throws and gives only known events',
  (platform) => {
    const body = fc.tuple(fc.constantFrom(...platform.bodies), fc.array(change, { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(body, ([original, changes]) => {
        const bytes = Buffer.from(JSON.stringify(changes.reduce(changed, original)) ?? 'null')
        const parsed = platform.parse(bytes) as { kind: string; events?: { kind: string; sentAt?: Date }[] }
        expect(parsed.kind).toMatch(/^(events|unreadable)$/)
        for (const { kind, sentAt } of parsed.events ?? []) {
          expect(kind).toMatch(allowedKinds)
          expect(Number.isNaN(sentAt?.getTime() ?? 0)).toBe(false)
        }
      }),
      runs
    )
  }
)

test.each(platforms)('$name: reading and verifying any bytes never throws', (platform) => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.json().map((text) => Buffer.from(text))
  )
  fc.assert(
    fc.property(bytes, fc.string({ unit: 'binary' }), (body, signature) => {
      platform.parse(Buffer.from(body))
      expect(platform.verify({ [platform.header]: signature }, Buffer.from(body))).toBe(false)
    }),
    runs
  )
})

test.each(platforms)('$name: a genuine signature holds for no other bytes', (platform) => {
  const { headers, body } = platform.delivery
  const edit = fc.record({ at: fc.nat(body.length), drop: fc.nat(3), insert: fc.uint8Array({ maxLength: 3 }) })
  expect(platform.verify(headers, body)).toBe(true)
  fc.assert(
    fc.property(edit, ({ at, drop, insert }) => {
      const forged = Buffer.concat([body.subarray(0, at), insert, body.subarray(at + drop)])
      fc.pre(!forged.equals(body))
      expect(platform.verify(headers, forged)).toBe(false)
    }),
    runs
  )
})

test.each(platforms)('$name: genuine bytes hold with no other signature', (platform) => {
  const { headers, body } = platform.delivery
  const genuine = String(headers[platform.header])
  const near = fc
    .record({ at: fc.nat(genuine.length), drop: fc.nat(2), insert: fc.string({ maxLength: 2 }) })
    .map(({ at, drop, insert }) => genuine.slice(0, at) + insert + genuine.slice(at + drop))
  const hex = fc.stringMatching(/^(mac=|sha256=|sha1=|)[0-9a-fA-F]{63,65}$/)
  fc.assert(
    fc.property(fc.oneof(near, hex, fc.array(fc.constant(genuine), { minLength: 1, maxLength: 3 })), (signature) => {
      fc.pre(signature !== genuine && `mac=${signature}` !== genuine)
      expect(platform.verify({ [platform.header]: signature }, body)).toBe(false)
    }),
    runs
  )
})

test.each(platforms)('$name: a signature of the other platform, or by another key, is refused', (platform) => {
  const other = platforms.find(({ name }) => name !== platform.name)
  const { body } = platform.delivery
  for (const value of Object.values(other?.sign(body) ?? {})) {
    expect(platform.verify({ [platform.header]: value }, body)).toBe(false)
  }
})
