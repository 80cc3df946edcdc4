import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ingest } from '#ingest/ingest.ts'
import { ingestFile } from '#ingest/pipeline.ts'
import { retire } from '#ingest/run.ts'
import { type CuratedAnswer, isUnderReview } from '#knowledge/curated-answer.ts'
import { aDecision, ingestFolder } from './ingest-folder.ts'

let data: Awaited<ReturnType<typeof ingestFolder>>
let ingest: Ingest
beforeEach(async () => {
  data = await ingestFolder()
  ingest = await data.open()
  await ingestFile(ingest, RULES)
  await ingest.knowledge.publishAnswer(answerCiting('gio', 'dieu-2.khoan-1'))
  await ingest.knowledge.publishAnswer(answerCiting('ca-dieu', 'dieu-2~2'))
  await ingest.knowledge.publishAnswer(answerCiting('ngay', 'dieu-2.khoan-2'))
})
afterEach(() => data.close())

const BODY = `
**Điều 1. Phạm vi**

Quy định này áp dụng cho các cơ sở dạy thêm trên địa bàn xã.

**Điều 2. Giờ dạy thêm**

1. Lớp dạy thêm buổi tối kết thúc trước 20 giờ 30 phút.

2. Không dạy thêm vào ngày Chủ nhật.

**Điều 3. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2026.`
const RULES = aDecision('10/2026/QĐ-UBND', BODY)

function answerCiting(id: string, key: string): CuratedAnswer {
  const citation = { document: '10/2026/QĐ-UBND', title: '', provision: null, quote: '', validity: 'in_force' as const }
  const citations = [{ ...citation, passage: `10-2026-qd-ubnd/${key}` }]
  const office = 'Phòng Văn hoá – Xã hội'
  return {
    id,
    question: `câu ${id}?`,
    variants: [],
    answer: '',
    citations,
    office,
    approved: '2026-03-01',
    expires: null
  }
}

async function marked(): Promise<string[]> {
  const answers = await ingest.knowledge.answersCiting('10-2026-qd-ubnd', null)
  return answers.flatMap(({ id, needsReview }) => (needsReview === undefined ? [] : [id])).sort()
}

/** Day on which each marked answer leaves service. */
async function leaving(): Promise<Record<string, string>> {
  const answers = await ingest.knowledge.answersCiting('10-2026-qd-ubnd', null)
  return Object.fromEntries(answers.flatMap(({ id, needsReview }) => (needsReview ? [[id, needsReview.from]] : [])))
}

test('a new version takes answers out of service that cite what it changed, and no others', async () => {
  const outcome = await ingestFile(ingest, aDecision('10/2026/QĐ-UBND', BODY.replace('20 giờ 30', '21 giờ 00')))
  expect(await marked()).toEqual(['ca-dieu', 'gio'])
  const reported = outcome.kind === 'indexed' ? outcome.toReview.map(({ id }) => id).sort() : []
  expect(reported).toEqual(['ca-dieu', 'gio'])
})

const amending = (from: string) =>
  aDecision(
    '30/2026/QĐ-UBND',
    `
**Điều 1. Sửa đổi Quyết định số 10/2026/QĐ-UBND**

1. Sửa đổi khoản 1 Điều 2 như sau:

“1. Lớp dạy thêm buổi tối kết thúc trước 20 giờ 00 phút.”.

**Điều 2. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày ${from}.`,
    { issued: 'ngày 20 tháng 5 năm 2026' }
  )

test('an amendment takes them out of service on its day, not before', async () => {
  await ingestFile(ingest, amending('15 tháng 9 năm 2026'))
  expect(await leaving()).toEqual({ 'ca-dieu': '2026-09-15', gio: '2026-09-15' })
  const [answer] = await ingest.knowledge.answersCiting('10-2026-qd-ubnd', ['dieu-2.khoan-1'])
  expect(answer && [isUnderReview(answer, '2026-09-14'), isUnderReview(answer, '2026-09-15')]).toEqual([false, true])
})

test('an amendment that holds already takes them out today, and so does a document that ends the whole', async () => {
  await ingestFile(ingest, amending('25 tháng 5 năm 2026'))
  expect(await leaving()).toEqual({ 'ca-dieu': '2026-06-01', gio: '2026-06-01' })
  const replacing = `
**Điều 1. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 12 năm 2026 và thay thế Quyết định số 10/2026/QĐ-UBND.`
  await ingestFile(ingest, aDecision('40/2026/QĐ-UBND', replacing, { issued: 'ngày 30 tháng 5 năm 2026' }))
  expect(await leaving()).toEqual({ 'ca-dieu': '2026-06-01', gio: '2026-06-01', ngay: '2026-12-01' })
})

test('an amendment taken back before its day marks nothing more', async () => {
  await ingestFile(ingest, amending('15 tháng 9 năm 2026'))
  const retired = await retire(ingest, '30/2026/QĐ-UBND')
  expect(retired.kind === 'retired' && retired.toReview).toEqual([])
})

test('a document taken out of use takes every answer that cites it with it', async () => {
  const retired = await retire(ingest, '10/2026/QĐ-UBND')
  expect(retired.kind === 'retired' && retired.toReview).toHaveLength(3)
  expect(await marked()).toEqual(['ca-dieu', 'gio', 'ngay'])
})

test('a version that changes nothing cited leaves the answers in service, and approving again clears the mark', async () => {
  await ingestFile(ingest, aDecision('10/2026/QĐ-UBND', BODY.replace('các cơ sở', 'mọi cơ sở')))
  expect(await marked()).toEqual([])
  await retire(ingest, '10/2026/QĐ-UBND')
  await ingest.knowledge.publishAnswer(answerCiting('gio', 'dieu-2.khoan-1'))
  expect(await marked()).toEqual(['ca-dieu', 'ngay'])
})
