import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { meritAsked } from '#bot/conversation/cases/merits.ts'

const isOfOther = (question: string, line: string) =>
  meritAsked({ question, asked: askedFor(question), terms: [] })?.({ line, lines: [line], headings: [], passage: line })

test.each([
  ['Có bằng trung cấp loại giỏi thì có được tuyển thẳng không?', 'Người có bằng tốt nghiệp trung cấp loại khá;', true],
  [
    'co bang trung cap loai gioi co duoc tuyen thang ko',
    'Người có bằng tốt nghiệp trung cấp loại giỏi trở lên;',
    false
  ],
  ['Tốt nghiệp loại xuất sắc có được học bổng không?', 'Sinh viên tốt nghiệp loại giỏi trở lên', false],
  ['Tốt nghiệp loại khá có được học bổng không?', 'Sinh viên tốt nghiệp loại giỏi trở lên', true],
  ['Tốt nghiệp loại khá có được học bổng không?', 'Sinh viên tốt nghiệp loại khá, giỏi hoặc xuất sắc', false],
  ['Học lực trung bình có được thi không?', 'Học sinh xếp loại học lực khá hoặc giỏi', true],
  ['Học lực trung bình có được thi không?', 'Học sinh nộp hồ sơ tại trường', false],
  ['Học sinh giỏi tỉnh được cộng mấy điểm?', 'Học sinh tốt nghiệp loại khá', undefined]
])('«%s» ← «%s» is of another: %s', (question, line, is) => {
  expect(isOfOther(question, line)).toBe(is)
})
