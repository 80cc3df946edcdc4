import { expect, test } from 'vitest'
import { leavesOutMeasure, measuresNamed } from '#bot/conversation/cases/named-measures.ts'
import { actsAsked, isOfOpposite } from '#bot/conversation/cases/opposites.ts'

test.each([
  ['Học bổng loại giỏi cần GPA bao nhiêu?', ['gpa']],
  ['hoc bong loai gioi can gpa toi thieu bao nhieu', ['gpa']],
  ['Chuẩn đầu ra của PTIT là TOEIC bao nhiêu?', ['toeic']],
  ['Học phí của PTIT bao nhiêu?', []],
  ['Cần bao nhiêu điểm?', []]
])('“%s” asks the number of %j', (question, measures) => {
  expect(measuresNamed(question)).toEqual(measures)
})

test.each([
  [['gpa'], ['Học bổng loại giỏi: 1,2 lần loại khá.', 'Mức học bổng'], true],
  [['gpa'], ['Học bổng loại giỏi: GPA từ 3,2.'], false],
  [['gpa'], ['Loại giỏi: từ 3,2.', 'Điểm GPA'], false],
  [[], ['Loại giỏi: từ 3,2.'], false]
])('%j is left out of %j: %s', (named, lines, left) => {
  expect(leavesOutMeasure(named, lines)).toBe(left)
})

test.each([
  ['Bao nhiêu tín chỉ thì bị nâng một mức?', 'Không quá 4 thì được hạ một mức.', true],
  ['bao nhieu tin chi thi bi nang mot muc', 'Không quá 4 thì được hạ một mức.', true],
  ['Bao nhiêu tín chỉ thì bị nâng một mức?', 'Trên 8 thì nâng một mức.', false],
  ['Bao nhiêu tín chỉ thì nâng, hạ một mức?', 'Không quá 4 thì được hạ một mức.', false],
  ['Ai bổ nhiệm hiệu trưởng?', 'Giám đốc Sở miễn nhiệm hiệu trưởng.', true],
  ['Ai bổ nhiệm hiệu trưởng?', 'Giám đốc Sở bổ nhiệm, miễn nhiệm hiệu trưởng.', false],
  ['Sau bao nhiêu phút thì được vào phòng thi?', 'Chỉ được ra khỏi phòng thi sau 80 phút.', true],
  ['Có được ra khỏi phòng thi rồi vào phòng thi lại không?', 'Không được ra khỏi phòng thi.', false],
  ['Tăng lương cho ai?', 'Giám đốc quyết định.', false]
])('“%s” ← “%s” is the opposite: %s', (question, line, opposite) => {
  expect(isOfOpposite(actsAsked(question), line)).toBe(opposite)
})
