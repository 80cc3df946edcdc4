import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { asksOfTerm, isExtension } from '#bot/conversation/cases/extensions.ts'

test.each([
  ['Thời hạn cung cấp thông tin là bao nhiêu ngày?', true],
  ['thoi han cung cap thong tin la bao nhieu ngay', true],
  ['Được gia hạn tối đa bao nhiêu ngày?', false],
  ['Ai cung cấp thông tin?', false]
])('“%s” asks how long something takes: %s', (question, term) => {
  expect(asksOfTerm(question, askedFor(question))).toBe(term)
})

test.each([
  ['Trường hợp cần thêm thời gian thì có thể gia hạn nhưng không quá 10 ngày làm việc.', true],
  ['Thời hạn không quá 02 tháng; vụ việc phức tạp có thể kéo dài nhưng không quá 04 tháng.', false],
  ['Chậm nhất là 10 ngày làm việc.', false]
])('“%s” tells only of an extension: %s', (line, extension) => {
  expect(isExtension(line)).toBe(extension)
})
