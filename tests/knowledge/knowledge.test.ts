import { expect, test } from 'vitest'
import { openTables } from '#knowledge/lance/tables.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument, exam } from './a-document.ts'
import { closedAfter, setUp, TODAY, withDocuments } from './a-knowledge.ts'

test('the provision that answers comes first, with and without diacritics', async () => {
  const { knowledge } = await withDocuments()
  for (const question of ['mang điện thoại vào phòng thi có được không', 'mang dien thoai vao phong thi co duoc ko']) {
    const { hits, confidence } = await knowledge.retrieve(question, TODAY)
    expect(hits[0]?.passage.address).toBe('khoản 2 Điều 1')
    expect(confidence).toBeGreaterThan(0.5)
  }
})

test('a question about nothing stored finds little and is not confident', async () => {
  const { knowledge } = await withDocuments()
  const { confidence } = await knowledge.retrieve('giá vàng hôm nay bao nhiêu', TODAY)
  expect(confidence).toBeLessThan(0.3)
})

test('what ended a document as a whole is told with it, whatever only names it is not', async () => {
  const { knowledge } = await withDocuments()
  const replacing = (id: string, from: string, provision: string | null = null) =>
    aDocument(
      {
        id,
        number: id.toUpperCase(),
        effective: from,
        relations: [{ kind: 'replaces', target: '11/2020/NQ-HĐND', provision, from: null }]
      },
      { 'Mức thu': ['1. Học phí được miễn.'] }
    )
  for (const other of [
    replacing('a', '2026-02-01'),
    replacing('b', '2026-01-01', 'Điều 1'),
    replacing('c', '2026-01-01')
  ])
    await knowledge.replaceDocument(other)
  await knowledge.optimise()
  const { outOfForce, hits } = await knowledge.retrieve('mức thu học phí trường mầm non', TODAY)
  expect(outOfForce[0]?.document.endedBy).toEqual({ kind: 'replaces', document: 'C', id: 'c' })
  expect(hits.some(({ document }) => document.endedBy !== undefined)).toBe(false)
})

test('text that holds no longer is kept apart, and holds again when asked as of then', async () => {
  const { knowledge } = await withDocuments()
  const now = await knowledge.retrieve('học phí trường mầm non', TODAY)
  expect(now.hits.map((hit) => hit.document.number)).not.toContain('11/2020/NQ-HĐND')
  expect(now.outOfForce[0]).toMatchObject({ validity: 'expired' })
  const then = await knowledge.retrieve('học phí trường mầm non', '2022-03-01')
  expect(then.hits[0]).toMatchObject({ validity: 'in_force', passage: { address: 'khoản 1 Điều 1' } })
})

test('a document written again replaces its earlier text', async () => {
  const { knowledge } = await withDocuments()
  await knowledge.replaceDocument(
    aDocument({ ...exam.document }, { 'Điểm liệt': ['1. Bài thi đạt 0 điểm là bài thi bị điểm liệt.'] })
  )
  const { hits } = await knowledge.retrieve('điểm liệt là bao nhiêu', TODAY)
  expect(hits.map((hit) => hit.passage.text)).toEqual(['1. Bài thi đạt 0 điểm là bài thi bị điểm liệt.'])
  const [summary] = (await knowledge.listDocuments()).filter(({ document }) => document.id === exam.document.id)
  expect(summary).toMatchObject({ articles: 1, provisions: 2, passages: 1 })
})

test('rows of a write that never finished are not seen, and go at the next optimisation', async () => {
  const { knowledge, uri } = await withDocuments()
  const tables = await openTables(uri)
  const [row] = await tables.passages.query().limit(1).toArray()
  await tables.passages.add([
    { ...row.toJSON(), id: 'x', version: 'half', text: 'điểm liệt điểm liệt', terms: 'diem liet diem_liet' }
  ])
  const seen = async () => (await knowledge.retrieve('điểm liệt', TODAY)).hits.map((hit) => hit.passage.id)
  expect(await seen()).not.toContain('x')
  await knowledge.optimise()
  expect(await tables.passages.countRows("version = 'half'")).toBe(0)
  tables.connection.close()
})

test('an index of another version of the program is named as such, and made anew where that is wanted', async () => {
  const { uri } = await withDocuments()
  const tables = await openTables(uri)
  await tables.passages.dropColumns(['heading'])
  tables.connection.close()
  await expect(openKnowledge({ uri })).rejects.toThrow('--rebuild')
  const renewed = closedAfter(await openKnowledge({ uri, renew: true }))
  expect(await renewed.listDocuments()).toEqual([])
  await renewed.replaceDocument(exam)
  expect((await renewed.retrieve('điểm liệt', TODAY)).hits).not.toEqual([])
})

test('another process sees what was written within a moment', async () => {
  const { knowledge, uri } = await setUp()
  const reader = closedAfter(await openKnowledge({ uri }))
  expect((await reader.retrieve('điểm liệt', TODAY)).hits).toEqual([])
  await knowledge.replaceDocument(exam)
  await knowledge.optimise()
  await expect
    .poll(async () => (await reader.retrieve('điểm liệt', TODAY)).hits.length, { timeout: 5000 })
    .toBeGreaterThan(0)
})

test('a retired document is neither found nor listed', async () => {
  const { knowledge } = await withDocuments()
  expect(await knowledge.retireDocument('24/2024/TT-BGDĐT')).toBe(true)
  expect(await knowledge.retireDocument('24/2024/TT-BGDĐT')).toBe(false)
  expect((await knowledge.retrieve('điểm liệt', TODAY)).hits).toEqual([])
  expect((await knowledge.listDocuments()).map(({ document }) => document.id)).toEqual(['11-2020-nq-hdnd'])
})

test('control characters and zero-width spaces inside words change nothing', async () => {
  const { knowledge } = await withDocuments()
  const plain = await knowledge.retrieve('thí sinh có điểm liệt', TODAY)
  const dirty = await knowledge.retrieve('thí\u0000 s\u200binh có điểm\u0007 l\u200diệt', TODAY)
  expect(dirty.hits.map(({ passage }) => passage.id)).toEqual(plain.hits.map(({ passage }) => passage.id))
})

test.each([
  '',
  '   ',
  '!!! ???',
  "'; DROP TABLE passages; --",
  'a'.repeat(10_000),
  '\u200b\u0000',
  '💥',
  'id = 1 OR true',
  '"chưa đóng ngoặc',
  'terms:* AND (accents OR',
  '+bút -thước ~2^9',
  '\u0301'.repeat(10_000),
  '/ - . : '.repeat(1250),
  'Пропуск 通知 إشعار',
  'bao nhiêu '.repeat(1000)
])('the hostile question %j has an outcome', async (question) => {
  const { knowledge } = await withDocuments()
  const started = performance.now()
  const { confidence } = await knowledge.retrieve(question, TODAY)
  expect(confidence).toBeLessThan(0.5)
  expect(performance.now() - started).toBeLessThan(1000)
})
