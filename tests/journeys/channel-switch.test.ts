import { afterAll, beforeAll, expect, test } from 'vitest'
import { converse } from '#bot/flow.ts'
import * as settings from '#bot/store/settings.ts'
import * as staff from '#bot/store/staff.ts'
import { indexSamples, openHouse } from './house.ts'

let knowledge: Awaited<ReturnType<typeof indexSamples>>
beforeAll(async () => {
  knowledge = await indexSamples()
})
afterAll(() => knowledge[Symbol.asyncDispose]())

const QUESTION = 'Học trường công có phải đóng học phí không?'

test('on a channel that staff switched off people are told so; danger is answered all the same; other channels go on', async () => {
  await using house = await openHouse(knowledge)
  const { db, now } = house.flow
  const who = { username: 'a', name: 'A', role: 'administrator', office: null } as const
  const by = (await staff.add(db, who, now())) ?? ''
  await settings.switchOff(db, 'zalo', 'câu trả lời sai', by, now())

  await house.zalo.say('nguoi-1', QUESTION)
  await house.messenger.say('psid-1', QUESTION)
  await house.work()
  expect(textsTo(house.zalo, 'nguoi-1')).toContain('tạm ngừng trả lời trên kênh này')
  expect(textsTo(house.zalo, 'nguoi-1')).not.toContain('Nguồn:')
  expect(textsTo(house.messenger, 'psid-1')).toContain('Nguồn:')

  await house.zalo.say('nguoi-2', 'cháu muốn tự tử')
  await house.work()
  expect(textsTo(house.zalo, 'nguoi-2')).toContain('111')

  await settings.switchOn(db, 'zalo')
  await house.zalo.say('nguoi-1', QUESTION)
  await house.work()
  expect(textsTo(house.zalo, 'nguoi-1')).toContain('Nguồn:')
})

test("the site's chat can be switched off like any other channel", async () => {
  await using house = await openHouse(knowledge)
  const { db, now } = house.flow
  const who = { username: 'a', name: 'A', role: 'head', office: 'party_building' } as const
  const by = (await staff.add(db, who, now())) ?? ''
  await settings.switchOff(db, 'web', 'bảo trì', by, now())
  expect(await converse(house.flow, 'phiên', QUESTION)).toMatchObject({ reason: 'paused', citations: [] })
})

type Platform = Awaited<ReturnType<typeof openHouse>>['zalo' | 'messenger']

function textsTo(platform: Platform, person: string): string {
  return platform.ledger
    .answersTo(person)
    .map(({ text }) => text)
    .join('\n')
}
