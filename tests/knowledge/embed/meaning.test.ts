import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTables } from '#knowledge/lance/tables.ts'
import type { Trouble } from '../../fakes/embedding-server.ts'
import { aDocument, exam } from '../a-document.ts'
import { aShelf, fees, TODAY } from './shelf.ts'

const PARAPHRASES: [question: string, passage: string][] = [
  ['chi trả cho nhà trẻ', '11-2024-nq-hdnd/dieu-1.khoan-1'],
  ['sĩ tử bị cấm đem dế yêu', '24-2024-tt-bgddt/dieu-1.khoan-2'],
  ['si tu bi cam dem de yeu', '24-2024-tt-bgddt/dieu-1.khoan-2']
]
const IN_ITS_WORDS: [question: string, passage: string][] = [
  ['mang điện thoại vào phòng thi có được không', '24-2024-tt-bgddt/dieu-1.khoan-2'],
  ['hoc phi mam non', '11-2024-nq-hdnd/dieu-1.khoan-1'],
  ['hộ cận nghèo được giảm bao nhiêu', '11-2024-nq-hdnd/dieu-2.khoan-2']
]
/** What decides whether to answer takes this for enough. */
const ENOUGH = 0.4
const LIMIT_MS = 800
const SLACK_MS = 250

type Shelf = Awaited<ReturnType<typeof aShelf>>

async function filledShelf(): Promise<Shelf> {
  const at = await aShelf()
  await at.knowledge.replaceDocument(exam)
  await at.knowledge.replaceDocument(fees)
  await at.knowledge.optimise()
  return at
}

let shelf: Shelf
beforeAll(async () => {
  shelf = await filledShelf()
})
afterAll(() => shelf[Symbol.asyncDispose]())

test.each(PARAPHRASES)(
  'a paraphrase without a word in common is found with the server, and not without: %s',
  async (question, passage) => {
    const { hits, confidence } = await shelf.knowledge.retrieve(question, TODAY)
    expect(hits[0]?.passage.id).toBe(passage)
    expect(confidence).toBeGreaterThan(ENOUGH)
    const words = await (await shelf.reopen(null)).retrieve(question, TODAY)
    expect(words.confidence).toBeLessThan(0.05)
  }
)

test.each(IN_ITS_WORDS)(
  'what is asked in the words of the text is first with and without meaning: %s',
  async (question, passage) => {
    for (const knowledge of [shelf.knowledge, await shelf.reopen(null)]) {
      expect((await knowledge.retrieve(question, TODAY)).hits[0]?.passage.id).toBe(passage)
    }
  }
)

test('a question about nothing stored finds nothing by meaning either', async () => {
  expect(await shelf.knowledge.retrieve('giá vàng hôm nay', TODAY)).toMatchObject({ hits: [], confidence: 0 })
})

test('text that holds no longer is kept apart, by whatever it was found', async () => {
  const { hits, outOfForce } = await shelf.knowledge.retrieve('chi trả cho nhà trẻ', '2020-01-01')
  expect(hits).toEqual([])
  expect(outOfForce[0]).toMatchObject({ validity: 'not_yet', passage: { address: 'khoản 1 Điều 1' } })
})

const troubles: Trouble[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 429, retryAfterMs: 60_000 },
  { kind: 'cut' },
  { kind: 'html' },
  { kind: 'broken_json' },
  { kind: 'not_a_number' },
  { kind: 'missing_one' },
  { kind: 'dimension', dimension: 100 },
  { kind: 'hang' },
  { kind: 'hang_midway' },
  { kind: 'slow', ms: 3000 }
]

