import { expect, test } from 'vitest'
import { gradesMeant } from '#bot/conversation/cases/grades.ts'
import { isOfOtherLevel } from '#bot/conversation/cases/levels.ts'
import { fold } from '#knowledge/text/fold.ts'

const UNIVERSITY = 'Đại học Bách khoa'
const OF_STUDENTS = 'Quyết định về hỗ trợ sinh viên'

test.each([
  ['Lớp hệ cao đẳng nghề tối đa bao nhiêu người?', 'Lớp học không quá 150 người.', UNIVERSITY, true],
  ['Học phí cao học bao nhiêu?', 'Học phí: 15.000.000 đồng.', UNIVERSITY, true],
  ['Học phí cao học bao nhiêu?', 'Học phí thạc sĩ: 15.000.000 đồng.', UNIVERSITY, false],
  ['Học phí cao học bao nhiêu?', 'Học phí: 15.000.000 đồng.', 'Học viện Quản lý', false],
  ['Lớp đại học tối đa bao nhiêu người?', 'Lớp học không quá 150 người.', UNIVERSITY, false],
  ['Một tín chỉ bao nhiêu giờ học của sinh viên?', 'Một tín chỉ bằng 45 giờ học.', UNIVERSITY, false],
  // a pupil and a student
  [
    'Học sinh cấp ba được hỗ trợ bao nhiêu?',
    'Hỗ trợ 60% lương cơ sở, không quá 10 tháng/sinh viên.',
    OF_STUDENTS,
    true
  ],
  ['Học sinh cấp ba vào đại học được hỗ trợ bao nhiêu?', 'Sinh viên được hỗ trợ 60%.', OF_STUDENTS, false],
  ['Học sinh cấp ba được hỗ trợ bao nhiêu?', 'Học sinh phổ thông, sinh viên được hỗ trợ 60%.', OF_STUDENTS, false]
])('“%s” is of another level than “%s”, %s: %s', (question, line, paper, expected) => {
  expect(isOfOtherLevel(fold(question), gradesMeant(question), [line], [paper])).toBe(expected)
})

test.each([
  ['học sinh cấp ba', 'thpt'],
  ['vào cấp hai', 'thcs'],
  ['học xong cấp một', 'tieu_hoc'],
  ['giấy cấp ba bản', undefined],
  ['được cấp hai lần', undefined]
])('%s: %s', (text, stage) => {
  expect(gradesMeant(text)[0]?.stage).toBe(stage)
})
