import { expect, test } from 'vitest'
import { isExcluded } from '#bot/conversation/cases/exclusions.ts'
import { evidenceFor } from './hits.ts'

test.each([
  ['Lệ phí khám sức khỏe bao nhiêu?', 'Nộp 120.000 đồng (ngoài lệ phí khám sức khỏe).', true],
  ['le phi kham suc khoe bao nhieu', 'Nộp 120.000 đồng, chưa bao gồm lệ phí khám sức khỏe.', true],
  ['Lệ phí khám sức khỏe bao nhiêu?', 'Lệ phí khám sức khỏe 90.000 đồng (ngoài lệ phí thi).', false],
  [
    'Đại học quốc gia ban hành quy chế trước ngày nào?',
    'Quy chế (trừ đại học quốc gia, đại học vùng và trường thành viên của đại học quốc gia) hết hiệu lực từ 31/12/2026.',
    true
  ],
  ['Dạy thêm ngoài giờ hành chính thì sao?', 'Dạy thêm (ngoài giờ hành chính) phải báo cáo.', false]
])('“%s” is excluded by “%s”: %s', (question, told, excluded) => {
  expect(isExcluded(evidenceFor(question, []).asked, told, '')).toBe(excluded)
})
