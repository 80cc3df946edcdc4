import { afterAll, expect, test } from 'vitest'
import { work } from '#bot/case-work.ts'
import { publish, retract, reviewAnswers } from '#bot/publish.ts'
import { followAnswers } from '#bot/publish-index.ts'
import { listAudit, verifyAudit } from '#bot/store/audit.ts'
import { findCase } from '#bot/store/cases.ts'
import { listAnswers } from '#bot/store/curated-answers.ts'
import { keep } from '#bot/store/wishes.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { indexSamples } from '../../journeys/house.ts'
import { HEAD, OFFICER, OTHER_HEAD, openRoom, type Room } from './room.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const QUESTION = 'Trường có xe đưa đón học sinh thôn Đoài không?'
const TODAY = '2026-06-10'

/** A passage of the samples that holds on the day. */
async function citable(source: Knowledge, at = 0): Promise<string> {
  const { hits } = await source.retrieve('hồ sơ tuyển sinh vào lớp 1', TODAY)
  const id = hits.filter(({ validity }) => validity === 'in_force')[at]?.passage.id
  if (!id) throw new Error('Không có điều khoản nào để dẫn.')
  return id
}

/** A case that both offices have approved; returns its id. */
async function approvedCase(room: Room, passages: string[], answer = 'Trường chưa có xe đưa đón.'): Promise<number> {
  await room.ask(QUESTION, 'Lan')
  await room.group()
  const row = await room.db.selectFrom('cases').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  const draft = { kind: 'draft' as const, answer, passages, ownInformation: passages.length === 0 }
  for (const [deed, staff] of [
    [draft, OFFICER],
    [{ kind: 'approve' as const }, HEAD],
    [{ kind: 'approve' as const }, OTHER_HEAD]
  ] as const)
    expect(await work(room.desk, row.id, deed, staff)).toEqual({ kind: 'done' })
  return row.id
}

const served = async (question = QUESTION) =>
  (await knowledge.findAnswers(question, TODAY)).map(({ answer }) => answer.id)

test('an answer that both offices approved is given from the minute it is published, and no earlier', async () => {
  await using room = await openRoom(knowledge)
  const id = await approvedCase(room, [await citable(knowledge)])
  expect(await served()).toEqual([])
  expect(await publish(room.desk, id, OFFICER)).toMatchObject({ kind: 'refused' })
  expect(await publish(room.desk, id, HEAD)).toEqual({ kind: 'done', told: 0 })
  expect(await served()).toEqual([`cau-hoi-${id}`])
  expect(await retract(room.desk, id, HEAD)).toEqual({ kind: 'done' })
  expect(await served()).toEqual([])
  expect((await findCase(room.db, id))?.case).toMatchObject({
    state: 'open',
    draft: { answer: 'Trường chưa có xe đưa đón.' }
  })
})

test('those who asked to be told are told once, through the outbox, and nobody else', async () => {
  await using room = await openRoom(knowledge)
  const signal = await room.ask(QUESTION, 'Mai')
  await room.ask(QUESTION, 'Huy')
  await room.group()
  const mai = room.identity.pseudonym({ channel: 'zalo', id: 'Mai' })
  await keep(room.db, { conversation: mai, signal }, room.now(), new Date(room.now().getTime() + 3_600_000))
  const id = await approvedCase(room, [])
  expect(await publish(room.desk, id, HEAD)).toEqual({ kind: 'done', told: 1 })
  const pieces = await room.db.selectFrom('outbox').select(['conversation', 'text']).execute()
  expect(pieces.map(({ conversation }) => conversation)).toEqual([mai])
  expect(pieces[0]?.text).toContain('Trường chưa có xe đưa đón.')
  expect(room.rung()).toBe(1)
  expect(await room.db.selectFrom('wishes').selectAll().execute()).toEqual([])
  await retract(room.desk, id, HEAD)
})

