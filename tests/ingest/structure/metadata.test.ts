import { expect, test } from 'vitest'
import { kindOf } from '#ingest/structure/head.ts'
import { readMetadata } from '#ingest/structure/metadata.ts'
import { outline } from '#ingest/structure/outline.ts'
import { typed } from './typed.ts'

const metadata = (text: string) => {
  const found = outline(typed(text))
  return readMetadata(found.head, found)
}

const PLAN = `
ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU
PHÒNG GIÁO DỤC XÃ MẪU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-PGD
Xã Mẫu, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Mở cửa sân chơi năm học 2026 - 2027
Căn cứ Thông tư số 99/2025/TT-BHT ngày 01 tháng 02 năm 2025 của Bộ trưởng;
Thực hiện Nghị quyết số 71-NQ/TW, Phòng xây dựng kế hoạch như sau:
I. MỤC ĐÍCH
1. Trẻ có chỗ chơi.
II. TỔ CHỨC THỰC HIỆN
1. Kế hoạch này có hiệu lực kể từ ngày ký.
Nơi nhận:
- Lưu: VT.
KT. TRƯỞNG PHÒNG
PHÓ TRƯỞNG PHÒNG
(Đã ký)
Nguyễn Thị Hồng Mẫu`

test('the head says number, kind, issuer, place, date and title', () => {
  expect(metadata(PLAN)).toEqual({
    number: '12/KH-PGD',
    kind: 'Kế hoạch',
    issuer: 'PHÒNG GIÁO DỤC XÃ MẪU',
    place: 'Xã Mẫu',
    issued: '2026-03-05',
    title: 'Mở cửa sân chơi năm học 2026 - 2027',
    signer: 'Nguyễn Thị Hồng Mẫu',
    effective: '2026-03-05',
    expires: null,
    period: 'năm học 2026–2027',
    classified: null,
    sample: false
  })
})

test('number and date of a cited document are never taken for its own', () => {
  const text = PLAN.replace('Số: 12/KH-PGD', 'Số:      /KH-PGD').replace(
    'ngày 05 tháng 3 năm 2026',
    'ngày    tháng 3 năm 2026'
  )
  const read = metadata(text)
  expect(read.number).toBeNull()
  expect(read.issued).toBeNull()
  expect(read.effective).toBeNull()
})

test.each([
  ['Số 40-KH/ĐU', '40-KH/ĐU'],
  ['Số: 08-CTPH/BXDD-PVHXH', '08-CTPH/BXDD-PVHXH'],
  ['Số: 24/2024/TT-BGDĐT', '24/2024/TT-BGDĐT'],
  ['Luật số: 43/2019/QH14', '43/2019/QH14'],
  ['Số: **1255/QĐ-TTg**', '1255/QĐ-TTg'],
  ['Số: 12/ KH-UBND', '12/KH-UBND'],
  ['Số:45 /KH - UBND', '45/KH-UBND'],
  ['Số: 7/BC-TH&THCS.NVC', '7/BC-TH&THCS.NVC']
])('%s is the number', (line, number) => {
  expect(metadata(PLAN.replace('Số: 12/KH-PGD', line)).number).toBe(number)
})

test('a page with its particulars in a table gives them as fields', () => {
  const found = outline([
    ...typed('# Thông tư 12/2026/TT-BHT\n## THÔNG TIN VĂN BẢN'),
    {
      kind: 'table',
      header: 1,
      page: null,
      rows: [
        ['Trường', 'Nội dung'],
        ['Số ký hiệu', '12/2026/TT-BHT'],
        ['Loại văn bản', 'Thông tư'],
        ['Cơ quan ban hành', 'Bộ Học tập'],
        ['Ngày ban hành', '02/03/2026'],
        ['Ngày có hiệu lực', '2026-04-15'],
        ['Người ký', 'Lê Văn Mẫu (Thứ trưởng)'],
        ['Trích yếu', 'Quy định về sân chơi']
      ]
    },
    ...typed('Điều 1. Phạm vi\nThông tư này quy định về sân chơi.')
  ])
  expect(readMetadata(found.head, found)).toMatchObject({
    number: '12/2026/TT-BHT',
    kind: 'Thông tư',
    issuer: 'Bộ Học tập',
    issued: '2026-03-02',
    effective: '2026-04-15',
    signer: 'Lê Văn Mẫu',
    title: 'Quy định về sân chơi'
  })
})

