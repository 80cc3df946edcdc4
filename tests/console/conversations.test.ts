import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Office } from '#bot/review/case.ts'
import * as conversations from '#bot/store/conversations.ts'
import * as handovers from '#bot/store/handovers.ts'
import { enter, type House, openConsole } from './console-fixture.ts'

let house: House
let rung = 0
beforeEach(async () => {
  rung = 0
  house = await openConsole({
    ring: () => {
      rung += 1
    }
  })
})
afterEach(() => house[Symbol.asyncDispose]())

/** Somebody who waits for an office, with a window of so many hours. */
async function waits(office: Office, hours = 48): Promise<void> {
  const { db, clock } = house
  const until = new Date(clock.at.getTime() + hours * 3600_000)
  const reach = { replyUntil: until, staffUntil: until, replies: 8 }
  await conversations.noteInbound(db, { id: `c-${office}`, channel: 'zalo', sealedAddress: 'x' }, reach, {
    sentAt: clock.at,
    now: clock.at
  })
  await handovers.open(db, { conversation: `c-${office}`, channel: 'zalo', office }, clock.at)
}

test('the queue shows the time left, and a reply goes into the outbox as staff', async () => {
  await waits('culture_society')
  const officer = await enter(house, 'officer', 'culture_society')
  expect((await officer.get('/staff/hoi-thoai')).body).toContain('còn 2 ngày')
  expect((await officer.get('/staff/')).body).toContain('Người dân chờ cán bộ trả lời')
  await officer.get('/staff/hoi-thoai/1')
  const answered = await officer.post('/staff/hoi-thoai/1/tra-loi', { text: 'Mời bạn mang hồ sơ tới bộ phận một cửa.' })
  expect(answered.headers.location).toBe('/staff/hoi-thoai/1?xong=da-tra-loi')
  const pieces = await house.db.selectFrom('outbox').select(['text', 'author']).execute()
  expect(pieces).toEqual([{ text: 'Mời bạn mang hồ sơ tới bộ phận một cửa.', author: 'staff' }])
  expect(rung).toBe(1)
  const acts = await house.db.selectFrom('audit').select('act').execute()
  expect(acts.map(({ act }) => act)).toEqual(['read_conversation', 'answered_conversation'])
})

test('a conversation of the other office is not there, and the try is in the audit trail', async () => {
  await waits('party_building')
  const officer = await enter(house, 'officer', 'culture_society')
  expect((await officer.get('/staff/hoi-thoai')).body).toContain('Không ai đang chờ')
  expect((await officer.get('/staff/hoi-thoai/1')).statusCode).toBe(404)
  for (const deed of ['tra-loi', 'dong', 'chuyen']) {
    const words = { text: 'x', reason: 'x', note: 'x' }
    expect((await officer.post(`/staff/hoi-thoai/1/${deed}`, words)).statusCode).toBe(404)
  }
  const [none, theirs] = [await officer.get('/staff/hoi-thoai/99'), await officer.get('/staff/hoi-thoai/1')]
  const plain = (body: string) => body.replace(/name="_csrf" value="[^"]+"/, '')
  expect(plain(none.body)).toBe(plain(theirs.body))
  const acts = await house.db.selectFrom('audit').select('act').distinct().execute()
  expect(acts).toEqual([{ act: 'refused_conversation' }])
  expect(await house.db.selectFrom('outbox').selectAll().execute()).toEqual([])
})

test('after the window nothing is sent, the page says why and keeps what was typed', async () => {
  await waits('culture_society', 1)
  const officer = await enter(house, 'officer', 'culture_society')
  house.pass(3600_000)
  const refused = await officer.post('/staff/hoi-thoai/1/tra-loi', { text: 'Muộn rồi.' })
  expect(refused.statusCode).toBe(409)
  expect(refused.body).toContain('Đã quá thời hạn nền tảng cho phép trả lời')
  expect(refused.body).toContain('>Muộn rồi.</textarea>')
})

test('closing tells the person that the bot answers again; passing on changes whose it is', async () => {
  await waits('culture_society')
  const [officer, other] = [
    await enter(house, 'officer', 'culture_society'),
    await enter(house, 'officer', 'party_building')
  ]
  await officer.post('/staff/hoi-thoai/1/chuyen', { note: 'việc của Ban' })
  expect((await officer.get('/staff/hoi-thoai/1')).statusCode).toBe(404)
  expect((await other.get('/staff/hoi-thoai/1')).statusCode).toBe(200)
  expect((await other.post('/staff/hoi-thoai/1/dong', { reason: 'đã trả lời' })).statusCode).toBe(303)
  const pieces = await house.db.selectFrom('outbox').select('text').execute()
  expect(pieces[0]?.text).toContain('trợ lý tự động')
  expect((await other.post('/staff/hoi-thoai/1/tra-loi', { text: 'thêm' })).body).toContain('Hội thoại đã đóng')
})
