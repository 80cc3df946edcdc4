import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Answered } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../knowledge/a-document.ts'
import { type House, openHouse } from './house.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-talk-'))
const knowledge = await openKnowledge({ uri: join(dir, 'index') })
const RULES = aDocument(
  {
    id: '5-2026-qd-t',
    number: '5/2026/QĐ-T',
    title: 'Quy định về tiền ăn bán trú và xe đưa đón',
    effective: '2026-01-01'
  },
  {
    'Tiền ăn bán trú': [
      '1. Tiền ăn bán trú của học sinh lớp 6 là 30.000 đồng một ngày.',
      '2. Tiền ăn bán trú của học sinh lớp 9 là 35.000 đồng một ngày.',
      '3. Tiền ăn bán trú của trẻ mầm non là 25.000 đồng một ngày.'
    ],
    'Xe đưa đón': [
      '1. Đơn đăng ký xe đưa đón nộp tại phòng hành chính của trường.',
      '2. Xe đưa đón khởi hành lúc 6 giờ 15 phút tại cổng trường.'
    ]
  }
)
await knowledge.replaceDocument(RULES)
await knowledge.optimise()
afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})

const FEE_6 = 'Tiền ăn bán trú của học sinh lớp 6 là bao nhiêu một ngày?'

async function chat(house: House, text: string, session = 'phiên'): Promise<Answered> {
  const reply = await house.server.inject({ method: 'POST', url: '/api/chat', payload: { session, text } })
  return reply.json()
}

test('a follow-up is understood with the question before it, and by nobody else’s', async () => {
  await using house = await openHouse(knowledge)
  expect((await chat(house, FEE_6)).text).toContain('30.000 đồng')
  expect((await chat(house, 'thế còn lớp 9?', 'người khác')).text).not.toContain('35.000')
  expect((await chat(house, 'thế còn lớp 9?')).text).toContain('35.000 đồng')
  expect((await chat(house, 'con lop 6 thi sao')).text).toContain('30.000 đồng')
  const turns = await house.flow.db.selectFrom('turns').select('question').orderBy('id').execute()
  expect(turns.at(2)?.question).toBe('Tiền ăn bán trú của học sinh lớp 9 là bao nhiêu một ngày?')
})

test('what was told is not told again as the answer to something else, and the talk stays where it was', async () => {
  await using house = await openHouse(knowledge)
  await chat(house, FEE_6)
  const refused = await chat(house, 'có được miễn không')
  expect(refused).toMatchObject({ outcome: 'abstain', reason: 'weak_evidence' })
  expect(refused.text).not.toContain('30.000')
  expect(refused.text).toContain('khoản 1')
  expect((await chat(house, 'ở đâu ghi vậy')).text).toContain('30.000 đồng')
  expect((await chat(house, 'thế còn lớp 9?')).text).toContain('35.000 đồng')
})

test('a clause is read in the document in talk, and an article in the one then named', async () => {
  await using house = await openHouse(knowledge)
  await chat(house, 'điều 1 quyết định 5/2026')
  expect((await chat(house, 'khoản 2')).text).toContain('35.000 đồng')
  expect((await chat(house, 'điều 2')).citations[0]).toMatchObject({ provision: expect.stringContaining('Điều 2') })
})

test('what was talked about half an hour ago is forgotten', async () => {
  await using house = await openHouse(knowledge)
  await chat(house, FEE_6)
  house.pass(29 * 60)
  expect((await chat(house, 'thế còn lớp 9?')).text).toContain('35.000')
  house.pass(31 * 60)
  expect((await chat(house, 'thế còn mầm non?')).text).not.toContain('25.000')
})

test('a conversation survives a restart, is masked, and goes with XOA', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('77', 'Số của tôi 0912345678. Tiền ăn bán trú của học sinh lớp 6 là bao nhiêu một ngày?')
  await house.work()
  const memories = await house.flow.db.selectFrom('memories').selectAll().execute()
  expect(memories).toHaveLength(1)
  expect(memories[0]?.state).not.toContain('0912345678')
  await house.zalo.say('77', 'XOA')
  await house.work()
  expect(await house.flow.db.selectFrom('memories').selectAll().execute()).toEqual([])
})

