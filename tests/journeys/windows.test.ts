import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import * as replies from '#bot/conversation/replies.ts'
import { takeTurn } from '#bot/flow.ts'
import { timeLeft } from '#bot/review/time-left.ts'
import { undelivered } from '#bot/store/exchanges.ts'
import * as outbox from '#bot/store/outbox.ts'
import { openHouse as build, indexSamples } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const HOUR = 3600

/** Its platforms refuse what comes outside their windows, as the real ones do. */
async function openHouse(documents: typeof knowledge) {
  const house = await build(documents)
  house.zalo.keepWindows()
  house.messenger.keepWindows()
  return house
}

type House = Awaited<ReturnType<typeof openHouse>>
type Name = 'zalo' | 'messenger'

/** Something to say to a person who wrote before, by the bot or by staff. */
async function write(house: House, channel: Name, text: string, author: 'bot' | 'staff'): Promise<void> {
  const conversation = house.flow.identity.pseudonym({ channel, id: '4521' })
  await outbox.add(house.flow.db, { channel, conversation, inbox: null, author }, [text], house.flow.now())
  await house.work()
}

const said = (house: House, name: Name) => house[name].ledger.answersTo('4521').map(({ text }) => text)

test.each([
  ['zalo', 48],
  ['messenger', 24]
] as const)(
  '%s: the bot writes for %i hours after the person did, staff for seven days, and nobody later',
  async (name, hours) => {
    await using house = await openHouse(knowledge)
    await house[name].say('4521', 'xin chào')
    await house.work()
    house.pass(hours * HOUR - 60)
    await write(house, name, 'bot kịp', 'bot')
    house.pass(120)
    await write(house, name, 'bot muộn', 'bot')
    await write(house, name, 'cán bộ kịp', 'staff')
    house.pass(7 * 24 * HOUR)
    await write(house, name, 'cán bộ muộn', 'staff')
    expect(said(house, name).slice(1)).toEqual(['bot kịp', 'cán bộ kịp'])
    const lost = await undelivered(house.flow.db, 10)
    expect(lost.map(({ text }) => text)).toEqual(['cán bộ muộn', 'bot muộn'])
    for (const { reason } of lost) expect(reason).toMatch(/thời hạn nền tảng/)
  }
)

test('Zalo: of eight free messages the ninth is kept back with its reason, until the person writes again', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('4521', 'xin chào')
  await house.work()
  for (let n = 2; n <= 9; n += 1) await write(house, 'zalo', `tin ${n}`, 'bot')
  expect(said(house, 'zalo')).toHaveLength(8)
  expect(await undelivered(house.flow.db, 10)).toMatchObject([
    { text: 'tin 9', reason: expect.stringMatching(/hết số tin/) }
  ])
  await house.zalo.say('4521', 'cảm ơn')
  await house.work()
  expect(said(house, 'zalo')).toHaveLength(9)
})

test('a window counts from when the platform says the person wrote, and never from the future', async () => {
  await using house = await openHouse(knowledge)
  const event = (id: string, hoursAgo: number) => {
    const timestamp = String(house.flow.now().getTime() - hoursAgo * HOUR * 1000)
    const recipient = { id: house.zalo.environment['ZALO_OA_ID'] }
    const message = { text: 'xin chào', msg_id: id }
    return { event_name: 'user_send_text', timestamp, sender: { id: '4521' }, recipient, message }
  }
  await house.zalo.post(event('a', -24))
  const until = async () => {
    const { rows } = await sql<{ reply_until: number }>`select reply_until from conversations`.execute(house.flow.db)
    return Math.round(((rows[0]?.reply_until ?? 0) - house.flow.now().getTime()) / 3_600_000)
  }
  expect(await until()).toBe(48)
  await sql`update conversations set last_inbound_at = 0`.execute(house.flow.db)
  await house.zalo.post(event('b', 10))
  expect(await until()).toBe(38)
  await sql`update conversations set last_inbound_at = 0`.execute(house.flow.db)
  await house.zalo.post(event('c', 100))
  expect(await until(), 'no platform repeats a delivery for four days: the time is wrong').toBe(48)
})

test('a reaction opens Messenger’s window again and is not answered', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', 'xin chào')
  await house.work()
  house.pass(30 * HOUR)
  const page = house.messenger.environment['MESSENGER_PAGE_ID']
  const at = house.flow.now().getTime()
  const reaction = { mid: 'm', action: 'react', reaction: 'like' }
  const messaging = [{ sender: { id: '4521' }, recipient: { id: page }, timestamp: at, reaction }]
  await house.messenger.post({ object: 'page', entry: [{ id: page, time: at, messaging }] })
  await house.work()
  const { rows } = await sql<{ reply_until: number }>`select reply_until from conversations`.execute(house.flow.db)
  expect(rows[0]?.reply_until).toBe(at + 24 * HOUR * 1000)
  expect(said(house, 'messenger')).toHaveLength(1)
})

test('more than fifteen messages in a minute get one notice; after the minute the person is answered again', async () => {
  await using house = await openHouse(knowledge)
  for (let n = 0; n < 40; n += 1) {
    await house.messenger.say('4521', 'xin chào')
    // one by one, so that lines are not joined
    await house.work()
  }
  await house.messenger.say('4522', 'xin chào')
  await house.work()
  expect(said(house, 'messenger').filter((text) => text === replies.tooFast)).toHaveLength(1)
  expect(said(house, 'messenger')).toHaveLength(16)
  expect(house.messenger.ledger.answersTo('4522')).toHaveLength(1)
  house.pass(61)
  await house.messenger.say('4521', 'xin chào')
  await house.work()
  expect(said(house, 'messenger')).toHaveLength(17)
  const { rows } = await sql`select 1 from inbox where reason = 'too_fast' and state = 'done'`.execute(house.flow.db)
  expect(rows).toHaveLength(25)
})

test('answers go out before news, whoever was there first', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', 'xin chào')
  await house.work()
  const conversation = house.flow.identity.pseudonym({ channel: 'messenger', id: '4521' })
  const to = { channel: 'messenger', conversation, inbox: null }
  await outbox.add(house.flow.db, to, ['tin báo'], house.flow.now())
  await house.messenger.say('4522', 'xin chào')
  await takeTurn(house.flow)
  await house.work()
  expect(house.messenger.ledger.answers().map(({ personId }) => personId)).toEqual(['4521', '4522', '4521'])
})

test('what is left of a window, as staff read it', () => {
  const left = (minutes: number) => timeLeft(new Date(minutes * 60_000), new Date(0))
  expect([left(192), left(120), left(7), left(0.5), left(-1), left(24 * 60), left(26 * 60 + 30)]).toEqual([
    'còn 3 giờ 12 phút',
    'còn 2 giờ',
    'còn 7 phút',
    'còn chưa đầy 1 phút',
    'đã hết hạn',
    'còn 1 ngày',
    'còn 1 ngày 2 giờ'
  ])
})
