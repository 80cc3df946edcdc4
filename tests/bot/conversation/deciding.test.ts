import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { respond } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../../knowledge/a-document.ts'

let knowledge: Awaited<ReturnType<typeof openKnowledge>>
let dir = ''

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hoidap-plainly-'))
  knowledge = await openKnowledge({ uri: join(dir, 'index') })
  const document = {
    id: '7-kh-ubnd',
    number: '7/KH-UBND',
    title: 'Kế hoạch tuyển sinh vào lớp 1',
    issuer: 'Ủy ban nhân dân xã Vĩnh Am',
    effective: '2026-01-01'
  }
  await knowledge.replaceDocument(
    aDocument(document, {
      'Hồ sơ vào lớp 1': ['1. Hồ sơ vào lớp 1 gồm:\na) Đơn đăng ký theo mẫu;\nb) Bản sao giấy khai sinh.'],
      'Hỗ trợ ăn trưa cho trẻ em mẫu giáo': ['1. Mức hỗ trợ ăn trưa là 360.000 đồng một tháng.']
    })
  )
  await knowledge.optimise()
})

afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})

test.each([
  ['Hồ sơ vào lớp 1 gồm những gì?', 'giấy khai sinh'],
  ['Con em 6 tuổi, hồ sơ vào lớp 1 gồm những gì ạ?', 'giấy khai sinh'],
  ['Em ở Quảng Ninh mới chuyển về xã Vĩnh Am, hồ sơ vào lớp 1 gồm những gì?', 'giấy khai sinh'],
  ['con tôi năm nay lên lớp 1. Cho tôi hỏi hồ sơ gồm những gì ạ, em lo quá', 'giấy khai sinh'],
  ['Mức hỗ trợ ăn trưa là bao nhiêu một tháng?', '360.000']
])('“%s” is answered', async (question, told) => {
  const { reply } = await respond({ knowledge, publicUrl: '' }, question, '2026-06-01')
  expect(reply.text).toContain(told)
})

test.each([
  'Em ở Nam Định. Hồ sơ vào lớp 1 gồm những gì ạ?',
  'e o ha nam, ho so vao lop 1 gom nhung gi',
  'Nhà em ở SG, hồ sơ vào lớp 1 gồm những gì ạ?',
  'Em ở xã Tiên Lãng. Hồ sơ vào lớp 1 gồm những gì ạ?',
  'Bé nhà em mới 2 tuổi. Mức hỗ trợ ăn trưa là bao nhiêu một tháng ạ?',
  'Mức hỗ trợ ăn trưa cho trẻ nhà trẻ là bao nhiêu một tháng?',
  'con tôi lên lớp 1 nhưng bị khuyết tật. Cho tôi hỏi hồ sơ gồm những gì ạ'
])('“%s” is of others', async (question) => {
  const { reply } = await respond({ knowledge, publicUrl: '' }, question, '2026-06-01')
  expect(reply.outcome).not.toBe('answer')
})
