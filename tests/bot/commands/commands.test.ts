import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { challengeOf, createVerifier } from '#bot/channels/zalo/oauth.ts'
import { openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import { keepTokens } from '#bot/store/tokens.ts'
import { startFakeMessenger } from '../../fakes/messenger.ts'
import { startFakeZalo } from '../../fakes/zalo.ts'
import { startCommand } from './command.ts'

const SECRET_KEY = 'khoá bí mật của phép thử'
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function setUp() {
  const dataDir = await mkdtemp(join(tmpdir(), 'hoidap-command-'))
  const zalo = await startFakeZalo()
  const messenger = await startFakeMessenger()
  closing.push(
    () => rm(dataDir, { recursive: true }),
    () => zalo.close(),
    () => messenger.close()
  )
  const { ZALO_REFRESH_TOKEN: _spent, ...oa } = zalo.environment
  return { dataDir, zalo, messenger, env: { ...oa, DATA_DIR: dataDir, SECRET_KEY } }
}

async function keptPair(dataDir: string) {
  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  const { pair } = await keepTokens(db, createIdentity(SECRET_KEY), 'zalo').load()
  await db.destroy()
  return pair
}

const linkIn = (text: string) => /https?:\/\/\S+permission\S+/.exec(text)?.[0] ?? ''

/** Follows the link as an administrator's browser does, and gives the address it is sent back to. */
async function agree(link: string): Promise<string> {
  const response = await fetch(link, { redirect: 'manual' })
  return response.headers.get('location') ?? ''
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

test('the challenge of a verifier has the value of the fixtures, and verifiers are 43 letters and digits', () => {
  expect(challengeOf('AbcDefGhiJklMnoPqrStuVwxYz0123456789AbcDefG')).toBe('nSKU9frF3FgaqBso04WCF_hWe34-TTMHFqmhWtkiuKk')
  const verifiers = Array.from({ length: 100 }, createVerifier)
  expect(new Set(verifiers).size).toBe(100)
  for (const verifier of verifiers) expect(verifier).toMatch(/^[A-Za-z0-9]{43}$/)
})

test('zalo-login: the browser comes back to this machine, and the first pair is kept', async () => {
  const { dataDir, zalo, env } = await setUp()
  const port = await freePort()
  const command = startCommand('zalo-login', env, ['--port', String(port)])
  await expect.poll(() => linkIn(command.out()), { timeout: 15_000 }).not.toBe('')
  const back = new URL(await agree(linkIn(command.out())))
  const forged = new URL(back)
  forged.searchParams.set('state', 'của kẻ khác')
  expect((await fetch(forged)).status, 'a code that our link did not ask for').toBe(400)
  expect((await fetch(back)).status).toBe(200)
  expect(await command.ended).toMatchObject({ code: 0, out: expect.stringContaining('Đã cấp quyền') })
  expect((await keptPair(dataDir))?.refreshToken).toBe(zalo.tokens.valid())
}, 30_000)

test('zalo-login: the address can be pasted; one with another state is refused', async () => {
  const { dataDir, zalo, env } = await setUp()
  const run = async (change: (address: URL) => string) => {
    const command = startCommand('zalo-login', env, ['--port', '0', '--redirect', 'https://hoidap.example/zalo'])
    await expect.poll(() => linkIn(command.out()), { timeout: 15_000 }).not.toBe('')
    command.type(change(new URL(await agree(linkIn(command.out())))))
    return command.ended
  }
  const refused = await run((address) => {
    address.searchParams.set('state', '0')
    return address.href
  })
  expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('state') })
  expect(await keptPair(dataDir)).toBeNull()
  expect(await run((address) => address.href)).toMatchObject({ code: 0 })
  expect((await keptPair(dataDir))?.refreshToken).toBe(zalo.tokens.valid())
  expect(await run(() => 'mã-không-có-thật')).toMatchObject({ code: 1 })
}, 45_000)

test('messenger-profile sets greeting, menu and fields from the one place where they are declared', async () => {
  const { messenger } = await setUp()
  expect(await startCommand('messenger-profile', messenger.environment).ended).toMatchObject({ code: 0 })
  expect(messenger.profile).toMatchObject({
    get_started: { payload: 'xin chào' },
    persistent_menu: [{ call_to_actions: [{ payload: 'giúp tôi với' }, { payload: 'CANBO' }, { payload: 'XOA' }] }]
  })
  expect(messenger.subscribed).toContain('messages')
  expect(messenger.subscribed).not.toContain('feed')
  const answering = { ...messenger.environment, MESSENGER_ANSWER_COMMENTS: '1' }
  expect(await startCommand('messenger-profile', answering).ended).toMatchObject({ code: 0 })
  expect(messenger.subscribed).toContain('feed')
  messenger.revokeToken()
  expect(await startCommand('messenger-profile', messenger.environment).ended).toMatchObject({
    code: 1,
    out: expect.stringContaining('mã truy cập của Trang')
  })
}, 30_000)

test('doctor: everything well is 0; each fault is named, and makes it 1', async () => {
  const { dataDir, zalo, messenger, env } = await setUp()
  const all = {
    ...env,
    ...messenger.environment,
    ZALO_REFRESH_TOKEN: zalo.tokens.valid(),
    PORT: String(await freePort())
  }
  // the fakes answer where the platforms' clocks, and our own public address, would
  const fresh = await startCommand('doctor', { DATA_DIR: dataDir, PORT: all.PORT }).ended
  expect(fresh).toMatchObject({ code: 0, out: expect.stringMatching(/chưa chạy ở cổng[\s\S]*chưa sao lưu lần nào/) })

  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  await db.destroy()
  const unreachable = await startCommand('doctor', all).ended
  expect(unreachable).toMatchObject({ code: 1, out: expect.stringMatching(/LỖI +Webhook: chưa đặt PUBLIC_URL/) })
  expect(unreachable.out).toMatch(/TỐT +Zalo: gọi được OA, mã truy cập còn 2[45] giờ/)
  expect(unreachable.out).toMatch(/TỐT +Messenger: mã truy cập của Trang dùng được/)
  expect(unreachable.out).toMatch(/TỐT +Đồng hồ: lệch \d giây/)

  messenger.revokeToken()
  const dead = await startCommand('doctor', { ...all, PUBLIC_URL: zalo.url }).ended
  expect(dead).toMatchObject({
    code: 1,
    out: expect.stringMatching(/LỖI +Messenger: [\s\S]*LỖI +Webhook Zalo: .* 404/)
  })
  expect(await startCommand('doctor', { ...all, PORT: 'x' }).ended).toMatchObject({
    code: 1,
    out: expect.stringMatching(/LỖI +Cấu hình: PORT/)
  })
}, 60_000)
