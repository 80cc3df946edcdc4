import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Answered } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../knowledge/a-document.ts'
import { type House, openHouse } from './house.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-in-talk-'))
const knowledge = await openKnowledge({ uri: join(dir, 'index') })
const FROM = '2026-01-01'
for (const document of [
  aDocument(
    { id: '7-2026-hd-t', number: '7/2026/HD-T', title: 'Kỳ thi tốt nghiệp trung học phổ thông', effective: FROM },
    { 'Lịch thi': ['1. Môn Toán thi lúc 14 giờ 20 chiều ngày 11 tháng 6, phát đề trước 10 phút.'] }
  ),
  aDocument(
    { id: '8-2026-kh-t', number: '8/2026/KH-T', title: 'Tuyển sinh vào lớp 10', effective: FROM },
    { 'Lịch thi': ['1. Môn Toán thi lúc 08 giờ 00 sáng ngày 03 tháng 6.'] }
  )
])
  await knowledge.replaceDocument(document)
await knowledge.optimise()
afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})

async function chat(house: House, text: string, session = 'phiên'): Promise<Answered> {
  const reply = await house.server.inject({ method: 'POST', url: '/api/chat', payload: { session, text } })
  return reply.json()
}

test('what is picked among exams is answered from the passage that raised the question back', async () => {
  await using house = await openHouse(knowledge)
  const ask = 'môn toán thi mấy giờ'
  const asked = await chat(house, ask)
  expect(asked).toMatchObject({ outcome: 'clarify', reason: 'needs_detail' })
  for (const [place, { label }] of (asked.buttons ?? []).entries()) {
    await chat(house, ask, label)
    const hour = label.startsWith('Kỳ thi') ? '14 giờ 20' : '08 giờ 00'
    const picked = await chat(house, `${place + 1}`, label)
    expect(picked).toMatchObject({ outcome: 'answer', text: expect.stringContaining(hour) })
  }
})
