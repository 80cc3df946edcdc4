import { expect, test } from 'vitest'
import { joinSplitSyllables } from '#ingest/read/split-syllables.ts'
import { typed } from '../structure/typed.ts'

/** A text that is torn often enough to be known as one. */
const TORN = 'Quy đ ịnh này, theo th ỏa thuận, v ề lớp.'

function joined(text: string): string {
  const block = joinSplitSyllables(typed(`${TORN}\n${text}`)).blocks[1]
  return block !== undefined && 'text' in block ? block.text : ''
}

test.each([
  ['1. Đ ối tư ợng quy đ ịnh tại kho ản 1', '1. Đối tượng quy định tại khoản 1'],
  ['các ch ứng chỉ ngoại ng ữ', 'các chứng chỉ ngoại ngữ'],
  ['B ộ Qu ốc phòng, c ơ quan thu ộc Chính ph ủ', 'Bộ Quốc phòng, cơ quan thuộc Chính phủ'],
  ['gi ảng viên di ện ch ế độ', 'giảng viên diện chế độ']
])('joins what is no word of its own: %s', (text, whole) => {
  expect(joined(text)).toBe(whole)
})

test.each([
  'Người nêu tại điểm b ở trên',
  'Thí sinh nhóm C ưu tiên, nhóm B ấy',
  'Phương án C ổn định, loại D ảnh hưởng, hạng B ấm',
  'Tỷ lệ việc làm của NH ở tất cả các lớp',
  'Trường lo ăn, lo ở cho ai, do ông ấy',
  'Tu ý, cho ấn phẩm, to án, hoa ốm',
  'ít hơn 1 5 tín chỉ, 2 ở 9C ở 10 h ở',
  'Vitamin C ép, tổ N úp, phòng D ẩm',
  'công nghệ thông tin h ứng dụng'
])('leaves words alone: %s', (text) => {
  expect(joined(text)).toBe(text)
})

test('a slip or two do not make a text torn', () => {
  const blocks = typed('Quy đ ịnh này.\nTheo th ỏa thuận.')
  expect(joinSplitSyllables(blocks)).toEqual({ blocks, joined: 0 })
  expect(joinSplitSyllables([...blocks, ...typed('Học v ề.')]).joined).toBe(3)
})

test('cells of tables are mended too', () => {
  const table = { kind: 'table' as const, rows: [['Quy đ ịnh', 'V ề lớp', 'Đ ối tượng']], header: 0, page: null }
  expect(joinSplitSyllables([table])).toEqual({
    blocks: [{ ...table, rows: [['Quy định', 'Về lớp', 'Đối tượng']] }],
    joined: 3
  })
})
