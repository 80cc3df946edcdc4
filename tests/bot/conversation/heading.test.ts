import { expect, test } from 'vitest'
import { headingOf, inUsualLetters, withoutLabel } from '#bot/conversation/heading.ts'
import { aHit } from './hits.ts'

test.each([
  ['Điều 7. Điều kiện dự thi', 'Điều kiện dự thi'],
  ['Chương II. TUYỂN SINH', 'TUYỂN SINH'],
  ['Mục 1: Hồ sơ', 'Hồ sơ'],
  ['Tiểu mục 4. GIÁO DỤC ĐẠI HỌC:', 'GIÁO DỤC ĐẠI HỌC:'],
  ['1.2. Cách nộp', 'Cách nộp'],
  ['- Cách nộp', 'Cách nộp'],
  ['Mục tiêu của chương trình', 'Mục tiêu của chương trình'],
  ['Tiểu mục tiêu của dự án', 'Tiểu mục tiêu của dự án']
])('the label of a heading is left off: %s', (heading, bare) => {
  expect(withoutLabel(heading)).toBe(bare)
})

test('a heading in capitals, whatever its label, says little of one line', () => {
  const trail = ['Chương II. TUYỂN SINH', 'Điều 7. Điều kiện dự thi', 'Tiểu mục 4. GIÁO DỤC ĐẠI HỌC']
  expect(headingOf(aHit({ trail }))).toBe('Điều kiện dự thi')
  expect(headingOf(aHit({ trail: trail.slice(2) }))).toBe('')
  expect(headingOf(aHit({ trail }), true)).toBe('GIÁO DỤC ĐẠI HỌC')
})

test.each([
  ['TUYỂN SINH VÀO LỚP 10 THPT', 'Tuyển sinh vào lớp 10 THPT'],
  ['THỰC HIỆN TRONG NGÀY THI', 'Thực hiện trong ngày thi'],
  ['CÁC TRƯỜNG HỢP ĐƯỢC ƯU TIÊN Ở MỤC II', 'Các trường hợp được ưu tiên ở mục II'],
  ['TUYỂN SINH ĐẠI HỌC CHÍNH QUY', 'Tuyển sinh đại học chính quy'],
  ['GIỚI THIỆU TRƯỜNG ĐẠI HỌC VINH', 'GIỚI THIỆU TRƯỜNG ĐẠI HỌC VINH'],
  ['PHÂN CÔNG CỦA TỈNH THÁI NGUYÊN', 'PHÂN CÔNG CỦA TỈNH THÁI NGUYÊN'],
  ['tiếp nhận và trả kết quả', 'Tiếp nhận và trả kết quả'],
  ['Giờ có mặt', 'Giờ có mặt']
])('a heading above a quote stands in the usual letters: %s', (heading, told) => {
  expect(inUsualLetters(heading)).toBe(told)
})
