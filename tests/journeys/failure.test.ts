import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { apology } from '#bot/conversation/replies.ts'
import { deliver, takeTurn } from '#bot/flow.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const QUESTION = 'khoản 1 điều 4 quyết định 03/2026 quy định gì'

/** An index that fails for questions with this word in them, as long as it is told to. */
function failingFor(word: string) {
  const state = { failing: true }
  const failing: Knowledge = {
    ...knowledge,
    lookUp: (text, asOf) => {
      if (state.failing && text.includes(word)) throw new Error('chỉ mục hỏng')
      return knowledge.lookUp(text, asOf)
    }
  }
  return { state, failing }
}

async function statesOf(house: Awaited<ReturnType<typeof openHouse>>, table: 'inbox' | 'outbox') {
  const { rows } = await sql<{ state: string; reason: string | null }>`
    select state, reason from ${sql.table(table)} order by id`.execute(house.flow.db)
  return rows
}

test('a turn that fails half way leaves the question in the inbox, and is answered when the fault is over', async () => {
  const { state, failing } = failingFor('điều')
  await using house = await openHouse(failing)
  await house.zalo.say('4521', QUESTION)
  await house.work()
  expect(await statesOf(house, 'inbox')).toMatchObject([{ state: 'waiting' }])
  expect(await statesOf(house, 'outbox')).toEqual([])
  state.failing = false
  house.pass(1)
  await house.work()
  expect(house.zalo.ledger.answersTo('4521')).toHaveLength(1)
})

test('a poisoned message holds nobody up, is buried after five attempts, and apologised for once', async () => {
  await using house = await openHouse(failingFor('độc').failing)
  await house.zalo.say('4521', 'hồ sơ độc hại gồm những gì')
  await house.zalo.say('4521', QUESTION)
  await house.zalo.say('4522', QUESTION)
  await house.work()
  expect(house.zalo.ledger.answersTo('4522')).toHaveLength(1)
  for (const seconds of [0.3, 1.1]) {
    house.pass(seconds)
    await house.work()
  }
  expect(house.zalo.ledger.answersTo('4521')).toHaveLength(1)
  for (const seconds of [10, 60, 3600]) {
    house.pass(seconds)
    await house.work()
  }
  const texts = house.zalo.ledger.answersTo('4521').map(({ text }) => text)
  expect(texts).toHaveLength(2)
  expect(texts[1]).toBe(apology)
  expect(house.faults).toHaveLength(5)
  expect(await statesOf(house, 'inbox')).toMatchObject([
    { state: 'buried', reason: 'Error: chỉ mục hỏng' },
    { state: 'done', reason: null },
    { state: 'done', reason: null }
  ])
})

test('a message that kills the process every time is buried too', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('4521', QUESTION)
  for (let death = 0; death < 5; death += 1) {
    await sql`update inbox set attempts = attempts + 1, lease = 'tiến trình đã chết', due_at = 1`.execute(house.flow.db)
  }
  await house.work()
  expect(house.zalo.ledger.answersTo('4521').map(({ text }) => text)).toEqual([apology])
})

test('what the platform defers is sent again when due, and what stands behind it waits', async () => {
  await using house = await openHouse(knowledge)
  house.zalo.faults.plan({ kind: 'error', code: -214 })
  await house.zalo.say('4521', 'xin chào')
  await house.zalo.say('4521', 'cảm ơn')
  await house.zalo.say('4522', 'xin chào')
  await house.work()
  expect(house.zalo.ledger.answersTo('4521')).toEqual([])
  expect(house.zalo.ledger.answersTo('4522')).toHaveLength(1)
  house.pass(59)
  await house.work()
  expect(house.zalo.ledger.answersTo('4521')).toEqual([])
  house.pass(2)
  await house.work()
  expect(house.zalo.ledger.answersTo('4521').map(({ text }) => text.includes('Xin chào'))).toEqual([true, false])
})

