import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beyondReach, mayTellReach, reachOf } from '#bot/conversation/applies-to.ts'
import { respond } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../../knowledge/a-document.ts'
import { aHit } from './hits.ts'

const UP_TO_NINE =
  'Điều 2. Đối tượng áp dụng\n1. Trẻ em mầm non, học sinh tiểu học, trung học cơ sở học tại các trường trên địa bàn xã.\n2. Cơ quan, tổ chức có liên quan.'
const ALL_SCHOOLS =
  'Điều 2. Đối tượng áp dụng\nNghị định này áp dụng đối với trường tiểu học và các cơ sở giáo dục khác.'
const OF_STATE =
  'Điều 1. Phạm vi điều chỉnh\nThông tư này áp dụng đối với nhà giáo trong các cơ sở giáo dục công lập.\nThông tư này không áp dụng đối với trường tiểu học.'
const UNIVERSITY = 'Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng\nQuy chế này áp dụng đối với sinh viên đại học.'
const OTHER_MATTER = 'Điều 2. Học phí\nTrẻ em mầm non được miễn học phí.'
const RULE = 'Học sinh thuộc hộ cận nghèo được hỗ trợ 400.000 đồng.'

test.each([
  ['Học sinh lớp 12 được hỗ trợ bao nhiêu?', UP_TO_NINE, RULE, 'lớp 12'],
  ['hoc sinh cap 3 duoc ho tro bao nhieu', UP_TO_NINE, RULE, 'trung học phổ thông'],
  ['Sinh viên được hỗ trợ bao nhiêu?', UP_TO_NINE, RULE, 'đại học'],
  ['Học sinh lớp 8 được hỗ trợ bao nhiêu?', UP_TO_NINE, RULE, null],
  ['Trẻ mẫu giáo được hỗ trợ bao nhiêu?', UP_TO_NINE, RULE, null],
  ['Học sinh được hỗ trợ bao nhiêu?', UP_TO_NINE, RULE, null],
  ['Học sinh lớp 12 được miễn không?', UP_TO_NINE, 'Học sinh phổ thông được miễn học phí.', null],
  ['Học sinh lớp 12 được hỗ trợ bao nhiêu?', ALL_SCHOOLS, RULE, null],
  ['Học sinh lớp 12 được hỗ trợ bao nhiêu?', OTHER_MATTER, RULE, null],
  ['Học sinh lớp 12 trúng tuyển phải nộp gì?', UNIVERSITY, RULE, null],
  ['Học sinh tiểu học được hỗ trợ bao nhiêu?', OF_STATE, RULE, null],
  ['Giáo viên trường tư dạy thêm giờ được bao nhiêu?', OF_STATE, RULE, 'trường ngoài công lập'],
  ['Giáo viên trường công dạy thêm giờ được bao nhiêu?', OF_STATE, RULE, null]
])('“%s” under “%s”: beyond its reach for %s… %s', (question, scope, text, beyond) => {
  expect(beyondReach(question, aHit({ text, trail: [] }), reachOf([scope]))?.asked ?? null).toBe(beyond)
})

test('whom a regulation is for stands in its own first articles', () => {
  const question = 'Học sinh lớp 12 được hỗ trợ bao nhiêu?'
  const of = (provisionKey: string) => mayTellReach(question, aHit({ provisionKey, document: { id: 'qd' } }))
  expect(of('dieu-8.khoan-1')).toEqual(['qd/dieu-1', 'qd/dieu-2'])
  expect(of('phu-luc-quy-che.dieu-8')).toEqual(['qd/phu-luc-quy-che.dieu-1', 'qd/phu-luc-quy-che.dieu-2'])
  expect(of('muc-la-ma-iv.muc-so-1')).toEqual([])
  expect(mayTellReach('Được hỗ trợ bao nhiêu?', aHit({ document: { id: 'qd' } }))).toEqual([])
})

let knowledge: Awaited<ReturnType<typeof openKnowledge>>
let dir = ''

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hoidap-reach-'))
  knowledge = await openKnowledge({ uri: join(dir, 'index') })
  await knowledge.replaceDocument(
    aDocument(
      { id: '3-qd', number: '3/QĐ-UBND', title: 'Quyết định về hỗ trợ học sinh', effective: '2026-01-01' },
      {
        'Phạm vi điều chỉnh': ['1. Quyết định này quy định mức hỗ trợ học sinh trên địa bàn xã.'],
        'Đối tượng áp dụng': ['1. Học sinh tiểu học, trung học cơ sở trên địa bàn xã.'],
        'Hỗ trợ đồ dùng học tập': ['1. Mức hỗ trợ đồ dùng học tập là 500.000 đồng một năm học.'],
        'Tổng kết năm học': ['1. Lớp 8 và lớp 11 tổng kết trong tháng 5.']
      }
    )
  )
  await knowledge.optimise()
})

afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})

test.each([
  ['Học sinh lớp 8 được hỗ trợ đồ dùng học tập ở mức bao nhiêu?', 'answer', '500.000'],
  ['Học sinh lớp 11 được hỗ trợ đồ dùng học tập ở mức bao nhiêu?', 'abstain', 'không phải cho lớp 11']
])('“%s”: %s', async (question, outcome, told) => {
  const { reply } = await respond({ knowledge, publicUrl: '' }, question, '2026-06-01')
  expect(reply).toMatchObject({ outcome, text: expect.stringContaining(told) })
})
