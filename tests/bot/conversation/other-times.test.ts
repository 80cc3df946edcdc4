import { expect, test } from 'vitest'
import { check } from '#bot/conversation/check.ts'
import { compose } from '#bot/conversation/compose.ts'
import { counterpartOf } from '#bot/conversation/counterpart.ts'
import type { Decision } from '#bot/conversation/decide.ts'
import { inTime, withOther } from '#bot/conversation/other-times.ts'
import { LONGEST_REPLY } from '#bot/conversation/reply.ts'
import type { Hit } from '#knowledge/passage.ts'
import { type AHit, aHit, evidence } from './hits.ts'

const TODAY = '2026-11-29'
const QUESTION = 'năm học 2025-2026 hỗ trợ bao nhiêu'
const TIME = { day: '2026-01-01', bare: 'hỗ trợ bao nhiêu', ofAll: true }

const old = {
  id: 'cu',
  number: '1/2025/QĐ',
  effective: '2025-09-01',
  expires: '2026-08-01',
  endedBy: { kind: 'replaces', document: '3/2026/QĐ', id: 'moi' }
} as const
const fresh = { id: 'moi', number: '3/2026/QĐ', effective: '2026-08-01' }
const answering = (...hits: Hit[]): Decision => ({ kind: 'answer', hits, whole: false, confidence: 0.9 })
const naming = (hit: Hit): Decision => ({
  kind: 'abstain',
  because: { kind: 'not_this', lacks: 'certainty', asked: '', near: [hit] },
  confidence: 0.4
})
const nothing: Decision = { kind: 'abstain', because: { kind: 'nothing_found' }, confidence: 0 }

const then = aHit({ text: '1. Mức hỗ trợ là 160.000 đồng.', document: old })
const now = aHit({ text: '1. Mức hỗ trợ là 360.000 đồng.', document: fresh })
const always = aHit({ text: '1. Mức hỗ trợ là 9.000 đồng.', document: { id: 'lau', effective: '2020-01-01' } })
const ofYear = aHit({ text: '1. Năm học 2025-2026 hỗ trợ 170.000 đồng.', document: fresh })
const decided = (today: Decision, past: Decision, time = TIME) => {
  const { decision } = inTime(
    QUESTION,
    { asked: 'today', decision: today },
    { asked: 'then', decision: past },
    time,
    TODAY
  )
  return decision
}

test.each([
  ['what held then answers', answering(now), answering(then), then],
  ['what held then is named where nothing answers', nothing, naming(then), then],
  ['what answers today is not set aside for what is only named', answering(always), naming(then), always],
  [
    'what ruled then in the place of what answers today does, though it is only named',
    answering(now),
    naming(then),
    then
  ],
  ['what has always held answers', answering(always), nothing, always],
  ['what holds today answers where nothing of then is known', answering(now), nothing, now],
  ['what is written for the year answers, whenever it was', answering(ofYear), answering(then), ofYear]
])('%s', (_, today, past, hit) => {
  const decision = decided(today, past)
  const [shown] =
    decision.kind === 'answer'
      ? decision.hits
      : (decision.kind === 'abstain' && decision.because.kind === 'not_this' && decision.because.near) || []
  expect(shown?.passage.text).toBe(hit.passage.text)
  expect(shown?.validity).toBe(hit === then ? 'expired' : 'in_force')
})

test.each([
  [
    decided(answering(now), answering(then)),
    'Quy định sau có hiệu lực đến trước ngày 01/08/2026, nay đã hết hiệu lực:'
  ],
  [
    decided(answering(now), nothing),
    'Quy định sau có hiệu lực từ ngày 01/08/2026; quy định áp dụng trước ngày đó tôi chưa tìm thấy:'
  ],
  [decided(answering(now), nothing, { ...TIME, ofAll: false }), 'Mức hỗ trợ là 360.000 đồng.'],
  [decided(answering(always), nothing), 'Mức hỗ trợ là 9.000 đồng.']
])('a text of another time than was asked about is said to be that', (decision, first) => {
  const lines = compose(TIME.bare, decision).text.split('\n')
  expect(lines.find((line) => !line.startsWith('Thời gian có mặt'))).toBe(first)
})

test('the rule in another time is another wording of the provision, else one like it in the paper that replaces its own', () => {
  const wording = (provisionKey: string, text = '1. Khác.') => aHit({ text, provisionKey, document: old })
  expect(counterpartOf(then, [now, wording('dieu-7.khoan-2-tu-2026-02-01')])?.passage.text).toBe('1. Khác.')
  expect(counterpartOf(then, [wording('dieu-7.khoan-20'), now])).toBe(now)
  expect(counterpartOf(now, [then])).toBe(then)
  expect(counterpartOf(then, [always])).toBeNull()
  expect(
    counterpartOf(then, [aHit({ text: '2. Nhà trường niêm yết công khai.', trail: [], document: fresh })])
  ).toBeNull()
})

const changing = (more: AHit): Decision =>
  answering(aHit({ expires: '2026-12-15', provisionKey: 'dieu-7.khoan-2', ...more }))
const changed = (text: string) =>
  aHit({
    text,
    validity: 'not_yet',
    effective: '2026-12-15',
    provisionKey: 'dieu-7.khoan-2-tu-2026-12-15',
    amendedBy: [{ document: '5/2026/QĐ', provision: 'khoản 2 Điều 1', passage: '5/dieu-1', from: '2026-12-15' }]
  })
const LONG = 'Nhà trường thông báo cho từng gia đình biết trước khi vào năm học mới và niêm yết tại cổng trường. '

test.each([
  [
    'the new words',
    '2. Tan lúc 20 giờ 30.',
    '2. Tan lúc 20 giờ 00.',
    ': Tan lúc 20 giờ 00. (khoản 2 Điều 1, 5/2026/QĐ)'
  ],
  [
    'as many of the new words as there is room for',
    `2. Tan lúc 20 giờ 30. ${LONG.repeat(2)}`,
    `2. Tan lúc 20 giờ 00. ${LONG.repeat(4)}`,
    '… (khoản 2 Điều 1, 5/2026/QĐ)'
  ],
  ['nothing where the words stay', '2. Tan lúc 20 giờ 30.', '2. Tan lúc 20 giờ 30.\n3. Có biên nhận.', null]
])('of what will change is told: %s', (_, text, next, told) => {
  const decision = changing({ text })
  const [hit] = decision.kind === 'answer' ? decision.hits : []
  const whole = hit ? withOther(decision, hit, evidence([], { outOfForce: [changed(next)] })) : decision
  const reply = compose('Tan lúc mấy giờ?', whole)
  const line = reply.text.split('\n').find((each) => each.startsWith('Từ ngày 15/12/2026, quy định này thay đổi'))
  expect(line?.endsWith(told ?? '?') ?? null).toBe(told === null ? null : true)
  expect(reply.text.length).toBeLessThanOrEqual(LONGEST_REPLY)
  expect(check(reply, whole)).toBe(reply)
})
