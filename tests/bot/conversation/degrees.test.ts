import { expect, test } from 'vitest'
import { asksDegree, tellsDegree } from '#bot/conversation/cases/degrees.ts'

const CONSENT = 'Giảng viên phải được sự đồng ý bằng văn bản của người đứng đầu.'

test.each([
  ['giang vien dong co huu phai co bang gi', CONSENT, true],
  ['Giảng viên cần bằng cấp gì?', CONSENT, true],
  ['Giáo viên phải có trình độ gì?', CONSENT, true],
  ['giao vien phai co chung chi gi', CONSENT, true],
  ['Giảng viên phải có bằng gì?', 'Giảng viên có bằng thạc sĩ trở lên.', false],
  ['Giáo viên cần trình độ nào?', 'Có bằng tốt nghiệp cao đẳng sư phạm.', false],
  ['Giảng viên được đồng ý bằng hình thức gì?', CONSENT, false],
  ['Đi thi bằng phương tiện gì?', CONSENT, false],
  ['Có bằng chứng gì thì được xem xét?', CONSENT, false],
  ['Trả lời bằng gì?', CONSENT, false]
])('“%s” ← “%s” leaves out the degree: %s', (question, line, out) => {
  expect(asksDegree(question) && !tellsDegree(line)).toBe(out)
})
