import { expect, test } from 'vitest'
import { schoolIssuing } from '#bot/conversation/school-name.ts'
import { sourceOf } from '#bot/conversation/source-line.ts'
import { aHit } from './hits.ts'

test.each([
  ['TRƯỜNG ĐẠI HỌC VĂN HIẾN', 'Trường Đại học Văn Hiến'],
  ['ĐẠI HỌC BÁCH KHOA HÀ NỘI', 'Đại học Bách khoa Hà Nội'],
  ['TRƯỜNG THPT UNG VĂN KHIÊM', 'Trường THPT Ung Văn Khiêm'],
  ['TRƯỜNG TRUNG HỌC PHỔ THÔNG UNG VĂN KHIÊM', 'Trường Trung học phổ thông Ung Văn Khiêm'],
  ['TRƯỜNG ĐẠI HỌC KINH TẾ - KỸ THUẬT CÔNG NGHIỆP', 'Trường Đại học Kinh tế - Kỹ thuật công nghiệp'],
  ['Trường Đại học Vinh', 'Trường Đại học Vinh'],
  ['Bộ Giáo dục và Đào tạo', null],
  ['Ủy ban nhân dân xã', null],
  ['TRƯỜNG ĐẠI HỌC', null],
  ['TRƯỜNG ĐẠI HỌC (CƠ SỞ 2) [+', null],
  [null, null]
])('%s issues a paper of the school %s', (issuer, school) => {
  expect(schoolIssuing({ issuer })).toBe(school)
})

test("the source of a school's own paper names the school, once", () => {
  const issuer = 'TRƯỜNG ĐẠI HỌC VĂN HIẾN'
  const source = (document: { number: string | null; title?: string; issuer?: string }) =>
    sourceOf(aHit({ document: { issuer, ...document } }), 'khoản 2 Điều 7')
  expect(source({ number: '979/2022/VHU/QĐ' })).toBe(
    'khoản 2 Điều 7, 979/2022/VHU/QĐ (Trường Đại học Văn Hiến) – còn hiệu lực'
  )
  expect(source({ number: null, title: 'Học phí của Trường Đại học Văn Hiến' })).not.toContain('(')
  expect(source({ number: '5/TB', issuer: 'Bộ Giáo dục và Đào tạo' })).not.toContain('(')
})
