import { expect, test } from 'vitest'
import { isOfOtherSex, sexAsked } from '#bot/conversation/cases/sexes.ts'

test.each([
  ['Giáo viên nam nuôi con dưới 12 tháng được giảm mấy tiết?', 'nam'],
  ['giao vien nam nghi may ngay khi vo sinh', 'nam'],
  ['nữ sinh có phải mặc áo dài không', 'nữ'],
  ['cô giáo nghỉ thai sản trùng nghỉ hè', 'nữ'],
  ['gv nghi thai san trung he co duoc nghi bu ko', 'nữ'],
  ['Vợ sinh con thì được nghỉ thai sản mấy ngày?', null],
  ['Học sinh nam và học sinh nữ chạy bao nhiêu mét?', null],
  ['giáo viên năm nay dạy mấy tiết', null],
  ['giao vien nam nay day may tiet', null],
  ['sinh vien nam nhat hoc may tin chi', null],
  ['Học sinh Nam được mấy điểm?', null],
  ['Người Việt Nam ở nước ngoài đăng ký thế nào?', null],
  ['thầy cô dạy mấy tiết', null],
  ['Học sinh Việt Nam thi gì?', null]
])('“%s” is about %s', (question, sex) => {
  expect(sexAsked(question)).toBe(sex)
})

test.each([
  ['Cô giáo nghỉ thai sản thì sao?', 'Giáo viên nam được nghỉ khi vợ sinh con thì không được nghỉ bù.', true],
  ['Giáo viên nam được giảm mấy tiết?', 'Giáo viên nữ nuôi con nhỏ được giảm 04 tiết.', true],
  ['Giáo viên nam được giảm mấy tiết?', 'Giáo viên nuôi con nhỏ được giảm 04 tiết.', false],
  ['Giáo viên nam được giảm mấy tiết?', 'Giáo viên nữ được giảm 04 tiết, giáo viên nam 02 tiết.', false],
  ['Giáo viên được giảm mấy tiết?', 'Giáo viên nữ nuôi con nhỏ được giảm 04 tiết.', false],
  ['Nữ sinh mặc gì?', 'Học sinh Nam Định mặc đồng phục.', false],
  ['Lao động nữ nghỉ mấy ngày?', 'Người lao động năm đầu nghỉ 12 ngày.', false]
])('“%s” ← “%s” is of the other sex: %s', (question, told, other) => {
  expect(isOfOtherSex(sexAsked(question), told)).toBe(other)
})
