import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readFixture } from '../bot/channels/fixtures.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const QUESTION = 'khoản 1 điều 4 quyết định 03/2026 quy định gì'
const APP_SECRET = 'fixture0000000000000000000000fbs'

type House = Awaited<ReturnType<typeof openHouse>>

test('a comment gets one private message, and none after seven days', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.comment('4521', '1_1', QUESTION)
  await house.work()
  expect(house.messenger.ledger.answersTo('4521')).toMatchObject([{ text: expect.stringContaining('Nguồn: ') }])
  // delivered again, and edited: still one
  await house.messenger.comment('4521', '1_1', QUESTION)
  await house.work()
  expect(house.messenger.ledger.answersTo('4521')).toHaveLength(1)

  const page = house.messenger.environment['MESSENGER_PAGE_ID']
  const added = {
    item: 'comment',
    verb: 'add',
    comment_id: '1_2',
    from: { id: page, name: 'Trang' },
    message: QUESTION,
    created_time: Math.floor(house.flow.now().getTime() / 1000)
  }
  await house.messenger.post({
    object: 'page',
    entry: [{ id: page, time: 1, changes: [{ field: 'feed', value: added }] }]
  })
  await house.work()
  expect(house.messenger.ledger.answers()).toHaveLength(1)
})

test('the echo of a private reply, which comes back under the person and not the comment, settles it', async () => {
  await using house = await openHouse(knowledge)
  house.messenger.faults.plan({ kind: 'cut_after' })
  await house.messenger.comment('4521', '1_1', QUESTION)
  await house.work()
  const states = async () => {
    const { rows } = await sql<{ state: string }>`select state from outbox`.execute(house.flow.db)
    return rows.map(({ state }) => state)
  }
  await expect.poll(states).toEqual(['sent'])
  house.pass(3600)
  await house.work()
  expect(house.messenger.ledger.answersTo('4521')).toHaveLength(1)
})

test('a person sees that their message was read and is being answered', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', QUESTION)
  await house.work()
  await expect
    .poll(() => house.messenger.actions)
    .toEqual([
      { personId: '4521', action: 'mark_seen' },
      { personId: '4521', action: 'typing_on' }
    ])
})

async function askDeletion(house: House, body: string | Buffer) {
  return house.server.inject({
    method: 'POST',
    url: '/webhooks/messenger/data-deletion',
    payload: body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'hoidap.example' }
  })
}

function signedRequest(payload: object, secret = APP_SECRET): string {
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url')
  const signature = createHmac('sha256', secret).update(text).digest('base64url')
  return `signed_request=${signature}.${text}`
}

test('Meta’s request for erasure erases, and is answered with an address that tells what became of it', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', QUESTION)
  await house.work()
  const request = signedRequest({ user_id: '4521', algorithm: 'HMAC-SHA256', issued_at: 1794968130 })
  const answer = await askDeletion(house, request)
  expect(answer.statusCode).toBe(200)
  const { url, confirmation_code: code } = answer.json()
  expect(url).toBe(`http://hoidap.example/xoa-du-lieu/${code}`)
  const { rows } = await sql`select 1 from conversations union all select 1 from turns`.execute(house.flow.db)
  expect(rows).toEqual([])
  expect((await askDeletion(house, request)).json()).toEqual({ url, confirmation_code: code })

  const page = await house.server.inject(new URL(url).pathname)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Đã xóa toàn bộ dữ liệu')
  expect(page.body).not.toContain('4521')
  expect((await house.server.inject('/xoa-du-lieu/khong-co')).statusCode).toBe(404)
  expect((await house.server.inject('/xoa-du-lieu')).body).toContain('XOA')
})

test('an id that names no conversation is told as such; a request Meta did not sign is refused', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', QUESTION)
  await house.work()
  const valid = readFixture('signed', 'messenger-data-deletion-valid-signed-request.body.txt')
  const answer = await askDeletion(house, valid)
  expect(answer.statusCode).toBe(200)
  const page = await house.server.inject(`/xoa-du-lieu/${answer.json().confirmation_code}`)
  expect(page.body).toMatch(/mã khác với mã của cuộc trò chuyện[\s\S]*gõ <strong>XOA<\/strong>/)

  const forged = [
    readFixture('signed', 'messenger-data-deletion-invalid-signed-request.body.txt'),
    signedRequest({ user_id: '4521', algorithm: 'HMAC-SHA256' }, 'khoá của kẻ khác'),
    signedRequest({ user_id: '4521', algorithm: 'none' }),
    'signed_request=',
    'signed_request=a.b',
    '',
    Buffer.from([0xff, 0xfe])
  ]
  for (const body of forged) expect((await askDeletion(house, body)).statusCode).toBe(403)
  const { rows } = await sql`select 1 from conversations`.execute(house.flow.db)
  expect(rows).toHaveLength(1)
})

test('metrics tell the life left of the token and what became of sends, by class', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('4521', 'xin chào')
  house.messenger.faults.plan({ kind: 'error', code: 613 })
  await house.messenger.say('4521', 'xin chào')
  await house.work()
  const metrics = async () => (await house.server.inject('/metrics')).body
  expect(await metrics()).toMatch(
    /hoidap_token_seconds_left\{channel="zalo"\} 8\d{4}|hoidap_token_seconds_left\{channel="zalo"\} 90000/
  )
  expect(await metrics()).toContain('hoidap_reauthorise_needed{channel="zalo"} 0')
  expect(await metrics()).toContain('hoidap_sends_total{channel="zalo",result="sent"} 1')
  expect(await metrics()).toContain('hoidap_sends_total{channel="messenger",result="hold"} 1')
  await sql`update tokens set refused_at = 1 where name = 'zalo'`.execute(house.flow.db)
  expect(await metrics()).toContain('hoidap_reauthorise_needed{channel="zalo"} 1')
})