test('a question that several grades answer is asked back once, and each way of choosing is understood', async () => {
  await using house = await openHouse(knowledge)
  const ask = 'Tiền ăn bán trú là bao nhiêu một ngày?'
  const asked = await chat(house, ask)
  expect(asked).toMatchObject({ outcome: 'clarify', reason: 'needs_detail' })
  expect(asked.buttons?.map(({ label }) => label).sort()).toEqual(['Lớp 6', 'Lớp 9', 'Mầm non'])
  const place = (asked.buttons ?? []).findIndex(({ label }) => label === 'Lớp 9')
  const ways = [`${place + 1}`, `số ${place + 1}`, 'lớp 9', 'lop 9 a', asked.buttons?.[place]?.payload ?? '']
  for (const [at, way] of ways.entries()) {
    await chat(house, ask, `người ${at}`)
    expect((await chat(house, way, `người ${at}`)).text).toContain('35.000 đồng')
  }
  expect((await chat(house, ask)).outcome).not.toBe('clarify')
})

test('several questions in one message are answered one by one, each with a turn of its own', async () => {
  await using house = await openHouse(knowledge)
  const reply = await chat(
    house,
    'Chào ad! Tiền ăn bán trú lớp 6 bao nhiêu một ngày? Xe đưa đón khởi hành lúc mấy giờ? Trường có bể bơi nước mặn chưa? Mấy giờ tan học?'
  )
  expect(reply.text).toMatch(/^1\) .*30\.000 đồng.*\n\n2\) .*6 giờ 15 phút.*\n\n3\) Tôi chưa .*còn 1 câu/s)
  const turns = await house.flow.db.selectFrom('turns').select(['outcome']).orderBy('id').execute()
  expect(turns.map(({ outcome }) => outcome)).toEqual(['answer', 'answer', 'abstain'])
  const signals = await house.flow.db.selectFrom('signals').select('question').execute()
  expect(signals).toEqual([{ question: expect.stringContaining('bể bơi') }])
})

test('lines typed in one breath are one question with one reply, and a finished question does not wait', async () => {
  await using house = await openHouse(knowledge)
  Object.assign(house.flow, { breathMs: 1200 })
  for (const line of ['cho em hỏi', 'tiền ăn bán trú', 'lớp 6 bao nhiêu một ngày ạ']) {
    await house.zalo.say('5', line)
    house.pass(0.5)
  }
  await house.work()
  const [answer, ...more] = house.zalo.ledger.answersTo('5')
  expect(answer?.text).toContain('30.000 đồng')
  expect(more).toEqual([])
  const states = await house.flow.db.selectFrom('inbox').select(['state', 'lease']).execute()
  expect(states).toEqual(Array.from({ length: 3 }, () => ({ state: 'done', lease: null })))
  await house.zalo.say('6', FEE_6)
  await house.work()
  expect(house.zalo.ledger.answersTo('6')).toHaveLength(1)
})

test('an unfinished line is answered by itself when nothing follows, and commands wait for nobody', async () => {
  await using house = await openHouse(knowledge)
  Object.assign(house.flow, { breathMs: 1200 })
  await house.zalo.say('5', 'tiền ăn bán trú lớp 6')
  await house.work()
  expect(house.zalo.ledger.answersTo('5')).toEqual([])
  house.pass(1.3)
  await house.work()
  expect(house.zalo.ledger.answersTo('5')).toHaveLength(1)
  for (const [at, command] of ['XOA', 'xem nguyên văn', 'BAOTOI', 'cảm ơn ad'].entries()) {
    await house.zalo.say(`80${at}`, command)
    await house.work()
    expect(house.zalo.ledger.answersTo(`80${at}`), command).toHaveLength(1)
  }
})

