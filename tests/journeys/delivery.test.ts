import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { FakePlatform } from '../fakes/platform.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const QUESTION = 'khoản 1 điều 4 quyết định 03/2026 quy định gì'

test.each(['zalo', 'messenger'] as const)(
  'a question on %s is answered with its source, after the notice',
  async (channel) => {
    await using house = await openHouse(knowledge)
    const said = await house[channel].say('4521', QUESTION)
    expect(said.status).toBe(200)
    await house.work()
    const [answer, ...more] = house[channel].ledger.answersTo('4521')
    expect(answer?.text).toMatch(/trợ lý tự động \(AI\)[\s\S]*Nguồn: /)
    expect(more).toEqual([])

    await house[channel].say('4521', QUESTION)
    await house.work()
    expect(house[channel].ledger.answersTo('4521').at(-1)?.text).not.toMatch(/trợ lý tự động \(AI\)/)
    expect(house.faults).toEqual([])
  }
)

test.each(['zalo', 'messenger'] as const)('an event that %s delivers five times is answered once', async (channel) => {
  await using house = await openHouse(knowledge)
  const event = eventOf(house[channel], '4521', QUESTION)
  const said = await Promise.all(Array.from({ length: 4 }, () => house[channel].post(event)))
  expect(said.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  await house.work()
  await house[channel].post(event)
  await house.work()
  expect(house[channel].ledger.answersTo('4521')).toHaveLength(1)
})

test.each([
  ['zalo', 200],
  ['messenger', 403]
] as const)('a forged event on %s changes nothing', async (channel, status) => {
  await using house = await openHouse(knowledge)
  const payload = JSON.stringify(eventOf(house[channel], '4521', QUESTION))
  const headers = {
    'content-type': 'application/json',
    'x-zevent-signature': `mac=${'0'.repeat(64)}`,
    'x-hub-signature-256': `sha256=${'0'.repeat(64)}`
  }
  const url = `/webhooks/${channel}`
  expect((await house.server.inject({ method: 'POST', url, payload, headers })).statusCode).toBe(status)
  expect((await house.server.inject({ method: 'POST', url, payload })).statusCode).toBe(status)
  await house.work()
  expect(house[channel].ledger.answers()).toEqual([])
  const { rows } = await sql`select 1 from inbox union all select 1 from conversations`.execute(house.flow.db)
  expect(rows).toEqual([])
})

test('a burst of 100 events is answered once each, every conversation in its order', async () => {
  await using house = await openHouse(knowledge)
  const people = Array.from({ length: 20 }, (_, index) => `90${index}`)
  // five turns of small talk and look-ups whose answers tell them apart
  const turns = ['xin chào', 'cảm ơn', 'bạn là ai', 'điều 3 quyết định 02/2025', 'giúp tôi với']
  const writeAll = async (person: string, platform: FakePlatform) => {
    for (const text of turns) await platform.say(person, text)
  }
  await Promise.all(people.map((person, index) => writeAll(person, index % 2 ? house.zalo : house.messenger)))
  await house.work()
  const screens = people.map((person, index) => (index % 2 ? house.zalo : house.messenger).ledger.answersTo(person))
  const [first = []] = screens
  expect(first).toHaveLength(5)
  expect(new Set(first.map(({ text }) => text)).size).toBe(5)
  for (const screen of screens) expect(screen.map(({ text }) => text)).toEqual(first.map(({ text }) => text))
})

test('a batch of several people’s messages is answered to each', async () => {
  await using house = await openHouse(knowledge)
  const entry = [1, 2, 3].flatMap((n) => (eventOf(house.messenger, `70${n}`, 'xin chào') as { entry: object[] }).entry)
  await house.messenger.post({ object: 'page', entry })
  await house.work()
  expect(
    house.messenger.ledger
      .answers()
      .map(({ personId }) => personId)
      .sort()
  ).toEqual(['701', '702', '703'])
})

let events = 0
function eventOf(platform: FakePlatform, person: string, text: string): object {
  events += 1
  const id = `event-${events}`
  if (platform.name === 'zalo') {
    const recipient = { id: platform.environment['ZALO_OA_ID'] }
    const timestamp = String(Date.now())
    return { event_name: 'user_send_text', timestamp, sender: { id: person }, recipient, message: { text, msg_id: id } }
  }
  const page = platform.environment['MESSENGER_PAGE_ID']
  const parties = { sender: { id: person }, recipient: { id: page }, timestamp: Date.now() }
  return {
    object: 'page',
    entry: [{ id: page, time: Date.now(), messaging: [{ ...parties, message: { mid: id, text } }] }]
  }
}
