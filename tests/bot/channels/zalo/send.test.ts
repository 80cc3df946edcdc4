import { expect, test } from 'vitest'
import type { Delivery } from '#bot/channels/channel.ts'
import { judgeCode, type ZaloVerdict } from '#bot/channels/zalo/errors.ts'
import { account, websiteVisitor } from '#bot/channels/zalo/person.ts'
import { sendText } from '#bot/channels/zalo/send.ts'
import type { TokenResult, TokenSource } from '#bot/channels/zalo/token.ts'
import type { Button } from '#bot/message.ts'
import { answering, fixtureNames, storedAnswer } from '../fixtures.ts'

const group = 'zalo-api-responses'
const stored = (name: string) => storedAnswer(group, `${name}.json`)
const success = stored('send-cs-ok-free-reply-quota')
const expired = stored('http200-error-refresh-token-then-retry-once-expired')
const failedSend = stored('http200-error-retry-once-send-failed')

function tokenSource(renewed: TokenResult = { kind: 'token', accessToken: 'new' }): TokenSource & { stale: string[] } {
  const stale: string[] = []
  return {
    stale,
    current: async () => (stale.length > 0 ? renewed : { kind: 'token', accessToken: 'old' }),
    async renew(refused) {
      stale.push(refused)
      return renewed
    }
  }
}

async function send(
  answers: Parameters<typeof answering>,
  tokens = tokenSource(),
  person = account('12'),
  buttons: readonly Button[] = []
) {
  const { fetch, calls } = answering(...answers)
  const options = { apiUrl: 'https://openapi.zalo.me/', tokens, fetch, againAfterMs: 1 }
  const delivery: Delivery = await sendText(options, { id: 'outbox-1', person, text: 'Dạ, đúng ạ.', buttons })
  return { delivery, calls, tokens }
}

test('a text goes out as Zalo asks for it', async () => {
  const { delivery, calls } = await send([success])
  expect(delivery).toEqual({ kind: 'sent', messageId: '63ecf43f0df7dba892e6', repliesLeft: 7 })
  expect(calls[0]).toMatchObject({ method: 'POST', url: 'https://openapi.zalo.me/v3.0/oa/message/cs' })
  expect(calls[0]?.headers.get('access_token')).toBe('old')
  expect(calls[0]?.headers.get('authorization')).toBeNull()
  expect(await calls[0]?.json()).toEqual({ recipient: { user_id: '12' }, message: { text: 'Dạ, đúng ạ.' } })
})

const classes: [RegExp, Delivery['kind']][] = [
  [/^send-cs-ok/, 'sent'],
  [/^http200-error-config/, 'misconfigured'],
  [/^http200-error-final/, 'refused'],
  [/^http200-error-retry-next-minute/, 'hold'],
  // Repeated once inside the channel, then final.
  [/^http200-error-retry-once/, 'refused'],
  // Renewed once; a new token that is refused as well needs a person.
  [/^http200-error-refresh-token/, 'misconfigured']
]
const classOf = (name: string) => classes.find(([pattern]) => pattern.test(name))?.[1]
const otherCalls = /^(oauth|quota|upload|user-detail)/

test('every stored answer of the message API has a class', () => {
  expect(fixtureNames(group).filter((name) => !classOf(name) && !otherCalls.test(name))).toEqual([])
})

test.each(fixtureNames(group).filter((name) => classOf(name)))('%s', async (name) => {
  const { delivery } = await send([storedAnswer(group, name)])
  expect(delivery.kind).toBe(classOf(name))
})

test('a token that is refused is renewed and the message sent again, once', async () => {
  const { delivery, calls, tokens } = await send([expired, success])
  expect(delivery).toMatchObject({ kind: 'sent' })
  expect(calls.map(({ headers }) => headers.get('access_token'))).toEqual(['old', 'new'])
  expect(tokens.stale).toEqual(['old'])
  const twice = await send([expired, expired, success])
  expect(twice.delivery).toMatchObject({ kind: 'misconfigured' })
  expect(twice.calls).toHaveLength(2)
})

test('without a new token nothing is sent: later if it may come, misconfigured if a person must grant it', async () => {
  const later = await send([expired], tokenSource({ kind: 'later', reason: 'x' }))
  expect(later.delivery).toMatchObject({ kind: 'hold' })
  const dead = await send([expired], tokenSource({ kind: 'reauthorise', reason: 'x' }))
  expect(dead.delivery).toEqual({ kind: 'misconfigured', reason: 'x' })
  expect(dead.calls).toHaveLength(1)
})

test('a send that failed without a cause is repeated once', async () => {
  const { delivery, calls } = await send([failedSend, success])
  expect(delivery).toMatchObject({ kind: 'sent' })
  expect(calls).toHaveLength(2)
  expect((await send([failedSend])).calls).toHaveLength(2)
})

