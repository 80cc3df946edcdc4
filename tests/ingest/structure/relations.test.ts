import { expect, test } from 'vitest'
import { amendedProvisions } from '#ingest/structure/amended-provisions.ts'
import { readAmendments } from '#ingest/structure/amendments.ts'
import { readMetadata } from '#ingest/structure/metadata.ts'
import { outline } from '#ingest/structure/outline.ts'
import { readRelations } from '#ingest/structure/relations.ts'
import { typed } from './typed.ts'

const HEAD = `
BỘ HỌC TẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 30/2026/TT-BHT
Hà Nội, ngày 02 tháng 3 năm 2026
THÔNG TƯ
`

const read = (text: string) => {
  const found = outline(typed(text))
  const metadata = readMetadata(found.head, found)
  return { relations: readRelations(found, metadata), amendments: readAmendments(found, metadata), found }
}

const brief = (text: string) =>
  read(text).relations.map(({ kind, target, provision, from }) =>
    [kind, target, provision, from].filter((part) => part !== null).join(' ')
  )

test('what it is based on and what it carries out are told apart', () => {
  const text = `
ĐẢNG ỦY XÃ MẪU
Số 07-CTr/ĐU
CHƯƠNG TRÌNH HÀNH ĐỘNG
Thực hiện Nghị quyết số 71-NQ/TW
Căn cứ Quy định số 5-QĐ/TU ngày 01/02/2025;
Thực hiện Chương trình số 02-CTr/TU, Đảng ủy xã ban hành Chương trình như sau:
I. MỤC TIÊU
1. Sân chơi cho mọi trẻ.`
  expect(brief(text).toSorted()).toEqual(['based_on 5-QĐ/TU', 'implements 02-CTr/TU', 'implements 71-NQ/TW'])
})

test('amending, replacing and repealing are read to the provision', () => {
  const text = `${HEAD}
Sửa đổi, bổ sung một số điều của Thông tư số 12/2025/TT-BHT
Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2025/TT-BHT
1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
“2. Sân mở cửa từ 6 giờ.”.
2. Bổ sung khoản 4 vào sau khoản 3 Điều 7 như sau:
“4. Sân có đèn.”.
3. Bãi bỏ khoản 1 Điều 9.
Điều 2. Điều khoản thi hành
1. Thông tư này có hiệu lực thi hành kể từ ngày 15 tháng 4 năm 2026.
2. Thông tư này thay thế Thông tư số 10/2020/TT-BHT.
3. Thông tư số 8/2019/TT-BHT hết hiệu lực kể từ ngày 01 tháng 6 năm 2026.
4. Điều 4 và Điều 6 Thông tư số 9/2019/TT-BHT, Thông tư số 7/2018/TT-BHT hết hiệu lực kể từ ngày Thông tư này có hiệu lực.`
  expect(brief(text)).toEqual([
    'amends 12/2025/TT-BHT',
    'amends 12/2025/TT-BHT khoản 2 Điều 5',
    'amends 12/2025/TT-BHT khoản 4 Điều 7',
    'repeals 12/2025/TT-BHT khoản 1 Điều 9',
    'replaces 10/2020/TT-BHT',
    'repeals 8/2019/TT-BHT 2026-06-01',
    'repeals 9/2019/TT-BHT Điều 4',
    'repeals 9/2019/TT-BHT Điều 6',
    'repeals 7/2018/TT-BHT'
  ])
})

test('what only some content of is repealed is not repealed as a whole', () => {
  const text = `${HEAD}
Quy định về sân chơi
Điều 1. Hiệu lực
1. Các quy định về sân cát tại Thông tư số 8/2019/TT-BHT hết hiệu lực kể từ ngày Thông tư này có hiệu lực.
2. Bãi bỏ các nội dung liên quan đến sân cỏ tại khoản 2 Điều 4 Thông tư số 9/2019/TT-BHT.`
  expect(brief(text)).toEqual(['amends 9/2019/TT-BHT khoản 2 Điều 4', 'amends 8/2019/TT-BHT'])
})

test('documents listed below "sau đây hết hiệu lực" are all repealed', () => {
  const text = `${HEAD}
Quy định về sân chơi
Điều 1. Hiệu lực
1. Các thông tư sau đây hết hiệu lực kể từ ngày 01/7/2026:
a) Thông tư số 1/2010/TT-BHT;
b) Thông tư số 2/2012/TT-BHT sửa đổi, bổ sung Thông tư số 3/2009/TT-BHT.`
  expect(brief(text)).toEqual(['repeals 1/2010/TT-BHT 2026-07-01', 'repeals 2/2012/TT-BHT 2026-07-01'])
})

test('an amendment may be said of the provision itself', () => {
  const text = `${HEAD}
Sửa đổi, bổ sung một số điều của Thông tư số 12/2025/TT-BHT
Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2025/TT-BHT
1. Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:
“2. Sân mở cửa từ 6 giờ.”.
2. Điều 6 được sửa đổi bởi Thông tư số 14/2025/TT-BHT tiếp tục áp dụng.
3. Bỏ khoản 3 Điều 8; bỏ cụm từ “sân đất” tại Điều 9.
Điều 2. Hiệu lực
Thông tư này có hiệu lực kể từ ngày ký.`
  expect(brief(text)).toEqual([
    'amends 12/2025/TT-BHT',
    'amends 12/2025/TT-BHT khoản 2 Điều 5',
    'repeals 12/2025/TT-BHT khoản 3 Điều 8',
    'amends 12/2025/TT-BHT Điều 9'
  ])
})

