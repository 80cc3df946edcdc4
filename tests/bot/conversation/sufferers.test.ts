import { expect, test } from 'vitest'
import { isOfOtherSufferers, sufferersIn } from '#bot/conversation/cases/sufferers.ts'

const PUPILS = 'Khi có học sinh bị đánh, bị bắt nạt, hiệu trưởng xử lý trong 24 giờ.'

test.each([
  ['Giáo viên bị phụ huynh đánh thì xử lý trong bao lâu?', PUPILS, true],
  ['Giáo viên bị cha mẹ học sinh đánh thì xử lý trong bao lâu?', PUPILS, true],
  ['giao vien bi danh thi xu ly trong bao lau', PUPILS, true],
  ['Học sinh bị đánh thì xử lý trong bao lâu?', PUPILS, false],
  ['Cháu bị bạn đánh thì xử lý trong bao lâu?', PUPILS, false],
  ['Giáo viên bị ốm thì ai dạy thay?', PUPILS, false],
  ['Giáo viên bị đánh thì báo ai?', 'Giáo viên, học sinh bị đánh báo ngay hiệu trưởng.', false]
])('who suffers: “%s” ← “%s”: %s', (question, told, other) => {
  expect(isOfOtherSufferers(sufferersIn(question), told)).toBe(other)
})
