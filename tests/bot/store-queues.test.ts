import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import * as conversations from '#bot/store/conversations.ts'
import { type Database, openDatabase } from '#bot/store/database.ts'
import * as inbox from '#bot/store/inbox.ts'
import * as outbox from '#bot/store/outbox.ts'
import * as settlement from '#bot/store/settlement.ts'
import { transaction } from '#bot/store/transaction.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-store-'))
afterAll(() => rm(dir, { recursive: true }))

const START = new Date('2026-06-24T15:00:00Z')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const LEASE = 12_000
const AT = { sentAt: START, now: START }
const REACH = { replyUntil: later(24 * 3600), staffUntil: later(7 * 24 * 3600), replies: 8 }

let db: Database
let path: string
let files = 0
beforeEach(async () => {
  files += 1
  path = join(dir, `${files}.db`)
  db = await openDatabase(path)
  return () => db.destroy()
})

let events = 0
async function arrive(conversation: string, text: string, event = `event-${events}`): Promise<boolean> {
  events += 1
  await conversations.noteInbound(db, { id: conversation, channel: 'thử', sealedAddress: 'niêm phong' }, REACH, AT)
  return inbox.accept(db, { channel: 'thử', event, conversation, text, attachments: [], sentAt: START }, START)
}

async function take(now = START): Promise<inbox.Claimed> {
  const message = await inbox.claim(db, now, LEASE)
  if (!message) throw new Error('Không có gì để nhận.')
  return message
}

async function takePiece(now = START): Promise<outbox.Claimed> {
  const piece = await outbox.claim(db, 'thử', now, LEASE)
  if (!piece) throw new Error('Không có gì để gửi.')
  return piece
}

test('an event that was accepted before is not accepted again', async () => {
  expect(await arrive('lan', 'một', 'cùng sự kiện')).toBe(true)
  expect(await arrive('lan', 'một', 'cùng sự kiện')).toBe(false)
})

test('a conversation is served one message at a time, in order of arrival, beside the others', async () => {
  await arrive('lan', 'lan 1')
  await arrive('lan', 'lan 2')
  await arrive('minh', 'minh 1')
  const first = await take()
  expect(first.text).toBe('lan 1')
  expect((await take()).text).toBe('minh 1')
  expect(await inbox.claim(db, START, LEASE)).toBeNull()
  expect(await inbox.finish(db, first, START)).toBe(true)
  expect((await take()).text).toBe('lan 2')
})

test('twenty claims at once take twenty different messages', async () => {
  for (let n = 0; n < 20; n += 1) await arrive(`người ${n}`, `câu ${n}`)
  const claimed = await Promise.all(Array.from({ length: 25 }, () => inbox.claim(db, START, LEASE)))
  expect(new Set(claimed.flatMap((message) => message?.id ?? [])).size).toBe(20)
})

test('a dead holder’s message is free when its lease ends, and what the dead one writes back counts for nothing', async () => {
  await arrive('lan', 'câu hỏi')
  const dead = await take()
  expect(await inbox.claim(db, later(11), LEASE)).toBeNull()
  const living = await take(later(12))
  expect(living).toMatchObject({ id: dead.id, attempts: 2 })
  expect(await inbox.finish(db, dead, later(13))).toBe(false)
  await inbox.postpone(db, dead, 'trễ', later(100))
  expect(await inbox.finish(db, living, later(13))).toBe(true)
})

test('a failing message keeps its place for two attempts, then lets the next one past', async () => {
  await arrive('lan', 'hỏng')
  await arrive('lan', 'tốt')
  for (const attempt of [1, 2]) {
    await inbox.postpone(db, await take(later(attempt)), 'hỏng', later(attempt + 1))
    expect(await inbox.claim(db, later(attempt), LEASE)).toBeNull()
  }
  await inbox.postpone(db, await take(later(3)), 'hỏng', later(60))
  const good = await take(later(4))
  expect(good.text).toBe('tốt')
  // due again while the other is in work: still one at a time
  expect(await inbox.claim(db, later(4), LEASE)).toBeNull()
  await inbox.finish(db, good, later(5))
  expect((await take(later(60))).text).toBe('hỏng')
})

test('a clock set back an hour does not hold up what has just arrived', async () => {
  await arrive('lan', 'câu hỏi')
  expect((await take(later(-3600))).text).toBe('câu hỏi')
})

test('the pieces of a conversation go one after the other, and a piece in doubt holds those behind it', async () => {
  await arrive('lan', 'câu hỏi')
  const to = { channel: 'thử', conversation: 'lan', inbox: (await take()).id }
  await outbox.add(db, to, ['một', 'hai'], START)
  const first = await takePiece()
  expect(first).toMatchObject({ text: 'một', sealedAddress: 'niêm phong', attempts: 1 })
  expect(await outbox.claim(db, 'thử', START, LEASE)).toBeNull()
  await outbox.postpone(db, first, { state: 'unknown', reason: 'không trả lời', counted: true }, later(10))
  expect(await outbox.claim(db, 'thử', later(9), LEASE)).toBeNull()
  const again = await takePiece(later(10))
  expect(again).toMatchObject({ text: 'một', attempts: 2, unclear: 1 })
  await outbox.close(db, again, { state: 'sent', messageId: 'm1' }, later(11))
  expect((await takePiece(later(11))).text).toBe('hai')
})

test('pieces of another channel are none of a channel’s business', async () => {
  await arrive('lan', 'câu hỏi')
  await outbox.add(db, { channel: 'thử', conversation: 'lan', inbox: (await take()).id }, ['một'], START)
  expect(await outbox.claim(db, 'kênh khác', START, LEASE)).toBeNull()
})

