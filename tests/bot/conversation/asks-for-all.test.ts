import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { asksForAll, asksForContent } from '#bot/conversation/places/asks-for-all.ts'

test.each([
  ['Tiêu chuẩn của phó hiệu trưởng trường trung cấp', true, true],
  ['quy định về điều kiện dự tuyển', true, true],
  ['nhiem vu cua nha giao la gi', true, true],
  ['Hồ sơ gồm những gì?', true, true],
  ['Miễn học phí được quy định thế nào?', true, false],
  ['Học bạ số là gì?', false, false],
  ['Hồ sơ nộp khi nào?', false, false],
  ['Điều kiện là bao nhiêu điểm?', false, false]
])('“%s” asks for what is under a heading: %s, and for all of a list: %s', (question, content, all) => {
  expect(asksForContent(question)).toBe(content)
  expect(asksForAll(question, askedFor(question))).toBe(all)
})
