import { expect, test } from 'vitest'
import { asksOfMarks, isOfExamPlaces } from '#bot/conversation/cases/exam-places.ts'
import { inOfficialWords } from '#bot/conversation/official-words.ts'

test.each([
  ['Bao giờ có điểm thi tốt nghiệp?', true],
  ['bao gio co diem thi tot nghiep', true],
  ['Xem điểm thi ở đâu?', true],
  ['Mấy giờ có mặt tại điểm thi?', false],
  ['Điểm thi của em ở trường nào?', true]
])('“%s” asks of marks: %s', (question, marks) => {
  expect(asksOfMarks(question)).toBe(marks)
})

test.each([
  ['Thí sinh có mặt tại điểm thi trước 06 giờ 45.', true],
  ['Trưởng Điểm thi báo cáo.', true],
  ['Công bố điểm thi ngày 01/7.', false],
  ['Tại điểm thi, thí sinh xem điểm thi.', false],
  ['Công bố kết quả thi.', false]
])('“%s” speaks of places alone: %s', (told, places) => {
  expect(isOfExamPlaces(told)).toBe(places)
})

test.each([
  ['Bao giờ có điểm thi?', ['Bao giờ công bố kết quả thi?']],
  ['bao gio co diem thi', ['bao gio cong bo ket qua thi']],
  ['Tại điểm thi có gì?', []]
])('“%s” in official words', (question, official) => {
  expect(inOfficialWords(question)).toEqual(official)
})
