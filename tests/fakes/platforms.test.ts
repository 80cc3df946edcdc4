import { afterEach, describe, expect, test } from 'vitest'
import { createFaults, type Fault } from './faults.ts'
import { startListener } from './listener.ts'
import { type FakeMessengerOptions, startFakeMessenger } from './messenger.ts'
import type { FakePlatform } from './platform.ts'
import { type FakeZaloOptions, startFakeZalo } from './zalo.ts'

const open: FakePlatform[] = []
afterEach(() => Promise.all(open.splice(0).map((platform) => platform.close())))

async function zaloOf(options: FakeZaloOptions = {}) {
  const zalo = await startFakeZalo(options)
  open.push(zalo)
  return zalo
}

async function messengerOf(options: FakeMessengerOptions = {}) {
  const messenger = await startFakeMessenger(options)
  open.push(messenger)
  return messenger
}

const day = 24 * 3600_000
const person = '8801726354433221109'

async function json(response: Promise<Response>): Promise<Record<string, never> & { error?: unknown }> {
  return (await response).json() as never
}

function exchange(zalo: { url: string }, refreshToken: string, secretKey = 'fake-zalo-app-secret') {
  const body = new URLSearchParams({
    refresh_token: refreshToken,
    app_id: '1908172635445362718',
    grant_type: 'refresh_token'
  })
  return json(fetch(`${zalo.url}/v4/oa/access_token`, { method: 'POST', headers: { secret_key: secretKey }, body }))
}

function sendZalo(zalo: { url: string }, accessToken: string, text = 'Dạ', userId = person) {
  const body = JSON.stringify({ recipient: { user_id: userId }, message: { text } })
  const headers = { 'content-type': 'application/json', access_token: accessToken }
  return json(fetch(`${zalo.url}/v3.0/oa/message/cs`, { method: 'POST', headers, body }))
}

function sendMessenger(messenger: { url: string }, text = 'Dạ', token = 'fake-page-access-token') {
  const body = JSON.stringify({
    recipient: { id: person },
    messaging_type: 'RESPONSE',
    message: { text, metadata: 'o1' }
  })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return json(fetch(`${messenger.url}/v25.0/me/messages`, { method: 'POST', headers, body }))
}

describe('the fake Zalo', () => {
  test('rotates tokens: a refresh token works once, an access token ends', async () => {
    let now = new Date()
    const zalo = await zaloOf({ now: () => now })
    const first = await exchange(zalo, 'fake-zalo-refresh-token')
    expect(first).toMatchObject({ expires_in: '90000' })
    expect(await exchange(zalo, 'fake-zalo-refresh-token')).toHaveProperty('error_name')
    expect(await exchange(zalo, String(first['refresh_token']), 'wrong')).toHaveProperty('error_name')
    expect(await exchange(zalo, String(first['refresh_token']))).toHaveProperty('access_token')
    const token = String(first['access_token'])
    expect(await sendZalo(zalo, token)).toMatchObject({ error: 0 })
    now = new Date(now.getTime() + 26 * 3600_000)
    expect(await sendZalo(zalo, token)).toMatchObject({ error: -220 })
    expect(await sendZalo(zalo, 'never issued')).toMatchObject({ error: -216 })
  })

  test('says no with HTTP 200: too long, over the rate, outside the window', async () => {
    let now = new Date()
    const zalo = await zaloOf({ now: () => now, windows: true, rate: { count: 5, perMs: 60_000 } })
    const token = String((await exchange(zalo, 'fake-zalo-refresh-token'))['access_token'])
    expect(await sendZalo(zalo, token)).toMatchObject({ error: -232 })
    await zalo.say(person, 'alo')
    expect(await sendZalo(zalo, token, 'x'.repeat(2001))).toMatchObject({ error: -210 })
    expect(await sendZalo(zalo, token, '')).toMatchObject({ error: -201 })
    expect(await sendZalo(zalo, token)).toMatchObject({ error: 0 })
    now = new Date(now.getTime() + 8 * day)
    zalo.tokens.expireAll()
    const next = String((await exchange(zalo, zalo.tokens.valid()))['access_token'])
    for (let count = 0; count < 5; count++) expect(await sendZalo(zalo, next)).toMatchObject({ error: -230 })
    expect(await sendZalo(zalo, next)).toMatchObject({ error: -32 })
    expect(zalo.ledger.answersTo(person)).toHaveLength(1)
  })

  test('tells the history of a conversation, newest first, ten a page', async () => {
    const zalo = await zaloOf()
    const token = String((await exchange(zalo, 'fake-zalo-refresh-token'))['access_token'])
    for (let count = 0; count < 12; count++) await sendZalo(zalo, token, `tin ${count}`)
    const page = (offset: number) => {
      const data = encodeURIComponent(JSON.stringify({ user_id: person, offset, count: 10 }))
      return json(fetch(`${zalo.url}/v2.0/oa/conversation?data=${data}`, { headers: { access_token: token } }))
    }
    expect((await page(0))['data']).toHaveLength(10)
    expect((await page(0))['data']?.[0]).toMatchObject({ src: 0, message: 'tin 11', to_id: person })
    expect((await page(10))['data']).toHaveLength(2)
  })
})

