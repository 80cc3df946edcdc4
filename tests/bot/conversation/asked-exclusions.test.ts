import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { aHit, evidenceFor } from './hits.ts'

const best = (question: string, text: string) =>
  rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))[0]

const CHIPS = 'Học phí ngành Thiết kế vi mạch: 52.000.000 đồng một năm.'

test.each([
  ['Học phí chương trình chuẩn (trừ ngành Thiết kế vi mạch) là bao nhiêu?', CHIPS, 1],
  ['hoc phi chuong trinh chuan (tru nganh thiet ke vi mach) la bao nhieu', CHIPS, 1],
  [
    'Học phí chương trình chuẩn (trừ ngành Thiết kế vi mạch) là bao nhiêu?',
    'Học phí các ngành, trừ ngành Thiết kế vi mạch: 41.800.000 đồng một năm.',
    0
  ],
  ['Học phí ngành Thiết kế vi mạch là bao nhiêu?', CHIPS, 0],
  ['Đi trễ, trừ điểm chuyên cần mấy điểm?', 'Đi trễ bị trừ 01 điểm chuyên cần.', 0]
])('what is set aside: “%s” ← “%s” rules for others: %s', (question, text, others) => {
  expect(best(question, text)?.signs.forOthers).toBe(others)
})

test('who will rule in detail tells who, and nothing of what', () => {
  const text = 'Chính phủ quy định chi tiết việc lập hồ sơ đề nghị.'
  expect(best('Hồ sơ đề nghị gồm những giấy tờ gì?', text)).toBeUndefined()
  expect(best('Cơ quan nào quy định việc lập hồ sơ đề nghị?', text)).toBeDefined()
})
