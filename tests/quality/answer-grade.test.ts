import { expect, test } from 'vitest'
import type { Reply } from '#bot/conversation/reply.ts'
import { figuresOf, type Result } from './answer-figures.ts'
import { grade, saysAll, type Verdict } from './answer-grade.ts'
import type { Question } from './answer-questions.ts'

const ids = new Map([['7/2026/TT-XYZ', 'van-ban']])
const question: Question = {
  id: 'q',
  text: 'nộp đơn trong mấy ngày',
  at: null,
  kind: 'answerable',
  golds: [{ document: '7/2026/TT-XYZ', provision: 'khoản 2 Điều 4' }],
  facts: [['10 ngày', 'mười ngày']]
}

function reply(provision: string, quote: string, text = `${quote}\nNguồn: ${provision}, 7/2026/TT-XYZ`): Reply {
  const passage = 'van-ban/dieu-4.khoan-2'
  const cited = { document: '7/2026/TT-XYZ', title: 'T', provision, quote, validity: 'in_force' as const, passage }
  return { outcome: 'answer', reason: null, text, citations: [cited], confidence: 0.9 }
}

const stored = () => '2. Nộp đơn trong 10 ngày.'
const judge = (given: Reply) => grade(question, given, ids, stored)

test('an answer is right only with the provision and the fact', () => {
  expect(judge(reply('khoản 2 Điều 4', 'Nộp đơn trong 10 ngày.'))).toBe('right')
  expect(judge(reply('khoản 3 Điều 4', 'Nộp đơn trong 10 ngày.'))).toBe('elsewhere')
  expect(judge(reply('khoản 2 Điều 4', 'Nộp đơn tại trường.'))).toBe('span')
  expect(judge(reply('khoản 3 Điều 4', 'Nộp đơn tại trường.'))).toBe('other')
})

test('an address inside the one wanted will do, and so will one that encloses it', () => {
  for (const provision of ['điểm b khoản 2 Điều 4', 'Điều 4', 'khoản 2 Điều 4, bảng, hàng 3'])
    expect(judge(reply(provision, 'Nộp đơn trong 10 ngày.'))).toBe('right')
  for (const provision of ['khoản 2 Điều 14', 'khoản 12 Điều 4', 'khoản 2 Điều 4 Quy chế'])
    expect(judge(reply(provision, 'Nộp đơn trong 10 ngày.'))).toBe('elsewhere')
})

test('a provision that is only named for further reading answers nothing', () => {
  const text = 'Nộp đơn tại trường.\nNguồn: Điều 9, X\nXem thêm: khoản 2 Điều 4, 7/2026/TT-XYZ'
  expect(judge(reply('khoản 2 Điều 4', '2. Nộp đơn trong 10 ngày.', text))).toBe('other')
})

test('whatever is answered where the documents say nothing is wrong, and whatever is not an answer is a refusal', () => {
  const unasked: Question = { id: 'q', text: 'giá vàng', at: null, kind: 'unanswerable', why: 'ngoài phạm vi' }
  const given = reply('khoản 2 Điều 4', 'Nộp đơn trong 10 ngày.')
  expect(grade(unasked, given, ids, stored)).toBe('unasked')
  expect(grade(unasked, { ...given, outcome: 'abstain' }, ids, stored)).toBe('refused')
})

test('a fact is said whole or not at all', () => {
  expect(saysAll('tối đa 150%', [['50%']])).toBe(false)
  expect(saysAll('tối đa 50% học phí', [['50%']])).toBe(true)
  expect(saysAll('lệ phí 50.000đ/môn', [['50.000']])).toBe(true)
  expect(saysAll('điểm 18,5', [['8,5']])).toBe(false)
})

test('a day is the same day however it is written', () => {
  expect(saysAll('ngày 05 tháng 9 năm 2026', [['5/9/2026']])).toBe(true)
  expect(saysAll('trước 15/03/2026', [['15 tháng 3 năm 2026']])).toBe(true)
  expect(saysAll('ngày 25 tháng 9 năm 2026', [['5/9/2026']])).toBe(false)
})

const result = (verdict: Verdict, confidence: number, answerable = true): Result => ({
  answerable,
  verdict,
  named: false,
  confidence,
  length: 1,
  ms: 1,
  citations: 1,
  exact: 1
})

test('answers of one confidence are taken in together, so that luck in their order counts for nothing', () => {
  const results = [result('right', 0.9), result('right', 0.5), result('other', 0.5), result('refused', 0.1)]
  const figures = figuresOf(results)
  expect(figuresOf([results[2], results[1], results[0], results[3]].filter((each) => each !== undefined))).toEqual(
    figures
  )
  expect(figures.coverageAt1).toBe(0.25)
  expect(figures.riskArea).toBeCloseTo((0 + 2 * (1 / 3)) / 3)
})

test('sureness in the right order has no area under its curve but that of the wrong answers themselves', () => {
  const figures = figuresOf([result('right', 0.9), result('right', 0.8), result('unasked', 0.2, false)])
  expect(figures).toMatchObject({ coverage: 1, refusal: 0, wrong: 1, coverageAt1: 1 })
  expect(figures.riskArea).toBeCloseTo(1 / 9)
})
