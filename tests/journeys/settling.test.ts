import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Channel } from '#bot/channels/channel.ts'
import { deliver, takeTurn } from '#bot/flow.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

type House = Awaited<ReturnType<typeof openHouse>>

async function outboxOf(house: House) {
  const { rows } = await sql<{ state: string; reason: string | null; attempts: number }>`
    select state, reason, attempts from outbox order by id`.execute(house.flow.db)
  return rows
}

/** The same house, in which no echo ever arrives: only the platform's record can tell. */
async function withoutEchoes(house: House): Promise<House> {
  house.zalo.connect('http://127.0.0.1:9/nowhere')
  house.messenger.connect('http://127.0.0.1:9/nowhere')
  return house
}

test.each(['zalo', 'messenger'] as const)(
  '%s: a send that took effect unseen is found in the platform’s record and not repeated',
  async (name) => {
    await using house = await openHouse(knowledge)
    await house[name].say('4521', 'xin chào')
    await withoutEchoes(house)
    house[name].faults.plan({ kind: 'cut_after' })
    await house.work()
    expect(await outboxOf(house)).toMatchObject([{ state: 'unknown' }])
    house.pass(9)
    await house.work()
    expect(await outboxOf(house), 'the echo has ten seconds').toMatchObject([{ state: 'unknown' }])
    house.pass(2)
    await house.work()
    expect(await outboxOf(house)).toMatchObject([{ state: 'sent' }])
    expect(house[name].ledger.answersTo('4521')).toHaveLength(1)
  }
)

test.each(['zalo', 'messenger'] as const)(
  '%s: a send that never arrived is repeated only once the record says so, however often the answer is cut',
  async (name) => {
    await using house = await openHouse(knowledge)
    await house[name].say('4521', 'xin chào')
    house[name].faults.plan({ kind: 'cut_before' }, { kind: 'cut_before' }, { kind: 'cut_before' })
    await house.work()
    for (const seconds of [11, 11, 31, 61]) {
      house.pass(seconds)
      await house.work()
    }
    expect(house[name].ledger.answersTo('4521')).toHaveLength(1)
    expect(await outboxOf(house)).toMatchObject([{ state: 'sent', attempts: 4 }])
  }
)

test.each(['zalo', 'messenger'] as const)(
  '%s: a sender that died after the platform took the message is not followed by a second one',
  async (name) => {
    await using house = await openHouse(knowledge)
    await house[name].say('4521', 'xin chào')
    await withoutEchoes(house)
    await takeTurn(house.flow)
    const channel = house.flow.channels.get(name) as Channel
    const dying: Channel = {
      ...channel,
      send: async (message) => {
        await channel.send(message)
        throw new Error('kill -9')
      }
    }
    await deliver(house.flow, dying)
    // as the row lies on the disk after a kill: sending, under a lease that nobody prolongs
    await sql`update outbox set state = 'sending', lease = 'đã chết', due_at = ${house.flow.now().getTime() + 12_000}`.execute(
      house.flow.db
    )
    await house.work()
    expect(house[name].ledger.answersTo('4521')).toHaveLength(1)
    house.pass(13)
    await house.work()
    expect(house[name].ledger.answersTo('4521')).toHaveLength(1)
    expect(await outboxOf(house)).toMatchObject([{ state: 'sent' }])
  }
)

test('the same words said before are not taken for the send in doubt', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', 'cảm ơn')
  await house.work()
  await house.messenger.say('4521', 'cảm ơn')
  await house.messenger.say('4521', 'cảm ơn')
  await withoutEchoes(house)
  house.messenger.faults.plan({ kind: 'cut_after' }, { kind: 'cut_before' })
  for (const seconds of [0, 11, 11, 31]) {
    house.pass(seconds)
    await house.work()
  }
  expect(house.messenger.ledger.answersTo('4521')).toHaveLength(3)
})

test('while the record cannot be had nothing is repeated, and after the window the doubt is kept as one', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', 'xin chào')
  await withoutEchoes(house)
  const channel = house.flow.channels.get('messenger') as Channel
  const blind: Channel = {
    ...channel,
    history: async () => ({ kind: 'later', afterMs: 1000, reason: 'không xem được' })
  }
  house.messenger.faults.plan({ kind: 'cut_after' })
  await takeTurn(house.flow)
  for (const seconds of [0, 11, 60, 3600]) {
    house.pass(seconds)
    while ((await deliver(house.flow, blind)) === 'worked');
  }
  expect(await outboxOf(house)).toMatchObject([{ state: 'unknown', reason: 'không xem được' }])
  house.pass(24 * 3600)
  await deliver(house.flow, blind)
  expect(await outboxOf(house)).toMatchObject([{ state: 'unsettled', reason: 'không xem được' }])
  expect(house.messenger.ledger.answersTo('4521')).toHaveLength(1)
})

test('three hours without one platform: the other is not delayed, and then everything goes out in order', async () => {
  await using house = await openHouse(knowledge)
  const outage = Array.from({ length: 2000 }, () => ({ kind: 'status' as const, status: 503 }))
  house.zalo.faults.plan(...outage)
  const people = Array.from({ length: 12 }, (_, n) => `80${n}`)
  for (let minute = 0; minute < 180; minute += 1) {
    const person = people[minute % people.length] ?? ''
    if (minute < 60) {
      await house.zalo.say(person, minute % 24 < 12 ? 'xin chào' : 'cảm ơn')
      await house.messenger.say(person, 'xin chào')
    }
    await house.work()
    const asked = Math.min(minute + 1, 60)
    expect(house.messenger.ledger.answers()).toHaveLength(asked)
    house.pass(60)
  }
  expect(house.zalo.ledger.answers()).toEqual([])
  while (house.zalo.faults.next() !== null);
  for (let minute = 0; minute < 4; minute += 1) {
    house.pass(60)
    await house.work()
  }
  const [first = '', ...others] = people
  const screen = (person: string) => house.zalo.ledger.answersTo(person).map(({ text }) => text.slice(-40))
  expect(house.zalo.ledger.answers()).toHaveLength(60)
  expect(new Set(screen(first)).size).toBeGreaterThan(1)
  for (const other of others) expect(screen(other)).toEqual(screen(first))
}, 60_000)
