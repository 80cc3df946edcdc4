import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { daysNamed, isOfOtherDay } from '#bot/conversation/cases/named-days.ts'

const LINE = 'Sáng ngày 02 tháng 6 năm 2026: thi môn Ngữ văn, bắt đầu làm bài lúc 08 giờ 00.'

test.each([
  ['Thi lớp 10 ngày 4/6 thi môn gì?', LINE, true],
  ['thi lop 10 ngay 4 thang 6 thi mon gi', LINE, true],
  ['Ngày 4/6 thi lúc mấy giờ?', LINE, true],
  ['Ngày 2/6 thi môn gì?', LINE, false],
  ['Ngày 02/06 thi lúc mấy giờ?', LINE, false],
  ['Ngày 4/6 thi môn gì?', 'Thi các môn Toán, Ngữ văn từ ngày 02/6 đến ngày 05/6.', false],
  ['Ngày 4/6 có được nghỉ không?', LINE, false],
  ['Thi lớp 10 gồm những môn nào?', LINE, false]
])('another day: “%s” ← “%s”: %s', (question, line, other) => {
  expect(isOfOtherDay(daysNamed(question, askedFor(question)), line)).toBe(other)
})
