import { expect, test } from 'vitest'
import { fixedReply } from '#bot/conversation/fixed-reply.ts'
import * as replies from '#bot/conversation/replies.ts'
import { type Triage, triage } from '#bot/conversation/triage.ts'
import { fold } from '#knowledge/text/fold.ts'

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(sentences)
}

test('the notice fits 300 characters and says what it must', () => {
  expect(replies.notice.length).toBeLessThanOrEqual(300)
  for (const needed of [
    'tự động (AI)',
    'văn bản đã công bố',
    'thông tin cá nhân',
    'XOA',
    'CANBO',
    'không kèm danh tính'
  ]) {
    expect(replies.notice).toContain(needed)
  }
})

test('in danger a person is given 111, 113 and 115', () => {
  for (const text of [replies.crisis, replies.emergency, replies.missing])
    for (const number of ['111', '113', '115']) expect(text).toContain(number)
  expect(replies.emergency.search(/11\d/)).toBe(replies.emergency.indexOf('115'))
  expect(replies.missing.search(/11\d/)).toBe(replies.missing.indexOf('113'))
})

test('a refusal says that the question is kept without identity, and how to reach a person', () => {
  expect(replies.refusal.nothing).toContain('không kèm danh tính')
  expect(replies.refusal.nothing).toContain('CANBO')
})

test('every fixed sentence is Vietnamese with marks, in NFC, and short enough for a phone', () => {
  for (const sentence of sentences(replies).filter((text) => text.length > 20)) {
    expect(fold(sentence)).not.toBe(sentence.toLowerCase())
    expect(sentence).toBe(sentence.normalize('NFC'))
    expect(sentence.length).toBeLessThanOrEqual(600)
  }
})

test.each([
  ['chào ad', 'smalltalk', 'greeting'],
  ['XOA', 'smalltalk', 'erase'],
  ['CANBO', 'handover', 'wants_person'],
  ['em bị bố đánh', 'crisis', 'crisis'],
  ['con tôi được mấy điểm', 'abstain', 'personal_case'],
  ['ai sẽ thắng bầu cử', 'abstain', 'out_of_scope'],
  ['học phí '.repeat(1000), 'clarify', 'too_long']
])('what needs no search has its fixed reply: %.30s', (text, outcome, reason) => {
  const reply = fixedReply(triage(text, []) as Exclude<Triage, { kind: 'question' }>)
  expect(reply).toMatchObject({ outcome, reason, citations: [], confidence: 1 })
  expect(reply.text.length).toBeGreaterThan(20)
})

test('whoever is spoken of, the refusal to judge persons and parties is the same', () => {
  const ask = (text: string) => fixedReply(triage(text, []) as Exclude<Triage, { kind: 'question' }>).text
  expect(ask('Ông hiệu trưởng có tham nhũng không?')).toBe(ask('Bà chủ tịch xã là người thế nào?'))
  expect(ask('nên bầu cho ai')).toBe(ask('bot có ủng hộ đảng không'))
})
