import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { type Candidate, rankCandidates } from '#bot/conversation/candidate.ts'
import { choiceSigns } from '#bot/conversation/sureness.ts'
import { aHit, evidenceFor } from './hits.ts'

const QUESTION = 'Dạy thêm trong trường có thu tiền không?'
const line = (text: string, at: number) =>
  aHit({ text, trail: [], address: `khoản ${at} Điều 6`, provisionKey: `dieu-6.khoan-${at}` })
const FREE = line('Dạy thêm trong nhà trường không thu tiền của học sinh.', 1)
const FREE_TOO = line('Việc dạy thêm trong nhà trường không thu tiền của học sinh.', 2)
const OTHER = line('Trường báo cáo việc dạy thêm với Phòng Văn hoá – Xã hội.', 3)

function signsOf(hits: Parameters<typeof evidenceFor>[1]) {
  const evidence = evidenceFor(QUESTION, hits)
  return choiceSigns(rankCandidates(QUESTION, evidence) as [Candidate, ...Candidate[]], evidence, askedFor(QUESTION))
}

test('who says the same is no rival', () => {
  const { ahead } = signsOf([FREE, OTHER])
  expect(signsOf([FREE, FREE_TOO, OTHER]).ahead).toBeCloseTo(ahead, 1)
})

test('the farther behind its first retrieval put the best, the less the two agree', () => {
  const agreed = (score: number) =>
    signsOf([
      { ...OTHER, score: 20 },
      { ...FREE, score }
    ]).agreedAhead
  expect(agreed(19)).toBeGreaterThan(agreed(17))
  expect(agreed(17)).toBeGreaterThan(0)
})

test('they agree where what says the same was put first', () => {
  const [alone, beside] = [
    [OTHER, FREE],
    [FREE_TOO, OTHER, FREE]
  ].map((hits) => signsOf(hits.map((hit, at) => ({ ...hit, score: 20 - at }))))
  expect(beside?.agreedAhead).toBeGreaterThan(alone?.agreedAhead ?? Infinity)
})
