import { expect, test } from 'vitest'
import type { Outcome, Reason, Reply } from '#bot/conversation/reply.ts'
import { signalOf } from '#bot/review/signal.ts'

const reply = (outcome: Outcome, reason: Reason | null): Reply => ({
  outcome,
  reason,
  text: '…',
  citations: [],
  confidence: 1
})

test('what the documents do not answer becomes a signal with the masked question and the reason', () => {
  expect(signalOf(reply('abstain', 'weak_evidence'), ' [tên] hỏi lệ phí thi ')).toEqual({
    reason: 'weak_evidence',
    question: '[tên] hỏi lệ phí thi'
  })
})

test('answers, small talk and questions back raise no signal', () => {
  expect(signalOf(reply('answer', null), 'a')).toBeNull()
  expect(signalOf(reply('smalltalk', 'greeting'), 'a')).toBeNull()
  expect(signalOf(reply('smalltalk', 'erase'), 'a')).toBeNull()
  expect(signalOf(reply('clarify', 'several_documents'), 'a')).toBeNull()
})

test.each([
  ['crisis', 'crisis'],
  ['abstain', 'personal_case'],
  ['handover', 'wants_person']
] as const)('of a turn about a person only the fact is kept: %s %s', (outcome, reason) => {
  expect(signalOf(reply(outcome, reason), 'em bị bố đánh')).toEqual({ reason, question: '' })
})