describe('the fake Messenger', () => {
  test('says no with a code: wrong token, too long, over the rate, outside the window', async () => {
    let now = new Date()
    const messenger = await messengerOf({ now: () => now, windows: true, rate: { count: 3, perMs: 1000 } })
    expect(await sendMessenger(messenger, 'a', 'wrong')).toMatchObject({ error: { code: 190 } })
    expect(await sendMessenger(messenger)).toMatchObject({ error: { code: 100, error_subcode: 2018001 } })
    await messenger.say(person, 'alo')
    expect(await sendMessenger(messenger, 'x'.repeat(2001))).toMatchObject({ error: { code: 100 } })
    expect(await sendMessenger(messenger)).toMatchObject({ recipient_id: person })
    expect(await sendMessenger(messenger)).toMatchObject({ error: { code: 613 } })
    now = new Date(now.getTime() + 2 * day)
    expect(await sendMessenger(messenger)).toMatchObject({ error: { code: 10, error_subcode: 2018278 } })
    messenger.revokeToken()
    expect(await sendMessenger(messenger)).toMatchObject({ error: { code: 190 } })
    expect(messenger.ledger.answersTo(person)).toMatchObject([{ text: 'Dạ', metadata: 'o1' }])
  })

  test('tells the history of a conversation', async () => {
    const messenger = await messengerOf()
    await sendMessenger(messenger)
    const url = `${messenger.url}/v25.0/me/conversations?user_id=${person}&access_token=fake-page-access-token`
    expect(await json(fetch(url))).toMatchObject({
      data: [{ messages: { data: [{ message: 'Dạ', to: { data: [{ id: person }] } }] } }]
    })
  })

  test('posts ASCII, as Meta does', async () => {
    await using bot = await startListener()
    const messenger = await messengerOf()
    messenger.connect(bot.url)
    await messenger.say(person, 'Điều kiện 🙏')
    const body = bot.received[0]?.body.toString() ?? ''
    expect(body).toMatch(/^[\x20-\x7e]+$/)
    expect(body).toContain('\\u0110i\\u1ec1u ki\\u1ec7n')
    expect(JSON.parse(body).entry[0].messaging[0].message.text).toBe('Điều kiện 🙏')
  })
})

describe.each([
  ['zalo', zaloOf],
  ['messenger', messengerOf]
] as const)('both fakes: %s', (_name, start) => {
  test('a person’s message is posted until the bot accepts it, the same bytes each time', async () => {
    await using bot = await startListener()
    bot.answerWith(503, 500)
    const platform = await start({ retryAfterMs: 5 })
    platform.connect(bot.url)
    expect(await platform.say(person, 'alo')).toMatchObject({ status: 200, attempts: 3 })
    expect(new Set(bot.received.map(({ body }) => body.toString())).size).toBe(1)
  })

  test('what staff write by hand is shown, and echoed to the bot', async () => {
    await using bot = await startListener()
    const platform = await start()
    platform.connect(bot.url)
    await platform.typeAsStaff(person, 'Chào bác')
    expect(platform.ledger.conversation(person)).toMatchObject([{ from: 'staff', text: 'Chào bác' }])
    expect(bot.received).toHaveLength(1)
  })

  test('it closes while the bot is down', async () => {
    const platform = await start()
    platform.connect('http://127.0.0.1:9/')
    const said = platform.say(person, 'alo')
    await platform.close()
    expect(await said).toMatchObject({ status: 0 })
  })

  test('a script can speak through it and sees the reply', async () => {
    const platform = await start()
    await using bot = await startListener()
    platform.connect(bot.url)
    const call = { person, text: 'alo', waitMs: 100 }
    const asked = fetch(`${platform.url}/_fake/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(call)
    })
    await expect.poll(() => bot.received.length).toBe(1)
    platform.ledger.record({
      personId: person,
      from: 'bot',
      text: 'Dạ',
      messageId: '1',
      metadata: null,
      buttons: [],
      at: new Date()
    })
    expect(await json(asked)).toMatchObject({ status: 200, attempts: 1, replies: ['Dạ'] })
  })
})

test('a seed gives the same faults each time, at about its rate', () => {
  const kinds: Fault[] = [{ kind: 'cut_after' }, { kind: 'status', status: 503 }]
  const draw = (seed: number) => {
    const faults = createFaults({ seed, rate: 0.2, kinds })
    return Array.from({ length: 1000 }, () => faults.next()?.kind ?? '-')
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  const share = draw(7).filter((kind) => kind !== '-').length / 1000
  expect(share).toBeGreaterThan(0.15)
  expect(share).toBeLessThan(0.25)
})
