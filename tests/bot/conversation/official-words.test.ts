import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inOfficialWords } from '#bot/conversation/official-words.ts'
import { respond } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../../knowledge/a-document.ts'

test.each([
  ['Điểm chuẩn ngành Luật là bao nhiêu?', 'điểm trúng tuyển ngành Luật là bao nhiêu?'],
  ['diem chuan nganh luat', 'diem trung tuyen nganh luat'],
  ['Học sinh cấp 3 đi trễ có bị đuổi học không?', 'Học sinh trung học phổ thông đến chậm có bị buộc thôi học không?'],
  ['truong cap hai o xa', 'truong trung hoc co so o xa'],
  ['mỗi buổi học thêm tối đa mấy tiếng', 'mỗi buổi học thêm tối đa bao nhiêu giờ'],
  ['trường dạy mấy tiếng nước ngoài', null],
  ['tiền gửi xe một tháng', 'tiền trông giữ xe một tháng'],
  ['phí trông giữ xe', null],
  ['thi văn có được ra ngoài sớm không', 'thi văn có được ra khỏi phòng thi không'],
  ['tiền nước uống cấp 1', 'tiền nước uống tiểu học'],
  ['tien an ban tru cap 2 bao nhieu', 'tien an ban tru trung hoc co so bao nhieu'],
  ['Học phí bao nhiêu?', null],
  ['Bảo hiểm cấp 3 bản', null],
  ['Mua ô lái lớp nào?', null]
])('in the words of the rules “%s” is “%s”', (question, official) => {
  expect(inOfficialWords(question)).toBe(official)
})

test('a question is answered from a text that calls the thing otherwise', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-words-'))
  const knowledge = await openKnowledge({ uri: join(dir, 'index') })
  afterAll(async () => {
    await knowledge.close()
    await rm(dir, { recursive: true })
  })
  const document = { id: '7-qd-t', number: '7/QĐ-T', title: 'Quy chế học sinh', effective: '2026-01-01' }
  await knowledge.replaceDocument(
    aDocument(document, {
      'Buộc thôi học': ['1. Buộc thôi học đối với học sinh nghỉ quá 45 buổi.'],
      'Nghỉ phép': ['1. Học sinh nghỉ quá 3 buổi phải có đơn.']
    })
  )
  await knowledge.optimise()
  const told = async (question: string) => (await respond({ knowledge, publicUrl: '' }, question, '2026-06-01')).reply
  expect((await told('Nghỉ quá bao nhiêu buổi thì bị đuổi học?')).text).toContain('45 buổi')
})
