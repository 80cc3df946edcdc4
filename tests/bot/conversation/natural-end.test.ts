import { expect, test } from 'vitest'
import { cutOf } from '#bot/conversation/natural-end.ts'

test.each([
  ['Bản sao bằng tốt nghiệp, giấy khai sinh và học bạ', 30, 'Bản sao bằng tốt nghiệp'],
  [
    'Giáo viên trường phổ thông dân tộc bán trú tiểu học là 21 tiết',
    58,
    'Giáo viên trường phổ thông dân tộc bán trú tiểu học'
  ],
  ['Giải khuyến khích được cộng 0,25 điểm', 30, 'Giải khuyến khích được cộng'],
  ['Có thời gian giảng dạy ít nhất 03 năm (36 tháng) trở lên', 42, 'Có thời gian giảng dạy ít nhất 03 năm'],
  ['Kinh nghiệm làm công tác giảng dạy hoặc tham gia quản lý giáo dục', 48, 'Kinh nghiệm làm công tác giảng dạy'],
  ['Thí sinh nộp đơn cho Sở Giáo dục và Đào tạo tỉnh', 36, 'Thí sinh nộp đơn cho Sở Giáo dục'],
  // what restricts stays open: the rule must not seem to hold for all
  ['Được miễn học phí và tiền ăn đối với trẻ khuyết tật', 38, 'Được miễn học phí và tiền ăn đối với']
])('“%s” cut to %i characters', (text, room, told) => {
  expect(text.slice(0, cutOf(text, room, 0)).trimEnd()).toBe(told)
})

test('it is not cut before what must be kept where that has room', () => {
  const text = 'Hồ sơ gồm đơn, giấy khai sinh và 04 ảnh cỡ 3x4 nộp tại trường'
  expect(text.slice(0, cutOf(text, 45, text.indexOf('04 ảnh') + 6))).toContain('04 ảnh')
})