const closing = (sentence: string) => metadata(PLAN.replace('Kế hoạch này có hiệu lực kể từ ngày ký.', sentence))

test('effect and expiry are read from the closing provisions', () => {
  expect(closing('Kế hoạch này có hiệu lực từ ngày 01 tháng 9 năm 2026.').effective).toBe('2026-09-01')
  // as character recognition reads "kể"
  expect(closing('Kế hoạch này có hiệu lực thi hành kề từ ngày 01 tháng 9 năm 2026.').effective).toBe('2026-09-01')
  expect(closing('Kế hoạch này có hiệu lực thi hành kể từ ngày ban hành.').effective).toBe('2026-03-05')
  expect(closing('Kế hoạch này có hiệu lực từ ngày 01/9/2026 đến hết ngày 31/5/2027.')).toMatchObject({
    effective: '2026-09-01',
    expires: '2027-06-01'
  })
  expect(closing('Kế hoạch này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký.').effective).toBe('2026-04-19')
  expect(closing('Thông tư số 9/2020/TT-BHT có hiệu lực từ ngày 01 tháng 9 năm 2020.').effective).toBeNull()
})

test.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'LƯU HÀNH NỘI BỘ'])('the mark %s standing alone is seen', (mark) => {
  expect(metadata(PLAN.replace('KẾ HOẠCH', `${mark}\nKẾ HOẠCH`)).classified).toBe(mark)
})

test('a form in an annex does not give the document its effect', () => {
  const text = PLAN.replace('1. Kế hoạch này có hiệu lực kể từ ngày ký.', '1. Các trường thực hiện.')
  expect(metadata(`${text}\nMẫu số 01\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.`).effective).toBeNull()
})

test('a mark is seen on a cover without the usual head', () => {
  expect(metadata('**SỔ TAY**\n(Tài liệu lưu hành nội bộ)\nI. SÂN CHƠI\n1. Mở cửa.').classified).toBe('lưu hành nội bộ')
})

test('a word like "bảo mật" in the text is no mark', () => {
  expect(metadata(PLAN.replace('Trẻ có chỗ chơi.', 'Bảo mật thông tin của trẻ.')).classified).toBeNull()
})

test('a sample document says so in its head', () => {
  expect(metadata(PLAN.replace('KẾ HOẠCH', '(Văn bản mẫu)\nKẾ HOẠCH')).sample).toBe(true)
})

test('an official letter has its subject as title and its paragraphs as content', () => {
  const text = `
UBND XÃ MẪU
Số: 33/UBND-VHXH
V/v tu sửa sân chơi
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Xã Mẫu, ngày 02 tháng 3 năm 2026
Kính gửi: Các trường trên địa bàn.
Vừa qua, nhiều sân chơi của các trường trên địa bàn xã đã xuống cấp sau mùa mưa bão, ảnh hưởng đến việc học tập, vui chơi của học sinh.
Đề nghị các trường rà soát, sửa chữa trước ngày 15 tháng 3 năm 2026.
Nơi nhận:
- Như trên.
CHỦ TỊCH
Lê Văn Mẫu`
  const found = outline(typed(text))
  expect(readMetadata(found.head, found)).toMatchObject({
    kind: 'Công văn',
    title: 'tu sửa sân chơi',
    number: '33/UBND-VHXH'
  })
  expect(found.provisions.map(({ own }) => own).join('\n')).toMatch(/^Vừa qua[\s\S]*15 tháng 3 năm 2026\.$/)
})

test('the name of a kind that a scan misread is known by its letters, in capitals only', () => {
  expect(kindOf('QUYÉT ĐỊNH')).toBe('Quyết định')
  expect(kindOf('THÔNG BAO')).toBe('Thông báo')
  expect(kindOf('Quyét định')).toBeNull()
})
