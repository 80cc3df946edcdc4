import { expect, test } from 'vitest'
import { openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import { fitsKey, keepTokens } from '#bot/store/tokens.ts'

const identity = createIdentity('khoá bí mật thứ nhất')
const other = createIdentity('khoá bí mật thứ hai')

test('a pseudonym is the same for the same person, and another for another person, channel or key', () => {
  const lan = { channel: 'zalo', id: '4521' }
  expect(identity.pseudonym(lan)).toBe(identity.pseudonym({ ...lan }))
  const others = [
    identity.pseudonym({ ...lan, id: '4522' }),
    identity.pseudonym({ ...lan, channel: 'messenger' }),
    other.pseudonym(lan),
    identity.hashEvent('zalo', '4521')
  ]
  expect(new Set([identity.pseudonym(lan), ...others]).size).toBe(5)
  expect(identity.pseudonym(lan)).not.toContain('4521')
})

test('what was sealed opens with the same key only, and not when it was altered', () => {
  const sealed = identity.seal('địa chỉ của chị Lan')
  expect(sealed).not.toBe(identity.seal('địa chỉ của chị Lan'))
  expect(identity.open(sealed)).toBe('địa chỉ của chị Lan')
  expect(() => other.open(sealed)).toThrow()
  const bytes = Buffer.from(sealed, 'base64url')
  for (const place of [0, 12, bytes.length - 1]) {
    const altered = Buffer.from(bytes)
    altered[place] = (altered[place] ?? 0) ^ 1
    expect(() => identity.open(altered.toString('base64url'))).toThrow()
  }
})

const NOW = new Date('2026-06-24T15:00:00Z')
const pair = { accessToken: 'a1', refreshToken: 'r1', issuedAt: NOW, expiresAt: new Date('2026-06-25T16:00:00Z') }

test('a channel gets back the newest tokens it saved, and who saw an older pair saves nothing', async () => {
  const db = await openDatabase(':memory:')
  const tokens = keepTokens(db, identity, 'zalo')
  expect(await tokens.load()).toEqual({ pair: null, version: 0, refusedAt: null })
  await tokens.replace(pair)
  expect(await tokens.save({ ...pair, refreshToken: 'r2' }, 1)).toBe(true)
  expect(await tokens.save({ ...pair, refreshToken: 'late' }, 1)).toBe(false)
  await tokens.refuse(2, NOW)
  expect(await tokens.load()).toEqual({ pair: { ...pair, refreshToken: 'r2' }, version: 2, refusedAt: NOW })
  await tokens.replace(pair)
  expect(await tokens.load()).toEqual({ pair, version: 3, refusedAt: null })
  await db.destroy()
})

test('one renews at a time, and who died holds nobody up for longer than the lock lasts', async () => {
  const db = await openDatabase(':memory:')
  const tokens = keepTokens(db, identity, 'zalo')
  const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
  const lease = await tokens.lock(NOW, at(30))
  expect(lease).not.toBeNull()
  expect(await tokens.lock(at(29), at(59))).toBeNull()
  await tokens.unlock(lease ?? '')
  expect(await tokens.lock(at(29), at(59))).not.toBeNull()
  expect(await tokens.lock(at(59), at(89)), 'the holder died').not.toBeNull()
  await db.destroy()
})

test('a database notices that it was given another key', async () => {
  const db = await openDatabase(':memory:')
  expect(await fitsKey(db, identity)).toBe(true)
  expect(await fitsKey(db, identity)).toBe(true)
  expect(await fitsKey(db, other)).toBe(false)
  await db.destroy()
})
