import { expect, test } from 'vitest'
import { answerSubscription } from '#bot/channels/messenger/subscribe.ts'

const ask = (changes: Record<string, unknown> = {}) =>
  answerSubscription(
    { 'hub.mode': 'subscribe', 'hub.verify_token': 'bí mật', 'hub.challenge': '1158201444', ...changes },
    'bí mật'
  )

test('the right token gets its challenge back', () => {
  expect(ask()).toEqual({ kind: 'challenge', challenge: '1158201444' })
})

test('a wrong, missing or repeated token, or another mode, is refused', () => {
  for (const token of ['', 'bí mậ', 'bí mật ', undefined, ['bí mật'], ['bí mật', 'bí mật']]) {
    expect(ask({ 'hub.verify_token': token }), String(token)).toEqual({ kind: 'refused' })
  }
  expect(ask({ 'hub.mode': 'unsubscribe' })).toEqual({ kind: 'refused' })
  expect(answerSubscription({}, 'bí mật')).toEqual({ kind: 'refused' })
})

test('a challenge that a browser could take for more than a word is refused', () => {
  for (const challenge of ['<script>alert(1)</script>', '', 'a b', 'a\n', 'x'.repeat(65), ['1', '2'], 5]) {
    expect(ask({ 'hub.challenge': challenge }), String(challenge)).toEqual({ kind: 'refused' })
  }
})

test('with no token set nobody can subscribe', () => {
  expect(answerSubscription({ 'hub.mode': 'subscribe', 'hub.verify_token': '', 'hub.challenge': '1' }, '')).toEqual({
    kind: 'refused'
  })
})
