import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { aHit, evidenceFor } from './hits.ts'

const best = (question: string, text: string, heading: string) => {
  const [candidate] = rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [heading] })]))
  const { span, signs, hit } = candidate ?? {
    span: { start: 0, end: 0 },
    signs: { forOthers: 1 },
    hit: { passage: { text } }
  }
  return [hit.passage.text.slice(span.start, span.end), signs.forOthers]
}

const HOURS = 'Thời gian làm việc của hiệu trưởng, phó hiệu trưởng bảo đảm 40 giờ/tuần.'

test.each([
  ['Giáo viên làm việc bao nhiêu giờ một tuần?', HOURS, 1],
  ['giao vien lam viec bao nhieu gio mot tuan', HOURS, 1],
  ['Hiệu trưởng làm việc bao nhiêu giờ một tuần?', HOURS, 0],
  ['Giáo viên làm việc bao nhiêu giờ một tuần?', 'Thời gian làm việc của giáo viên, hiệu trưởng là 40 giờ/tuần.', 0]
])('a number of a head only: “%s” ← “%s”: %s', (question, text, other) => {
  expect(best(question, text, 'Điều 3. Thời gian làm việc')).toEqual([text, other])
})

const MADE = 'Chủ tịch hội đồng là Chủ tịch Ủy ban nhân dân cấp tỉnh;'
const COUNCIL = `7. Thành lập hội đồng cử tuyển:\na) Quyết định theo ý kiến của Chủ tịch hội đồng;\nb) ${MADE}`

test('who holds a post is told by the head of another body', () => {
  expect(best('Ai là chủ tịch hội đồng cử tuyển?', COUNCIL, 'Điều 8. Quy trình cử tuyển')).toEqual([MADE, 0])
})

const STOPPED = 'Phân hiệu dừng tuyển sinh khi bị đình chỉ hoạt động.'

test('a title does not answer where all that stands under it is of something else', () => {
  const text = `Điều 15. Dừng tuyển sinh tại phân hiệu\n${STOPPED}`
  expect(best('Phân hiệu bị đình chỉ hoạt động khi nào?', text, 'Mục 3. Đình chỉ hoạt động')[1]).toBe(1)
})

const OPINIONS = 'Luận án đạt yêu cầu khi có 02 ý kiến đồng ý của người phản biện.'
const PEOPLE = 'Luận án được gửi 03 người phản biện.'

test('what people have is no number of people', () => {
  const text = `1. Phản biện luận án:\na) ${OPINIONS}\nb) ${PEOPLE}`
  expect(best('Phản biện luận án cần mấy người?', text, 'Điều 22. Phản biện')[0]).toBe(PEOPLE)
})

const SOME = 'Hội đồng phải có ít nhất một thành viên là người của đơn vị sử dụng lao động.'
const ALL = 'Hội đồng thẩm định có 7 thành viên.'

test('how many there are is no number of some of them', () => {
  const text = `1. Hội đồng thẩm định:\na) ${SOME}\nb) ${ALL}`
  expect(best('Hội đồng thẩm định có bao nhiêu thành viên?', text, 'Điều 9. Thẩm định')[0]).toBe(ALL)
})
