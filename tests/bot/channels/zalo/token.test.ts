import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTokenSource, type TokenOptions } from '#bot/channels/zalo/token.ts'
import { type FakeZalo, startFakeZalo } from '../../../fakes/zalo.ts'
import { answering, storedAnswer } from '../fixtures.ts'
import { type MemoryTokenStore, memoryTokenStore } from './token-store.ts'

let zalo: FakeZalo
let store: MemoryTokenStore
let now: Date

beforeEach(async () => {
  now = new Date('2026-11-18T08:00:00+07:00')
  zalo = await startFakeZalo({ now: () => now })
  store = memoryTokenStore()
})
afterEach(() => zalo.close())

const { appId, appSecret } = { appId: '1908172635445362718', appSecret: 'fake-zalo-app-secret' }

function source(changes: Partial<TokenOptions> = {}) {
  const refreshToken = zalo.environment['ZALO_REFRESH_TOKEN'] ?? ''
  return createTokenSource({
    appId,
    appSecret,
    refreshToken,
    oauthUrl: zalo.url,
    store,
    fetch,
    now: () => now,
    ...changes
  })
}

const hours = (count: number) => {
  now = new Date(now.getTime() + count * 3600_000)
}

test('the first token comes from the configured refresh token, and the pair is stored', async () => {
  const token = await source().current()
  expect(token).toEqual({ kind: 'token', accessToken: store.pair?.accessToken })
  expect(store.pair?.refreshToken).toBe(zalo.tokens.valid())
  expect(store.pair?.expiresAt).toEqual(new Date('2026-11-19T09:00:00+07:00'))
})

test('a token that still holds is not renewed, also not after a restart', async () => {
  const token = await source().current()
  expect(await source().current()).toEqual(token)
  expect(zalo.tokens.issued()).toBe(1)
})

test('a token past half its life is renewed with the stored refresh token', async () => {
  const tokens = source()
  const first = await tokens.current()
  hours(12.4)
  expect(await tokens.current()).toEqual(first)
  hours(0.2)
  const second = await tokens.current()
  expect(second).not.toEqual(first)
  expect(store.pair?.refreshToken).toBe(zalo.tokens.valid())
})

test('twenty at once share one renewal', async () => {
  const tokens = source()
  const first = await tokens.current()
  zalo.tokens.expireAll()
  const stale = first.kind === 'token' ? first.accessToken : ''
  const renewed = await Promise.all(Array.from({ length: 20 }, () => tokens.renew(stale)))
  expect(new Set(renewed.map((token) => JSON.stringify(token))).size).toBe(1)
  expect(renewed[0]).not.toEqual(first)
  expect(zalo.tokens.issued()).toBe(2)
})

test('who comes late with a token that was renewed meanwhile gets the newer one', async () => {
  const tokens = source()
  const first = await tokens.current()
  const stale = first.kind === 'token' ? first.accessToken : ''
  const second = await tokens.renew(stale)
  expect(await tokens.renew(stale)).toEqual(second)
  expect(zalo.tokens.issued()).toBe(2)
})

test('a refused token is not handed out again by a look-up that was underway', async () => {
  await source().current()
  const stale = store.pair?.accessToken ?? ''
  const tokens = source()
  const [, renewed] = await Promise.all([tokens.current(), tokens.renew(stale)])
  expect(renewed).toEqual({ kind: 'token', accessToken: store.pair?.accessToken })
  expect(store.pair?.accessToken).not.toBe(stale)
})

test('a pair that another process has stored is used, not renewed again', async () => {
  const one = source()
  const other = source()
  const first = await one.current()
  await other.current()
  const stale = first.kind === 'token' ? first.accessToken : ''
  const second = await one.renew(stale)
  expect(await other.renew(stale)).toEqual(second)
  expect(zalo.tokens.issued()).toBe(2)
})

test('a disk that refuses the pair does not lose it: the next call stores it', async () => {
  const tokens = source()
  store.broken = true
  await expect(tokens.current()).rejects.toThrow('disk full')
  store.broken = false
  expect(await tokens.current()).toMatchObject({ kind: 'token' })
  expect(store.pair?.refreshToken).toBe(zalo.tokens.valid())
  expect(zalo.tokens.issued()).toBe(1)
})

test('when the stored pair is dead, a newly configured refresh token takes its place', async () => {
  store.pair = { accessToken: 'gone', refreshToken: 'gone', issuedAt: new Date(0), expiresAt: new Date(0) }
  expect(await source().current()).toMatchObject({ kind: 'token' })
  expect(store.pair.refreshToken).toBe(zalo.tokens.valid())
})

test('when every refresh token is dead, an administrator must grant access again', async () => {
  store.pair = { accessToken: 'gone', refreshToken: 'gone', issuedAt: new Date(0), expiresAt: new Date(0) }
  expect(await source({ refreshToken: 'also gone' }).current()).toMatchObject({ kind: 'reauthorise' })
  expect(await source({ refreshToken: '' }).current()).toMatchObject({ kind: 'reauthorise' })
  expect(await source({ appSecret: 'wrong' }).current()).toMatchObject({ kind: 'reauthorise' })
})

test('while OAuth is out of order a token that has not ended still serves; after that: later', async () => {
  const tokens = source()
  const first = await tokens.current()
  hours(24.9)
  zalo.oauthFaults.plan({ kind: 'status', status: 500 }, { kind: 'cut_before' }, { kind: 'html_after' })
  expect(await tokens.current()).toEqual(first)
  expect(zalo.oauthFaults.next(), 'asked once, then it rests').not.toBeNull()
  hours(1)
  expect(await tokens.current()).toMatchObject({ kind: 'later' })
})

test('the shapes in which OAuth answers: a pair whose life is text, a refusal with HTTP 200', async () => {
  const read = (name: string) => storedAnswer('zalo-api-responses', name)
  const granted = answering(read('oauth-token-ok-expires-in-is-a-string.json'))
  expect(await source({ fetch: granted.fetch }).current()).toEqual({
    kind: 'token',
    accessToken: 'FIXTURE_access_token_not_real'
  })
  expect(granted.calls[0]?.headers.get('secret_key')).toBe(appSecret)
  expect(Object.fromEntries(new URLSearchParams(await granted.calls[0]?.text()))).toEqual({
    refresh_token: 'fake-zalo-refresh-token',
    app_id: appId,
    grant_type: 'refresh_token'
  })
  store.pair = null
  const refused = answering(read('oauth-error-http200-without-numeric-error.TEXT-UNCERTAIN.json'))
  expect(await source({ fetch: refused.fetch }).current()).toMatchObject({ kind: 'reauthorise' })
})
