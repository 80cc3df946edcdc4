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
