import { expect, test } from 'vitest'
import { headingOf, withoutLabel } from '#bot/conversation/heading.ts'
import { aHit } from './hits.ts'

test.each([
  ['Điều 7. Điều kiện dự thi', 'Điều kiện dự thi'],
  ['Chương II. TUYỂN SINH', 'TUYỂN SINH'],
  ['Mục 1: Hồ sơ', 'Hồ sơ'],
  ['Tiểu mục 4. GIÁO DỤC ĐẠI HỌC:', 'GIÁO DỤC ĐẠI HỌC:'],
  ['1.2. Cách nộp', 'Cách nộp'],
  ['- Cách nộp', 'Cách nộp'],
  ['Mục tiêu của chương trình', 'Mục tiêu của chương trình'],
  ['Tiểu mục tiêu của dự án', 'Tiểu mục tiêu của dự án']
])('the label of a heading is left off: %s', (heading, bare) => {
  expect(withoutLabel(heading)).toBe(bare)
})

test('a heading in capitals, whatever its label, says little of one line', () => {
  const trail = ['Chương II. TUYỂN SINH', 'Điều 7. Điều kiện dự thi', 'Tiểu mục 4. GIÁO DỤC ĐẠI HỌC']
  expect(headingOf(aHit({ trail }))).toBe('Điều kiện dự thi')
  expect(headingOf(aHit({ trail: trail.slice(2) }))).toBe('')
  expect(headingOf(aHit({ trail }), true)).toBe('GIÁO DỤC ĐẠI HỌC')
})
