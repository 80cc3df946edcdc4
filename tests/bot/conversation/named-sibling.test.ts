import { expect, test } from 'vitest'
import { readLines } from '#bot/conversation/passage-lines.ts'
import { withNamedSibling } from '#bot/conversation/places/named-sibling.ts'

const CLASSES = [
  'Mức cộng như sau:',
  'a) Diện 2, cộng 0,25 điểm: người dân tộc thiểu số không thuộc diện 3.',
  'b) Diện 3, cộng 0,5 điểm: người dân tộc thiểu số ở xã đặc biệt khó khăn.',
  'c) Diện 1, không cộng điểm.'
]

test.each([
  ['the class a line opposes itself to stands beside it', CLASSES, [0, 1], [0, 1, 2]],
  ['a line that opposes itself to none stands alone', CLASSES, [0, 2], [0, 2]],
  ['the class is not in the list', [CLASSES[0], CLASSES[1], CLASSES[3]], [0, 1], [0, 1]]
])('%s', (_, told, chosen, shown) => {
  const text = told.join('\n')
  expect(withNamedSibling(text, readLines(text), chosen)).toEqual(shown)
})
