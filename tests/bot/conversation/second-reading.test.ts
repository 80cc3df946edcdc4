import { expect, test } from 'vitest'
import { mayAskOn, saysIt, secondReadings } from '#bot/conversation/second-reading.ts'
import { fold } from '#knowledge/text/fold.ts'

test.each([
  ['atlat', 'Được mang máy tính vào phòng thi không', 'Được mang atlat vào phòng thi không'],
  ['tiền bảo vệ', 'Nhà trường có được thu tiền vệ sinh không?', 'Nhà trường có được thu tiền bảo vệ không?'],
  ['mấy lớp', 'Trường Tiểu học Am Hạ tuyển bao nhiêu học sinh', 'Trường Tiểu học Am Hạ tuyển học sinh, mấy lớp'],
  ['bao lâu trả lại', 'ai chịu trách nhiệm thu sai', 'ai chịu trách nhiệm thu sai, bao lâu trả lại']
])('%s after "%s"', (text, last, question) => {
  expect(secondReadings(text, last).questions).toContain(question)
})

test('what names nothing, asks why, names a grade or says itself what it is about has no second reading', () => {
  const last = 'Nhà trường có được thu tiền vệ sinh không?'
  for (const text of [
    'bao nhiêu tiền',
    'sao lại thế',
    'tại sao không được thu tiền',
    'lớp 6',
    'môn Toán mấy tiết',
    'học sinh lớp khác muốn xin chuyển sang học cùng bạn có được không'
  ])
    expect(secondReadings(text, last).questions).toEqual([])
})

test('other people take the place of those asked about, and are not added to them', () => {
  const { questions } = secondReadings('giáo viên', 'Học sinh được dùng điện thoại trong giờ học không')
  expect(questions.some((question) => question.includes('Học sinh') && question.includes('giáo viên'))).toBe(false)
})

test('a short question of few words of its own may ask on', () => {
  expect(mayAskOn('mấy tiết')).toBe(true)
  expect(mayAskOn('giữ kín không')).toBe(true)
  expect(mayAskOn('đồng hồ')).toBe(false)
  expect(mayAskOn('lớp 6 mấy tiết')).toBe(false)
  expect(mayAskOn('giáo viên trường công lập mở lớp thì sao')).toBe(false)
})

test.each([
  ['tiền bảo vệ', 'a) Tiền bảo vệ cơ sở vật chất, an ninh của trường;', true],
  ['mấy lớp', 'Trường Tiểu học Am Hạ – Số lớp: 3', true],
  ['mấy học sinh', 'Lớp học kết thúc chậm nhất 20 giờ 30 đối với học sinh trung học cơ sở', false],
  ['mấy học sinh', 'Mỗi lớp không quá 30 học sinh', true],
  ['đổi mấy lần', 'được đổi nguyện vọng một lần', true],
  ['hộ nghèo', 'Học sinh thuộc hộ cận nghèo', false],
  ['thôn 3', 'Số lớp: 3; Tuyến tuyển sinh: Thôn 6, thôn 7', false],
  ['thôn 3', 'Tuyến tuyển sinh: Thôn 2, thôn 3', true],
  ['nhóm 2', 'nhóm 1 được cộng 2,0 điểm; nhóm 2 được cộng 1,5 điểm', true]
])('"%s" said in "%s": %s', (text, lines, said) => {
  expect(saysIt(text, lines)).toBe(said)
  expect(saysIt(fold(text), lines)).toBe(said)
})
