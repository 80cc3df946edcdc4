import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeWholeBreath } from '#bot/breath.ts'
import * as conversations from '#bot/store/conversations.ts'
import { openDatabase } from '#bot/store/database.ts'
import * as inbox from '#bot/store/inbox.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-breath-'))
afterAll(() => rm(dir, { recursive: true }))
const START = new Date('2026-06-24T15:00:00Z')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const LEASE = 12_000

let files = 0
/** A conversation with these lines in its inbox, one a second. */
async function typed(...lines: string[]) {
  files += 1
  const db = await openDatabase(join(dir, `${files}.db`))
  await conversations.noteInbound(db, { id: 'a', channel: 'thử', sealedAddress: null }, null, {
    sentAt: START,
    now: START
  })
  for (const [at, text] of lines.entries()) {
    const arrival = { channel: 'thử', event: `e${at}`, conversation: 'a', text, attachments: [], sentAt: later(at) }
    await inbox.accept(db, arrival, START)
  }
  const take = async (now: Date) => {
    const first = await inbox.claim(db, now, LEASE)
    return first && takeWholeBreath(db, first)
  }
  const states = async () =>
    (await db.selectFrom('inbox').select('state').orderBy('id').execute()).map(({ state }) => state)
  return { db, take, states, [Symbol.asyncDispose]: () => db.destroy() }
}

test('lines of one breath are taken and finished together', async () => {
  await using at = await typed('cho em hỏi', 'quên cccd', 'có được vào thi không ạ')
  const message = await at.take(START)
  expect(message?.text).toBe('cho em hỏi\nquên cccd\ncó được vào thi không ạ')
  expect(await at.take(START)).toBeNull()
  expect(message && (await inbox.finish(at.db, message, START))).toBe(true)
  expect(await at.states()).toEqual(['done', 'done', 'done'])
})

test('when the one who holds a breath dies, each line is answered by others, and the dead one’s answer counts no more', async () => {
  await using at = await typed('quên cccd', 'có được vào thi không ạ')
  const lost = await at.take(START)
  const after = later(13)
  const first = await at.take(after)
  expect(first?.text).toBe('quên cccd')
  expect(lost && (await inbox.finish(at.db, lost, after))).toBe(false)
  expect(await at.states()).toEqual(['waiting', 'waiting'])
  expect(first && (await inbox.finish(at.db, first, after))).toBe(true)
  const second = await at.take(after)
  expect(second?.text).toBe('có được vào thi không ạ')
  expect(second && (await inbox.finish(at.db, second, after))).toBe(true)
  expect(await at.states()).toEqual(['done', 'done'])
})

test('what fails together is tried again one by one, in order', async () => {
  await using at = await typed('quên cccd', 'có được vào thi không ạ')
  const message = await at.take(START)
  if (message) await inbox.postpone(at.db, message, 'lỗi thử', later(1))
  expect((await at.take(later(2)))?.text).toBe('quên cccd')
})

test.each([
  ['a finished question', ['Quên căn cước có được vào thi không?', 'Mấy giờ phải có mặt?'], 1],
  ['a command', ['quên cccd', 'XOA'], 1],
  ['the consent to be handed over', ['quên cccd', 'ĐỒNG Ý GẶP CÁN BỘ'], 1],
  ['a choice by number', ['học phí', '1'], 1],
  ['more than five lines', ['a ơi', 'b ơi', 'c ơi', 'd ơi', 'e ơi', 'g ơi', 'h ơi'], 5]
])('nothing is joined across %s', async (_what, lines, taken) => {
  await using at = await typed(...lines)
  expect((await at.take(START))?.text.split('\n')).toHaveLength(taken)
})
