import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Answered } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../knowledge/a-document.ts'
import { type House, openHouse } from './house.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-suggested-'))
const knowledge = await openKnowledge({ uri: join(dir, 'index') })
await knowledge.replaceDocument(
  aDocument(
    { id: '6-2026-qd-t', number: '6/2026/QĐ-T', title: 'Quy định về xe đưa đón', effective: '2026-01-01' },
    {
      'Xe đưa đón': [
        '1. Đơn đăng ký xe đưa đón nộp tại phòng hành chính của trường.',
        '2. Xe đưa đón khởi hành lúc 6 giờ 15 phút tại cổng trường.'
      ]
    }
  )
)
await knowledge.optimise()
afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})

/** Near the first khoản, which says where to sign up and not with what. */
const UNSURE = 'Đăng ký xe đưa đón cho anh chị em ruột cần giấy tờ gì?'

async function chat(house: House, text: string): Promise<Answered> {
  const reply = await house.server.inject({ method: 'POST', url: '/api/chat', payload: { session: 'phiên', text } })
  return reply.json()
}

test('where nothing surely answers, what may is read by its number, and the question is still staff’s', async () => {
  await using house = await openHouse(knowledge)
  const unsure = await chat(house, UNSURE)
  expect(unsure).toMatchObject({ outcome: 'abstain', reason: 'weak_evidence', citations: [] })
  expect(unsure.text).toContain('\n1. Xe đưa đón: khoản 1 Điều 1, 6/2026/QĐ-T – còn hiệu lực\n')
  expect(unsure.text).not.toContain('phòng hành chính')
  expect((await chat(house, '1')).text).toMatch(/phòng hành chính của trường\.\nNguồn: khoản 1 Điều 1, 6\/2026\/QĐ-T/)
  // the list stays open after one of it was read
  expect((await chat(house, 'số 1')).text).toContain('phòng hành chính')
  expect((await chat(house, 'còn xe buýt thì sao')).text).toContain('Tôi chưa')
  const turns = await house.flow.db.selectFrom('turns').select('question').orderBy('id').execute()
  expect(turns.at(-1)?.question).toContain('cần giấy tờ gì')
  const signals = await house.flow.db.selectFrom('signals').select('question').execute()
  expect(signals[0]).toEqual({ question: UNSURE })
})

test('on a platform the numbers are buttons', async () => {
  await using house = await openHouse(knowledge)
  await house.zalo.say('7', UNSURE)
  await house.work()
  const [offered] = house.zalo.ledger.answersTo('7')
  expect(offered?.buttons).toContain('Xem số 1')
  await house.zalo.say('7', 'Xem số 1')
  await house.work()
  expect(house.zalo.ledger.answersTo('7').at(-1)?.text).toContain('phòng hành chính')
})

test('beside another question nothing is offered by number', async () => {
  await using house = await openHouse(knowledge)
  const { text } = await chat(house, `${UNSURE} Xe đưa đón khởi hành lúc mấy giờ?`)
  expect(text).toContain('6 giờ 15 phút')
  expect(text).toContain('khoản 1 Điều 1, 6/2026/QĐ-T')
  expect(text).not.toContain('gõ số')
})
