import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rangeAsked } from '#bot/conversation/cases/ranges.ts'

const isOfOther = (question: string, line: string) =>
  rangeAsked({ question, asked: askedFor(question), terms: [] })?.({ line, lines: [line], headings: [], passage: line })

test.each([
  ['Đăng ký thi từ ngày nào đến ngày nào?', 'Sau ngày 28 tháng 4 năm 2026 không được đổi môn.', true],
  ['Đăng ký thi từ ngày nào đến ngày nào?', 'Đăng ký từ ngày 21 đến ngày 28 tháng 4.', false],
  ['nghi he tu thang may den thang may', 'Nghỉ hè từ 01/6 đến hết 31/7.', false],
  ['Đăng ký thi ngày nào?', 'Đăng ký trước ngày 28 tháng 4.', undefined]
])('«%s» ← «%s» tells no range: %s', (question, line, is) => {
  expect(isOfOther(question, line)).toBe(is)
})
