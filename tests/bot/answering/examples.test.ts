import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findExamples, keepExamples } from '#bot/answering/examples.ts'
import { fixedReply, withExamples } from '#bot/conversation/fixed-reply.ts'
import { respond } from '#bot/respond.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../../knowledge/a-document.ts'

const DAY = '2026-11-23'
const dir = await mkdtemp(join(tmpdir(), 'hoidap-examples-'))
const knowledge = await openKnowledge({ uri: join(dir, 'index') })
afterAll(async () => {
  await knowledge.close()
  await rm(dir, { recursive: true })
})
const means = { knowledge, publicUrl: '' }
const OPEN = new AbortController().signal

test('the search for examples ends when the thread is to close', async () => {
  await expect(findExamples(means, knowledge, DAY, AbortSignal.abort())).rejects.toThrow()
})

test('an empty shelf recommends nothing, and no other shelf what it does not answer', async () => {
  expect(await findExamples(means, knowledge, DAY, OPEN)).toEqual({ question: null, address: null })
  await knowledge.replaceDocument(
    aDocument(
      { id: '5-2026-qd-t', number: '5/2026/QĐ-T', title: 'Quy định về phúc khảo bài thi', effective: '2026-01-01' },
      { 'Phúc khảo bài thi': ['1. Thí sinh nộp đơn phúc khảo bài thi tại nơi đăng ký dự thi.'] }
    )
  )
  await knowledge.optimise()
  const { question, address } = await findExamples(means, knowledge, DAY, OPEN)
  expect(address).toBe('khoản 1 Điều 1, 5/2026/QĐ-T')
  for (const asked of [question, address])
    if (asked !== null) expect((await respond(means, asked, DAY)).reply.outcome).toBe('answer')
})

test('examples are found once for an edition of the index, and again after a failure', async () => {
  let edition = 'a'
  let finds = 0
  const examples = keepExamples(
    async () => edition,
    async () => {
      finds += 1
      if (finds === 2) throw new Error('away')
      return { question: `${finds}`, address: null }
    }
  )
  expect([await examples(), await examples()]).toEqual([
    { question: '1', address: null },
    { question: '1', address: null }
  ])
  edition = 'b'
  await expect(examples()).rejects.toThrow('away')
  expect(await examples()).toEqual({ question: '3', address: null })
})

test('only what invites to ask tells what may be asked', () => {
  const all = { question: 'Câu hỏi?', address: 'khoản 1 Điều 1, 5/2026/QĐ-T' }
  const told = (reason: 'greeting' | 'help' | 'thanks') =>
    withExamples(fixedReply({ kind: 'smalltalk', reason }), all).text
  expect(told('greeting')).toMatch(/Ví dụ: “Câu hỏi\?”$/)
  expect(told('help')).toContain('“khoản 1 Điều 1, 5/2026/QĐ-T”')
  expect(told('thanks')).not.toContain('Ví dụ')
  const greeting = fixedReply({ kind: 'smalltalk', reason: 'greeting' })
  expect(withExamples(greeting, { question: null, address: null })).toEqual(greeting)
})
