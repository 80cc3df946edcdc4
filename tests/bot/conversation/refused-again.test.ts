import { expect, test } from 'vitest'
import { NO_MEMORY } from '#bot/conversation/memory.ts'
import { refusal, refusedAgain } from '#bot/conversation/replies.ts'
import { replyTo } from '#bot/dialogue.ts'
import type { Means } from '#bot/respond.ts'
import { evidence } from './hits.ts'

const means: Means = {
  publicUrl: '',
  knowledge: {
    retrieve: async () => evidence([]),
    lookUp: async () => ({ kind: 'not_an_address' }),
    readProvision: async () => null,
    findAnswers: async () => [],
    nameDocuments: async () => ({ kind: 'nothing' }),
    readDocument: async () => null
  }
}

test('a refusal right after another says less, and one after something else says all again', async () => {
  let memory = NO_MEMORY
  const told = async (text: string) => {
    const replied = await replyTo(means, { text, attachments: [] }, '2026-06-01', {
      memory,
      canTell: true,
      waits: false
    })
    memory = replied.memory
    return replied.reply.text
  }
  const first = await told('Trường có bể bơi không?')
  const second = await told('Có xe đưa đón học sinh không?')
  expect(first).toBe(refusal.nothing)
  expect(second.length).toBeLessThan(first.length / 2)
  expect(second).toMatch(/cũng chưa tìm thấy.*ghi lại cho cán bộ\.$/)
  memory = NO_MEMORY
  expect(await told('Có lớp học võ không?')).toBe(first)
})

test('the provisions named with a refusal are named each time', () => {
  const near = refusedAgain(refusal.near(['Hồ sơ: khoản 2 Điều 5']))
  expect(near).toMatch(/^Câu này tôi cũng chưa .* Có thể bạn cần quy định sau:\n1\. Hồ sơ/)
})
