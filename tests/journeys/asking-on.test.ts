import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Answered } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../knowledge/a-document.ts'
import { type House, openHouse } from './house.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-asking-on-'))
const knowledge = await openKnowledge({ uri: join(dir, 'index') })
for (const document of [
  aDocument(
    { id: '3-2026-qd-t', number: '3/2026/QĐ-T', title: 'Quy định về hỗ trợ và các khoản thu', effective: '2026-01-01' },
    {
      'Hỗ trợ chi phí học tập': [
        '1. Học sinh được hỗ trợ chi phí học tập nếu thuộc hộ nghèo hoặc mồ côi.',
        '2. Mức hỗ trợ là 150.000 đồng một tháng.',
        '3. Hồ sơ đề nghị hỗ trợ gồm đơn đề nghị và giấy chứng nhận hộ nghèo.',
        '4. Gia đình nộp hồ sơ tại trường trong 30 ngày kể từ ngày khai giảng.',
        '5. Nhà trường gửi hồ sơ đến phòng chuyên môn trong 05 ngày.'
      ],
      'Các khoản thu': [
        '1. Nhà trường không được thu các khoản sau:\na) Tiền bảo vệ trường;\nb) Tiền vệ sinh lớp học;\nc) Tiền khen thưởng.',
        '2. Thu sai phải trả lại cho cha mẹ học sinh trong 15 ngày.'
      ]
    }
  ),
  aDocument(
    { id: '4-2026-tb-t', number: '4/2026/TB-T', title: 'Thông báo về bằng tốt nghiệp', effective: '2026-01-01' },
    { 'Cấp bản sao bằng': ['1. Người đề nghị nộp hồ sơ tại Trung tâm hành chính công trong 10 ngày.'] }
  )
])
  await knowledge.replaceDocument(document)
await knowledge.optimise()
afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})

async function chat(house: House, text: string, session: string): Promise<Answered> {
  const reply = await house.server.inject({ method: 'POST', url: '/api/chat', payload: { session, text } })
  return reply.json()
}

test('the steps towards what was told are told from the same document, one after the other', async () => {
  await using house = await openHouse(knowledge)
  const ask = (text: string) => chat(house, text, 'các bước')
  expect((await ask('học sinh hộ nghèo được hỗ trợ chi phí học tập không')).text).toContain('nếu thuộc hộ nghèo')
  expect((await ask('mức bao nhiêu')).text).toContain('150.000 đồng')
  expect((await ask('hồ sơ gồm gì')).text).toContain('gồm đơn đề nghị')
  expect((await ask('nộp ở đâu')).text).toContain('tại trường trong 30 ngày')
  expect((await ask('han nop')).text).toContain('tại trường trong 30 ngày')
  expect(await ask('khi nào nhận tiền')).toMatchObject({ outcome: 'abstain' })
})

test('another thing that is only named is read as asked the same of, where the document in talk names it too', async () => {
  await using house = await openHouse(knowledge)
  const ask = (text: string) => chat(house, text, 'khoản thu')
  expect((await ask('nhà trường có được thu tiền vệ sinh lớp học không')).text).toContain('Tiền vệ sinh lớp học')
  expect((await ask('tiền bảo vệ')).text).toContain('Tiền bảo vệ trường')
  expect(await ask('tiền máy lạnh')).toMatchObject({ outcome: 'abstain' })
  expect(await ask('giáo viên thì sao')).toMatchObject({ outcome: 'abstain' })
})
