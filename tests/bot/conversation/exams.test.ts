import { expect, test } from 'vitest'
import { examAsked } from '#bot/conversation/exams.ts'

test.each([
  ['Phúc khảo lớp 10 nộp đơn ở đâu?', 'tuyển sinh vào lớp 10'],
  ['phuc khao diem thi vao lop 10', 'tuyển sinh vào lớp 10'],
  ['Phúc khảo lớp 12 nộp đơn ở đâu?', null],
  ['Phúc khảo điểm học kỳ nộp trong mấy ngày?', 'kiểm tra học kỳ'],
  ['Thi cuối kỳ đến chậm bao nhiêu phút?', 'kiểm tra học kỳ'],
  ['Công bố kết quả thi thử ngày nào?', 'thi thử'],
  ['mon thi thu 3 la mon gi', null],
  ['Thi tốt nghiệp THPT ngày nào?', 'kỳ thi tốt nghiệp trung học phổ thông'],
  ['Phúc khảo nộp đơn ở đâu?', null]
])('“%s” is about the exam %s', (question, exam) => {
  expect(examAsked(question)).toBe(exam)
})
