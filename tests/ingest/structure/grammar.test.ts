import { expect, test } from 'vitest'
import { readLabel } from '#ingest/structure/grammar.ts'
import { letterValue, ordinalWord, romanValue } from '#ingest/structure/numerals.ts'

const seen = (line: string) => {
  const label = readLabel(line)
  return label === null ? null : `${label.mark} ${label.label}`.trim()
}

test.each([
  ['Điều 5. Hồ sơ', 'dieu 5'],
  ['Điều 5a. Hồ sơ', 'dieu 5a'],
  ['ĐIỀU 5: HỒ SƠ', 'dieu 5'],
  ['Điêu 5. Hồ sơ', 'dieu 5'],
  ['**Điều 5. Hồ sơ**', 'dieu 5'],
  ['Điều 5', 'dieu 5'],
  ['Phần thứ nhất', 'phan thứ nhất'],
  ['PHẦN II. NỘI DUNG', 'phan II'],
  ['Chương IV', 'chuong IV'],
  ['Chương 2: Tổ chức', 'chuong 2'],
  ['Mục 1. TUYỂN SINH', 'muc 1'],
  ['Tiểu mục 2', 'tieu_muc 2'],
  ['PHỤ LỤC', 'phu_luc'],
  ['Phụ lục I', 'phu_luc I'],
  ['Phụ lục số 2', 'phu_luc 2'],
  ['Mẫu số 01', 'mau Mẫu số 01'],
  ['A. TÌNH HÌNH', 'chu_hoa A'],
  ['II. NỘI DUNG', 'la_ma II'],
  ['1. Thí sinh nộp hồ sơ', 'so 1'],
  ['1.2. Đối với trường', 'so_con 1.2'],
  ['1.2 Đối với trường', 'so_con 1.2'],
  ['đ) Bản sao', 'chu đ'],
  ['a. Bản sao', 'chu a'],
  ['a.1) Bản sao', 'chu_so a.1'],
  ['(2) Nội dung', 'so_ngoac 2'],
  ['– Có mặt đúng giờ', 'gach'],
  ['+ Mang theo thẻ', 'cong']
])('%s is read as a label', (line, label) => {
  expect(seen(line)).toBe(label)
})

test.each([
  'Điều 5 của Luật này được sửa đổi',
  'Điều kiện dự thi gồm có',
  'Chương trình giáo dục phổ thông',
  'Mục tiêu của kế hoạch',
  'Mục 2 của kế hoạch này nêu rõ',
  'Phụ lục kèm theo gồm bốn mẫu',
  '2025. Các trường báo cáo',
  '1.500.000 đồng mỗi tháng',
  '2.5 điểm trở lên',
  '12/6/2026 là ngày thi',
  'Phần lớn học sinh đã đăng ký',
  '---'
])('%s is text', (line) => {
  expect(seen(line)).toBeNull()
})

test('what follows the label is kept apart', () => {
  expect(readLabel('Điều 12. Điều 12. Hồ sơ dự thi')?.rest).toBe('Hồ sơ dự thi')
  expect(readLabel('3. Thí sinh tự do')?.rest).toBe('Thí sinh tự do')
})

test('numerals are read in every spelling in use', () => {
  expect(['I', 'IV', 'IX', 'XIV', 'XL'].map(romanValue)).toEqual([1, 4, 9, 14, 40])
  expect(['IIX', 'MIX', ''].map(romanValue)).toEqual([null, null, null])
  expect(['nhất', 'tư', 'mười', 'mười một', 'xuân'].map(ordinalWord)).toEqual([1, 4, 10, 11, null])
  expect(letterValue('đ')).toBe(5)
})