test('two questions sent at once are two, and a line after a pause begins anew', async () => {
  await using house = await openHouse(knowledge)
  Object.assign(house.flow, { breathMs: 1200 })
  await house.zalo.say('5', FEE_6)
  await house.zalo.say('5', 'Xe đưa đón khởi hành lúc mấy giờ?')
  await house.work()
  expect(house.zalo.ledger.answersTo('5')).toHaveLength(2)
})

test('the full text, the provision before it and the one after it are a tap away', async () => {
  await using house = await openHouse(knowledge)
  const nothing = await chat(house, 'xem nguyên văn')
  expect(nothing).toMatchObject({ outcome: 'smalltalk', reason: 'no_question' })
  await chat(house, 'khoản 2 điều 1 quyết định 5/2026/QĐ-T')
  const whole = await chat(house, 'Xem nguyên văn')
  expect(whole.citations[0]).toMatchObject({ provision: 'khoản 2 Điều 1', quote: RULES.provisions[2]?.text })
  expect(whole.buttons?.map(({ label }) => label)).toEqual(['Khoản trước', 'Khoản sau'])
  const next = await chat(house, whole.buttons?.[1]?.payload ?? '')
  expect(next.citations[0]?.provision).toBe('khoản 3 Điều 1')
  expect((await chat(house, 'khoản trước')).citations[0]?.provision).toBe('khoản 2 Điều 1')
  // an old button still shows what it stood under
  await chat(house, 'Xe đưa đón khởi hành lúc mấy giờ?')
  expect((await chat(house, whole.buttons?.[0]?.payload ?? '')).citations[0]?.provision).toBe('khoản 1 Điều 1')
  expect(await chat(house, 'điều trước')).toMatchObject({ reason: 'no_neighbour' })
})

test('whoever wants to be told is remembered with the question, for as long as the platform lets us write', async () => {
  await using house = await openHouse(knowledge)
  await house.messenger.say('9', 'Trường có bể bơi nước mặn chưa?')
  await house.work()
  expect(house.messenger.ledger.answersTo('9').at(-1)?.buttons).toContain('Báo khi có trả lời')
  await house.messenger.say('9', 'BAOTOI')
  await house.work()
  const [wish] = await house.flow.db.selectFrom('wishes').selectAll().execute()
  const [signal] = await house.flow.db.selectFrom('signals').select('id').execute()
  expect(wish).toMatchObject({ signal: signal?.id })
  expect((wish?.expires_at ?? 0) - house.flow.now().getTime()).toBeGreaterThan(23 * 3_600_000)
  expect((wish?.expires_at ?? 0) - house.flow.now().getTime()).toBeLessThanOrEqual(24 * 3_600_000)
  await house.messenger.say('9', 'XOA')
  await house.work()
  expect(await house.flow.db.selectFrom('wishes').selectAll().execute()).toEqual([])
})

test('on the site, where nobody can be told, that is said and not offered', async () => {
  await using house = await openHouse(knowledge)
  const refused = await chat(house, 'Trường có bể bơi nước mặn chưa?')
  expect(refused.buttons?.map(({ label }) => label)).toEqual(['Gặp cán bộ'])
  const told = await chat(house, 'báo tôi khi có trả lời')
  expect(told.text).toContain('không nhắn lại cho bạn được')
  expect(await house.flow.db.selectFrom('wishes').selectAll().execute()).toEqual([])
})

test('of a person in danger nothing is remembered, and staff see only that it happened', async () => {
  await using house = await openHouse(knowledge)
  await chat(house, FEE_6)
  const reply = await chat(house, 'bố em đánh em suốt, em sợ lắm')
  expect(reply).toMatchObject({ outcome: 'crisis', reason: 'crisis' })
  const [memory] = await house.flow.db.selectFrom('memories').select('state').execute()
  expect(JSON.parse(memory?.state ?? '{}')).toMatchObject({ question: null, shown: null, offered: [] })
  const signals = await house.flow.db.selectFrom('signals').select(['question', 'reason']).execute()
  expect(signals).toEqual([{ question: '', reason: 'crisis' }])
  expect(await house.filesWith('đánh em suốt')).toEqual([])
})
