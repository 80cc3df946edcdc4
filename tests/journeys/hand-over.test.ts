import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { AGREE } from '#bot/conversation/hand-over.ts'
import * as replies from '#bot/conversation/replies.ts'
import * as exchanges from '#bot/store/exchanges.ts'
import * as handovers from '#bot/store/handovers.ts'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

type House = Awaited<ReturnType<typeof openHouse>>

async function ask(house: House, text: string, name: 'zalo' | 'messenger' = 'zalo'): Promise<string[]> {
  const before = house[name].ledger.answersTo('4521').length
  await house[name].say('4521', text)
  await house.work()
  return house[name].ledger
    .answersTo('4521')
    .slice(before)
    .map((shown) => shown.text)
}

const open = (house: House) => handovers.list(house.flow.db, { limit: 10 })

test('a person who wants staff is asked first: nobody reads along before they agree', async () => {
  await using house = await openHouse(knowledge)
  await ask(house, 'khoản 1 điều 4 quyết định 03/2026 quy định gì')
  const [offer = ''] = await ask(house, 'Cho tôi gặp cán bộ với')
  expect(offer).toMatch(/Phòng Văn hoá – Xã hội[\s\S]*24 giờ qua[\s\S]*Đồng ý/)
  expect(house.zalo.ledger.answersTo('4521').at(-1)?.buttons).toEqual(['Đồng ý'])
  expect(await open(house)).toEqual([])
  const [opened = ''] = await ask(house, AGREE.payload)
  expect(opened).toMatch(/Tôi đã chuyển cho cán bộ của Phòng Văn hoá – Xã hội/)
  expect(await open(house)).toMatchObject([{ state: 'waiting', office: 'culture_society', channel: 'zalo' }])
})

test('consent can be typed without marks, and opens one case however often it is given', async () => {
  await using house = await openHouse(knowledge)
  await ask(house, 'CANBO')
  await ask(house, 'dong y gap can bo')
  const [again = ''] = await ask(house, 'Đồng ý gặp cán bộ!')
  expect(again).toMatch(/đã được chuyển cho cán bộ/)
  expect(await open(house)).toHaveLength(1)
})

test('what a person complains of goes to the office that follows public opinion', async () => {
  await using house = await openHouse(knowledge)
  await ask(house, 'tôi muốn phản ánh trường thu sai học phí thì gửi ở đâu')
  await ask(house, 'dong y gap can bo')
  expect(await open(house)).toMatchObject([{ office: 'party_building' }])
})

test('the bot is silent while staff answer, staff’s words go out by the outbox, and the bot comes back when it is closed', async () => {
  await using house = await openHouse(knowledge)
  const { db, now } = house.flow
  await ask(house, 'dong y gap can bo')
  expect(await ask(house, 'xin chào')).toEqual([])
  const [{ id } = { id: 0 }] = await open(house)
  expect(await handovers.reply(db, id, { by: 'nv1', text: 'Chào bác, bác cần gì ạ?' }, now())).toBe('queued')
  await house.work()
  expect(house.zalo.ledger.answersTo('4521').at(-1)?.text).toBe('Chào bác, bác cần gì ạ?')
  expect(await handovers.find(db, id)).toMatchObject({ state: 'answering', answeredBy: 'nv1' })
  expect(await ask(house, 'cho tôi hỏi 0912345678')).toEqual([])
  expect(await handovers.find(db, id)).toMatchObject({ state: 'waiting' })

  const read = await exchanges.messages(db, id)
  expect(read.filter(({ from }) => from !== 'bot').map(({ from, text }) => [from, text])).toMatchObject([
    ['person', 'dong y gap can bo'],
    ['person', 'xin chào'],
    ['staff', 'Chào bác, bác cần gì ạ?'],
    ['person', expect.not.stringContaining('0912345678')]
  ])
  expect(read.find(({ from }) => from === 'staff')).toMatchObject({ delivery: 'sent', reason: null })

  expect(await handovers.close(db, id, { reason: 'xong', farewell: replies.handOver.done }, now())).toBe(true)
  await house.work()
  expect(house.zalo.ledger.answersTo('4521').at(-1)?.text).toBe(replies.handOver.done)
  expect(await handovers.reply(db, id, { by: 'nv1', text: 'nữa' }, now())).toBe('closed')
  expect(await ask(house, 'xin chào')).toHaveLength(1)
})

