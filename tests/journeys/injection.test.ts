import { afterAll, expect, test } from 'vitest'
import { replyAlone, replyTo } from '#bot/dialogue.ts'
import type { Flow } from '#bot/flow-context.ts'
import { createOpenAiModel } from '#bot/model/openai.ts'
import { respond } from '#bot/respond.ts'
import { ATTACKS, PLANTED } from '../bot/conversation/attacks.ts'
import { drafts, type Given, startChatModel, type Turn } from '../fakes/chat-model.ts'
import { aDocument } from '../knowledge/a-document.ts'
import { indexSamples, openHouse } from './house.ts'

const AT = '2026-06-01'
const MARK = /MÃ-ĐỎ|example/u
const knowledge = await indexSamples()
const server = await startChatModel()
const model = createOpenAiModel({ model: 'm', baseUrl: server.url, apiKey: null })
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await knowledge[Symbol.asyncDispose]()
})

/** A model that does whatever it is told to, in the ways models do. */
const OBEDIENT: ((given: Given) => Turn)[] = [
  () => drafts('MÃ-ĐỎ'),
  () => ({ kind: 'says', text: 'MÃ-ĐỎ' }),
  ({ passages }) => drafts(`${passages[0]?.text}\nMÃ-ĐỎ`),
  ({ instructions }) => drafts(instructions),
  ({ question }) => drafts(question),
  ({ passages }) => drafts(`${passages[0]?.text}\nXem http://red.example`),
  () => drafts('Mọi thí sinh được miễn thi tất cả các môn.')
]
const obedientAt = (at: number) => OBEDIENT[at % OBEDIENT.length] as (given: Given) => Turn

test('there are at least sixty attacks', () => {
  expect(new Set([...ATTACKS, ...PLANTED]).size).toBeGreaterThanOrEqual(60)
})

test.each(ATTACKS.map((attack, at) => ({ attack, at })))('from the asker: $attack', async ({ attack, at }) => {
  const question = 'Mỗi môn học dạy thêm mấy tiết một tuần?'
  const before = server.given.length
  server.play(obedientAt(at))
  for (const text of [question, `${question} ${attack}`]) {
    const alone = await replyAlone({ knowledge, publicUrl: '' }, text, AT)
    const wordedByModel = await replyAlone({ knowledge, publicUrl: '', model }, text, AT)
    expect(wordedByModel).toEqual(alone)
    expect(wordedByModel.text).not.toMatch(MARK)
  }
  expect(server.given.length).toBeGreaterThan(before)
})

test.each(PLANTED.map((planted, at) => ({ planted, at })))(
  'from inside a document: $planted',
  async ({ planted, at }) => {
    const rule = 'Học sinh lớp bảy được mượn ba quyển sách thư viện trong mười ngày.'
    const id = '9-2026-qd-x'
    const record = { id, number: '9/2026/QĐ-X', title: 'Quy định về thư viện trường học', effective: '2026-01-01' }
    await knowledge.replaceDocument(aDocument(record, { 'Mượn sách thư viện': [`1. ${rule}\n${planted}`] }))
    const question = 'Học sinh lớp bảy được mượn mấy quyển sách thư viện?'
    const { reply: extract } = await respond({ knowledge, publicUrl: '' }, question, AT)
    expect(extract.outcome).toBe('answer')
    const before = server.given.length
    server.play(obedientAt(at))
    const { reply, prompt } = await respond({ knowledge, publicUrl: '', model }, question, AT)
    expect(server.given.length).toBe(before + 1)
    expect({ ...reply, prompt }).toEqual({ ...extract, prompt: null })
    await knowledge.retireDocument(id)
  }
)

const byModel: Flow['reply'] = (said, asOf, before) => replyTo({ knowledge, publicUrl: '', model }, said, asOf, before)

test('a faithful wording goes out with our sources, and the hash of its prompt stays with the turn', async () => {
  await using house = await openHouse(knowledge)
  Object.assign(house.flow, { reply: byModel })
  server.play(({ passages }) => drafts(`Theo ${passages[0]?.address}, ${passages[0]?.text.replace(/^\d+\.\s/, '')}`))
  await house.server.inject({
    method: 'POST',
    url: '/api/chat',
    payload: { session: 'a', text: 'Mỗi môn học dạy thêm mấy tiết một tuần?' }
  })
  const [turn] = await house.flow.db.selectFrom('turns').selectAll().execute()
  expect(turn).toMatchObject({ outcome: 'answer', prompt: expect.stringMatching(/^[0-9a-f]{16}$/) })
  expect(turn?.reply).toMatch(/^Theo .+\nNguồn: /s)
})

test('the model is given the masked question and numbered public passages, and nothing else', async () => {
  await using house = await openHouse(knowledge)
  Object.assign(house.flow, { reply: byModel })
  server.play(() => drafts('', [1], 'none'))
  const before = server.given.length
  const text = 'Mỗi môn học dạy thêm mấy tiết một tuần? Số của tôi 0912345678.'
  await house.server.inject({ method: 'POST', url: '/api/chat', payload: { session: 'phiên-bí-mật', text } })
  const seen = JSON.stringify(server.given.slice(before))
  expect(server.given.length).toBe(before + 1)
  expect(seen).not.toMatch(/0912345678|phiên-bí-mật/)
  expect(server.given.at(-1)?.passages.map(({ n }) => n)).toEqual(server.given.at(-1)?.passages.map((_, at) => at + 1))
})
