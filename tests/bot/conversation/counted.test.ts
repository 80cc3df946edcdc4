import { expect, test } from 'vitest'
import { answerPlaces } from '#bot/conversation/answer-places.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'

const surest = (question: string, text: string) =>
  Math.max(0, ...answerPlaces(text, askedFor(question)).map(({ sureness }) => sureness))

test.each([
  ['Một giáo viên dạy thêm tối đa bao nhiêu lớp?', 'Mỗi lớp dạy thêm không quá 30 học sinh.'],
  ['mot hoc sinh hoc them toi da may mon', 'Mỗi môn học dạy thêm không quá 02 tiết một tuần.'],
  ['Tuổi bổ nhiệm hiệu trưởng tối đa bao nhiêu?', 'Hiệu trưởng giữ chức không quá 02 (hai) nhiệm kỳ.']
])('“%s” is not counted by “%s”', (question, text) => {
  expect(surest(question, text)).toBeLessThanOrEqual(0.2)
})

test.each([
  ['Một lớp dạy thêm tối đa bao nhiêu học sinh?', 'Mỗi lớp dạy thêm không quá 30 học sinh.'],
  ['mot lop day them toi da may em', 'Mỗi lớp dạy thêm không quá 30 học sinh.'],
  ['Mỗi môn học thêm mấy tiết một tuần?', 'Mỗi môn học dạy thêm không quá 02 tiết một tuần.'],
  ['Quy định tuổi đi học theo đề án là bao nhiêu?', 'Là công dân Việt Nam, không quá 40 tuổi.'],
  ['Điểm chuẩn ngành Luật là bao nhiêu?', 'Ngành: Luật; Điểm trúng tuyển: 24,5']
])('“%s” is counted by “%s”', (question, text) => {
  expect(surest(question, text)).toBeGreaterThanOrEqual(0.9)
})