test('a renewed token also serves the repetition', async () => {
  const { delivery, calls } = await send([expired, failedSend, success])
  expect(delivery).toMatchObject({ kind: 'sent' })
  expect(calls.map(({ headers }) => headers.get('access_token'))).toEqual(['old', 'new', 'new'])
})

test('an answer without a message id is still a success', async () => {
  const { delivery } = await send([{ status: 200, body: '{"error":0,"message":"Success"}' }])
  expect(delivery).toEqual({ kind: 'sent', messageId: null })
})

test('a visitor of a website is reached by the call for visitors', async () => {
  const { calls } = await send([success], tokenSource(), websiteVisitor('1ffe', 'fa8f'))
  expect(calls[0]?.url).toBe('https://openapi.zalo.me/v2.0/oa/message')
  expect(await calls[0]?.json()).toMatchObject({ recipient: { anonymous_id: '1ffe', conversation_id: 'fa8f' } })
})

test('an OA without the call for visitors is not misconfigured for everybody', async () => {
  const closed = stored('http200-error-config-v2-api-shut-down')
  const { delivery } = await send([closed], tokenSource(), websiteVisitor('1ffe', 'fa8f'))
  expect(delivery.kind).toBe('refused')
})

const documented: [ZaloVerdict['kind'], number[]][] = [
  ['hold', [-32, -211]],
  ['retry', [-214, -234]],
  // without the attachment: what was uploaded has expired, or buttons are not taken here
  ['plainer', [-100, -201, -233]],
  ['again', [-200]],
  ['renew', [-216, -220]],
  ['refused', [-210, -213, -217, -218, -227, -230, -232, -244, -248, -237, -238, -241, -403]],
  ['refused', [-1340, -1341]],
  ['misconfigured', [-204, -205, -209, -212, -219, -221, -223, -224, -235, -240, -242, -320, -321]]
]

test.each(documented)('codes of class %s: %j', (kind, codes) => {
  for (const code of codes) {
    expect(judgeCode(code, new Date()), String(code)).toMatchObject({
      kind,
      reason: expect.stringContaining(`(mã ${code})`)
    })
  }
})

const six: Button[] = [1, 2, 3, 4, 5, 6].map((n) => ({ label: `Nút ${n}`, payload: `hỏi ${n}` }))

test('of the buttons the first five go along, each as what the person would type', async () => {
  const { calls } = await send([success], tokenSource(), account('12'), six)
  const shown = six.slice(0, 5).map(({ label, payload }) => ({ title: label, type: 'oa.query.show', payload }))
  expect(await calls[0]?.json()).toMatchObject({
    message: { attachment: { type: 'template', payload: { buttons: shown } } }
  })
})

test('where Zalo does not take the buttons the words go out without them', async () => {
  const refused = stored('http200-error-final-invalid-parameter')
  const { delivery, calls } = await send([refused, success], tokenSource(), account('12'), six)
  expect(delivery.kind).toBe('sent')
  expect(await calls[1]?.json()).toEqual({ recipient: { user_id: '12' }, message: { text: 'Dạ, đúng ạ.' } })
  expect((await send([refused])).calls).toHaveLength(1)
})

test('free messages left are told as Zalo counts them; what a package paid for says nothing of them', async () => {
  const leftOf = async (name: string) => (await send([stored(name)])).delivery
  expect(await leftOf('send-cs-ok-free-reply-quota')).toMatchObject({ repliesLeft: 7 })
  expect(await leftOf('send-cs-ok-package-quota')).not.toHaveProperty('repliesLeft')
  expect(await leftOf('send-cs-ok-charged-no-quota-object')).not.toHaveProperty('repliesLeft')
})

test('a rate that is exceeded holds the channel until the minute turns', () => {
  expect(judgeCode(-32, new Date('2026-11-18T08:00:45Z'))).toMatchObject({ kind: 'hold', afterMs: 15_000 })
})

test('an error code that is not documented is tried again, for it says that nothing was sent', () => {
  expect(judgeCode(-9999, new Date())).toMatchObject({ kind: 'retry' })
})

test('the night ban lasts until 06:00 in Vietnam', () => {
  const hoursLeft = (at: string) => {
    const verdict = judgeCode(-234, new Date(at))
    return verdict.kind === 'retry' ? verdict.afterMs / 3600_000 : null
  }
  expect(hoursLeft('2026-11-18T22:30:00+07:00')).toBe(7.5)
  expect(hoursLeft('2026-11-19T05:30:00+07:00')).toBe(0.5)
  expect(hoursLeft('2026-11-19T06:00:00+07:00')).toBe(24)
})
