import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import * as signals from '#bot/store/signals.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

test.each(['giá vàng hôm nay', 'thời tiết ngày mai', 'ai sẽ thắng bầu cử'])(
  '“%s” is refused, and becomes a signal for staff',
  async (question) => {
    await using house = await openHouse(knowledge)
    await house.zalo.say('4521', question)
    await house.work()
    expect(house.zalo.ledger.answersTo('4521')).toHaveLength(1)
    expect(house.zalo.ledger.answersTo('4521')[0]?.text).not.toMatch(/Nguồn: /)
    expect(await signals.list(house.flow.db, 10)).toMatchObject([{ channel: 'zalo', question }])
  }
)

test('an answered question raises none', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('4521', 'khoản 1 điều 4 quyết định 03/2026 quy định gì')
  await house.work()
  expect(await signals.list(house.flow.db, 10)).toEqual([])
})

test.each([
  ['CANBO', 'wants_person'],
  ['tra giúp tôi điểm thi của con tôi', 'personal_case']
])('“%s” tells staff that it happened, without the words', async (text, reason) => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('4521', text)
  await house.work()
  expect(await signals.list(house.flow.db, 10)).toEqual([{ channel: 'messenger', question: '', reason }])
})

test('a question asked on the site is refused, recorded and signalled like any other', async () => {
  await using house = await openHouse(knowledge)
  const payload = { session: 'phiên 1', text: 'giá vàng hôm nay' }
  const reply = await house.server.inject({ method: 'POST', url: '/api/chat', payload })
  expect(reply.json()).toMatchObject({ outcome: 'abstain', citations: [] })
  expect(await signals.list(house.flow.db, 10)).toMatchObject([{ channel: 'web', question: 'giá vàng hôm nay' }])
})

test('no personal data of a question reaches the disk, nor who asked it', async () => {
  await using house = await openHouse(knowledge)
  const secrets = ['0912345678', '031204005678', 'lan.nguyen@example.com']
  const text = `con tôi số căn cước ${secrets[1]}, điện thoại ${secrets[0]}, thư ${secrets[2]}, giá vàng hôm nay bao nhiêu?`
  await house.zalo.say('8801726354433221109', text)
  await house.messenger.say('6655443322110099', text)
  await house.server.inject({ method: 'POST', url: '/api/chat', payload: { session: 'phien-cua-lan', text } })
  await house.work()
  expect(await signals.list(house.flow.db, 10)).toHaveLength(3)
  const { rows } = await sql<{ question: string }>`select question from signals`.execute(house.flow.db)
  for (const { question } of rows) expect(question).toMatch(/giá vàng hôm nay/)
  expect(await house.filesWith(...secrets, '8801726354433221109', '6655443322110099', 'phien-cua-lan')).toEqual([])
})
