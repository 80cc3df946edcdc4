import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as conversations from '#bot/store/conversations.ts'
import { type Database, openDatabase, scrub } from '#bot/store/database.ts'
import { erase, forget } from '#bot/store/erasure.ts'
import * as inbox from '#bot/store/inbox.ts'
import * as outbox from '#bot/store/outbox.ts'
import * as signals from '#bot/store/signals.ts'
import { transaction } from '#bot/store/transaction.ts'
import * as turns from '#bot/store/turns.ts'

const NOW = new Date('2026-06-24T15:00:00Z')
const AT = { sentAt: NOW, now: NOW }

/** One person's question with all that comes of it: message, turn, signal, pieces. Every text carries the mark. */
async function ask(db: Database, conversation: string, mark: string, n: number): Promise<void> {
  const padding = 'câu hỏi dài '.repeat(n % 40)
  await conversations.noteInbound(db, { id: conversation, channel: 'thử', sealedAddress: `${mark} địa chỉ` }, null, AT)
  const text = `${mark} câu ${n} ${padding}`
  const event = `${conversation}-${n}`
  await inbox.accept(db, { channel: 'thử', event, conversation, text, attachments: [], sentAt: NOW }, NOW)
  const message = await inbox.claim(db, NOW, 12_000)
  if (!message) throw new Error('Không có gì để nhận.')
  await transaction(db, async (trx) => {
    await inbox.finish(trx, message, NOW)
    await outbox.add(trx, { channel: 'thử', conversation, inbox: message.id }, [`${mark} trả lời ${padding}`], NOW)
    const told = {
      outcome: 'abstain',
      reason: 'no_document',
      reply: `${mark} trả lời`,
      citations: [],
      confidence: 0,
      ms: 1,
      prompt: null
    }
    const turn = await turns.record(trx, { conversation, inbox: message.id, question: text, ...told }, NOW)
    await signals.raise(trx, turn, { channel: 'thử', question: text, reason: 'no_document' }, NOW)
  })
}

async function filesHold(dir: string, mark: string): Promise<string[]> {
  const names = await readdir(dir)
  const contents = await Promise.all(names.map((name) => readFile(join(dir, name))))
  return names.filter((_name, index) => contents[index]?.includes(mark))
}

test('what is erased is gone from every byte of the database’s files, and what is others’ stays', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-erasure-'))
  const db = await openDatabase(join(dir, 'hoidap.db'))
  for (let n = 0; n < 300; n += 1)
    await ask(db, n % 3 === 0 ? 'lan' : `người ${n % 7}`, n % 3 === 0 ? 'DẤU-LAN' : 'DẤU-KHÁC', n)
  expect(await filesHold(dir, 'DẤU-LAN')).not.toEqual([])

  await transaction(db, (trx) => erase(trx, 'lan', null, NOW))
  expect(await forget(db, 'lan')).toBe(true)
  await scrub(db)

  expect(await filesHold(dir, 'DẤU-LAN')).toEqual([])
  expect(await filesHold(dir, 'DẤU-KHÁC')).not.toEqual([])
  expect(await signals.list(db, 1000)).toHaveLength(200)
  await db.destroy()
  await rm(dir, { recursive: true })
})

test('an erased event is still known, bound to nobody', async () => {
  const db = await openDatabase(':memory:')
  await ask(db, 'lan', 'x', 1)
  await erase(db, 'lan', null, NOW)
  expect(await inbox.isKnown(db, 'thử', 'lan-1')).toBe(true)
  expect(await inbox.survey(db)).toMatchObject({ waiting: 0 })
  await db.destroy()
})

test('a conversation is not forgotten while its receipt waits, nor when it has begun anew', async () => {
  const db = await openDatabase(':memory:')
  await ask(db, 'lan', 'x', 1)
  expect(await forget(db, 'lan')).toBe(false)
  await erase(db, 'lan', null, NOW)
  await outbox.add(db, { channel: 'thử', conversation: 'lan', inbox: 1 }, ['Đã xoá.'], NOW)
  expect(await forget(db, 'lan')).toBe(false)
  const receipt = await outbox.claim(db, 'thử', NOW, 12_000)
  if (!receipt) throw new Error('Không có biên nhận.')
  await outbox.close(db, receipt, { state: 'sent', messageId: null }, NOW)
  await conversations.noteInbound(db, { id: 'lan', channel: 'thử', sealedAddress: 'x' }, null, AT)
  expect(await forget(db, 'lan')).toBe(false)
  await erase(db, 'lan', null, NOW)
  expect(await forget(db, 'lan')).toBe(true)
  await db.destroy()
})
