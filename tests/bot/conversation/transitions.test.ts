import { expect, test } from 'vitest'
import { isOfOtherTransition, transitionAsked } from '#bot/conversation/cases/transitions.ts'

const BETWEEN = 'Đào tạo liên thông giữa trình độ trung cấp với trình độ cao đẳng: từ 01 đến 02 năm.'
test.each([
  ['Liên thông từ cao đẳng lên đại học mất bao lâu?', BETWEEN, true],
  ['lien thong tu cao dang len dai hoc mat bao lau', BETWEEN, true],
  ['Liên thông từ trung cấp lên cao đẳng mất bao lâu?', BETWEEN, false],
  ['Học cao đẳng mất bao lâu?', BETWEEN, false],
  ['Liên thông từ cao đẳng lên đại học mất bao lâu?', 'Đào tạo đại học từ 04 năm.', false],
  ['Từ thạc sỹ lên tiến sĩ mất mấy năm?', 'Người có bằng thạc sĩ học tiến sỹ 03 năm.', false]
])('“%s” ← “%s” goes between other levels: %s', (question, line, other) => {
  expect(isOfOtherTransition(transitionAsked(question), line)).toBe(other)
})
