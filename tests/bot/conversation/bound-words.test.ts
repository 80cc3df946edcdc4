import { expect, test } from 'vitest'
import { isOfBoundWords } from '#bot/conversation/bound-words.ts'

test.each([
  ['ho ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ cận nghèo: 400.000 đồng.', true],
  ['ho can ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ nghèo: 600.000 đồng.', true],
  ['ho ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ nghèo, hộ cận nghèo.', false],
  ['ho can ngheo duoc ho tro bao nhieu', 'Học sinh thuộc hộ cận nghèo.', false],
  ['hoc sinh duoc ho tro bao nhieu', 'Học sinh thuộc hộ cận nghèo.', false]
])('“%s” ← “%s” is of the other: %s', (question, told, other) => {
  expect(isOfBoundWords(question, [], told)).toBe(other)
})
