import { afterAll, beforeAll, expect, test } from 'vitest'
import { replyAlone } from '#bot/dialogue.ts'
import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { fold } from '#knowledge/text/fold.ts'
import { aDocument } from '../knowledge/a-document.ts'
import { indexSamples } from './house.ts'

const AT = '2026-06-01'
const OFFICE = 'Phòng Văn hoá – Xã hội'
const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const anAnswer = (id: string, question: string, more: Partial<CuratedAnswer> = {}): CuratedAnswer => ({
  id,
  question,
  variants: [],
  answer: `Trả lời đã duyệt số ${id}.`,
  citations: [],
  office: OFFICE,
  approved: '2026-05-20',
  expires: null,
  ...more
})

const ANSWERS = [
  anAnswer('1', 'Thư viện xã mở cửa lúc mấy giờ?', { variants: ['Mấy giờ thư viện xã bắt đầu phục vụ?'] }),
  anAnswer('2', 'Học phí lớp 6 trường công lập năm học 2026-2027 là bao nhiêu?'),
  anAnswer('3', 'Trẻ tạm trú có được đăng ký vào lớp 1 ở xã không?', {
    variants: ['Gia đình ở trọ thì con có vào lớp 1 ở xã được không?']
  }),
  anAnswer('4', 'Lớp bơi hè cho học sinh tiểu học đăng ký ở đâu?'),
  anAnswer('5', 'Nghe nói kỳ thi tốt nghiệp năm nay bỏ môn Lịch sử có đúng không?')
]
beforeAll(async () => {
  for (const answer of ANSWERS) await knowledge.publishAnswer(answer)
})

const servedTo = async (text: string) =>
  /^Trả lời đã duyệt số (\d+)\./.exec((await replyAlone({ knowledge, publicUrl: '' }, text, AT)).text)?.[1] ?? null

const SAME: [id: string, texts: string[]][] = [
  [
    '1',
    [
      'Thư viện xã mở cửa lúc mấy giờ?',
      'Cho em hỏi thư viện xã mở cửa mấy giờ ạ',
      'thu vien xa mo cua luc may gio',
      'Mấy giờ thư viện xã mở cửa vậy ad?',
      'thư viện của xã mở cửa lúc mấy giờ thế',
      'may gio thu vien xa bat dau phuc vu'
    ]
  ],
  [
    '2',
    [
      'Học phí lớp 6 trường công lập năm học 2026-2027 bao nhiêu ạ?',
      'hoc phi lop 6 truong cong lap nam hoc 2026-2027 la bn',
      'năm học 2026-2027 học phí lớp 6 trường công lập là bao nhiêu'
    ]
  ],
  [
    '3',
    [
      'Trẻ tạm trú có được đăng ký vào lớp 1 ở xã không ạ?',
      'tre tam tru co dc dang ky vao lop 1 o xa ko',
      'trẻ tạm trú có đăng ký vào lớp một ở xã được không',
      'gia dinh o tro thi con co vao lop 1 o xa dc ko'
    ]
  ],
  ['4', ['Đăng ký lớp bơi hè cho học sinh tiểu học ở đâu?', 'lop boi he cho hoc sinh tieu hoc dang ky o dau z']],
  [
    '5',
    [
      'nghe noi ky thi tot nghiep nam nay bo mon lich su co dung ko',
      'Kỳ thi tốt nghiệp năm nay bỏ môn Lịch sử đúng không ạ?'
    ]
  ]
]

const OTHER = `
Thư viện xã đóng cửa lúc mấy giờ?
Thư viện trường mở cửa lúc mấy giờ?
Thư viện xã ở đâu?
Thư viện xã mở cửa ngày nào?
Thư viện huyện mở cửa lúc mấy giờ?
Thư viện xã mở cửa lúc mấy giờ ngày lễ?
Bưu điện xã mở cửa lúc mấy giờ?
Thư viện xã có thu tiền không?
Học phí lớp 9 trường công lập năm học 2026-2027 là bao nhiêu?
Học phí lớp 6 trường công lập năm học 2025-2026 là bao nhiêu?
Học phí lớp 6 trường tư thục năm học 2026-2027 là bao nhiêu?
Học phí lớp 6 trường công lập năm học 2026-2027 nộp ở đâu?
Học phí lớp 6 trường công lập năm học 2026-2027 nộp khi nào?
Học phí trường công lập năm học 2026-2027 là bao nhiêu?
Miễn học phí lớp 6 trường công lập năm học 2026-2027 cho ai?
Tiền ăn lớp 6 trường công lập năm học 2026-2027 là bao nhiêu?
Trẻ tạm trú có được đăng ký vào lớp 6 ở xã không?
Trẻ thường trú có được đăng ký vào lớp 1 ở xã không?
Trẻ tạm trú đăng ký vào lớp 1 ở xã cần giấy tờ gì?
Trẻ tạm trú đăng ký vào lớp 1 ở xã khi nào?
Trẻ tạm trú có được đăng ký vào lớp 1 ở thành phố không?
Trẻ khuyết tật có được đăng ký vào lớp 1 ở xã không?
Trẻ tạm trú có được miễn học phí lớp 1 ở xã không?
Người nước ngoài tạm trú có được đăng ký cho con vào lớp 1 ở xã không?
Lớp bơi hè cho học sinh THCS đăng ký ở đâu?
Lớp bơi hè cho học sinh tiểu học đăng ký khi nào?
Lớp võ hè cho học sinh tiểu học đăng ký ở đâu?
Lớp bơi cho giáo viên tiểu học đăng ký ở đâu?
Lớp bơi hè cho học sinh tiểu học có mất tiền không?
Học sinh tiểu học nghỉ hè ở đâu?
Nghe nói kỳ thi tốt nghiệp năm nay bỏ môn Địa lý có đúng không?
Nghe nói kỳ thi tốt nghiệp năm sau bỏ môn Lịch sử có đúng không?
Nghe nói kỳ thi vào lớp 10 năm nay bỏ môn Lịch sử có đúng không?
Nghe nói kỳ thi tốt nghiệp năm nay thêm môn Lịch sử có đúng không?
Kỳ thi tốt nghiệp năm nay môn Lịch sử thi lúc mấy giờ?
`
  .trim()
  .split('\n')

