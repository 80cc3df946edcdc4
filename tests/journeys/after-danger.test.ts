import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { NO_MEMORY } from '#bot/conversation/memory.ts'
import * as replies from '#bot/conversation/replies.ts'
import type { Answered } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../knowledge/a-document.ts'
import { type House, openHouse } from './house.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-danger-'))
const knowledge = await openKnowledge({ uri: join(dir, 'index') })
await knowledge.replaceDocument(
  aDocument(
    { id: '6-2026-qd-t', number: '6/2026/QĐ-T', title: 'Quy định về xe đưa đón', effective: '2026-01-01' },
    {
      'Xe đưa đón': ['1. Xe đưa đón khởi hành lúc 6 giờ 15 phút tại cổng trường.'],
      'Trách nhiệm của trường': ['1. Khi học sinh bị đánh, nhà trường xử lý trong 24 giờ.']
    }
  )
)
await knowledge.optimise()
afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})

const { again, thanks } = replies.afterDanger

async function chat(house: House, text: string, session = 'phiên'): Promise<Answered> {
  const reply = await house.server.inject({ method: 'POST', url: '/api/chat', payload: { session, text } })
  return reply.json()
}

test('after danger nobody is told that no rule was found, and clear questions are answered', async () => {
  await using house = await openHouse(knowledge)
  expect((await chat(house, 'em không muốn sống nữa')).text).toBe(replies.crisis)
  for (const text of ['em sợ lắm', 'em không biết nói với ai', 'gọi 111 có mất tiền không', 'em nói đùa thôi'])
    expect([text, (await chat(house, text)).text]).toEqual([text, again])
  expect((await chat(house, 'cảm ơn')).text).toBe(thanks)
  expect((await chat(house, 'Xe đưa đón khởi hành lúc mấy giờ?')).text).toContain('6 giờ 15 phút')
  expect((await chat(house, 'em sợ lắm')).text).toBe(again)
  expect((await chat(house, 'em sợ lắm', 'người khác')).text).not.toBe(again)
  house.pass(31 * 60)
  expect((await chat(house, 'cảm ơn')).text).toBe(replies.smalltalk.thanks)
})

test('what follows danger is not kept either, and staff are told once', async () => {
  await using house = await openHouse(knowledge)
  await chat(house, 'em không muốn sống nữa')
  await chat(house, 'em đang trốn trong nhà kho')
  const signals = await house.flow.db.selectFrom('signals').select(['question', 'reason']).execute()
  expect(signals).toEqual([{ question: '', reason: 'crisis' }])
  const [memory] = await house.flow.db.selectFrom('memories').select('state').execute()
  expect(JSON.parse(memory?.state ?? '{}')).toEqual({ ...NO_MEMORY, inDanger: true })
  expect(await house.filesWith('trốn trong nhà kho')).toEqual([])
})

test('whoever asks for a rule in danger gets the numbers first and the rule below; staff see neither question nor rule', async () => {
  await using house = await openHouse(knowledge)
  const reply = await chat(house, 'con bị bạn đánh thì nhà trường xử lý trong bao lâu')
  expect(reply).toMatchObject({ outcome: 'crisis', reason: 'crisis' })
  expect(reply.text.startsWith(replies.crisis)).toBe(true)
  expect(reply.text).toContain('24 giờ')
  const turns = await house.flow.db.selectFrom('turns').select(['question', 'reply', 'citations']).execute()
  expect(turns).toEqual([{ question: '', reply: replies.crisis, citations: '[]' }])
  const signals = await house.flow.db.selectFrom('signals').select(['question', 'reason']).execute()
  expect(signals).toEqual([{ question: '', reason: 'crisis' }])
})

test('XOA forgets that there was danger', async () => {
  await using house = await openHouse(knowledge)
  await chat(house, 'em không muốn sống nữa')
  await chat(house, 'XOA')
  expect((await chat(house, 'cảm ơn')).text).toBe(replies.smalltalk.thanks)
})
