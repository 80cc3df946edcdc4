import { expect, test } from 'vitest'
import { choose } from '#bot/conversation/choose.ts'
import { aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'

test('what says clearly more of the question, but for another exam, leaves the rest doubtful', () => {
  const question = 'Thi vào lớp 10 đến muộn bao nhiêu phút thì không được thi?'
  const late = 'Thí sinh đến muộn quá 15 phút thì không được thi.'
  const length = 'Thi vào lớp 10 gồm Ngữ văn (120 phút), Toán (120 phút).'
  const exams = ['Kỳ thi tốt nghiệp THPT', 'Tuyển sinh vào lớp 10']
  const hits = [late, length].map((text, at) =>
    aHit({ text, trail: [exams[at] ?? ''], provisionKey: `muc-${at}`, document: { title: 'Kế hoạch' } })
  )
  const { candidates, confidence } = choose(question, evidenceFor(question, hits), DAY)
  expect(candidates.map(({ hit }) => hit.passage.text)).toEqual([length])
  expect(confidence).toBeLessThanOrEqual(0.5)
})
