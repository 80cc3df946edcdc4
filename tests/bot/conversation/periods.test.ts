import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { isOfOtherPeriod, periodsAsked } from '#bot/conversation/cases/periods.ts'

test.each([
  ['Giáo viên dạy mấy tiết một tuần?', ['week']],
  ['gv thcs day may tiet 1 nam hoc', ['year']],
  ['Hằng tháng đóng bao nhiêu tiền?', ['month']],
  ['Học phí 1 tín chỉ bao nhiêu?', ['credit']],
  ['hoc phi moi ki bao nhieu', ['term']],
  ['Mỗi kỳ thi có mấy môn?', []],
  ['Nghỉ quá 1 tuần thì bị trừ bao nhiêu tiền?', []],
  ['Điểm chuẩn năm 2025 là bao nhiêu?', []],
  ['Tháng 6 đóng bao nhiêu tiền?', []],
  ['Một năm họp mấy lần?', []],
  ['Một tuần nghỉ một ngày có được không?', []]
])('“%s” wants a number for %j', (question, periods) => {
  expect(periodsAsked(question, askedFor(question))).toEqual(periods)
})

test.each([
  ['Giáo viên dạy mấy tiết một năm?', 'Giáo viên là 19 tiết.', ['Định mức tiết dạy trong 01 tuần'], true],
  ['Giáo viên dạy mấy tiết một tuần?', 'Giáo viên là 19 tiết.', ['Định mức tiết dạy trong 01 tuần'], false],
  ['Giáo viên dạy mấy tiết một năm?', 'Giáo viên dạy 200 tiết/năm học.', ['Định mức trong 01 tuần'], false],
  ['Giáo viên dạy mấy tiết một năm?', 'Giáo viên là 19 tiết.', ['Định mức tiết dạy'], false],
  ['Giáo viên dạy mấy tiết một tuần?', 'Giáo viên là 19 tiết.', ['', 'Nghỉ hằng năm và định mức tiết dạy'], false],
  ['Học phí 1 năm bao nhiêu?', 'Học phí: 5.000.000 đồng/học kỳ.', [], true],
  ['Học phí 1 năm bao nhiêu?', 'Học phí: 500.000 đồng/tháng, thu 10 tháng một năm.', [], false],
  ['Học phí 1 tín chỉ bao nhiêu?', 'Mức học phí mỗi học kỳ là 5.000.000 đồng.', [], true],
  ['Học phí 1 tháng bao nhiêu?', 'Nộp trong vòng một tuần: 500.000 đồng.', [], false],
  ['Học phí 1 tháng bao nhiêu?', 'Học phí năm học 2026-2027 là 500.000 đồng.', [], false],
  ['Học phí 1 tín chỉ bao nhiêu?', 'Học phí: 500.000 đồng.', ['Học phí và lộ trình tăng từng năm'], false],
  ['Một năm có mấy học kỳ?', 'Năm học có hai học kỳ, mỗi học kỳ 18 tuần.', [], false],
  ['Một năm họp mấy lần?', 'Mỗi học kỳ họp một lần.', [], false],
  ['Học phí bao nhiêu?', 'Học phí: 5.000.000 đồng/học kỳ.', [], false]
])('“%s” ← “%s” under %j is of another period: %s', (question, line, above, other) => {
  expect(isOfOtherPeriod(periodsAsked(question, askedFor(question)), line, above)).toBe(other)
})
