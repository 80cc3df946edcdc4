import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openAnswering } from '#bot/answering/answering.ts'
import { findExamples } from '#bot/answering/examples.ts'
import { replyAlone } from '#bot/dialogue.ts'
import type { Model } from '#bot/model/model.ts'
import { vietnamDay } from '#bot/respond.ts'
import { indexSamples } from '../../journeys/house.ts'
import { aDocument } from '../../knowledge/a-document.ts'

const AT = '2026-06-01'
const knowledge = await indexSamples()
const asked: string[] = []
const model: Model = {
  async ask({ material }) {
    asked.push(material)
    return { kind: 'silent', because: 'refused' }
  }
}
const answering = await openAnswering({
  dataDir: knowledge.dataDir,
  knowledgeUri: join(knowledge.dataDir, 'index'),
  publicUrl: '',
  searchPath: '',
  embedding: null,
  model,
  say: () => undefined,
  onFault: (_where, fault) => {
    throw fault
  }
})
afterAll(async () => {
  await answering.close()
  await knowledge[Symbol.asyncDispose]()
})

test('the thread answers as the rooms it holds do, and asks the model of who started it', async () => {
  const examples = () =>
    findExamples({ knowledge, publicUrl: '' }, knowledge, vietnamDay(new Date()), new AbortController().signal)
  for (const question of [
    'Quên căn cước có được vào phòng thi không?',
    'xin chào',
    'khoản 1 điều 2 24/2024/TT-BGDĐT',
    ''
  ]) {
    expect(await answering.replyAlone(question, AT)).toEqual(
      await replyAlone({ knowledge, publicUrl: '', examples }, question, AT)
    )
  }
  expect(asked.join()).toContain('căn cước')
  expect(await answering.listDocuments()).toEqual(await knowledge.listDocuments())
  expect((await answering.analyse('Học phí lớp 6 là bao nhiêu?')).asks).toBe('money')
  expect(answering.complaint()).toBeNull()
})

test('an approved answer is given from the very next question on, and after its withdrawal no more', async () => {
  const question = 'Thư viện xã mở cửa lúc mấy giờ?'
  const ask = async () => (await answering.replyAlone(question, AT)).text
  const before = await ask()
  await answering.publishAnswer({
    id: '1',
    question,
    variants: [],
    answer: 'Thư viện mở cửa từ 8 giờ.',
    citations: [],
    office: 'Phòng Văn hoá – Xã hội',
    approved: '2026-05-20',
    expires: null
  })
  expect(await ask()).toContain('8 giờ')
  await answering.retractAnswer('1')
  expect(await ask()).toBe(before)
})

test('a document that another process replaced answers no more after a moment', async () => {
  const question = 'Mức phạt khi bỏ rác ngoài giờ ở xã là bao nhiêu?'
  const withFine = (fine: string) =>
    aDocument(
      { id: 'rac-thai', number: '7/2026/QĐ-UBND', title: 'Quy định thu gom rác', digest: fine },
      {
        'Mức phạt': [`Mức phạt khi bỏ rác ngoài giờ ở xã là ${fine} đồng.`]
      }
    )
  await knowledge.replaceDocument(withFine('200.000'))
  await knowledge.optimise()
  await expect.poll(async () => (await answering.replyAlone(question, AT)).text, { timeout: 5000 }).toContain('200.000')
  const replaced = performance.now()
  await knowledge.replaceDocument(withFine('350.000'))
  await expect
    .poll(async () => (await answering.replyAlone(question, AT)).text, { timeout: 5000, interval: 50 })
    .toContain('350.000')
  expect(performance.now() - replaced).toBeLessThan(4000)
})
