import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { judgeTokens } from '#bot/channel-health.ts'
import { createTokenSource, type TokenResult } from '#bot/channels/zalo/token.ts'
import { type Database, openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import { keepTokens } from '#bot/store/tokens.ts'
import { type FakeZalo, startFakeZalo } from '../fakes/zalo.ts'

const SCRIPT = fileURLToPath(new URL('renew-tokens.ts', import.meta.url))
const identity = createIdentity('khoá bí mật của phép thử')
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function setUp(): Promise<{ zalo: FakeZalo; db: Database; path: string; first: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-tokens-'))
  const path = join(dir, 'hoidap.db')
  const db = await openDatabase(path)
  const zalo = await startFakeZalo()
  closing.push(
    () => rm(dir, { recursive: true }),
    () => db.destroy(),
    () => zalo.close()
  )
  return { zalo, db, path, first: tokenIn(await source(zalo, db).current()) }
}

function source(zalo: FakeZalo, db: Database) {
  const { appId, appSecret } = { appId: '1908172635445362718', appSecret: 'fake-zalo-app-secret' }
  const refreshToken = 'fake-zalo-refresh-token'
  return createTokenSource({ appId, appSecret, refreshToken, oauthUrl: zalo.url, store: storeOf(db), fetch })
}

const storeOf = (db: Database) => keepTokens(db, identity, 'zalo')
const tokenIn = (result: TokenResult) => (result.kind === 'token' ? result.accessToken : `none: ${result.reason}`)

async function process(...args: string[]): Promise<TokenResult[]> {
  const { stdout } = await promisify(execFile)(globalThis.process.execPath, [SCRIPT, ...args])
  return JSON.parse(stdout)
}

test('twenty renewals at once in four processes are one renewal, and its pair is the one on disk', async () => {
  const { zalo, db, path, first } = await setUp()
  const results = await Promise.all(Array.from({ length: 4 }, () => process(path, zalo.url, first, '5')))
  const tokens = new Set(results.flat().map(tokenIn))
  expect(tokens.size).toBe(1)
  expect([...tokens][0]).not.toBe(first)
  expect(zalo.tokens.issued()).toBe(2)
  expect((await storeOf(db).load()).pair?.refreshToken).toBe(zalo.tokens.valid())
}, 30_000)

test('kill -9 between the platform’s answer and our write: the old token serves on, and the alarm is raised', async () => {
  const { zalo, db, path, first } = await setUp()
  await expect(process(path, zalo.url, first, '1', 'dies')).rejects.toMatchObject({ signal: 'SIGKILL' })
  expect(zalo.tokens.issued(), 'the pair that died with the process').toBe(2)

  // the platform’s rules leave no way to the lost pair; what is left is the old access token, and that it is told at once
  const survivor = source(zalo, db)
  expect(tokenIn(await survivor.current())).toBe(first)
  expect(zalo.tokens.check(first)).toBe(0)
  await db.updateTable('tokens').set({ lease_until: 0 }).execute()
  expect(await survivor.renew(first)).toMatchObject({ kind: 'reauthorise' })
  expect(judgeTokens('zalo', await storeOf(db).load(), new Date())).toMatchObject({ reauthorise: true })
  expect(tokenIn(await source(zalo, db).current())).toBe(first)

  // an administrator grants access again
  const { body } = zalo.tokens.exchange(
    new URLSearchParams({
      app_id: '1908172635445362718',
      grant_type: 'refresh_token',
      refresh_token: zalo.tokens.valid()
    }),
    'fake-zalo-app-secret'
  )
  const granted = body as { access_token: string; refresh_token: string }
  const now = new Date()
  await storeOf(db).replace({
    accessToken: granted.access_token,
    refreshToken: granted.refresh_token,
    issuedAt: now,
    expiresAt: new Date(now.getTime() + 90_000_000)
  })
  expect(tokenIn(await survivor.renew(first))).toBe(granted.access_token)
  expect(judgeTokens('zalo', await storeOf(db).load(), new Date())).toMatchObject({ reauthorise: false })
}, 30_000)
