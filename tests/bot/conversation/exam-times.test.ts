import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { endAsked, isOfOtherEnd } from '#bot/conversation/cases/beginnings.ts'
import { asksOfSitting, isOfOtherTime } from '#bot/conversation/cases/named-times.ts'
import { asksOffset, isDuration } from '#bot/conversation/cases/offsets.ts'

const BEGINS = 'Giờ phát đề: 14 giờ 20; Giờ bắt đầu làm bài: 14 giờ 30'

test.each([
  ['Mấy giờ thu bài môn Toán?', BEGINS, true],
  ['mon toan ket thuc luc may gio', BEGINS, true],
  ['Môn Toán bắt đầu lúc mấy giờ?', BEGINS, false],
  ['Môn Toán thi lúc mấy giờ?', BEGINS, false],
  ['Bắt đầu và kết thúc lúc mấy giờ?', BEGINS, false],
  ['Năm học kết thúc ngày nào?', 'Năm học bắt đầu từ ngày 05/9 đến ngày 31/5.', false],
  ['Năm học bắt đầu ngày nào?', 'Kết thúc năm học trước ngày 31/5.', true],
  ['Trước giờ thi bao nhiêu phút thì phát đề?', 'Trước giờ thu bài 05 phút, kiểm tra mã đề.', true]
])('“%s” ← “%s” is of the other end: %s', (question, line, other) => {
  expect(isOfOtherEnd(endAsked(question), line)).toBe(other)
})

test.each([
  ['Sau bao nhiêu phút thì được vào phòng thi?', true],
  ['sau bao nhieu phut thi duoc vao phong thi', true],
  ['Đến muộn mấy phút thì không được thi?', true],
  ['Phải có mặt trước mấy giờ?', false],
  ['Môn Văn bao nhiêu phút?', false]
])('“%s” asks how long before or after something: %s', (question, offset) => {
  expect(asksOffset(question, askedFor(question))).toBe(offset)
})

test.each([
  ['Thời gian làm bài: 120 phút', true],
  ['Thời gian làm bài thi: 180 phút.', true],
  ['Được ra khỏi phòng sau hai phần ba thời gian làm bài, tức là sau 80 phút', false],
  ['Đến chậm không quá 15 phút', false]
])('“%s” tells only how long something lasts: %s', (line, duration) => {
  expect(isDuration(line)).toBe(duration)
})

test.each([
  ['Thi năng khiếu ngày nào?', true],
  ['khi nao thi tot nghiep', true],
  ['Thi năng khiếu đăng ký ngày nào?', false],
  ['Đăng ký xét tuyển ngày nào?', false]
])('“%s” asks when an exam is sat: %s', (question, sitting) => {
  expect(asksOfSitting(question)).toBe(sitting)
})

test.each([
  ['Thời gian đăng ký (dự kiến): Từ ngày 20/5 đến ngày 30/5.', true],
  ['Thời gian thi: ngày 11/6.', false],
  ['Thi ngày 11/6 tại nơi đăng ký.', false]
])('“%s” gives the time of something before or after: %s', (line, other) => {
  expect(isOfOtherTime(line)).toBe(other)
})
