import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { work } from '#bot/case-work.ts'
import { expire } from '#bot/keeping.ts'
import { publish, retract } from '#bot/publish.ts'
import { scrub } from '#bot/store/database.ts'
import { erase, forget } from '#bot/store/erasure.ts'
import * as inbox from '#bot/store/inbox.ts'
import * as memories from '#bot/store/memories.ts'
import * as outbox from '#bot/store/outbox.ts'
import { keep } from '#bot/store/wishes.ts'
import { indexSamples } from '../../journeys/house.ts'
import { HEAD, OTHER_HEAD, openRoom, type Room } from './room.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const DAY_MS = 86_400_000

async function filesWith(room: Room, ...marks: string[]): Promise<string[]> {
  const names = await readdir(room.dir)
  const contents = await Promise.all(names.map((name) => readFile(join(room.dir, name))))
  return names.filter((_name, at) => marks.some((mark) => contents[at]?.includes(mark)))
}

async function count(
  room: Room,
  table: 'turns' | 'signals' | 'conversations' | 'inbox' | 'outbox' | 'wordings' | 'cases'
) {
  const row = await room.db
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** A message with its reply, through the queues. */
async function write(room: Room, by: string, text: string): Promise<void> {
  const conversation = room.identity.pseudonym({ channel: 'zalo', id: by })
  const at = room.now()
  const event = `${by} ${at.getTime()} ${text}`
  await inbox.accept(room.db, { channel: 'zalo', event, conversation, text, attachments: [], sentAt: at }, at)
  const message = await inbox.claim(room.db, at, 1000)
  if (!message) throw new Error('Không có tin nhắn.')
  await inbox.finish(room.db, message, at)
  await outbox.add(room.db, { channel: 'zalo', conversation, inbox: message.id }, [`${text}: trả lời`], at)
  const piece = await outbox.claim(room.db, 'zalo', at, 1000)
  if (piece) await outbox.close(room.db, piece, { state: 'sent', messageId: null }, at)
}

test('after thirty days no turn, message, reply, signal or person is left, and their bytes are gone; counts stay', async () => {
  await using room = await openRoom(knowledge)
  await room.ask('Trường có DẤU-RIÊNG xe đưa đón không?', 'Lan')
  await write(room, 'Lan', 'DẤU-TIN hỏi xe đưa đón')
  await room.group()
  const person = room.identity.pseudonym({ channel: 'zalo', id: 'Lan' })
  room.pass(29)
  await expire({ db: room.db, now: room.now })
  expect([await count(room, 'turns'), await count(room, 'inbox'), await count(room, 'outbox')]).toEqual([1, 1, 1])
  room.pass(2)
  const dropped = await expire({ db: room.db, now: room.now })
  expect(dropped).toMatchObject({ turns: 1, inbox: 1, outbox: 1, signals: 1, conversations: 1 })
  expect(await filesWith(room, 'DẤU-TIN', person)).toEqual([])
  expect(await room.db.selectFrom('cases').select(['asked', 'people']).execute()).toEqual([{ asked: 1, people: 1 }])
})

test('an address is kept for as long as a window is open or a wish waits, and not a day longer', async () => {
  await using room = await openRoom(knowledge)
  const signal = await room.ask('Trường có xe đưa đón không?', 'Lan')
  await room.ask('Trường có xe đưa đón không?', 'Mai')
  await room.group()
  const lan = room.identity.pseudonym({ channel: 'zalo', id: 'Lan' })
  const until = new Date(room.now().getTime() + 86_400_000)
  await room.db
    .updateTable('conversations')
    .set({ reply_until: until.getTime(), staff_until: until.getTime() })
    .execute()
  await keep(room.db, { conversation: lan, signal }, room.now(), new Date(room.now().getTime() + 3 * DAY_MS))
  const addresses = async () => {
    await expire({ db: room.db, now: room.now })
    const rows = await room.db.selectFrom('conversations').select(['id', 'sealed_address']).execute()
    return rows.filter(({ sealed_address }) => sealed_address !== null).map(({ id }) => id)
  }
  expect(await addresses()).toHaveLength(2)
  room.pass(2)
  expect(await addresses()).toEqual([lan])
  room.pass(2)
  expect(await addresses()).toEqual([])
})

test('a dismissed question’s words go when nobody has used them for thirty days', async () => {
  await using room = await openRoom(knowledge)
  await room.ask('Bao giờ có DẤU-HỎI máy bay giấy?', 'Lan')
  await room.group()
  const { id } = await room.db.selectFrom('cases').select('id').executeTakeFirstOrThrow()
  const office = (await room.db.selectFrom('cases').select('office').executeTakeFirstOrThrow()).office
  await work(
    room.desk,
    id,
    { kind: 'dismiss', reason: 'không thuộc phạm vi' },
    office === 'party_building' ? OTHER_HEAD : HEAD
  )
  room.pass(31)
  expect(await expire({ db: room.db, now: room.now })).toMatchObject({ wordings: 1 })
  expect(await filesWith(room, 'DẤU-HỎI')).toEqual([])
  expect(await room.db.selectFrom('wording_terms').selectAll().execute()).toEqual([])
  expect(await room.db.selectFrom('wording_counts').selectAll().execute()).toEqual([])
})

test('XOA takes every word of a person out of cases, titles and published answers, and its bytes out of the files', async () => {
  await using room = await openRoom(knowledge)
  await room.ask('Xe đưa đón DẤU-LAN của trường chạy mấy giờ?', 'Lan')
  await room.ask('xe dua don cua truong chay may gio', 'Mai')
  await room.group()
  const lan = room.identity.pseudonym({ channel: 'zalo', id: 'Lan' })
  await memories.remember(room.db, lan, { question: 'DẤU-LAN' }, new Date(room.now().getTime() + DAY_MS))
  await room.db
    .insertInto('handovers')
    .values({
      conversation: lan,
      channel: 'zalo',
      office: 'party_building',
      state: 'waiting',
      opened_at: 1,
      last_person_at: 1
    } as never)
    .execute()
  const rows = await room.db.selectFrom('cases').select(['id', 'office']).execute()
  for (const { id, office } of rows) {
    const [mine, theirs] = office === 'party_building' ? [OTHER_HEAD, HEAD] : [HEAD, OTHER_HEAD]
    await work(room.desk, id, { kind: 'draft', answer: 'Sáu giờ.', passages: [], ownInformation: true }, mine)
    for (const head of [mine, theirs]) await work(room.desk, id, { kind: 'approve' }, head)
    await publish(room.desk, id, mine)
  }
  expect(await filesWith(room, 'DẤU-LAN')).not.toEqual([])
  await erase(room.db, lan, null, room.now())
  await forget(room.db, lan)
  await scrub(room.db)
  expect(await filesWith(room, 'DẤU-LAN', lan)).toEqual([])
  const left = await room.db.selectFrom('wordings').select('question').execute()
  expect(left.map(({ question }) => question)).toEqual(['xe dua don cua truong chay may gio'])
  for (const { id, office } of rows) await retract(room.desk, id, office === 'party_building' ? OTHER_HEAD : HEAD)
})
