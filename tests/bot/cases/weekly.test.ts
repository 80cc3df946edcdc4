import { afterAll, expect, test } from 'vitest'
import { createKeeper, keepOrder } from '#bot/keeping.ts'
import { ALL } from '#bot/review/opinion.ts'
import { verifyAudit } from '#bot/store/audit.ts'
import { latestDigest } from '#bot/store/digests.ts'
import { listQuarters, readOpinion } from '#bot/store/opinion.ts'
import { codeIn, link, linkedTo, listLinked, offerCode, staffOf, unlink } from '#bot/store/staff-links.ts'
import { indexSamples } from '../../journeys/house.ts'
import { hire } from './hire.ts'
import { MINIMUM, openRoom, type Room } from './room.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const weeklyOf = (room: Room) => ({ ...room.desk, publicUrl: 'https://hoi.example', commune: 'xã Thử' })

/** A conversation whose window is open for so many days, linked to a member of staff. */
async function linkStaff(room: Room, id: string, days: number): Promise<string> {
  await room.ask('xin chào', id)
  const conversation = room.identity.pseudonym({ channel: 'zalo', id })
  const until = room.now().getTime() + days * 86_400_000
  await room.db.updateTable('conversations').set({ reply_until: until }).where('id', '=', conversation).execute()
  const code = await offerCode(room.db, id, room.now())
  expect(await link(room.db, codeIn(code.toLowerCase()) ?? '', conversation, room.now())).toBe(id)
  return conversation
}

test('the digest of a week is made once, kept, and sent to the linked staff in reach', async () => {
  await using room = await openRoom(knowledge)
  for (const id of ['mai', 'huy']) await hire(room.db, id)
  const mai = await linkStaff(room, 'mai', 30)
  await linkStaff(room, 'huy', 1)
  await room.db.deleteFrom('signals').execute()
  for (let n = 0; n < 12; n++) await room.ask('Tiền quỹ lớp nộp cho ai?', `a${n}`)
  for (let n = 0; n < 3; n++) await room.ask('Nghe nói trường sắp sáp nhập đúng không?', `b${n}`)
  await room.group()
  room.pass(7)
  await keepOrder(weeklyOf(room))
  const kept = await latestDigest(room.db)
  expect(kept?.digest).toMatchObject({
    week: '2026-W24',
    days: ['2026-06-08', '2026-06-14'],
    opened: 2,
    waiting: 2,
    people: 15
  })
  expect(kept?.text).toContain('Hỏi đáp xã Thử')
  expect(kept?.text).toContain('Tiền quỹ lớp nộp cho ai? (12 người)')
  expect(kept?.text).toContain('(ít hơn 10 người, tin cần kiểm chứng)')
  const sent = await room.db.selectFrom('outbox').select('conversation').execute()
  expect(sent).toEqual([{ conversation: mai }])
  await keepOrder(weeklyOf(room))
  expect(await room.db.selectFrom('outbox').selectAll().execute()).toHaveLength(1)
  expect(await verifyAudit(room.db)).toMatchObject({ kind: 'whole', rows: 1 })
})

test('the keeper does its round once an hour', async () => {
  await using room = await openRoom(knowledge)
  const keep = createKeeper(weeklyOf(room))
  await keep()
  await room.db.deleteFrom('digests').execute()
  await keep()
  expect(await latestDigest(room.db)).toBeNull()
  room.pass(1 / 24)
  await keep()
  expect(await latestDigest(room.db)).not.toBeNull()
})

test('a code links once, within its time, and only who still works is written to', async () => {
  await using room = await openRoom(knowledge)
  for (const id of ['mai', 'huy']) await hire(room.db, id)
  await hire(room.db, 'cũ', true)
  const conversation = await linkStaff(room, 'mai', 1)
  expect(await linkedTo(room.db, 'mai')).toMatchObject({ channel: 'zalo' })
  const code = codeIn(await offerCode(room.db, 'huy', room.now())) ?? ''
  expect(await link(room.db, 'AAAAAAAAAA', conversation, room.now())).toBeNull()
  expect(await link(room.db, code, conversation, new Date(room.now().getTime() + 16 * 60_000))).toBeNull()
  expect(await link(room.db, code, conversation, room.now())).toBeNull()
  expect(await staffOf(room.db, conversation)).toBe('mai')
  await linkStaff(room, 'cũ', 1)
  expect((await listLinked(room.db, room.now())).map(({ staff }) => staff)).toEqual(['mai'])
  await unlink(room.db, 'mai')
  expect(await linkedTo(room.db, 'mai')).toBeNull()
})

test('public opinion: people by topic, channel and week, each person once in each, and nothing under the minimum', async () => {
  await using room = await openRoom(knowledge)
  for (let n = 0; n < 14; n++) await room.ask('Tiền quỹ lớp nộp cho ai?', `a${n}`, n < 12 ? 'zalo' : 'messenger')
  for (let n = 0; n < 11; n++) await room.ask('Trường có dạy thêm không?', `b${n}`, 'zalo')
  for (let n = 0; n < 11; n++) await room.ask('Trường có dạy thêm không?', `c${n}`, 'messenger')
  await room.group()
  const opinion = await readOpinion(room.db, '2026-Q2', MINIMUM)
  expect(await listQuarters(room.db, '2026-06-10')).toEqual(['2026-Q2'])
  expect(opinion.channels).toEqual(['messenger', 'zalo'])
  expect(opinion.weeks).toEqual(['2026-W24'])
  expect(opinion.people('day-them', ALL, '2026-W24')).toBe(22)
  // two of messenger could be computed from fourteen and twelve: both are hidden
  expect(opinion.people('hoc-phi', 'messenger', '2026-W24')).toBeNull()
  expect(opinion.people('hoc-phi', 'zalo', '2026-W24')).toBeNull()
  expect(opinion.people('hoc-phi', ALL, ALL)).toBe(14)
  expect(opinion.people('khac', ALL, ALL)).toBeNull()
  expect(opinion.people('không có', ALL, ALL)).toBeNull()
})
