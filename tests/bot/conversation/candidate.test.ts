import { expect, test } from 'vitest'
import { answerPlaces } from '#bot/conversation/answer-places.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const sureness = (question: string, text: string) =>
  Math.max(0, ...answerPlaces(text, askedFor(question)).map((place) => place.sureness))

test('a number answers "how many" most surely right before what is counted', () => {
  const question = 'Hội đồng có mấy thành viên?'
  expect(sureness(question, 'Hội đồng có 05 thành viên.')).toBe(1)
  expect(sureness(question, 'Hội đồng có 05 người.')).toBe(0.9)
  expect(sureness(question, 'Hội đồng họp trong 05 ngày.')).toBeLessThan(0.5)
})

test('labels and references count nothing', () => {
  for (const text of ['theo khoản 3 Điều này', 'học sinh lớp 12', 'ngày 15 tháng 6'])
    expect([text, sureness('Có bao nhiêu?', text)]).toEqual([text, 0])
})

test('when a text takes effect is told by its own words, not by what ceases', () => {
  const question = 'Thông tư 12/2026 có hiệu lực từ ngày nào?'
  expect(sureness(question, 'Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2026.')).toBe(1)
  expect(sureness(question, 'Thông tư số 10 ngày 02 tháng 3 năm 2018 hết hiệu lực.')).toBe(0)
})

const best = (question: string, ...hits: AHit[]) => rankCandidates(question, evidenceFor(question, hits.map(aHit)))[0]

test('among khoản of one Điều the one with the number asked for comes first', () => {
  const question = 'Lớp dạy thêm có tối đa bao nhiêu học sinh?'
  const found = best(
    question,
    { provisionKey: 'dieu-7.khoan-1', text: '1. Lớp dạy thêm có phòng học đủ ánh sáng cho học sinh, tối đa hai cửa.' },
    { provisionKey: 'dieu-7.khoan-3', text: '3. Mỗi lớp dạy thêm có tối đa 30 học sinh.' }
  )
  expect(found?.hit.passage.provisionKey).toBe('dieu-7.khoan-3')
})

test('the stretch that answers is the point with its own number, read with its lead', () => {
  const text =
    'Mức hỗ trợ một tháng như sau:\na) Học sinh tiểu học: 300.000 đồng;\nb) Học sinh trung học cơ sở: 400.000 đồng.'
  const found = best('Học sinh tiểu học được hỗ trợ bao nhiêu tiền một tháng?', { text, trail: [] })
  expect(text.slice(found?.span.start, found?.span.end)).toBe('Học sinh tiểu học: 300.000 đồng;')
  expect(text.slice(found?.place?.start, found?.place?.end)).toBe('300.000 đồng')
})

test('what speaks of the deputy only is marked', () => {
  const question = 'Nhiệm kỳ của hiệu trưởng là mấy năm?'
  expect(best(question, { text: 'Nhiệm kỳ của phó hiệu trưởng là 05 năm.' })?.signs.deputy).toBe(1)
  expect(best(question, { text: 'Nhiệm kỳ của hiệu trưởng là 05 năm.' })?.signs.deputy).toBe(0)
})

test('of two points with all the words asked about, the one where they belong together answers', () => {
  const text = [
    '2. Quên giấy tờ',
    'a) Người quên vé báo cho người soát vé ở cổng. Sau khi đối chiếu danh sách, người ấy được vào xem.',
    'b) Người quên thẻ hội viên vẫn được xem nếu có vé.'
  ].join('\n')
  const found = best('quên vé có được vào xem không', { text, trail: [] })
  expect(text.slice(found?.span.start, found?.span.end)).toMatch(/^Người quên vé/)
})

test('where a form is found is not where to go', () => {
  expect(sureness('Nộp đơn ở đâu?', 'Đơn đăng ký theo mẫu trên hệ thống tuyển sinh.')).toBe(0)
  expect(sureness('Nộp đơn ở đâu?', 'Người học nộp đơn tại trường.')).toBe(1)
})
