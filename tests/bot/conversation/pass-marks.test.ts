import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { passMarkAsked } from '#bot/conversation/cases/pass-marks.ts'

const isOfOther = (question: string, line: string, heading = '') =>
  passMarkAsked({ question, asked: askedFor(question), terms: [] })?.({
    line,
    lines: [line],
    headings: [heading],
    passage: line
  })

test.each([
  ['Xét tuyển bổ sung lấy bao nhiêu điểm thì đỗ?', 'Có chứng chỉ đạt từ 6.0 được cộng 0,5 điểm.', '', true],
  ['bao nhieu diem thi dau vao lop 10', 'Nguyện vọng 2 cao hơn nguyện vọng 1 là 1,0 điểm.', '', true],
  ['Điểm chuẩn ngành Luật là bao nhiêu?', 'Ngành: Luật; Điểm trúng tuyển: 24,5', '', false],
  ['Điểm chuẩn ngành Luật là bao nhiêu?', 'Ngành: Luật; Điểm: 24,5', 'Phụ lục. Điểm trúng tuyển năm 2025', false],
  ['Đạt giải ba được cộng mấy điểm?', 'Giải ba được cộng 0,5 điểm.', '', undefined]
])('«%s» ← «%s» is of other marks: %s', (question, line, heading, is) => {
  expect(isOfOther(question, line, heading)).toBe(is)
})