test('a platform that wants us slower gets nothing more until its minute turns, and then everything in order', async () => {
  await using house = await openHouse(knowledge)
  house.zalo.faults.plan({ kind: 'error', code: -32 })
  await house.zalo.say('4521', 'xin chào')
  await house.zalo.say('4522', 'xin chào')
  await house.messenger.say('4521', 'xin chào')
  await house.work()
  expect(house.zalo.ledger.answers()).toEqual([])
  expect(house.messenger.ledger.answers()).toHaveLength(1)
  house.pass(61)
  await house.work()
  expect(house.zalo.ledger.answers().map(({ personId }) => personId)).toEqual(['4521', '4522'])
})

test('what the platform refuses is closed with its reason and not sent again', async () => {
  await using house = await openHouse(knowledge)
  house.messenger.faults.plan({ kind: 'error', code: 551, subcode: 1545041 })
  await house.messenger.say('4521', 'xin chào')
  await house.work()
  house.pass(24 * 3600)
  await house.work()
  expect(house.messenger.ledger.answersTo('4521')).toEqual([])
  const [row] = await statesOf(house, 'outbox')
  expect(row?.state).toBe('refused')
  expect(row?.reason).toMatch(/Messenger/)
})

test.each(['zalo', 'messenger'] as const)(
  'an answer that %s took but did not confirm is not sent twice: its echo settles it',
  async (channel) => {
    await using house = await openHouse(knowledge)
    house[channel].faults.plan({ kind: 'cut_after' })
    await house[channel].say('4521', 'xin chào')
    await house.work()
    await expect.poll(async () => (await statesOf(house, 'outbox'))[0]?.state).toBe('sent')
    house.pass(3600)
    await house.work()
    expect(house[channel].ledger.answersTo('4521')).toHaveLength(1)
  }
)

test('a piece whose sender died is sent within 15 seconds', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', 'xin chào')
  expect(await takeTurn(house.flow)).toBe('worked')
  const at = house.flow.now().getTime()
  await sql`update outbox set state = 'sending', lease = 'đã chết', due_at = ${at + 12_000}`.execute(house.flow.db)
  await house.work()
  expect(house.messenger.ledger.answersTo('4521')).toEqual([])
  house.pass(15)
  await house.work()
  expect(house.messenger.ledger.answersTo('4521')).toHaveLength(1)
})

test('a reply that could not be sent within its window is closed with that reason', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('4521', 'xin chào')
  await takeTurn(house.flow)
  house.pass(49 * 3600)
  await house.work()
  expect(house.zalo.ledger.answersTo('4521')).toEqual([])
  expect(await statesOf(house, 'outbox')).toEqual([
    { state: 'refused', reason: 'Đã quá thời hạn nền tảng cho phép trả lời kể từ lần cuối người hỏi nhắn.' }
  ])
})

test('a channel that nobody can send on holds its replies until it is mended, and the other goes on', async () => {
  await using house = await openHouse(knowledge)
  house.messenger.revokeToken()
  await house.messenger.say('4521', 'xin chào')
  await house.zalo.say('4521', 'xin chào')
  await house.work()
  expect(house.zalo.ledger.answersTo('4521')).toHaveLength(1)
  expect((await statesOf(house, 'outbox'))[0]).toMatchObject({
    state: 'due',
    reason: expect.stringMatching(/Messenger/)
  })
})

test('of two turns of one conversation only one is in work, and a late one writes nothing', async () => {
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  let calls = 0
  const slow: Knowledge = {
    ...knowledge,
    lookUp: async (text, asOf) => {
      calls += 1
      if (calls === 1) await gate
      return knowledge.lookUp(text, asOf)
    }
  }
  await using house = await openHouse(slow)
  await house.zalo.say('4521', QUESTION)
  const late = takeTurn(house.flow)
  await expect.poll(() => calls).toBe(1)
  expect(await takeTurn(house.flow)).toBe('idle')
  house.pass(13)
  expect(await takeTurn(house.flow)).toBe('worked')
  release()
  await late
  const zalo = house.flow.channels.get('zalo')
  if (zalo) while ((await deliver(house.flow, zalo)) === 'worked');
  expect(house.zalo.ledger.answersTo('4521')).toHaveLength(1)
})
