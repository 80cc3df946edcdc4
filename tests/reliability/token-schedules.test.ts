import { afterAll, expect, test } from 'vitest'
import { createTokenSource, type TokenSource, type TokenStore } from '#bot/channels/zalo/token.ts'
import { type Database, openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import { keepTokens, type PairStore } from '#bot/store/tokens.ts'
import { seededRandom } from '../fakes/faults.ts'
import { createZaloTokens, type ZaloTokens } from '../fakes/zalo-tokens.ts'

const SCHEDULES = 1000
const STEPS = 12
const db: Database = await openDatabase(':memory:')
afterAll(() => db.destroy())
const identity = createIdentity('khoá bí mật của phép thử')
const { appId, appSecret } = { appId: '1908172635445362718', appSecret: 'fake-zalo-app-secret' }

/** Where a process can die or be held up in the course of a renewal. */
type Point = 'before_exchange' | 'after_exchange' | 'after_save' | 'stalled_before_save'
type Trouble = Point | 'cut_before' | 'cut_after' | 'busy' | 'refusing_disk' | null

class Death extends Error {
  override message = 'dies'
}

/** One OA with its token desk, one database, and processes that come and go, under one clock. */
async function createWorld(seed: number) {
  const random = seededRandom(seed)
  let at = new Date('2026-11-18T08:00:00+07:00').getTime()
  const now = () => new Date(at)
  const desk: ZaloTokens = createZaloTokens({ appId, appSecret, refreshToken: 'r0', lifeSeconds: 90_000, now })
  await db.deleteFrom('tokens').execute()
  const store = keepTokens(db, identity, 'zalo')
  let trouble: Trouble = null
  let lost = false

  const take = (...kinds: Trouble[]) => {
    const found = kinds.includes(trouble)
    if (found) trouble = null
    return found
  }

  const exchange: typeof fetch = async (input, init) => {
    if (take('before_exchange')) throw new Death()
    if (take('cut_before'))
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
    if (take('busy')) return new Response('<html>', { status: 503 })
    const form = new URLSearchParams(await new Request(input as Request, init).text())
    const before = desk.issued()
    const answer = desk.exchange(form, appSecret)
    const spent = desk.issued() > before
    if (trouble === 'after_exchange' || trouble === 'cut_after') {
      lost ||= spent
      if (take('after_exchange')) throw new Death()
      take('cut_after')
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
    }
    return Response.json(answer.body)
  }

  function troubled(inner: PairStore): TokenStore {
    return {
      ...inner,
      async save(pair, version) {
        if (take('refusing_disk')) throw new Error('disk full')
        // a process that sleeps through its own lease, as a laptop does, wakes up and writes
        if (take('stalled_before_save')) at += 31_000
        const saved = await inner.save(pair, version)
        if (take('after_save')) throw new Death()
        return saved
      }
    }
  }

  return {
    desk,
    store,
    random,
    now,
    pass: (hours: number) => {
      at += hours * 3_600_000
    },
    plan: (next: Trouble) => {
      trouble = next
    },
    /** Whether a pair was bought whose answer nobody can have. */
    isLost: () => lost,
    authorise: async () => {
      const code = desk.permit('nSKU9frF3FgaqBso04WCF_hWe34-TTMHFqmhWtkiuKk')
      const verifier = 'AbcDefGhiJklMnoPqrStuVwxYz0123456789AbcDefG'
      const form = { app_id: appId, grant_type: 'authorization_code', code, code_verifier: verifier }
      const granted = desk.exchange(new URLSearchParams(form), appSecret).body as { [name: string]: string }
      const expiresAt = new Date(at + 90_000_000)
      const [accessToken = '', refreshToken = ''] = [granted['access_token'], granted['refresh_token']]
      await store.replace({ accessToken, refreshToken, issuedAt: now(), expiresAt })
      lost = false
    },
    startProcess: (): TokenSource =>
      createTokenSource({
        appId,
        appSecret,
        refreshToken: 'r0',
        oauthUrl: 'http://oauth.invalid',
        store: troubled(store),
        fetch: exchange,
        now,
        wait: async (ms) => {
          at += ms
          await new Promise(setImmediate)
        }
      })
  }
}

type World = Awaited<ReturnType<typeof createWorld>>

const TROUBLES: Trouble[] = [
  'before_exchange',
  'after_exchange',
  'after_save',
  'stalled_before_save',
  'cut_before',
  'cut_after',
  'busy',
  'refusing_disk'
]

/** Some processes ask at once for tokens; who dies is started anew. Returns what they were told. */
async function ask(world: World, processes: TokenSource[]) {
  const some = processes.map((_, index) => index).filter(() => world.random() < 0.7)
  const stale = world.random() < 0.3 ? (await world.store.load()).pair?.accessToken : undefined
  return Promise.all(
    some.map(async (index) => {
      const one = processes[index] ?? world.startProcess()
      try {
        return await (stale === undefined ? one.current() : one.renew(stale))
      } catch (fault) {
        if (!(fault instanceof Error) || !/^(dies|disk full)$/.test(fault.message)) throw fault
        if (fault instanceof Death) processes[index] = world.startProcess()
        return null
      }
    })
  )
}

/** Gives how often a pair was lost; every time the alarm must be raised, and never else. */
async function run(seed: number): Promise<number> {
  const world = await createWorld(seed)
  const processes = Array.from({ length: 3 }, world.startProcess)
  let lost = 0
  for (let step = 0; step < STEPS; step += 1) {
    world.pass(world.random() * 16)
    world.plan(world.random() < 0.4 ? (TROUBLES[Math.floor(world.random() * TROUBLES.length)] ?? null) : null)
    const told = await ask(world, processes)
    world.plan(null)
    for (const result of told) {
      if (result?.kind === 'token') expect(world.desk.check(result.accessToken), `seed ${seed}`).toBe(0)
    }
    await Promise.all(processes.map((one) => one.current()))
    lost += await judge(world, processes, `seed ${seed}, step ${step}`)
  }
  return lost
}

async function judge(world: World, processes: TokenSource[], where: string): Promise<number> {
  const kept = await world.store.load()
  if (!world.isLost()) {
    if (kept.pair) expect(kept.pair.refreshToken, where).toBe(world.desk.valid())
    expect(kept.refusedAt, `${where}: no false alarm`).toBeNull()
    return 0
  }
  world.pass(13)
  for (const one of processes) await one.current()
  expect((await world.store.load()).refusedAt, `${where}: alarm`).not.toBeNull()
  await world.authorise()
  return 1
}

test('1,000 schedules of expiry, renewals at once and deaths: the stored refresh token is the valid one, or the alarm is raised', async () => {
  let lost = 0
  for (let seed = 1; seed <= SCHEDULES; seed += 1) lost += await run(seed)
  // the schedules do reach the one place where the platform’s rules let a pair be lost
  expect(lost).toBeGreaterThan(100)
}, 120_000)
