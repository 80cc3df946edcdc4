import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import type { Distinction } from '#bot/conversation/cases/distinction.ts'
import { usualAsked } from '#bot/conversation/cases/narrower-cases.ts'
import { paperAsked } from '#bot/conversation/cases/papers-obtained.ts'
import { rowNumberAsked } from '#bot/conversation/cases/row-numbers.ts'
import { kindAsked } from '#bot/conversation/cases/sibling-kinds.ts'
import { evidenceFor } from './hits.ts'

function isOfOther(of: Distinction, question: string, line: string, passage = line, headings: string[] = []): boolean {
  const asked = { question, asked: askedFor(question), terms: evidenceFor(question, []).asked }
  return of(asked)?.({ line, lines: [line], headings, passage }) ?? false
}

const TERM = 'Thẻ quốc tế và thẻ nội địa có thời hạn 05 năm.'
const KINDS = `Thẻ hướng dẫn viên bao gồm thẻ quốc tế, thẻ nội địa và thẻ tại điểm.\n${TERM}`

test.each([
  ['Thẻ tại điểm có thời hạn mấy năm?', true],
  ['the tai diem co thoi han may nam', true],
  ['Thẻ nội địa có thời hạn mấy năm?', false],
  ['Thẻ nội địa và thẻ tại điểm có thời hạn mấy năm?', false],
  ['Thẻ có thời hạn mấy năm?', false]
])('a kind that is counted off is not told by its siblings: %s → %s', (question, expected) => {
  expect(isOfOther(kindAsked, question, TERM, KINDS)).toBe(expected)
})

const ROWS =
  'Số lần vắng mặt: 1-2, điểm cộng trừ: 0 Số lần vắng mặt: 3-4, điểm cộng trừ: -1 Số lần vắng mặt: ≥ 5, điểm: -2'

test.each([
  ['Em vắng sáu buổi bị trừ mấy điểm?', 'Số lần vắng mặt: 0, điểm cộng trừ: +1', true],
  ['Em vắng 3 buổi bị trừ mấy điểm?', 'Số lần vắng mặt: 3–4; điểm: -1', false],
  ['Em vắng 6 buổi bị trừ mấy điểm?', 'Số lần vắng mặt: ≥ 5; điểm: -2', false],
  ['Em vắng sáu buổi bị trừ mấy điểm?', ROWS, false],
  ['Vắng bị trừ mấy điểm?', 'Số lần vắng mặt: 0, điểm cộng trừ: +1', false],
  ['Em vắng sáu buổi bị trừ mấy điểm?', 'Vắng mặt bị trừ 1 điểm; số tín chỉ: 2', false]
])('the row of a number tells of that number: “%s”, “%s” → other: %s', (question, line, expected) => {
  expect(isOfOther(rowNumberAsked, question, line)).toBe(expected)
})

test.each([
  ['Giáo viên cấp 2 dạy mấy tiết một tuần?', true],
  ['Giáo viên trường dân tộc nội trú dạy mấy tiết một tuần?', false],
  ['Giáo viên trường dân tộc nội trú làm gì?', false]
])('schools with rules of their own tell of no others: %s → %s', (question, expected) => {
  expect(
    isOfOther(usualAsked, question, 'Giáo viên trường phổ thông dân tộc nội trú trung học cơ sở dạy 17 tiết.')
  ).toBe(expected)
})

test.each([
  ['Xin giấy khám sức khỏe bao lâu thì có?', true],
  ['Giấy khám sức khỏe nộp xin thẻ hành nghề phải khám trong bao lâu?', false]
])('a paper that is got and one that is handed in: %s → %s', (question, expected) => {
  const line = 'Giấy chứng nhận sức khỏe được cấp không quá 06 tháng;'
  expect(isOfOther(paperAsked, question, line, line, ['Hồ sơ cấp thẻ'])).toBe(expected)
})
