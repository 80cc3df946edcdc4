import { expect, test } from 'vitest'
import type { DocumentRecord } from '#knowledge/document.ts'
import { nameDocuments } from '#knowledge/search/naming.ts'
import { aDocument } from './a-document.ts'

let count = 0
function a(kind: string | null, title: string, more: Partial<DocumentRecord> = {}): DocumentRecord {
  count += 1
  return aDocument({ id: `d-${count}`, kind, title, ...more }, {}).document
}

const SHELF = [
  a('Luật', 'CƯ TRÚ', { effective: '2021-07-01' }),
  a('Luật', 'GIÁO DỤC', { effective: '2020-07-01' }),
  a('Luật', 'BẢO VỆ MÔI TRƯỜNG', { effective: '2022-01-01' }),
  a('Luật', 'HÔN NHÂN VÀ GIA ĐÌNH', { effective: '2015-01-01' }),
  a('Luật', 'PHÒNG, CHỐNG MA TÚY', { effective: '2022-01-01' }),
  a('Luật', 'Giáo dục nghề nghiệp', { number: '74/2014/QH13', issued: '2014-11-27', effective: '2015-07-01' }),
  a('Bộ luật', 'DÂN SỰ', { effective: '2017-01-01' }),
  a('Luật', 'VIÊN CHỨC', { effective: '2012-01-01' }),
  a(null, 'QUY CHẾ đào tạo đại học bách khoa Hà Nội 2025'),
  a(null, 'QUY ĐỊNH về Học bổng Trần Đại Nghĩa'),
  a('Quyết định', 'Ban hành Quy định về dạy thêm, học thêm', { number: '02/2025/QĐ-UBND' }),
  a('Thông tư', 'Quy định về Điều lệ trường trung cấp', { number: '14/2021/TT-BLĐTBXH' })
]

test.each([
  ['điều 5 luật cư trú', 'CƯ TRÚ'],
  ['dieu 5 luat cu tru noi gi', 'CƯ TRÚ'],
  ['LUẬT CƯ TRÚ ĐIỀU 5', 'CƯ TRÚ'],
  ['khoản 1 điều 9 luật cư trú để làm gì', 'CƯ TRÚ'],
  ['điều 8 luật cư trú đã hết hiệu lực chưa', 'CƯ TRÚ'],
  ['điều 20 luật cư trú về đăng ký thường trú', 'CƯ TRÚ'],
  ['luật cư trú, điều 5', 'CƯ TRÚ'],
  ['luật cư trú việt nam điều 5', 'CƯ TRÚ'],
  ['luật cư trú năm 2020 điều 5', 'CƯ TRÚ'],
  ['luật cư trú 2021 điều 5', 'CƯ TRÚ'],
  ['điều 27 luật cư trú số 68/2020/QH14', 'CƯ TRÚ'],
  ['luat giao duc 43/2019/QH14 dieu 28', 'GIÁO DỤC'],
  ['điều 5 luật hôn nhân gia đình', 'HÔN NHÂN VÀ GIA ĐÌNH'],
  ['điều 5 luật hôn nhân và gia đình 2014', 'HÔN NHÂN VÀ GIA ĐÌNH'],
  ['điều 5 luật HNGĐ', 'HÔN NHÂN VÀ GIA ĐÌNH'],
  ['luật phòng chống ma túy điều 23', 'PHÒNG, CHỐNG MA TÚY'],
  ['điều 30 luật phòng, chống ma túy', 'PHÒNG, CHỐNG MA TÚY'],
  ['luật bvmt điều 4', 'BẢO VỆ MÔI TRƯỜNG'],
  ['luật giáo dục nghề nghiệp điều 5', 'Giáo dục nghề nghiệp'],
  ['điều 5 luật giáo dục nghề nghiệp 2014', 'Giáo dục nghề nghiệp'],
  ['luật 74/2014/QH13 điều 5', 'Giáo dục nghề nghiệp'],
  ['điều 3 bộ luật dân sự', 'DÂN SỰ'],
  ['điều 3 luật viên chức 2010', 'VIÊN CHỨC'],
  ['điều 10 quy chế đào tạo đại học bách khoa hà nội 2025', 'QUY CHẾ đào tạo đại học bách khoa Hà Nội 2025'],
  ['điều 10 quy chế đào tạo đại học bách khoa hà nội', 'QUY CHẾ đào tạo đại học bách khoa Hà Nội 2025'],
  ['điều 5 quy định về học bổng trần đại nghĩa', 'QUY ĐỊNH về Học bổng Trần Đại Nghĩa'],
  ['dieu 5 quy dinh hoc bong tran dai nghia', 'QUY ĐỊNH về Học bổng Trần Đại Nghĩa'],
  ['điều 5 quy định về dạy thêm học thêm nói gì', 'Ban hành Quy định về dạy thêm, học thêm'],
  ['điều 3 thông tư quy định về điều lệ trường trung cấp', 'Quy định về Điều lệ trường trung cấp']
])('“%s” names %s', (text, title) => {
  const named = nameDocuments(SHELF, text)
  expect(named.kind === 'documents' && named.documents.map((document) => document.title)).toEqual([title])
})

