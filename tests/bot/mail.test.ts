import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Channel } from '#bot/channels/channel.ts'
import { eraseOnRequest } from '#bot/erasing.ts'
import { receive } from '#bot/flow.ts'
import type { Flow, Witness } from '#bot/flow-context.ts'
import { openMail } from '#bot/mail.ts'
import { type Database, openDatabase } from '#bot/store/database.ts'
import * as inbox from '#bot/store/inbox.ts'
import { TRIES } from '#bot/store/mailbag.ts'
import { openZalo, writeEvent } from '../bench/zalo-mail.ts'
import { bareFlow } from '../reliability/bare-flow.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-mail-'))
afterAll(() => rm(dir, { recursive: true }))

const zalo = openZalo()
let db: Database
let flow: Flow
let counted: string[]
let faults: number
let opened = 0
beforeEach(async () => {
  opened += 1
  db = await openDatabase(join(dir, `${opened}.db`))
  counted = []
  faults = 0
  const bare = bareFlow(db, [zalo])
  const witness: Witness = {
    ...bare.witness,
    event: (_channel, kind) => void counted.push(kind),
    fault: () => {
      faults += 1
    }
  }
  flow = { ...bare, witness }
  return () => db.destroy()
})

const texts = async () => (await db.selectFrom('inbox').select('text').orderBy('id').execute()).map(({ text }) => text)

async function write(number: number, text: string) {
  const { headers, body } = writeEvent(number, text)
  return receive(flow, zalo, headers, body)
}

async function openAll(): Promise<void> {
  while ((await openMail(flow)) === 'worked');
}

test('what was acknowledged lies sealed until it is opened, and then in the inbox, masked and in its order', async () => {
  for (let n = 0; n < 8; n += 1) expect(await write(n, `câu ${n}, số tôi 0912345678`)).toEqual({ kind: 'accepted' })
  const [letter] = await db.selectFrom('mailbag').selectAll().execute()
  expect(letter?.sealed).not.toMatch(/câu|0912345678|8801726354/)
  expect(await inbox.survey(db)).toMatchObject({ waiting: 8 })
  await openAll()
  expect(await texts()).toEqual(Array.from({ length: 8 }, (_, n) => `câu ${n}, số tôi [số điện thoại]`))
  expect(await db.selectFrom('mailbag').selectAll().execute()).toEqual([])
  expect(await inbox.survey(db)).toMatchObject({ waiting: 8 })
})

test('the same event delivered twice, together or after it was opened, is one message', async () => {
  await Promise.all([write(1, 'xin chào'), write(1, 'xin chào')])
  await openAll()
  await write(1, 'xin chào')
  await openAll()
  expect(await texts()).toEqual(['xin chào'])
  expect(counted).toEqual(['message', 'repeated', 'repeated'])
})

test('a forged body is not kept', async () => {
  const { headers, body } = writeEvent(1, 'xin chào')
  expect(await receive(flow, zalo, headers, Buffer.concat([body, Buffer.from(' ')]))).toEqual({ kind: 'forged' })
  expect(await db.selectFrom('mailbag').selectAll().execute()).toEqual([])
})

test('a signed body that nobody can read is acknowledged, counted and gone', async () => {
  const odd: Channel = { ...zalo, verify: () => true, parse: () => ({ kind: 'unreadable', reason: 'không phải JSON' }) }
  flow = { ...flow, channels: new Map([[odd.name, odd]]) }
  expect(await receive(flow, odd, {}, Buffer.from('{"a":'))).toEqual({ kind: 'accepted' })
  await openAll()
  expect(counted).toEqual(['unreadable'])
  expect(await db.selectFrom('mailbag').selectAll().execute()).toEqual([])
})

/** Opens the mail, but no body in which this stands. */
function stumblingOver(word: string): Channel {
  return {
    ...zalo,
    parse(body) {
      if (body.includes(word)) throw new Error('không mở được')
      return zalo.parse(body)
    }
  }
}

test('a letter that cannot be opened holds up no other, is tried again ever more rarely, and is kept for staff in the end', async () => {
  let now = new Date()
  flow = { ...flow, channels: new Map([[zalo.name, stumblingOver('câu độc')]]), now: () => now }
  for (const [n, text] of ['trước', 'câu độc', 'sau'].entries()) await write(n, text)
  await openAll()
  expect(await texts()).toEqual(['trước', 'sau'])
  for (let n = 1; n < TRIES; n += 1) {
    expect(await openMail(flow)).toBe('idle')
    now = new Date(now.getTime() + 3_600_000)
    expect(await openMail(flow)).toBe('worked')
  }
  now = new Date(now.getTime() + 3_600_000)
  expect(await openMail(flow)).toBe('idle')
  expect(faults).toBe(TRIES)
  await write(9, 'về sau')
  await openAll()
  expect(await texts()).toEqual(['trước', 'sau', 'về sau'])
  expect(await inbox.survey(db)).toMatchObject({ waiting: 3, buried: 1 })
})

test('a letter whose channel was switched off for an hour is opened when it is on again', async () => {
  await write(1, 'xin chào')
  let now = new Date()
  flow = { ...flow, channels: new Map(), now: () => now }
  await openAll()
  now = new Date(now.getTime() + 3_600_000)
  flow = { ...flow, channels: new Map([[zalo.name, zalo]]) }
  await openAll()
  expect(await texts()).toEqual(['xin chào'])
})

test('an erasure reaches what was acknowledged before it and is opened after it; what comes later is a newcomer’s', async () => {
  const trusting: Channel = { ...zalo, verify: () => true }
  const { body } = writeEvent(1, 'câu cũ')
  await receive(flow, trusting, {}, body)
  await pause(2)
  await eraseOnRequest(flow, zalo.name, { userId: JSON.parse(body.toString()).sender.id, issuedAt: 1 })
  await openAll()
  await receive(flow, trusting, {}, body)
  await receive(
    flow,
    trusting,
    {},
    Buffer.from(body.toString().replace('câu cũ', 'câu mới').replace('bench1', 'bench2'))
  )
  await openAll()
  expect(counted).toEqual(['erased_unopened', 'repeated', 'message'])
  expect(await texts()).toEqual(['', 'câu mới'])
  expect(await db.selectFrom('inbox').select('conversation').orderBy('id').executeTakeFirst()).toEqual({
    conversation: null
  })
})