test.each(SAME.flatMap(([id, texts]) => texts.map((text) => ({ id, text }))))(
  'the approved answer $id is served to “$text”',
  async ({ id, text }) => {
    expect(await servedTo(text)).toBe(id)
  }
)

test.each(OTHER)('no approved answer is served to the question beside it: %s', async (text) => {
  expect([await servedTo(text), await servedTo(fold(text))]).toEqual([null, null])
})

test('it is served as it is, under the name of the office with its date, and its sources', async () => {
  const reply = await replyAlone({ knowledge, publicUrl: '' }, 'Thư viện xã mở cửa lúc mấy giờ?', AT)
  expect(reply).toMatchObject({ outcome: 'answer', reason: null, citations: [], confidence: 1 })
  expect(reply.text).toBe(`Trả lời đã duyệt số 1.\nTrả lời của ${OFFICE}, ngày 20/05/2026`)
})

test('it is in force from the next message on, also in another process, until it is taken back or runs out', async () => {
  const other = await openKnowledge({ uri: `${knowledge.dataDir}/index` })
  const ask = async (day = AT) =>
    (await replyAlone({ knowledge: other, publicUrl: '' }, 'Trạm y tế xã trực đêm số máy nào?', day)).text
  expect(await ask()).not.toContain('số 9')
  await knowledge.publishAnswer(anAnswer('9', 'Trạm y tế xã trực đêm số máy nào?', { expires: '2026-07-01' }))
  expect(await ask()).toContain('số 9')
  expect(await ask('2026-07-01')).not.toContain('số 9')
  await knowledge.retractAnswer('9')
  expect(await ask()).not.toContain('số 9')
  await other.close()
})

test('an answer is not served once staff must look at it again, or its citation does not hold or says something else', async () => {
  const question = 'Ai được mượn phòng đọc buổi tối?'
  const id = '7-2026-qd-y'
  const said = '1. Học sinh lớp 12 được mượn phòng đọc buổi tối.'
  const index = (text: string, expires: string | null) =>
    knowledge.replaceDocument(
      aDocument({ id, number: '7/2026/QĐ-Y', effective: '2026-01-01', expires }, { 'Phòng đọc': [text] })
    )
  const citation = {
    document: '7/2026/QĐ-Y',
    title: 'Quy định mẫu',
    provision: 'khoản 1 Điều 1',
    quote: said,
    validity: 'in_force' as const,
    passage: `${id}/dieu-1.khoan-1`
  }
  const answer = anAnswer('8', question, { citations: [citation] })
  await index(said, null)
  await knowledge.publishAnswer(answer)
  const reply = await replyAlone({ knowledge, publicUrl: '' }, question, AT)
  expect(reply.text).toContain('Nguồn: khoản 1 Điều 1, 7/2026/QĐ-Y – còn hiệu lực')
  expect(reply.citations).toEqual([citation])
  await index(said, '2026-05-30')
  expect(await servedTo(question)).toBeNull()
  await index('1. Học sinh lớp 11 được mượn phòng đọc buổi tối.', null)
  expect(await servedTo(question)).toBeNull()
  await index(said, null)
  expect(await servedTo(question)).toBe('8')
  await knowledge.publishAnswer({ ...answer, needsReview: { reason: 'Văn bản vừa sửa.', from: AT } })
  expect(await servedTo(question)).toBeNull()
  await knowledge.retireDocument(id)
  await knowledge.publishAnswer(answer)
  expect(await servedTo(question)).toBeNull()
})
