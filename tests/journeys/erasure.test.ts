import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { erased } from '#bot/conversation/replies.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const MARK = 'tàu vũ trụ Nguyễn Trãi'
const QUESTION = `học phí đi ${MARK} hôm nay là bao nhiêu`

type House = Awaited<ReturnType<typeof openHouse>>

async function rowsOf(house: House): Promise<Record<string, number>> {
  const tables = ['conversations', 'turns', 'signals', 'outbox']
  const counts = tables.map(async (table) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(house.flow.db)
    return [table, rows[0]?.n ?? -1]
  })
  return Object.fromEntries(await Promise.all(counts))
}

const NOTHING = { conversations: 0, turns: 0, signals: 0, outbox: 0 }

test.each(['zalo', 'messenger'] as const)(
  'XOA on %s leaves no trace but the receipt on the screen',
  async (channel) => {
    await using house = await openHouse(knowledge)
    await house[channel].say('4521', QUESTION)
    await house.work()
    expect(await rowsOf(house)).toMatchObject({ conversations: 1, turns: 1, signals: 1 })
    expect(await house.filesWith(MARK)).not.toEqual([])
    await house[channel].say('4521', 'XOA')
    await house.work()
    expect(house[channel].ledger.answersTo('4521').at(-1)?.text).toBe(erased)
    expect(await rowsOf(house)).toEqual(NOTHING)
    expect(await house.filesWith(MARK, house.flow.identity.pseudonym({ channel, id: '4521' }))).toEqual([])
  }
)

test('an erasure of one person leaves the others’ conversations as they were', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('4521', QUESTION)
  await house.zalo.say('4522', QUESTION)
  await house.work()
  await house.zalo.say('4521', 'xóa')
  await house.work()
  expect(await rowsOf(house)).toMatchObject({ conversations: 1, turns: 1, signals: 1 })
})

test('what is asked after XOA is answered as by a newcomer, and everything before stays gone', async () => {
  await using house = await openHouse(knowledge)
  for (const text of [QUESTION, 'XOA', 'xin chào']) await house.zalo.say('4521', text)
  await house.work()
  const texts = house.zalo.ledger.answersTo('4521').map(({ text }) => text)
  expect(texts.at(-2)).toBe(erased)
  expect(texts.at(-1)).toMatch(/^Tôi là trợ lý tự động \(AI\)/)
  expect(await rowsOf(house)).toMatchObject({ conversations: 1, turns: 1, signals: 0 })
  expect(await house.filesWith(MARK)).toEqual([])
})

test('an erased question that the platform delivers again is not answered anew, nor the address kept', async () => {
  await using house = await openHouse(knowledge)
  const message = { text: QUESTION, msg_id: 'm-4521' }
  const recipient = { id: house.zalo.environment['ZALO_OA_ID'] }
  const event = {
    event_name: 'user_send_text',
    timestamp: String(Date.now()),
    sender: { id: '4521' },
    recipient,
    message
  }
  await house.zalo.post(event)
  await house.zalo.say('4521', 'XOA')
  await house.work()
  const shown = house.zalo.ledger.answersTo('4521').length
  await house.zalo.post(event)
  await house.work()
  expect(house.zalo.ledger.answersTo('4521')).toHaveLength(shown)
  expect(await rowsOf(house)).toEqual(NOTHING)
})

test('a receipt that only its echo confirms is the last of the conversation too', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', QUESTION)
  await house.work()
  house.messenger.faults.plan({ kind: 'cut_after' })
  await house.messenger.say('4521', 'XOA')
  await house.work()
  await expect.poll(() => rowsOf(house)).toEqual(NOTHING)
  expect(await house.filesWith(MARK)).toEqual([])
})

test('withdrawing consent at Zalo erases at once, unanswered questions too, without a receipt', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('4521', QUESTION)
  await house.work()
  await house.zalo.say('4521', QUESTION)
  const shown = house.zalo.ledger.answersTo('4521').length
  const withdrawal = { event_name: 'user_withdraw', oa_id: house.zalo.environment['ZALO_OA_ID'], user_id: '4521' }
  await house.zalo.post({ ...withdrawal, user_id_by_app: '' })
  await house.work()
  expect(await rowsOf(house)).toEqual(NOTHING)
  expect(house.zalo.ledger.answersTo('4521')).toHaveLength(shown)
  expect(await house.filesWith(MARK)).toEqual([])
})

test('XOA on the site erases the session', async () => {
  await using house = await openHouse(knowledge)
  const ask = (text: string) =>
    house.server.inject({ method: 'POST', url: '/api/chat', payload: { session: 'phiên 1', text } })
  await ask(QUESTION)
  expect(await rowsOf(house)).toMatchObject({ conversations: 1, turns: 1 })
  expect((await ask('XOA')).json()).toMatchObject({ reason: 'erase', text: erased })
  expect(await rowsOf(house)).toEqual(NOTHING)
  expect(await house.filesWith(MARK)).toEqual([])
})
