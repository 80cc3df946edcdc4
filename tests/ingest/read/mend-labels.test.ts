import { expect, test } from 'vitest'
import { mendLabels } from '#ingest/read/ocr/mend-labels.ts'

function mended(...lines: string[]): string[] {
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text, page: 1, bold: false, centered: false }))
  return mendLabels(blocks).map((block) => ('text' in block ? block.text : ''))
}

test('a label that did not read is what its neighbours leave for it', () => {
  expect(
    mended('Điều 6. Dạy thêm', '¬ . Nhà trường dạy.', '3. Mỗi môn học.', 'Sã Lớp dạy thêm.', '4. Học sinh nộp.')
  ).toEqual(['Điều 6. Dạy thêm', '1. Nhà trường dạy.', '2. Mỗi môn học.', '3. Sã Lớp dạy thêm.', '4. Học sinh nộp.'])
  expect(mended('1. Gồm:', 'a) Một;', '©) Hai;', 'c) Ba.')).toEqual(['1. Gồm:', 'a) Một;', 'b) Hai;', 'c) Ba.'])
})

test('a letter read as the figure it looks like is a letter where just one is missing', () => {
  expect(mended('6. Gồm:', 'h) Một;', '1) Hai;', 'k) Ba.')[2]).toBe('i) Hai;')
  expect(mended('6. Gồm:', 'h) Một:', '1) Hai;', '2) Ba;', 'i) Bốn.')[2]).toBe('1) Hai;')
})

test('a last label that does not follow is the one that would', () => {
  expect(mended('VII. THỨ TỰ', '1. Một.', '2. Hai.', '9. Ba.').at(-1)).toBe('3. Ba.')
})

test('Roman numerals read as letters, or one stroke short, are put right', () => {
  expect(mended('I. MỤC ĐÍCH', 'H. NỘI DUNG', 'II. CHỈ TIÊU', 'IV. TỔ CHỨC', 'VIH. SAU CÙNG')).toEqual([
    'I. MỤC ĐÍCH',
    'II. NỘI DUNG',
    'III. CHỈ TIÊU',
    'IV. TỔ CHỨC',
    'VIII. SAU CÙNG'
  ])
  expect(mended('Chương ÏI', 'QUY ĐỊNH CHUNG', 'Chương IH')).toEqual(['Chương II', 'QUY ĐỊNH CHUNG', 'Chương III'])
})

test('a Roman numeral without its stop counts where it is the next in order, above a title in capitals', () => {
  expect(mended('I. MỤC ĐÍCH', 'II NỘI DUNG', 'III. CHỈ TIÊU')[1]).toBe('II. NỘI DUNG')
  expect(mended('I. MỤC ĐÍCH', 'H NỘI DUNG', 'III CHỈ TIÊU')).toEqual(['I. MỤC ĐÍCH', 'H NỘI DUNG', 'III CHỈ TIÊU'])
  expect(mended('V. XỬ LÝ', 'VI PHẠM QUY CHẾ')[1]).toBe('VI PHẠM QUY CHẾ')
  expect(mended('I. MỤC ĐÍCH', 'II Nội dung')[1]).toBe('II Nội dung')
})

test('what is right, or cannot be known, stays as it is', () => {
  const lines = [
    'Điều 2. Trách nhiệm',
    'Sở Giáo dục và Đào tạo hướng dẫn.',
    '1. Kiểm tra.',
    '2. Báo cáo.',
    'Các trường thực hiện:',
    'a) Một;',
    'd) Bốn;',
    'đ) Năm.',
    'I. PHẦN SAU',
    'I. PHẦN PHỤ LỤC',
    '5. Số lẻ.'
  ]
  expect(mended(...lines)).toEqual(lines)
})
