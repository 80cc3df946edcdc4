import { expect, test } from 'vitest'
import { tellsMoreOf } from '#bot/unmasking.ts'

test.each([
  ['Con em tên Hoa học lớp 6 đóng bao nhiêu?', 'Hoa học lớp 6 đóng bao nhiêu?', true],
  ['Em đến muộn có được vào thi không?', 'đến muộn có được vào thi không?', false],
  ['Số em là 0912345678, học phí bao nhiêu?', 'học phí bao nhiêu?', false]
])('“%s” put as “%s” tells more of the asker: %s', (question, otherwise, more) => {
  expect(tellsMoreOf(question, otherwise)).toBe(more)
})
