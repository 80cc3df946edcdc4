import { expect, test } from 'vitest'
import { choose } from '#bot/conversation/choose.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const LUNCH: AHit[] = [
  {
    text: '1. Trẻ em từ 3 đến 5 tuổi thuộc hộ nghèo được hỗ trợ tiền.',
    trail: ['Điều 7. Hỗ trợ ăn trưa cho trẻ em mẫu giáo'],
    provisionKey: 'dieu-7.khoan-1'
  },
  {
    text: '2. Mức hỗ trợ là 360.000 đồng một tháng, không quá 09 tháng trong một năm học.',
    trail: ['Điều 7. Hỗ trợ ăn trưa cho trẻ em mẫu giáo'],
    provisionKey: 'dieu-7.khoan-2'
  }
]

const told = (question: string, hits: readonly AHit[]) => {
  // as retrieval finds what shares but the heading with the question
  const few = { terms: 0.4, coverage: 0.4, top: 0.2, topPairs: 0, start: 0, order: 0, opening: 0 }
  const { candidates, confidence } = choose(question, evidenceFor(question, hits.map(aHit), few), '2026-05-10')
  return confidence >= 0.85 ? (candidates[0]?.hit.passage.provisionKey ?? null) : null
}

test.each([
  ['hỗ trợ ăn trưa cho trẻ em mẫu giáo bao nhiêu tiền', 'dieu-7.khoan-2'],
  ['ho tro an trua bao nhieu', 'dieu-7.khoan-2'],
  ['hỗ trợ ăn trưa cho trẻ em nhà trẻ bao nhiêu tiền', null],
  ['hỗ trợ ăn trưa nộp đơn ngày nào', null]
])('what is told below the heading asked about: %s', (question, key) => {
  expect(told(question, LUNCH)).toBe(key)
})

test('of two sums below one heading none is told', () => {
  const [, sum = {}] = LUNCH
  const other = { ...sum, text: '3. Mức hỗ trợ là 160.000 đồng một tháng.', provisionKey: 'dieu-7.khoan-3' }
  expect(told('hỗ trợ ăn trưa bao nhiêu tiền', [...LUNCH, other])).toBeNull()
})

const SECONDED: AHit[] = [
  {
    text: '1. Viên chức được cử biệt phái theo yêu cầu nhiệm vụ.',
    trail: ['Điều 36. Biệt phái viên chức'],
    provisionKey: 'dieu-36.khoan-1'
  },
  {
    text: '2. Thời hạn cử đi không quá 03 năm.',
    trail: ['Điều 36. Biệt phái viên chức'],
    provisionKey: 'dieu-36.khoan-2'
  }
]

test.each([
  ['biệt phái viên chức tối đa bao nhiêu năm', 'dieu-36.khoan-2'],
  ['biet phai vien chuc toi da bao nhieu nam', 'dieu-36.khoan-2'],
  ['biệt phái công chức tối đa bao nhiêu năm', null]
])('how long at most is told below the heading asked about: %s', (question, key) => {
  expect(told(question, SECONDED)).toBe(key)
})