test('a new annex in place of the old one leaves the rest of the document in force', () => {
  const text = `${HEAD}
Quy định về sân chơi
Điều 1. Thay thế
Thay thế Phụ lục II ban hành kèm theo Thông tư số 12/2025/TT-BHT bằng Phụ lục kèm theo Thông tư này.
Điều 2. Quy chế
Thông tư này thay thế Quy chế sân chơi ban hành kèm theo Quyết định số 4/2019/QĐ-BHT.`
  expect(brief(text)).toEqual(['replaces 12/2025/TT-BHT Phụ lục II', 'replaces 4/2019/QĐ-BHT'])
})

test('being amended by another is no amendment of its own', () => {
  const text = `${HEAD}
Quy định về sân chơi
Căn cứ Luật Sân chơi số 11/2020/QH14 được sửa đổi, bổ sung bởi Luật số 15/2024/QH15;
Điều 1. Phạm vi
Thông tư này hướng dẫn Luật số 11/2020/QH14 đã được sửa đổi, bổ sung.`
  expect(brief(text)).toEqual(['based_on 11/2020/QH14', 'based_on 15/2024/QH15'])
})

const AMENDING = `${HEAD}
Sửa đổi, bổ sung một số điều của Thông tư số 12/2025/TT-BHT
Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2025/TT-BHT
1. Sửa đổi, bổ sung Điều 5 như sau:
“Điều 5. Giờ mở cửa
1. Sân mở cửa từ 6 giờ.
2. Sân đóng cửa lúc:
a) 20 giờ mùa hè;
b) 19 giờ mùa đông.”.
2. Sửa đổi, bổ sung khoản 3 và khoản 4 Điều 8 như sau:
“3. Ghế gỗ.
4. Ghế đá có:
a) Tựa lưng.”.
3. Sửa đổi, bổ sung một số điểm của khoản 2 Điều 9 như sau:
a) Sửa đổi điểm b như sau:
“b) Có mái che.”;
b) Bãi bỏ điểm c.
4. Thay thế cụm từ “sân đất” bằng cụm từ “sân cỏ” tại khoản 1 Điều 10.
Điều 2. Hiệu lực
Thông tư này có hiệu lực kể từ ngày 15 tháng 4 năm 2026.`

test('an amendment gives the new text of each provision it changes', () => {
  const { amendments } = read(AMENDING)
  expect(amendments.map(({ action, address, newText }) => [action, address, newText])).toEqual([
    [
      'amended',
      'Điều 5',
      'Điều 5. Giờ mở cửa\n1. Sân mở cửa từ 6 giờ.\n2. Sân đóng cửa lúc:\na) 20 giờ mùa hè;\nb) 19 giờ mùa đông.'
    ],
    ['amended', 'khoản 3 Điều 8', '3. Ghế gỗ.'],
    ['amended', 'khoản 4 Điều 8', '4. Ghế đá có:\na) Tựa lưng.'],
    ['amended', 'điểm b khoản 2 Điều 9', 'b) Có mái che.'],
    ['repealed', 'điểm c khoản 2 Điều 9', null],
    ['amended', 'khoản 1 Điều 10', null]
  ])
  expect(new Set(amendments.map(({ target }) => target))).toEqual(new Set(['12/2025/TT-BHT']))
  expect(amendments[0]?.from).toBe('2026-04-15')
})

test('the new text is taken apart at the addresses it has in the amended document', () => {
  const { amendments } = read(AMENDING)
  const provisions = amendments.flatMap(({ path, newText, from }) =>
    newText === null || from === null ? [] : amendedProvisions(path, newText, from)
  )
  expect(provisions.map(({ key, effective }) => `${key} ${effective}`)).toEqual([
    'dieu-5 2026-04-15',
    'dieu-5.khoan-1 2026-04-15',
    'dieu-5.khoan-2 2026-04-15',
    'dieu-5.khoan-2.diem-a 2026-04-15',
    'dieu-5.khoan-2.diem-b 2026-04-15',
    'dieu-8.khoan-3 2026-04-15',
    'dieu-8.khoan-4 2026-04-15',
    'dieu-8.khoan-4.diem-a 2026-04-15',
    'dieu-9.khoan-2.diem-b 2026-04-15'
  ])
  expect(provisions[6]).toMatchObject({
    own: '4. Ghế đá có:',
    text: '4. Ghế đá có:\na) Tựa lưng.',
    address: 'khoản 4 Điều 8'
  })
})

test('provisions that begin or end on days of their own have them', () => {
  const { found } = read(`${HEAD}
Quy định về sân chơi
Điều 1. Sân
1. Sân cát.
2. Sân cỏ:
a) Có đèn.
Điều 2. Hiệu lực
1. Thông tư này có hiệu lực từ ngày 01 tháng 4 năm 2026, trừ quy định tại khoản 2 Điều này.
2. Khoản 2 Điều 1 của Thông tư này có hiệu lực từ ngày 01 tháng 9 năm 2026; quy định tại khoản 1 Điều 1 được áp dụng đến hết ngày 31 tháng 12 năm 2027.`)
  const dated = found.provisions.filter(({ effective, expires }) => effective !== null || expires !== null)
  expect(dated.map(({ key, effective, expires }) => [key, effective, expires])).toEqual([
    ['dieu-1.khoan-1', null, '2028-01-01'],
    ['dieu-1.khoan-2', '2026-09-01', null],
    ['dieu-1.khoan-2.diem-a', '2026-09-01', null]
  ])
})
