import { expect, test } from 'vitest'
import { isOfBoundWords } from '#bot/conversation/cases/bound-words.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'

const term = (folded: string): AskedTerm => ({ folded, accented: null, weight: 1, word: 0, necessity: 1 })

test.each([
  ['cong nhan hieu truong', ['cong', 'nhan'], 'Hồ sơ đề nghị thôi công nhận hiệu trưởng.', true],
  ['thoi cong nhan hieu truong', ['cong', 'nhan'], 'Hồ sơ đề nghị thôi công nhận hiệu trưởng.', false],
  ['cong nhan hieu truong', ['cong', 'nhan'], 'Công nhận, thôi công nhận hiệu trưởng.', false],
  ['thanh lap truong trung cap', ['truong', 'trung'], 'Phân hiệu của trường trung cấp.', true],
  ['truong trung cap mo phan hieu', ['truong', 'trung'], 'Phân hiệu của trường trung cấp.', false]
])('“%s” ← “%s” in “%s” is of another: %s', (question, words, told, other) => {
  expect(isOfBoundWords(question, words.map(term), told)).toBe(other)
})

test.each([
  ['ho ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ cận nghèo: 400.000 đồng.', true],
  ['ho can ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ nghèo: 600.000 đồng.', true],
  ['ho ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ nghèo, hộ cận nghèo.', false],
  ['ho can ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ cận nghèo.', false],
  ['hoc sinh duoc ho tro bao nhieu', 'Học sinh thuộc hộ cận nghèo.', false]
])('“%s” ← “%s” is of the other: %s', (question, told, other) => {
  expect(isOfBoundWords(question, [], told)).toBe(other)
})
