import { expect, test } from 'vitest'
import type { Delivery } from '#bot/channels/channel.ts'
import { judgeError } from '#bot/channels/messenger/errors.ts'
import { appSecretProof } from '#bot/channels/messenger/graph.ts'
import { commenter } from '#bot/channels/messenger/person.ts'
import { sendText } from '#bot/channels/messenger/send.ts'
import type { OutboundMessage } from '#bot/message.ts'
import { answering, fixtureNames, keys, type StoredAnswer, storedAnswer } from '../fixtures.ts'

const group = 'messenger-api-responses'

async function send(answer: StoredAnswer, version = 'v25.0', changes: Partial<OutboundMessage> = {}) {
  const { fetch, calls } = answering(answer)
  const { appSecret } = keys.messenger
  const options = {
    apiUrl: 'https://graph.facebook.com',
    appSecret,
    pageAccessToken: 'FIXTURE_page_token',
    fetch,
    version
  }
  const person = { channel: 'messenger', id: '7283940192837465' }
  const message = { id: '17', person, text: 'Dạ, đúng ạ.', ...changes }
  const delivery: Delivery = await sendText(options, message)
  return { delivery, calls }
}

test('a text goes out as Meta asks for it, with the outbox id as metadata', async () => {
  const { delivery, calls } = await send(storedAnswer(group, 'send-ok.json'))
  expect(delivery).toEqual({ kind: 'sent', messageId: 'm_FIXTURE1sAR6GsUi73RfmmtWCvLE-xz55s5rEBFHeJuToxtgtw' })
  const url = new URL(calls[0]?.url ?? '')
  expect(url.origin + url.pathname).toBe('https://graph.facebook.com/v25.0/me/messages')
  expect(url.searchParams.get('appsecret_proof')).toMatch(/^3d4d351cf977a1704bc9873488f2a61f/)
  expect(calls[0]?.headers.get('authorization')).toBe('Bearer FIXTURE_page_token')
  expect(await calls[0]?.json()).toEqual({
    recipient: { id: '7283940192837465' },
    messaging_type: 'RESPONSE',
    message: { text: 'Dạ, đúng ạ.', metadata: 'hoidap:17' }
  })
})

const ok = () => storedAnswer(group, 'send-ok.json')

test('of the buttons the first thirteen go along as quick replies', async () => {
  const buttons = Array.from({ length: 15 }, (_, n) => ({ label: `Nút ${n}`, payload: `hỏi ${n}` }))
  const { calls } = await send(ok(), 'v25.0', { buttons })
  const shown = buttons.slice(0, 13).map(({ label, payload }) => ({ content_type: 'text', title: label, payload }))
  expect(await calls[0]?.json()).toMatchObject({ message: { quick_replies: shown } })
})

test('only what staff wrote after the window carries the tag for it', async () => {
  const { calls } = await send(ok(), 'v25.0', { late: true })
  expect(await calls[0]?.json()).toMatchObject({ messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' })
})

test('a comment is answered by its id, and without buttons', async () => {
  const buttons = [{ label: 'Đồng ý', payload: 'đồng ý' }]
  const { calls } = await send(ok(), 'v25.0', { person: commenter('1_2'), buttons })
  expect(await calls[0]?.json()).toEqual({
    recipient: { comment_id: '1_2' },
    messaging_type: 'RESPONSE',
    message: { text: 'Dạ, đúng ạ.', metadata: 'hoidap:17' }
  })
})

test('the access token is in no address', async () => {
  const { calls } = await send(storedAnswer(group, 'send-ok.json'))
  expect(calls[0]?.url).not.toContain('FIXTURE_page_token')
})

test('another version of the Graph API can be set', async () => {
  const { calls } = await send(storedAnswer(group, 'send-ok.json'), 'v26.0')
  expect(calls[0]?.url).toContain('/v26.0/me/messages')
})

test('appsecret_proof has the value of the fixtures', () => {
  const proof = appSecretProof({ appSecret: keys.messenger.appSecret, pageAccessToken: 'FIXTURE_page_token' })
  expect(proof).toBe('3d4d351cf977a1704bc9873488f2a61f6750976078d59a0f2ea364445c2bdf3b')
})

const classes: [RegExp, Delivery['kind']][] = [
  [/^send-ok/, 'sent'],
  [/^http\d+-(config|token-dead)/, 'misconfigured'],
  [/^http\d+-final/, 'refused'],
  [/^http\d+-(retry-temporary)/, 'retry'],
  [/^http\d+-(retry|hold)/, 'hold']
]
const classOf = (name: string) => classes.find(([pattern]) => pattern.test(name))?.[1]
const otherCalls = /^(profile|sender-action)/

test('every stored answer of the Send API has a class', () => {
  expect(fixtureNames(group).filter((name) => !classOf(name) && !otherCalls.test(name))).toEqual([])
})

test.each(fixtureNames(group).filter((name) => classOf(name)))('%s', async (name) => {
  const { delivery } = await send(storedAnswer(group, name))
  expect(delivery.kind).toBe(classOf(name))
})

const documented: [Delivery['kind'], [number, number?][]][] = [
  ['refused', [[10, 2018278], [10, 2018065], [551], [551, 1545041], [200, 1545041], [100, 2018001], [100], [506]]],
  [
    'misconfigured',
    [[190], [190, 458], [190, 460], [190, 463], [190, 467], [190, 492], [3], [10], [200], [230], [299]]
  ],
  [
    'misconfigured',
    [
      [200, 2018028],
      [10, 2018028]
    ]
  ],
  ['hold', [[10, 1893063], [368], [4], [17], [32], [341], [613], [613, 1893016], [80001], [80006]]],
  ['retry', [[1200], [2], [1], [1, 99]]]
]

test.each(documented)('codes of class %s', (kind, codes) => {
  for (const [code, subcode] of codes)
    expect(judgeError(code, subcode ?? null), `${code}/${subcode}`).toMatchObject({ kind })
})

test('a Page that is held back waits longer than a limited rate', () => {
  const wait = (code: number, subcode: number | null = null) => {
    const verdict = judgeError(code, subcode)
    return verdict.kind === 'hold' ? verdict.afterMs : 0
  }
  expect(wait(10, 1893063)).toBeGreaterThanOrEqual(30 * 60_000)
  expect(wait(368)).toBeGreaterThanOrEqual(60 * 60_000)
  expect(wait(613)).toBeLessThanOrEqual(60_000)
})

test('an error that is not documented is tried again, for it says that nothing was sent', () => {
  expect(judgeError(987654, null)).toMatchObject({ kind: 'retry', reason: expect.stringContaining('987654') })
})

test('HTTP 429 without a body is a limited rate', async () => {
  expect((await send({ status: 429, body: '' })).delivery).toMatchObject({ kind: 'hold', afterMs: 60_000 })
})
