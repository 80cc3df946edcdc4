import { expect, test } from 'vitest'
import { choose } from '#bot/conversation/choose.ts'
import { predicateOf } from '#bot/conversation/predicate.ts'
import { aHit, evidenceFor } from './hits.ts'

const evidenceOf = (question: string, text: string) => evidenceFor(question, [aHit({ text, trail: [] })])

test.each([
  ['Giáo viên được giảm tiết có bị trừ lương không?', ['tru', 'luong']],
  ['le phi phuc khao co duoc mien khong a', ['mien']],
  ['Học sinh có phải mặc đồng phục không ạ?', ['mac', 'dong']],
  ['Mang máy tính không?', []]
])('of “%s” it is asked whether %j', (question, predicate) => {
  expect(predicateOf(question, evidenceOf(question, '').asked)).toEqual(predicate)
})

test.each([
  ['Lệ phí phúc khảo có được miễn không?', 'Lệ phí phúc khảo: 50.000 đồng một bài.', false],
  ['Lệ phí phúc khảo có được miễn không?', 'Thí sinh hộ nghèo được miễn lệ phí phúc khảo.', true],
  ['Giáo viên được giảm tiết có bị trừ lương không?', 'Giáo viên nuôi con nhỏ được giảm 04 tiết một tuần.', false],
  ['Giáo viên được giảm tiết có bị trừ lương không?', 'Giáo viên được giảm tiết hưởng nguyên lương.', true],
  ['Nghỉ học thêm có được trả lại tiền không?', 'Cơ sở trả lại tiền các buổi chưa học.', true]
])('a line that says nothing of what is to be so answers neither yes nor no: %s ← %s', (question, text, answers) => {
  expect(choose(question, evidenceOf(question, text), '2026-05-10').candidates.length > 0).toBe(answers)
})
