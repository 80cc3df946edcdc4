import { expect, test } from 'vitest'
import { keepAnswers } from '#bot/answering/kept-answers.ts'
import type { Answer } from '#bot/respond.ts'

function setUp() {
  const state = { edition: '1', now: 0, made: 0 }
  const kept = keepAnswers(
    async () => state.edition,
    () => state.now
  )
  const make = async (): Promise<Answer> => {
    state.made += 1
    const text = `lần ${state.made}`
    return { reply: { outcome: 'answer', reason: null, text, citations: [], confidence: 1 }, prompt: null }
  }
  const ask = async (question: string) => (await kept(question, make)).reply.text
  return { state, kept, ask }
}

test('who asks the same, at once or soon after, gets the same answer, made once', async () => {
  const { state, ask } = setUp()
  expect(await Promise.all([ask('học phí'), ask('học phí'), ask('tuyển sinh')])).toEqual(['lần 1', 'lần 1', 'lần 2'])
  state.now = 59_000
  expect(await ask('học phí')).toBe('lần 1')
  state.now = 61_000
  expect(await ask('học phí')).toBe('lần 3')
})

test('what was answered by another edition of the documents is never said again', async () => {
  const { state, ask } = setUp()
  await ask('học phí')
  state.edition = '2'
  expect(await ask('học phí')).toBe('lần 2')
  state.edition = '1'
  expect(await ask('học phí')).toBe('lần 3')
})

test('a fault is not kept', async () => {
  const { kept, ask } = setUp()
  await expect(kept('học phí', () => Promise.reject(new Error('chỉ mục bận')))).rejects.toThrow()
  expect(await ask('học phí')).toBe('lần 1')
})

test('no more is kept than has its place', async () => {
  const { state, ask } = setUp()
  for (let n = 0; n <= 500; n += 1) await ask(`câu ${n}`)
  const { made } = state
  expect(await ask('câu 500')).toBe('lần 501')
  await ask('câu 0')
  expect(state.made).toBe(made + 1)
})
