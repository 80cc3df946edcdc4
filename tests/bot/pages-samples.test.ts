import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replyAlone } from '#bot/dialogue.ts'
import { EXAMPLE_QUESTIONS } from '#bot/server/pages/words.ts'
import { indexSamples } from '../journeys/house.ts'
import { serverOf, TODAY } from './pages-shelf.ts'

let knowledge: Awaited<ReturnType<typeof indexSamples>>
let server: FastifyInstance

beforeAll(async () => {
  knowledge = await indexSamples()
  server = await serverOf({ knowledge })
}, 60_000)

afterAll(async () => {
  await knowledge[Symbol.asyncDispose]()
})

test('every provision of the sample documents has its page and its place in the whole', {
  timeout: 60_000
}, async () => {
  const documents = (await knowledge.listDocuments()).map(({ document }) => document)
  expect(documents.length).toBeGreaterThanOrEqual(6)
  for (const { id } of documents) {
    const { body } = await server.inject(`/van-ban/${id}`)
    expect(Buffer.byteLength(body)).toBeLessThan(100_000)
    for (const { key, own } of (await knowledge.readDocument(id))?.provisions ?? []) {
      expect(body).toContain(`id="${key}"`)
      const page = await server.inject(`/van-ban/${id}/${key}`)
      expect(page.statusCode, `${id}/${key}`).toBe(200)
      expect(wordsOf(page.body), `${id}/${key}`).toEqual(expect.arrayContaining(wordsOf(own)))
    }
  }
})

test('every passage that can be cited has its page', async () => {
  for (const question of EXAMPLE_QUESTIONS) {
    const { hits } = await knowledge.retrieve(question, TODAY)
    expect(hits, question).not.toHaveLength(0)
    for (const { passage } of hits) expect((await server.inject(`/van-ban/${passage.id}`)).statusCode).toBe(200)
  }
})

test('the example questions are answered from the sample documents', async () => {
  const held = ['được vào dự thi', '06 giờ 45', 'nơi đăng ký dự thi', 'không phải đóng học phí']
  for (const [i, question] of EXAMPLE_QUESTIONS.entries()) {
    const reply = await replyAlone({ knowledge, publicUrl: '' }, question, TODAY)
    expect([question, reply.outcome]).toEqual([question, 'answer'])
    expect(reply.text, question).toContain(held[i])
  }
})

/** Words as a reader sees them, whatever marks stand between them. */
function wordsOf(page: string): string[] {
  const text = page
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
  return [...new Set(text.match(/[\p{L}\p{N}]+/gu))]
}