test('an echo settles a send in doubt, by our id or by the text, and nothing else', async () => {
  await arrive('lan', 'câu hỏi')
  await outbox.add(db, { channel: 'thử', conversation: 'lan', inbox: (await take()).id }, ['một', 'hai'], START)
  const echo = { channel: 'thử', conversation: 'lan', id: null, text: 'một', messageId: 'm1' }
  expect(await settlement.settle(db, echo, START)).toBeNull()
  const first = await takePiece()
  expect(await settlement.settle(db, { ...echo, conversation: 'minh' }, START)).toBeNull()
  expect(await settlement.settle(db, { ...echo, text: 'hai' }, START)).toBeNull()
  expect(await settlement.settle(db, { ...echo, channel: 'kênh khác', id: first.id }, START)).toBeNull()
  expect(await settlement.settle(db, echo, START)).toBe('lan')
  // the answer to the same send comes after its echo
  await outbox.postpone(db, first, { state: 'due', reason: 'muộn', counted: true }, START)
  const second = await takePiece()
  expect(second.text).toBe('hai')
  expect(await settlement.settle(db, { ...echo, id: second.id, text: 'khác chữ', messageId: 'm2' }, START)).toBe('lan')
  expect(await outbox.survey(db)).toEqual({ waiting: 0, oldest: null })
})

test('the late echo of a message known to be sent does not settle another with the same words', async () => {
  await arrive('lan', 'câu hỏi')
  await outbox.add(
    db,
    { channel: 'thử', conversation: 'lan', inbox: (await take()).id },
    ['như nhau', 'như nhau'],
    START
  )
  await outbox.close(db, await takePiece(), { state: 'sent', messageId: 'm1' }, START)
  const second = await takePiece()
  expect(
    await settlement.settle(
      db,
      { channel: 'thử', conversation: 'lan', id: null, text: 'như nhau', messageId: 'm1' },
      START
    )
  ).toBeNull()
  await outbox.postpone(db, second, { state: 'due', reason: 'bận', counted: true }, START)
  expect((await takePiece()).id).toBe(second.id)
})

test('works that come together are committed together, and one that fails takes back its own part only', async () => {
  await arrive('lan', 'câu hỏi')
  const message = await take()
  const welcome = (id: string) =>
    transaction(db, (trx) => conversations.noteInbound(trx, { id, channel: 'thử', sealedAddress: null }, REACH, AT))
  const fail = () =>
    transaction(db, async (trx) => {
      await inbox.finish(trx, message, START)
      await outbox.add(trx, { channel: 'thử', conversation: 'lan', inbox: message.id }, ['một'], START)
      throw new Error('hỏng giữa chừng')
    })
  const [before, failed, behind] = await Promise.allSettled([welcome('minh'), fail(), welcome('hoa')])
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'hỏng giữa chừng' } })
  expect([before.status, behind.status]).toEqual(['fulfilled', 'fulfilled'])
  expect(await inbox.survey(db)).toEqual({ waiting: 1, buried: 0, oldest: START })
  expect(await outbox.survey(db)).toEqual({ waiting: 0, oldest: null })
  expect(await db.selectFrom('conversations').select('id').orderBy('id').execute()).toEqual([
    { id: 'hoa' },
    { id: 'lan' },
    { id: 'minh' }
  ])
})

test('when the commit fails, nobody is told that their work is done', async () => {
  const blocker = new DatabaseSync(path)
  blocker.exec('begin immediate')
  await sql`pragma busy_timeout = 10`.execute(db)
  const works = ['minh', 'hoa'].map((id) =>
    transaction(db, (trx) => conversations.noteInbound(trx, { id, channel: 'thử', sealedAddress: null }, REACH, AT))
  )
  const outcomes = await Promise.allSettled(works)
  blocker.exec('rollback')
  blocker.close()
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await db.selectFrom('conversations').select('id').execute()).toEqual([])
})

test('claims look at waiting rows that are due only, however long the past is', async () => {
  const asked: { sql: string; parameters: readonly unknown[] }[] = []
  const watched = db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      asked.push(db.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result
  })
  await inbox.claim(watched, START, LEASE)
  await outbox.claim(watched, 'thử', START, LEASE)
  const file = new DatabaseSync(path)
  const plans = asked.map(({ sql, parameters }) => {
    const steps = file.prepare(`explain query plan ${sql}`).all(...parameters.map(() => null))
    return steps.map((step) => String(step['detail'])).join('\n')
  })
  file.close()
  expect(plans[0]).toMatch(
    /mine USING .*inbox_due\b[\s\S]*earlier USING .*inbox_waiting_of_conversation[\s\S]*held USING .*inbox_held/
  )
  expect(plans[1]).toMatch(/mine USING .*outbox_due\b[\s\S]*other USING .*outbox_open_of_conversation/)
})

test('what stands behind a postponed message rests as long, also what comes meanwhile, and no longer than it must', async () => {
  const dueTimes = async () =>
    (await db.selectFrom('inbox').select('due_at').orderBy('id').execute()).map((row) => row.due_at)
  const soon = later(10).getTime()
  for (const text of ['một', 'hai']) await arrive('lan', text)
  await inbox.postpone(db, await take(), 'lỗi', later(10))
  await arrive('lan', 'ba')
  await arrive('minh', 'việc khác')
  expect(await dueTimes()).toEqual([soon, soon, soon, 0])
  await inbox.finish(db, await take(later(11)), later(11))
  expect((await dueTimes()).slice(1)).toEqual([0, 0, 0])
})

test('a database opened again keeps what it holds', async () => {
  await arrive('lan', 'câu hỏi')
  const again = await openDatabase(path)
  expect(await inbox.survey(again)).toMatchObject({ waiting: 1 })
  await again.destroy()
})
