import { expect, test } from 'vitest'
import { check, factsIn } from '#bot/conversation/check.ts'
import { compose } from '#bot/conversation/compose.ts'
import type { Decision } from '#bot/conversation/decide.ts'
import type { Reply } from '#bot/conversation/reply.ts'
import { aHit } from './hits.ts'

const TEXT =
  '2. Thí sinh nộp lệ phí 30.000 đồng trước 17 giờ 00 ngày 15 tháng 6 năm 2026 theo khoản 3 Điều 9 Nghị định 81/2021/NĐ-CP; quá hạn 02 ngày thì trừ 25% số điểm.'
const decision: Decision = { kind: 'answer', hits: [aHit({ text: TEXT })], whole: false, confidence: 0.9 }
const good = compose('Lệ phí thi bao nhiêu tiền?', decision)
const told = (text: string): Reply => ({
  ...good,
  text: `${text}\nNguồn: khoản 2 Điều 7, 12/2026/QĐ-UBND – còn hiệu lực`
})

test('an answer taken from its passage is let out as it is', () => {
  expect(check(good, decision)).toBe(good)
})

test.each([
  ['an amount', 'Lệ phí là 300.000 đồng.'],
  ['an hour', 'Nộp trước 16 giờ 00.'],
  ['a day', 'Nộp trước ngày 16/6/2026.'],
  ['day and month changed about', 'Nộp trước ngày 6/15/2026.'],
  ['a year', 'Nộp trước ngày 15/6/2027.'],
  ['a unit', 'Quá hạn 02 tháng thì trừ điểm.'],
  ['a percentage', 'Trừ 50% số điểm.'],
  ['points for percent', 'Trừ 25 điểm.'],
  ['a provision', 'Theo khoản 4 Điều 9.'],
  ['a document', 'Theo Nghị định 82/2021/NĐ-CP.'],
  ['a telephone number', 'Gọi 0225 3827 456.']
])('%s that no quote holds is not let out: the bare quote is', (_, text) => {
  const checked = check(told(text), decision)
  expect(checked.text).toBe(`${good.citations[0]?.quote}\nNguồn: khoản 2 Điều 7, 12/2026/QĐ-UBND – còn hiệu lực`)
  expect(checked.citations).toHaveLength(1)
})

test('the same number, date or document in another spelling is let out', () => {
  const reply = told('Nộp 30000 đồng trước 17 giờ ngày 15/06/2026, theo Nghị định 81/2021/NĐ-CP.')
  expect(check(reply, decision)).toBe(reply)
})

test('a quote that does not stand in its passage is not let out', () => {
  const forged = {
    ...good,
    citations: good.citations.map((citation) => ({ ...citation, quote: 'Thí sinh nộp lệ phí 30.000 đồng sau' }))
  }
  expect(check(forged, decision)).toMatchObject({ outcome: 'abstain', reason: 'weak_evidence', citations: [] })
  const elsewhere = { ...good, citations: good.citations.map((citation) => ({ ...citation, passage: 'khac/dieu-1' })) }
  expect(check(elsewhere, decision).outcome).toBe('abstain')
})

test('an answer without a citation is none', () => {
  expect(check({ ...good, citations: [] }, decision)).toMatchObject({ outcome: 'abstain', reason: 'weak_evidence' })
})

test('replies that state nothing pass', () => {
  const refusal = compose('?', { kind: 'abstain', because: { kind: 'nothing_found' }, confidence: 0 })
  expect(check(refusal, { kind: 'abstain', because: { kind: 'nothing_found' }, confidence: 0 })).toBe(refusal)
})

test('facts are compared in one spelling', () => {
  expect(factsIn('ngày 05 tháng 06 năm 2026')).toContain('5/6/2026')
  expect(factsIn('1.200.000 đồng')).toContain('1200000 dong')
})
