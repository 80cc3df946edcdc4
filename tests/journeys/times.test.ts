import { afterAll, expect, test } from 'vitest'
import { LONGEST_REPLY } from '#bot/conversation/reply.ts'
import { replyAlone } from '#bot/dialogue.ts'
import { indexSamples } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const ask = (question: string) => replyAlone({ knowledge, publicUrl: '' }, question, '2026-11-29')

test.each([
  ['học phí', 'Điều 4, 03/2026'],
  ['hộ nghèo được hỗ trợ bao nhiêu tiền', 'Điều 7, 03/2026'],
  ['học sinh tiểu học có được hỗ trợ ăn trưa không', 'Điều 7, 03/2026'],
  ['học sinh mồ côi được hỗ trợ gì', '03/2026'],
  ['đối tượng được miễn học phí', 'Điều 4, 03/2026'],
  ['dạy thêm', '02/2025'],
  ['những học sinh nào được học thêm trong trường', 'Điều 6, 02/2025'],
  ['có được học thêm không', '02/2025']
])('“%s” names what is in force, nothing that is not', async (question, provision) => {
  const { text } = await ask(question)
  expect(text).toContain(provision)
  expect(text).not.toMatch(/hết hiệu lực|có hiệu lực từ|chưa tìm được/)
})

test.each([
  ['năm học 2025-2026 hỗ trợ ăn trưa bao nhiêu', '160.000 đồng', 'khoản 2 Điều 7, 03/2026/QĐ-UBND'],
  ['năm học 2025-2026 học phí trường công thế nào', 'được miễn học phí', 'khoản 1 Điều 4, 03/2026/QĐ-UBND'],
  ['năm ngoái hỗ trợ ăn trưa bao nhiêu', '160.000 đồng', 'khoản 2 Điều 7, 03/2026/QĐ-UBND'],
  [
    'năm học 2025 - 2026 nộp hồ sơ hỗ trợ trong mấy ngày kể từ khai giảng',
    '45 ngày',
    'khoản 1 Điều 10, 03/2026/QĐ-UBND'
  ],
  ['tháng 5 năm 2026 học sinh mồ côi được hỗ trợ bao nhiêu', '300.000 đồng', 'Điều 8, bảng, hàng 2, 03/2026/QĐ-UBND']
])('“%s” is answered by what held then, and told what holds now', async (question, told, today) => {
  const { outcome, text } = await ask(question)
  expect(outcome).toBe('answer')
  expect(text).toMatch(/^Quy định sau có hiệu lực đến trước ngày 01\/08\/2026, nay đã hết hiệu lực:/)
  expect(text).toContain(told)
  expect(text).toContain('hết hiệu lực từ ngày 01/08/2026, được thay thế bởi 03/2026/QĐ-UBND')
  expect(text.split('\n').at(-1)).toContain(`Đang áp dụng: `)
  expect(text.split('\n').at(-1)).toContain(today)
})

test.each(['năm sau lớp học thêm THCS kết thúc lúc mấy giờ', 'từ 2027 lớp học thêm kết thúc mấy giờ'])(
  '“%s” is answered by what will hold',
  async (question) => {
    const { outcome, text } = await ask(question)
    expect([outcome, text.includes('20 giờ 00'), text.includes('20 giờ 30')]).toEqual(['answer', true, false])
    expect(text).toMatch(/^Quy định sau có hiệu lực từ ngày 15\/12\/2026:/)
  }
)

test.each([
  [
    'lớp học thêm THCS kết thúc lúc mấy giờ',
    /20 giờ 30.*\nNguồn.*còn hiệu lực\nTừ ngày 15\/12\/2026, quy định này thay đổi: .*20 giờ 00.*\(khoản 2 Điều 1, 05\/2026\/QĐ-UBND\)$/
  ],
  ['tháng sau lớp học thêm THCS kết thúc lúc mấy giờ', /20 giờ 30.*\nNguồn.*\nTừ ngày 15\/12\/2026, .*20 giờ 00/],
  ['cơ sở dạy thêm phải giữ nguyên mức thu bao lâu', /03 tháng.*\nNguồn.*\nTừ ngày 15\/12\/2026, .*cả học kỳ/],
  [
    'điều 9 quyết định 02/2025',
    /20 giờ 30[\s\S]*\nTừ ngày 15\/12\/2026, quy định này thay đổi, theo khoản 2 Điều 1, 05\/2026\/QĐ-UBND\.$/
  ]
])('“%s” is told what will change', async (question, pattern) => {
  const { text } = await ask(question)
  expect(text).toMatch(pattern)
  expect(text.length).toBeLessThanOrEqual(LONGEST_REPLY)
})

test.each([
  // the point asked about stays as it is, though another is added below it
  'dạy thêm cho học sinh tiểu học có được không',
  'mỗi lớp dạy thêm tối đa bao nhiêu học sinh',
  'Học trường công có phải đóng học phí không?',
  'năm ngoái lớp học thêm THCS kết thúc lúc mấy giờ',
  'tuyển sinh lớp 1 năm 2026 đăng ký ngày nào',
  'con sinh năm 2020 đăng ký vào lớp 1 ngày nào'
])('“%s” is answered as ever', async (question) => {
  const { outcome, text } = await ask(question)
  expect(outcome).toBe('answer')
  expect(text).not.toMatch(/Từ ngày 15|Quy định sau|Đang áp dụng/)
})

test('a paper asked for by its number is shown with what rules today', async () => {
  const { reason, text } = await ask('quyết định 01/2025 quy định hỗ trợ ăn trưa bao nhiêu')
  expect(reason).toBe('expired_only')
  expect(text).toMatch(
    /160\.000 đồng[\s\S]*được thay thế bởi 03\/2026\/QĐ-UBND\nĐang áp dụng: khoản 2 Điều 7, 03\/2026\/QĐ-UBND/
  )
})

test('what only the new words say is shown with the day from which they hold', async () => {
  const { reason, text } = await ask('cơ sở dạy thêm có phải cấp biên nhận không')
  expect(reason).toBe('not_yet_only')
  expect(text).toContain('có hiệu lực từ ngày 15/12/2026')
})
