import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCarefulModel } from '#bot/model/careful.ts'
import { createOpenAiModel } from '#bot/model/openai.ts'
import { openModel } from '#bot/open-model.ts'
import { openDatabase } from '#bot/store/database.ts'
import { drafts, startChatModel, type Turn } from '../fakes/chat-model.ts'

const PROMPT = { instructions: 'Trả lời.', material: '{"question":"Hỏi","passages":[]}' }
const free = { spend: async () => true, tokens: async () => undefined }

test.each<[Turn, string]>([
  [{ kind: 'refuses' }, 'refused'],
  [{ kind: 'empty' }, 'garbage'],
  [{ kind: 'html' }, 'garbage'],
  [{ kind: 'broken' }, 'garbage'],
  [{ kind: 'calls_a_tool' }, 'garbage'],
  [{ kind: 'says', text: 'x'.repeat(9000) }, 'garbage'],
  [{ kind: 'says', text: '{"answer":', finish: 'length' }, 'garbage'],
  [{ kind: 'status', status: 429 }, 'refused'],
  [{ kind: 'status', status: 500 }, 'refused'],
  [{ kind: 'status', status: 401 }, 'refused'],
  [{ kind: 'hangs' }, 'late'],
  [{ kind: 'slow', ms: 900 }, 'late'],
  [{ kind: 'cuts' }, 'unreachable']
])('a server that %j is silent, and nobody waits longer than the limit', async (turn, because) => {
  await using server = await startChatModel()
  server.play(() => turn)
  const model = createOpenAiModel({ model: 'm', baseUrl: server.url, apiKey: null, limitMs: 300 })
  const started = performance.now()
  expect(await model.ask(PROMPT)).toEqual({ kind: 'silent', because })
  expect(performance.now() - started).toBeLessThan(800)
  expect(server.given).toHaveLength(1)
})

test('a model that fails three times running is left alone for a while, then asked again', async () => {
  await using server = await startChatModel()
  server.play(() => ({ kind: 'status', status: 503 }))
  const said: string[] = []
  let clock = 0
  const inner = createOpenAiModel({ model: 'm', baseUrl: server.url, apiKey: 'khoá' })
  const model = createCarefulModel(
    inner,
    free,
    (because) => said.push(because),
    () => clock
  )
  for (let call = 0; call < 6; call++) await model.ask(PROMPT)
  expect(server.given).toHaveLength(3)
  expect(said).toEqual(['refused', 'refused', 'refused', 'resting', 'resting', 'resting'])
  clock = 61_000
  server.play(() => drafts('Đúng.'))
  expect(await model.ask(PROMPT)).toMatchObject({ kind: 'said', tokens: 100 })
  expect(server.given.at(-1)?.authorization).toBe('Bearer khoá')
})

test('the budget of a day holds across restarts, and a new day has a new one', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-model-'))
  await using server = await startChatModel()
  server.play(() => drafts('Đúng.'))
  const config = { model: 'm', baseUrl: server.url, apiKey: null, callsADay: 3 }
  let now = new Date('2026-06-01T03:00:00Z')
  const kinds: string[] = []
  for (const _restart of [1, 2]) {
    const db = await openDatabase(join(dir, 'hoidap.db'))
    const model = openModel(config, { db, now: () => now, onSilence: () => undefined })
    for (let call = 0; call < 2; call++) kinds.push((await model?.ask(PROMPT))?.kind ?? 'none')
    await db.destroy()
  }
  expect(kinds).toEqual(['said', 'said', 'said', 'silent'])
  now = new Date('2026-06-01T17:30:00Z')
  const db = await openDatabase(join(dir, 'hoidap.db'))
  const model = openModel(config, { db, now: () => now, onSilence: () => undefined })
  expect((await model?.ask(PROMPT))?.kind).toBe('said')
  expect(await db.selectFrom('model_usage').selectAll().orderBy('day').execute()).toEqual([
    { day: '2026-06-01', calls: 3, tokens: 300 },
    { day: '2026-06-02', calls: 1, tokens: 100 }
  ])
  await db.destroy()
  await rm(dir, { recursive: true })
})