test.each(troubles)('with a server in trouble everything is as by words alone, and in time: %j', async (trouble) => {
  await using at = await filledShelf()
  const words = await at.reopen(null)
  at.server.always(trouble)
  const waits: number[] = []
  for (const [question] of [...IN_ITS_WORDS, ...PARAPHRASES, ...IN_ITS_WORDS]) {
    const started = performance.now()
    const evidence = await at.knowledge.retrieve(question, TODAY)
    waits.push(performance.now() - started)
    expect(evidence).toEqual(await words.retrieve(question, TODAY))
  }
  expect(Math.max(...waits)).toBeLessThan(LIMIT_MS + SLACK_MS)
  expect(Math.max(...waits.slice(2)), 'after two failures nobody waits').toBeLessThan(SLACK_MS)
  expect(at.faults.length).toBeGreaterThanOrEqual(1)
})

test('a server that went away altogether is not missed', async () => {
  await using at = await filledShelf()
  const words = await at.reopen(null)
  await at.server[Symbol.asyncDispose]()
  const [question] = PARAPHRASES[0] as [string, string]
  expect(await at.knowledge.retrieve(question, TODAY)).toEqual(await words.retrieve(question, TODAY))
})

test('as long as there are no vectors no question leaves the process; vectors of another process are seen', async () => {
  await using at = await aShelf()
  const words = await at.reopen(null)
  await words.replaceDocument(exam)
  await words.optimise()
  await at.knowledge.retrieve('sĩ tử bị cấm đem dế yêu', TODAY)
  expect(at.server.calls).toEqual([])
  await (await at.reopen()).embedMissing()
  const found = async () => (await at.knowledge.retrieve('sĩ tử bị cấm đem dế yêu', TODAY)).hits.length
  await expect.poll(found, { timeout: 10_000 }).toBeGreaterThan(0)
})

test('passages that wait for their vectors are found by their words, beside others that have them', async () => {
  await using at = await filledShelf()
  const words = await at.reopen(null)
  await words.replaceDocument(
    aDocument({ id: 'moi', title: 'Xe đưa đón' }, { 'Tuyến xe': ['1. Xe buýt dừng ở cổng trường.'] })
  )
  await words.optimise()
  const { hits } = await at.knowledge.retrieve('xe buýt dừng ở đâu', TODAY)
  expect(hits[0]?.document.id).toBe('moi')
})

test('the vector of a text that has changed since says nothing', async () => {
  await using at = await filledShelf()
  const words = await at.reopen(null)
  await words.replaceDocument(aDocument(exam.document, { 'Vật dụng': ['1. Không còn gì.', '2. Đã bãi bỏ.'] }))
  await words.optimise()
  const { confidence } = await at.knowledge.retrieve('sĩ tử bị cấm đem dế yêu', TODAY)
  expect(confidence).toBeLessThan(0.1)
})

test('vectors that cannot be read are a fault that is told, and words answer', async () => {
  await using at = await filledShelf()
  const words = await at.reopen(null)
  const { connection } = await openTables(at.uri)
  await connection.dropTable('vectors_mo-hinh')
  connection.close()
  const [question] = IN_ITS_WORDS[0] as [string, string]
  expect(await at.knowledge.retrieve(question, TODAY)).toEqual(await words.retrieve(question, TODAY))
  expect(at.faults).toHaveLength(1)
})

const hostile: [name: string, question: string][] = [
  ['nothing', ''],
  ['blanks', '   '],
  ['punctuation', '!!! ???'],
  ['one long word', 'a'.repeat(10_000)],
  ['a long run of syllables', 'ẵ '.repeat(5000)],
  ['control characters', '\u200b\u0000'],
  ['an emoji', '💥'],
  ['SQL', "'; DROP TABLE vectors; --"]
]

test.each(hostile)(
  'a question of %s has an outcome, and no more than a page of it is sent',
  async (_name, question) => {
    const before = shelf.server.calls.length
    expect((await shelf.knowledge.retrieve(question, TODAY)).confidence).toBeLessThan(ENOUGH)
    for (const text of shelf.server.calls.slice(before).flatMap(({ texts }) => texts)) {
      expect(text.length).toBeLessThanOrEqual(1000)
      expect(text.trim()).not.toBe('')
    }
  }
)