test('a wish whose window has shut is dropped, not sent', async () => {
  await using room = await openRoom(knowledge)
  const signal = await room.ask(QUESTION, 'Mai')
  await room.group()
  const mai = room.identity.pseudonym({ channel: 'zalo', id: 'Mai' })
  await keep(room.db, { conversation: mai, signal }, room.now(), new Date(room.now().getTime() - 1))
  const id = await approvedCase(room, [])
  expect(await publish(room.desk, id, HEAD)).toEqual({ kind: 'done', told: 0 })
  await retract(room.desk, id, HEAD)
})

test('a crash between database and index is made good at the next start', async () => {
  await using room = await openRoom(knowledge)
  const id = await approvedCase(room, [])
  const dying = { ...knowledge, publishAnswer: () => Promise.reject(new Error('mất điện')) }
  await expect(publish({ ...room.desk, knowledge: dying }, id, HEAD)).rejects.toThrow('mất điện')
  expect(await served()).toEqual([])
  expect(await followAnswers({ db: room.db, knowledge })).toBe(1)
  expect(await served()).toEqual([`cau-hoi-${id}`])
  expect(await followAnswers({ db: room.db, knowledge })).toBe(0)
  await retract(room.desk, id, HEAD)
})

test('an answer whose source is gone or changed is served no more, and its case waits for review', async () => {
  await using room = await openRoom(knowledge)
  const passage = await citable(knowledge)
  const id = await approvedCase(room, [passage])
  await publish(room.desk, id, HEAD)
  expect(await reviewAnswers(room.desk)).toBe(0)
  const readProvision: Knowledge['readProvision'] = async (asked, asOf) => {
    const found = await knowledge.readProvision(asked, asOf)
    return found && { ...found, provision: { ...found.provision, text: 'Lời văn khác.' } }
  }
  const changed = { ...room.desk, knowledge: { ...knowledge, readProvision } }
  expect(await reviewAnswers(changed)).toBe(1)
  expect(await served()).toEqual([])
  expect((await findCase(room.db, id))?.case).toMatchObject({ state: 'to_review', approvals: [] })
  expect((await listAnswers(room.db))[0]).toMatchObject({ state: 'to_review', pending: false })
  for (const staff of [HEAD, OTHER_HEAD]) await work(room.desk, id, { kind: 'approve' }, staff)
  expect(await publish(room.desk, id, HEAD)).toMatchObject({ kind: 'done' })
  expect(await served()).toEqual([`cau-hoi-${id}`])
  await retract(room.desk, id, HEAD)
})

test('an answer is served no longer than the provisions it cites hold', async () => {
  await using room = await openRoom(knowledge)
  const id = await approvedCase(room, [await citable(knowledge)])
  const readProvision: Knowledge['readProvision'] = async (asked, asOf) => {
    const found = await knowledge.readProvision(asked, asOf)
    return found && { ...found, document: { ...found.document, expires: '2026-06-20' } }
  }
  const desk = { ...room.desk, knowledge: { ...knowledge, readProvision } }
  await publish(desk, id, HEAD)
  expect((await listAnswers(room.db))[0]?.record.expires).toBe('2026-06-20')
  room.pass(11)
  expect(await reviewAnswers(desk)).toBe(1)
  await work(room.desk, id, { kind: 'dismiss', reason: 'hết thời gian' }, HEAD)
  expect(await served()).toEqual([])
})

test('a draft on a provision that is not there is not published', async () => {
  await using room = await openRoom(knowledge)
  const id = await approvedCase(room, ['khong-co/dieu-1'])
  expect(await publish(room.desk, id, HEAD)).toMatchObject({ kind: 'refused' })
  expect(await listAnswers(room.db)).toEqual([])
})

test('of two who publish at once one is told that it was done already', async () => {
  await using room = await openRoom(knowledge)
  const id = await approvedCase(room, [])
  const outcomes = await Promise.all([publish(room.desk, id, HEAD), publish(room.desk, id, OTHER_HEAD)])
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(await listAudit(room.db, { act: 'case.publish', limit: 10 })).toHaveLength(1)
  expect(await verifyAudit(room.db)).toMatchObject({ kind: 'whole' })
  await retract(room.desk, id, HEAD)
})
