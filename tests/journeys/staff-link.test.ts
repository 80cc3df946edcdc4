import { afterAll, expect, test } from 'vitest'
import { staff as words } from '#bot/conversation/replies.ts'
import { keepDigest } from '#bot/store/digests.ts'
import { linkedTo, offerCode } from '#bot/store/staff-links.ts'
import { hire } from '../bot/cases/hire.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

type House = Awaited<ReturnType<typeof openHouse>>

async function offerTo(house: House, id: string): Promise<string> {
  await hire(house.flow.db, id)
  return offerCode(house.flow.db, id, house.flow.now())
}

const DIGEST = {
  week: '2026-W24',
  days: ['2026-06-08', '2026-06-14'] as [string, string],
  opened: 0,
  published: 0,
  waiting: 0,
  overdue: 0,
  toReview: 0,
  handovers: 0,
  people: null,
  top: []
}

test('a member of staff who sends their code is linked, and gets the last digest by its word; nobody else does', async () => {
  await using house = await openHouse(knowledge)
  const code = await offerTo(house, 'mai')
  const last = (id: string) => house.zalo.ledger.answersTo(id).at(-1)?.text ?? ''
  await house.zalo.say('77', code)
  await house.work()
  expect(last('77')).toContain(words.linked)
  expect(await linkedTo(house.flow.db, 'mai')).toMatchObject({ channel: 'zalo' })
  await house.zalo.say('77', 'BANTIN')
  await house.work()
  expect(last('77')).toBe(words.noDigest)
  await keepDigest(house.flow.db, DIGEST, 'BẢN TIN TUẦN thử', house.flow.now())
  await house.zalo.say('77', 'bản tin')
  await house.zalo.say('88', 'bản tin')
  await house.work()
  await house.zalo.say('88', code)
  await house.work()
  expect(last('77')).toBe('BẢN TIN TUẦN thử')
  expect(last('88')).toContain(words.codeUnknown)
  expect(house.zalo.ledger.answersTo('88').map(({ text }) => text)).not.toContain('BẢN TIN TUẦN thử')
})

test('XOA takes the link of a member of staff with the rest', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('77', await offerTo(house, 'mai'))
  await house.zalo.say('77', 'XOA')
  await house.work()
  expect(await linkedTo(house.flow.db, 'mai')).toBeNull()
})