test.each([
  ['luật giáo dục đại học điều 10', 'Luật giáo dục đại học', ['GIÁO DỤC']],
  ['luật giáo dục quốc phòng và an ninh điều 7', 'Luật giáo dục quốc phòng và an ninh', ['GIÁO DỤC']],
  ['điều 3 luật viên chức quốc phòng', 'Luật viên chức quốc phòng', ['VIÊN CHỨC']],
  ['điều 4 luật bảo vệ môi trường biển', 'Luật bảo vệ môi trường biển', ['BẢO VỆ MÔI TRƯỜNG']],
  ['luật cư trú của người nước ngoài điều 5', 'Luật cư trú của người nước ngoài', ['CƯ TRÚ']],
  ['điều 15 bộ luật lao động', 'Bộ luật lao động', []],
  ['hiến pháp điều 39', 'Hiến pháp', []],
  ['điều 5 hiến pháp 2013 nói gì', 'Hiến pháp 2013', []],
  ['luật trẻ em điều 5', 'Luật trẻ em', []],
  ['điều 5 luật cán bộ công chức quy định gì', 'Luật cán bộ công chức', []],
  ['Điều 5 Luật Đất đai thì sao', 'Luật Đất đai', []],
  ['luật đê điều điều 5', 'Luật đê điều', []],
  ['dieu 12 phap lenh nguoi co cong', 'Phap lenh nguoi', []],
  ['luật hôn nhân và gia đình 2000 điều 9', 'Luật hôn nhân và gia đình 2000', ['HÔN NHÂN VÀ GIA ĐÌNH']],
  ['điều 5 luật giáo dục năm 2005', 'Luật giáo dục năm 2005', ['GIÁO DỤC']],
  ['điều 5 luật giáo dục số 38/2005/QH11', '38/2005/QH11', ['GIÁO DỤC']],
  ['điều 5 luật giáo dục nghề nghiệp số 99/2020/QH14', '99/2020/QH14', ['Giáo dục nghề nghiệp']],
  ['điều 5 thông tư 77/2020', 'Thông tư 77/2020', []],
  ['điều 5 thông tư 77/2020 hướng dẫn luật giáo dục', 'Thông tư 77/2020', []],
  [
    'điều 10 quy chế đào tạo đại học bách khoa hà nội 2023',
    'Quy chế đào tạo đại học bách khoa hà nội 2023',
    ['QUY CHẾ đào tạo đại học bách khoa Hà Nội 2025']
  ]
])('“%s” names “%s”, which is not there', (text, wanted, held) => {
  const named = nameDocuments(SHELF, text)
  expect(named).toMatchObject({ kind: 'unknown', wanted })
  expect(named.kind === 'unknown' && named.held.map(({ title }) => title)).toEqual(held)
})

test.each([
  'điều 5',
  'khoản 2 điều luật này',
  'điều 5 của luật đó nói gì',
  'điều 5 luật quy định gì',
  'theo luật thì điều 5 nói gì',
  'theo pháp luật điều 5 xử lý thế nào',
  'kỷ luật theo điều 5',
  'ngành luật điều 5',
  'điều 5 nghị định hướng dẫn luật giáo dục',
  'điều 5 quy chế tuyển sinh',
  'khoản 2 điều 7 quy định về học phí'
])('“%s” names no document', (text) => {
  expect(nameDocuments(SHELF, text).kind).toBe('nothing')
})

test('what is said besides the name is kept', () => {
  expect(nameDocuments(SHELF, 'Luật cư trú 2020 còn hiệu lực không ạ')).toMatchObject({ rest: 'con hieu luc khong a' })
  expect(nameDocuments(SHELF, 'thông tư 14/2021 ai ký')).toMatchObject({ rest: 'ai ky' })
})
