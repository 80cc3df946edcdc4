import { expect, test } from 'vitest'
import { isOfOtherSide, sidesAsked } from '#bot/conversation/cases/sides.ts'

test.each([
  ['dạy thêm trong nhà trường gồm những gì', ['Dạy thêm ngoài nhà trường'], true],
  ['day them ngoai nha truong', ['Dạy thêm trong nhà trường'], true],
  ['dạy thêm trong nhà trường', ['Mỗi lớp không quá 30 học sinh.', 'Điều 7. Dạy thêm ngoài nhà trường'], true],
  ['dạy thêm trong nhà trường', ['Mỗi lớp không quá 45 học sinh.', 'Điều 6. Dạy thêm trong nhà trường'], false],
  ['dạy thêm trong nhà trường', ['Dạy thêm trong nhà trường và ngoài nhà trường'], false],
  ['dạy thêm trong nhà trường', ['Ngoài các trường hợp trên, học sinh được học thêm.'], false],
  ['Lớp dạy thêm ở trung tâm tối đa mấy học sinh', ['Dạy thêm trong nhà trường'], true],
  ['con học thêm ở nhà cô có phải đóng tiền không', ['Dạy thêm trong nhà trường'], true],
  ['nộp đơn ở trung tâm hành chính', ['Nộp trong nhà trường'], false],
  ['học thêm có mất tiền không', ['Dạy thêm ngoài nhà trường'], false]
])('of the other side: %s ← %s', (question, texts, expected) => {
  expect(isOfOtherSide(sidesAsked(question), texts)).toBe(expected)
})
