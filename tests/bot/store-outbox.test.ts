import { beforeEach, expect, test } from 'vitest'
import * as conversations from '#bot/store/conversations.ts'
import { type Database, openDatabase } from '#bot/store/database.ts'
import * as inbox from '#bot/store/inbox.ts'
import * as outbox from '#bot/store/outbox.ts'

const START = new Date('2026-06-24T15:00:00Z')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const LEASE = 12_000
const REACH = { replyUntil: later(24 * 3600), staffUntil: later(7 * 24 * 3600), replies: 8 }

let db: Database
beforeEach(async () => {
  db = await openDatabase(':memory:')
  return () => db.destroy()
})

/** A person writes; gives the id of their message, which is in work. */
async function arrive(conversation: string): Promise<number> {
  const row = { id: conversation, channel: 'thử', sealedAddress: 'niêm phong' }
  await conversations.noteInbound(db, row, REACH, { sentAt: START, now: START })
  const arrival = { channel: 'thử', event: conversation, conversation, text: 'câu hỏi', attachments: [], sentAt: START }
  await inbox.accept(db, arrival, START)
  return (await inbox.claim(db, START, LEASE))?.id ?? 0
}

async function takePiece(now = START): Promise<outbox.Claimed> {
  const piece = await outbox.claim(db, 'thử', now, LEASE)
  if (!piece) throw new Error('Không có gì để gửi.')
  return piece
}

test('answers go before news, but nothing overtakes a piece in doubt', async () => {
  const id = await arrive('lan')
  const to = (inboxId: number | null) => ({ channel: 'thử', conversation: 'lan', inbox: inboxId })
  await outbox.add(db, to(null), ['tin báo'], START)
  await outbox.add(db, to(id), ['trả lời'], START)
  const answer = await takePiece()
  expect(answer.text).toBe('trả lời')
  await outbox.close(db, answer, { state: 'sent', messageId: 'm1' }, START)
  const news = await takePiece()
  expect(news.text).toBe('tin báo')
  await outbox.postpone(db, news, { state: 'unknown', reason: 'không trả lời', counted: true }, later(10))
  await outbox.add(db, { ...to(null), author: 'staff' }, ['cán bộ viết'], START)
  expect(await outbox.claim(db, 'thử', later(5), LEASE)).toBeNull()
  expect(await takePiece(later(10))).toMatchObject({ text: 'tin báo', unclear: 1, beganAt: START })
})

test('how far a person may be written to counts from their newest act, in whatever order acts arrive', async () => {
  await arrive('lan')
  const reachAt = (at: Date) => ({ replyUntil: new Date(at.getTime() + 1000), staffUntil: at, replies: 8 })
  await conversations.noteInteraction(db, 'lan', later(60), reachAt(later(60)))
  await conversations.noteInteraction(db, 'lan', later(30), reachAt(later(30)))
  await conversations.noteInteraction(db, 'nobody', later(90), reachAt(later(90)))
  for (const left of [null, null, 2]) await conversations.countReply(db, 'lan', left)
  await outbox.add(db, { channel: 'thử', conversation: 'lan', inbox: null }, ['một'], START)
  expect(await takePiece()).toMatchObject({ replyUntil: later(61), staffUntil: later(60), repliesLeft: 2 })
})
