import { expect, test } from 'vitest'
import { choose } from '#bot/conversation/choose.ts'
import { contradicts, scopeOf } from '#bot/conversation/scope.ts'
import { aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'

test('what says clearly more of the question, but for another exam, leaves the rest doubtful', () => {
  const question = 'Thi vào lớp 10 vắng mặt bao nhiêu phút thì không được thi?'
  const late = 'Thí sinh vắng mặt quá 15 phút thì không được thi.'
  const length = 'Thi vào lớp 10 gồm Ngữ văn (120 phút), Toán (120 phút).'
  const exams = ['Kỳ thi tốt nghiệp THPT', 'Tuyển sinh vào lớp 10']
  const hits = [late, length].map((text, at) =>
    aHit({ text, trail: [exams[at] ?? ''], provisionKey: `muc-${at}`, document: { title: 'Kế hoạch' } })
  )
  const { candidates, confidence } = choose(question, evidenceFor(question, hits), DAY)
  expect(candidates.map(({ hit }) => hit.passage.text)).toEqual([length])
  expect(confidence).toBeLessThanOrEqual(0.5)
})

test('so does what says all but the exam, where the paper on the exam asked about does not', () => {
  const question = 'Thi vào lớp 10 đến chậm bao nhiêu phút thì không được thi?'
  const texts = ['Thí sinh đến chậm quá 15 phút thì không được thi.', 'Môn Toán thi 120 phút.']
  const hits = texts.map((text, at) =>
    aHit({
      text,
      trail: [at === 0 ? 'Kỳ thi tốt nghiệp THPT' : 'Tuyển sinh vào lớp 10'],
      provisionKey: `muc-${at}`,
      document: { title: 'Kế hoạch' }
    })
  )
  expect(choose(question, evidenceFor(question, hits), DAY).confidence).toBeLessThanOrEqual(0.5)
  // the words of the exam alone are no reason to doubt
  const own = aHit({ text: `Thi vào lớp 10: ${texts[0]}`, trail: [], provisionKey: 'muc-9' })
  expect(choose(question, evidenceFor(question, [...hits, own]), DAY).confidence).toBeGreaterThan(0.5)
})

test.each([
  ['Năm học 2025-2026 đăng ký vào lớp 1 ngày nào?', 'year'],
  ['Năm học 2026-2027 đăng ký vào lớp 1 ngày nào?', undefined],
  ['Năm 2026 đăng ký vào lớp 1 ngày nào?', undefined]
])('the days of a plan for one school year are not those of the year before: %s → %s', (question, what) => {
  const document = { title: 'Kế hoạch tuyển sinh vào lớp 1 năm học 2026 – 2027' }
  const hit = aHit({ text: 'Đăng ký từ ngày 01 đến ngày 05 tháng 7 năm 2026.', trail: [], document })
  expect(contradicts(scopeOf(question, DAY), hit)?.what).toBe(what)
})
