import { expect, test } from 'vitest'
import { nameOf } from '#bot/conversation/source-line.ts'
import { aDocument } from './hits.ts'

test.each([
  ['24/2024/TT-BGDĐT', 'Thông tư', 'QUY CHẾ THI', '24/2024/TT-BGDĐT'],
  [null, 'Luật', 'CƯ TRÚ', 'Luật Cư trú'],
  [null, 'Luật', 'PHÒNG, CHỐNG MA TÚY', 'Luật Phòng, chống ma túy'],
  [null, 'Luật', 'Giáo dục nghề nghiệp', 'Luật Giáo dục nghề nghiệp'],
  [null, 'Bộ luật', 'DÂN SỰ', 'Bộ luật Dân sự'],
  [null, 'Luật', 'Luật Điện ảnh', 'Luật Điện ảnh'],
  [null, 'Quy chế', 'Công tác sinh viên', 'Quy chế Công tác sinh viên'],
  [null, 'Đề án', 'TUYỂN SINH TRƯỜNG ĐẠI HỌC VINH', 'TUYỂN SINH TRƯỜNG ĐẠI HỌC VINH'],
  [null, 'Quyết định', 'Sổ tay thi', 'Sổ tay thi'],
  [null, null, 'QUY ĐỊNH về Học bổng Trần Đại Nghĩa', 'Quy định về Học bổng Trần Đại Nghĩa'],
  [null, null, 'THÔNG TIN TUYỂN SINH NĂM 2025', 'THÔNG TIN TUYỂN SINH NĂM 2025'],
  [null, null, 'Mã ngành | Tên ngành', 'tệp qd.md']
])('a document of number %s, kind %s and title “%s” is called “%s”', (number, kind, title, name) => {
  expect(nameOf({ document: aDocument({ number, kind, title }) })).toBe(name)
})

test.each([
  [null, null, 'TẦM NHÌN', 'tệp qd.md'],
  [null, null, 'Tầm nhìn', 'Tầm nhìn'],
  [null, 'Trường Đại học Vinh', 'TẦM NHÌN', 'TẦM NHÌN'],
  ['Luật', null, 'CƯ TRÚ', 'Luật Cư trú'],
  [null, null, 'QUY TRÌNH XÉT TỐT NGHIỆP', 'QUY TRÌNH XÉT TỐT NGHIỆP']
])('a paper of kind %s from %s with “%s” at its head is called “%s”', (kind, issuer, title, name) => {
  expect(nameOf({ document: aDocument({ number: null, kind, issuer, title }) })).toBe(name)
})
