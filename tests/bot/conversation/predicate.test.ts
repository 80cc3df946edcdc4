import { expect, test } from 'vitest'
import { ableOf, rankFound } from '#bot/conversation/able.ts'
import { choose } from '#bot/conversation/choose.ts'
import { leavesOut, predicateOf, predicateWords } from '#bot/conversation/predicate.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
const evidenceOf = (question: string, text: string) => evidenceFor(question, [aHit({ text, trail: [] })])

test.each([
  ['Giáo viên được giảm tiết có bị trừ lương không?', ['tru', 'luong']],
  ['le phi phuc khao co duoc mien khong a', ['mien']],
  ['Học sinh có phải mặc đồng phục không ạ?', ['mac', 'dong']],
  ['Mang máy tính không?', []]
])('of “%s” it is asked whether %j', (question, predicate) => {
  expect(predicateOf(question, evidenceOf(question, '').asked).map(({ folded }) => folded)).toEqual(predicate)
})

test('a syllable that stands everywhere is told only with the next: học bạ, not học sinh', () => {
  const question = 'Học sinh bị phê bình có bị ghi vào học bạ không?'
  const terms = evidenceOf(question, '').asked.map((term) => ({ ...term, weight: term.folded === 'hoc' ? 0.04 : 0.5 }))
  const predicate = predicateWords(question, terms)
  expect(predicate.map((word) => word.map(({ folded }) => folded))).toEqual([['ghi'], ['hoc', 'ba']])
  expect(leavesOut(predicate, tokenise('Học sinh vi phạm thì bị phê bình.'), true)).toBe(true)
  expect(leavesOut(predicate, tokenise('Không phê bình trong học bạ.'), true)).toBe(false)
})

test.each([
  ['Lệ phí phúc khảo có được miễn không?', 'Lệ phí phúc khảo: 50.000 đồng một bài.', false],
  ['Lệ phí phúc khảo có được miễn không?', 'Thí sinh hộ nghèo được miễn lệ phí phúc khảo.', true],
  ['Giáo viên được giảm tiết có bị trừ lương không?', 'Giáo viên nuôi con nhỏ được giảm 04 tiết một tuần.', false],
  ['Giáo viên được giảm tiết có bị trừ lương không?', 'Giáo viên được giảm tiết hưởng nguyên lương.', true],
  ['Hội phụ huynh có được bắt đóng quỹ không?', 'Nắm bắt tâm tư, chủ động trao đổi với phụ huynh.', false],
  ['Phụ huynh có được đóng quỹ không?', 'Phụ huynh được chủ động trao đổi với trường.', false],
  ['Cán bộ trẻ có được ưu tiên đào tạo không?', 'Ưu tiên đào tạo cán bộ trẻ.', true],
  ['Nghỉ học thêm có được trả lại tiền không?', 'Cơ sở trả lại tiền các buổi chưa học.', true]
])('a line that says nothing of what is to be so answers neither yes nor no: %s ← %s', (question, text, answers) => {
  const evidence = evidenceOf(question, text)
  expect(ableOf(rankFound(question, evidence, DAY)).beside).toBe(!answers)
  // it is named all the same
  expect(choose(question, evidence, DAY).candidates).toHaveLength(1)
  if (!answers) expect(choose(question, evidence, DAY).confidence).toBeLessThanOrEqual(0.5)
})

test('a line that says what was asked goes before one that does not', () => {
  const question = 'Lệ phí phúc khảo có được miễn không?'
  const hits = ['Lệ phí phúc khảo: 50.000 đồng.', 'Thí sinh hộ nghèo được miễn lệ phí phúc khảo.'].map((text, at) =>
    aHit({ text, trail: [], provisionKey: `khoan-${at}` })
  )
  const { candidates } = choose(question, evidenceFor(question, hits), DAY)
  expect(candidates.map(({ hit }) => hit.passage.provisionKey)).toEqual(['khoan-1'])
})
