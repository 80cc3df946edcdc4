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
    {
      'Lịch thi': ['1. Môn Toán thi lúc 14 giờ 20 chiều ngày 11 tháng 6, phát đề trước 10 phút.'],
      'Điểm liệt': ['1. Bài thi từ 1,0 điểm trở xuống là bài thi bị điểm liệt.']
    }
  ),
  aDocument(
    { id: '8-2026-kh-t', number: '8/2026/KH-T', title: 'Tuyển sinh vào lớp 10', effective: FROM },
    { 'Lịch thi': ['1. Môn Toán thi lúc 08 giờ 00 sáng ngày 03 tháng 6.'] }
  ),
  aDocument(
    { id: '9-2026-qd-t', number: '9/2026/QĐ-T', title: 'Quy định về hỗ trợ ăn trưa và điểm ưu tiên', effective: FROM },
    {
      'Hỗ trợ ăn trưa': [
        '1. Trẻ em mẫu giáo được hỗ trợ tiền ăn trưa nếu thuộc hộ nghèo.',
        '2. Mức hỗ trợ ăn trưa là 360.000 đồng một tháng.'
      ],
      'Điểm ưu tiên': [
        '1. Điểm ưu tiên\na) Diện 1: thí sinh bình thường, không cộng điểm.\nb) Diện 2, được cộng 0,25 điểm: con thương binh không thuộc diện 3.\nc) Diện 3, được cộng 0,5 điểm: con liệt sĩ.'
      ]
    }
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
    const hour = label.includes('tốt nghiệp') ? '14 giờ 20' : '08 giờ 00'
    const picked = await chat(house, `${place + 1}`, label)
    expect(picked).toMatchObject({ outcome: 'answer', text: expect.stringContaining(hour) })
  }
})

test('a follow-up that the search leaves open is answered from what stands beside the provision shown', async () => {
  await using house = await openHouse(knowledge)
  expect((await chat(house, 'hỗ trợ ăn trưa bao nhiêu tiền một tháng')).text).toContain('360.000')
  expect((await chat(house, 'ai được hưởng')).text).toContain('Trẻ em mẫu giáo được hỗ trợ')
  expect(await chat(house, 'ai ký quyết định này')).toMatchObject({ outcome: 'abstain' })
})

test('of things that are counted off, another than the one asked for is not told', async () => {
  await using house = await openHouse(knowledge)
  expect((await chat(house, 'diện 2 được cộng mấy điểm ưu tiên')).text).toContain('0,25 điểm')
  expect((await chat(house, 'thế diện 3')).text).toContain('0,5 điểm')
  const first = await chat(house, 'còn diện 1')
  expect(first.text).toContain('Diện 1: thí sinh bình thường')
  expect(first.text).not.toContain('0,25')
})

test('what was shown answers no more once another was named and not found', async () => {
  await using house = await openHouse(knowledge)
  expect((await chat(house, 'hỗ trợ ăn trưa bao nhiêu tiền một tháng')).text).toContain('360.000')
  expect(await chat(house, 'con thương binh thì sao')).toMatchObject({ outcome: 'abstain' })
  expect((await chat(house, 'bao nhiêu')).text).not.toContain('360.000')
})

test('a rule of another exam than the one in talk is not told', async () => {
  await using house = await openHouse(knowledge)
  expect((await chat(house, 'điểm liệt là bao nhiêu', 'một')).text).toContain('1,0 điểm')
  expect((await chat(house, 'lịch thi vào lớp 10', 'hai')).text).toContain('08 giờ 00')
  expect(await chat(house, 'điểm liệt là bao nhiêu', 'hai')).toMatchObject({ outcome: 'abstain' })
  expect((await chat(house, 'điểm liệt thi tốt nghiệp là bao nhiêu', 'hai')).text).toContain('1,0 điểm')
})
