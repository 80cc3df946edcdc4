import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createBreaker } from '#knowledge/embed/breaker.ts'
import type { Embedder } from '#knowledge/embed/embedder.ts'
import { createOpenAiEmbedder } from '#knowledge/embed/openai.ts'
import { startEmbeddingServer, type Trouble } from '../../fakes/embedding-server.ts'

const DIMENSION = 384
const QUESTION = 'mang điện thoại vào phòng thi'

/** A breaker over a real server, with a clock that the test moves. */
async function setUp(limitMs = 800, apiKey?: string) {
  const server = await startEmbeddingServer(apiKey === undefined ? {} : { apiKey })
  const faults: unknown[] = []
  const state = { now: 0 }
  const embedder = createOpenAiEmbedder({ model: 'm', baseUrl: server.url, apiKey: null })
  const breaker = createBreaker(embedder, {
    onFault: (fault) => void faults.push(fault),
    now: () => state.now,
    limitMs,
    restMs: 30_000
  })
  const ask = () => breaker.embed(QUESTION, DIMENSION)
  const asked = () => server.texts().filter((text) => text === QUESTION).length
  const dispose = async () => {
    breaker.stop()
    await server[Symbol.asyncDispose]()
  }
  return { server, breaker, faults, state, ask, asked, [Symbol.asyncDispose]: dispose }
}

const troubles: Trouble[] = [
  { kind: 'status', status: 500 },
  { kind: 'cut' },
  { kind: 'html' },
  { kind: 'dimension', dimension: 100 },
  { kind: 'hang' },
  { kind: 'hang_midway' },
  { kind: 'slow', ms: 2000 }
]

test.each(troubles)(
  'after two failures running nobody waits, and nothing anybody asked is sent: %j',
  async (trouble) => {
    await using at = await setUp(200)
    at.server.always(trouble)
    for (let turn = 0; turn < 2; turn++) {
      const started = performance.now()
      expect(await at.ask()).toBeNull()
      expect(performance.now() - started).toBeLessThan(1500)
    }
    const started = performance.now()
    for (let turn = 0; turn < 50; turn++) expect(await at.ask()).toBeNull()
    expect(performance.now() - started).toBeLessThan(200)
    expect(at.asked()).toBe(2)
    expect(at.faults).toHaveLength(2)
  }
)

test('one failure among successes changes nothing', async () => {
  await using at = await setUp()
  for (let turn = 0; turn < 3; turn++) {
    at.server.plan({ kind: 'status', status: 500 })
    expect(await at.ask()).toBeNull()
    expect(await at.ask()).toHaveLength(DIMENSION)
  }
})

test('a wrong key is not shown twice', async () => {
  await using at = await setUp(800, 'khoa')
  await at.ask()
  await at.ask()
  expect(at.asked()).toBe(1)
})

test('after its rest the server is probed in the background, with words of nobody, and used again once it is well', async () => {
  await using at = await setUp()
  at.server.plan({ kind: 'status', status: 500 }, { kind: 'status', status: 500 }, { kind: 'status', status: 500 })
  await at.ask()
  await at.ask()
  at.state.now += 29_000
  expect(await at.ask()).toBeNull()
  expect(at.server.calls).toHaveLength(2)

  at.state.now += 2000
  expect(await at.ask()).toBeNull()
  await expect.poll(() => at.faults.length).toBe(3)
  expect(at.server.texts()[2]).not.toBe(QUESTION)

  at.state.now += 31_000
  expect(await at.ask()).toBeNull()
  expect(at.server.calls, 'a failed probe doubles the rest').toHaveLength(3)

  at.state.now += 30_000
  expect(await at.ask()).toBeNull()
  await expect.poll(() => at.ask()).toHaveLength(DIMENSION)
})

test('a server that answers too late is not used again for that, until it is quick', async () => {
  await using at = await setUp(100)
  at.server.plan({ kind: 'hang' }, { kind: 'hang' }, { kind: 'slow', ms: 50 })
  await at.ask()
  await at.ask()
  at.state.now += 31_000
  await at.ask()
  at.state.now += 5000
  await expect.poll(() => at.faults.length).toBe(3)
  expect(await at.ask()).toBeNull()
  at.state.now += 61_000
  await at.ask()
  await expect.poll(() => at.ask()).toHaveLength(DIMENSION)
})

test('a busy server is left alone as long as it asks', async () => {
  await using at = await setUp()
  const busy: Trouble = { kind: 'status', status: 429, retryAfterMs: 120_000 }
  at.server.plan(busy, busy)
  await at.ask()
  await at.ask()
  at.state.now += 119_000
  await at.ask()
  await pause(20)
  expect(at.server.calls).toHaveLength(2)
})

test('an embedder that heeds no signal, or breaks in its own way, delays nobody and is reported', async () => {
  const faults: unknown[] = []
  const deaf: Embedder = { model: 'm', embed: () => new Promise(() => undefined) }
  const started = performance.now()
  const waiting = createBreaker(deaf, { limitMs: 100, onFault: (fault) => void faults.push(fault) })
  expect(await waiting.embed(QUESTION, DIMENSION)).toBeNull()
  expect(performance.now() - started).toBeLessThan(300)
  const broken: Embedder = { model: 'm', embed: () => Promise.reject(new Error('hỏng')) }
  expect(await createBreaker(broken, { onFault: (fault) => void faults.push(fault) }).embed(QUESTION, 3)).toBeNull()
  expect(faults).toMatchObject([{ kind: 'late' }, { message: 'hỏng' }])
})

test('stopping ends what is under way without a word', async () => {
  await using at = await setUp(5000)
  at.server.always({ kind: 'hang' })
  const asking = at.ask()
  await expect.poll(() => at.server.calls.length).toBe(1)
  at.breaker.stop()
  expect(await asking).toBeNull()
  expect(at.faults).toEqual([])
})
