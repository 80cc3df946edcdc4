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
  ['Em tới trễ 10 phút', 'Em đến chậm 10 phút'],
  ['em toi tre 10 phut', 'em den cham 10 phut'],
  ['Cháu bị ung thư máu', 'Cháu bị bệnh hiểm nghèo'],
  ['Mẹ em bị ung thư máu', null],
  ['Bố em mất năm ngoái', 'mồ côi cha năm ngoái'],
  ['Bố em mất căn cước', null],
  ['Bà em mất rồi', null],
  ['Sinh viên năm nhất có được chuyển trường không', 'Sinh viên năm thứ nhất có được chuyển cơ sở đào tạo không'],
  ['Chuyển trường cho con', null],
  ['vợ đang mang thai', 'vợ đang có thai'],
  ['Điều kiện mang thai hộ', null],
  ['Tiền ăn trưa được hỗ trợ bao nhiêu', 'mức hỗ trợ ăn trưa là bao nhiêu'],
  ['đình chỉ học tập', null],
  ['truong tu ngay 5', null],
  ['Học phí bao nhiêu?', null],
  ['Bảo hiểm cấp 3 bản', null],
  ['Mua ô lái lớp nào?', null]
])('in the words of the rules “%s” is “%s”', (question, official) => {
  expect(inOfficialWords(question)[0] ?? null).toBe(official)
})

test('of several things each is put in the words of the rules alone as well', () => {
  expect(inOfficialWords('trạm xá ở trường cấp 2')).toEqual([
    'trạm y tế ở trường trung học cơ sở',
    'trạm y tế ở trường cấp 2',
    'trạm xá ở trường trung học cơ sở'
  ])
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