test('a person can go back to the bot by themselves', async () => {
  await using house = await openHouse(knowledge)
  await ask(house, 'dong y gap can bo')
  expect(await ask(house, 'hoi tiep')).toEqual([replies.handOver.returned])
  expect(await open(house)).toEqual([])
  expect(await ask(house, 'xin chào')).toHaveLength(1)
})

test('danger and XOA are answered at once, also while staff have the conversation', async () => {
  await using house = await openHouse(knowledge)
  await ask(house, 'dong y gap can bo')
  expect(await ask(house, 'em muốn tự tử')).toEqual([replies.crisis])
  expect(await open(house)).toHaveLength(1)
  expect((await ask(house, 'XOA'))[0]).toContain(replies.erased)
  expect(await open(house)).toEqual([])
  const { rows } = await sql`select 1 from handovers`.execute(house.flow.db)
  expect(rows).toEqual([])
})

test('when staff read is said by the clock and the calendar', async () => {
  await using house = await openHouse(knowledge)
  const untilMonday = (8 - new Date(house.flow.now().getTime() + 7 * 3_600_000).getUTCDay()) % 7
  // to the next Saturday, 10:00 in Vietnam
  const local = new Date(house.flow.now().getTime() + 7 * 3_600_000)
  const saturday = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + untilMonday + 5, 3)
  house.pass((saturday - house.flow.now().getTime()) / 1000)
  const [offer = ''] = await ask(house, 'CANBO')
  expect(offer).toMatch(/từ 7:30 thứ Hai, \d+\/\d+ \(nếu không phải ngày nghỉ lễ\)/)
  house.pass(2 * 24 * 3600 + 1800)
  const [later = ''] = await ask(house, 'CANBO')
  expect(later).toMatch(/trong giờ làm việc, hôm nay đến 11:30/)
})

test('a hand-over nobody answered ends when the platform takes no answer any more, and staff cannot write after it', async () => {
  await using house = await openHouse(knowledge)
  const { db, now } = house.flow
  await ask(house, 'dong y gap can bo')
  const [{ id } = { id: 0 }] = await open(house)
  expect(await handovers.closeExpired(db, now())).toBe(0)
  house.pass(7 * 24 * 3600 + 1)
  expect(await handovers.reply(db, id, { by: 'nv1', text: 'muộn' }, now())).toBe('window_shut')
  expect(await handovers.closeExpired(db, now())).toBe(1)
  expect(await handovers.list(db, { state: 'closed', limit: 10 })).toMatchObject([
    { id, closedReason: 'Đã quá thời hạn nền tảng cho phép trả lời.' }
  ])
})

test.each(['zalo', 'messenger'] as const)(
  '%s: staff who write by hand silence the bot there for half an hour, and nowhere else',
  async (name) => {
    await using house = await openHouse(knowledge)
    await ask(house, 'xin chào', name)
    await house[name].typeAsStaff('4521', 'Chào bác, tôi trả lời trực tiếp ạ.')
    expect(await ask(house, 'khoản 1 điều 4 quyết định 03/2026 quy định gì', name)).toEqual([])
    await house[name].say('4522', 'xin chào')
    await house.work()
    expect(house[name].ledger.answersTo('4522')).toHaveLength(1)
    house.pass(31 * 60)
    expect(await ask(house, 'xin chào', name)).toHaveLength(1)
  }
)

test('while another app has the conversation the bot is silent, and answers when it is given back', async () => {
  await using house = await openHouse(knowledge)
  const page = house.messenger.environment['MESSENGER_PAGE_ID']
  const control = (fields: object) => {
    const timestamp = house.flow.now().getTime()
    const messaging = [{ sender: { id: '4521' }, recipient: { id: page }, timestamp, ...fields }]
    return house.messenger.post({ object: 'page', entry: [{ id: page, time: timestamp, messaging }] })
  }
  await ask(house, 'xin chào', 'messenger')
  await control({ take_thread_control: { previous_owner_app_id: '1', new_owner_app_id: '263902037430900' } })
  expect(await ask(house, 'xin chào', 'messenger')).toEqual([])
  await control({ pass_thread_control: { new_owner_app_id: '1302948571029384' } })
  expect(await ask(house, 'xin chào', 'messenger')).toHaveLength(1)
})

test('our own echoes are never answered and silence nobody', async () => {
  await using house = await openHouse(knowledge)
  for (const name of ['zalo', 'messenger'] as const) {
    for (let n = 0; n < 5; n += 1) await ask(house, 'xin chào', name)
    await house.work()
    expect(house[name].ledger.answersTo('4521')).toHaveLength(5)
  }
})
