import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { compose } from '#bot/conversation/compose.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const QUESTION = 'Học sinh học cải lương được giảm bao nhiêu phần trăm học phí?'
const item = (heading: string, more: AHit = {}) =>
  aHit({
    text: '2. Học sinh, sinh viên học các chuyên ngành nhã nhạc cung đình, chèo, tuồng, cải lương, múa, xiếc; một số nghề nặng nhọc.',
    trail: [heading],
    address: 'mục 2',
    provisionKey: 'muc-so-2',
    ...more
  })
const best = (heading: string) => rankCandidates(QUESTION, evidenceFor(QUESTION, [item(heading)]))[0]

test('the one number above counts for all that stands below it', () => {
  expect(best('Các đối tượng được giảm 70% học phí gồm:')?.signs.kind).toBeGreaterThan(0.8)
})

test.each([
  ['Nhóm 1 được giảm 70%, nhóm 2 được giảm 50% học phí, gồm:'],
  ['Các đối tượng được giảm 70% học phí'],
  ['Các đối tượng được giảm học phí gồm:']
])('“%s” tells no one number for what stands below', (heading) => {
  expect(best(heading)?.signs.kind).toBe(0)
})

test('the number is told with the line it counts for', () => {
  const hit = item('Các đối tượng được giảm 70% học phí gồm:')
  const [first] = rankCandidates(QUESTION, evidenceFor(QUESTION, [hit]))
  const reply = compose(QUESTION, {
    kind: 'answer',
    hits: [hit],
    whole: false,
    confidence: 0.9,
    ...(first ? { best: first } : {})
  })
  expect(reply.text).toContain('70%')
  expect(reply.text).toContain('cải lương')
})

const verdict = (question: string, heading: string, text: string) =>
  rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [heading] })]))[0]?.signs.kind

test.each([
  [
    'Giáo viên có được uống rượu ở trường không?',
    'Điều 22. Các hành vi bị nghiêm cấm',
    'Hút thuốc; uống rượu, bia.',
    0.9
  ],
  [
    'Sinh viên ngành Mác-Lênin có được miễn học phí không?',
    'Các đối tượng được miễn học phí:',
    'Sinh viên học chuyên ngành Mác-Lênin.',
    0.9
  ],
  [
    'Tốt nghiệp cấp 2 có được học nghề không?',
    'Các đối tượng được giảm học phí gồm:',
    'Người tốt nghiệp trung học cơ sở đi học nghề.',
    0
  ],
  [
    'Lớp dạy thêm có thu tiền không?',
    'Không được dạy thêm trong các trường hợp sau:',
    'Dùng phòng học của trường để thu tiền.',
    0
  ],
  ['Hộ nghèo có được hỗ trợ không?', 'Để được hỗ trợ phải có đủ các điều kiện sau:', 'Người học thuộc hộ nghèo.', 0]
])('“%s” ← “%s” “%s”: %s', (question, heading, text, kind) => {
  expect(verdict(question, heading, text)).toBe(kind)
})

const ruling = (question: string, text: string) =>
  rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })])).length

test.each([
  [
    'Hiệu trưởng có được bổ nhiệm lại không?',
    'Việc bổ nhiệm hiệu trưởng được quy định trong quy chế tổ chức, hoạt động của trường.',
    0
  ],
  ['Bổ nhiệm hiệu trưởng trong bao lâu?', 'Trình tự bổ nhiệm hiệu trưởng thực hiện theo quy định của pháp luật.', 0],
  [
    'Hiệu trưởng có được bổ nhiệm lại không?',
    'Việc bổ nhiệm lại hiệu trưởng không được thực hiện theo quy chế của trường.',
    1
  ],
  [
    'Việc bổ nhiệm hiệu trưởng theo quy định nào?',
    'Việc bổ nhiệm hiệu trưởng thực hiện theo quy định của pháp luật.',
    1
  ]
])('«%s» ← «%s»: %d may answer', (question, text, count) => {
  expect(ruling(question, text)).toBe(count)
})
