import { expect, test } from 'vitest'
import { readFile } from '#ingest/read/read.ts'
import { readMetadata } from '#ingest/structure/metadata.ts'
import { outline } from '#ingest/structure/outline.ts'
import { typed } from './typed.ts'

const keysOf = (text: string) => outline(typed(text)).provisions.map(({ key }) => key)

async function keysRead(name: string, text: string): Promise<string[]> {
  const read = await readFile({ name, bytes: new TextEncoder().encode(text) })
  if (read.kind !== 'read') throw new Error(read.reason)
  return outline(read.blocks).provisions.map(({ key }) => key)
}

test('parts counted in a list below an article are no parts of the document', () => {
  const text = `
Chương I
QUY ĐỊNH CHUNG
Điều 1. Đặt tên
1. Tên gồm hai phần:
Phần 1: Xác định loại trường.
Phần 2: Xác định tên riêng.
2. Tên không trùng.
Chương II
ĐỔI TÊN
Điều 2. Hồ sơ
1. Đơn.`
  expect(keysOf(text)).toEqual([
    'chuong-i',
    'dieu-1',
    'dieu-1.khoan-1',
    'dieu-1.khoan-2',
    'chuong-ii',
    'dieu-2',
    'dieu-2.khoan-1'
  ])
})

test('specks and weak stops before a number are no reason to lose it', async () => {
  const text = `Điều 2. Từ ngữ

Trong văn bản này các từ dưới đây được hiểu như sau:
1, Cấu trúc là cách thức tổ chức.
: 2. Thành phần là tập hợp các phần.
\` 3. Học phần là đơn vị học tập.
„ a) Có điểm thứ nhất;
b) Có điểm thứ hai.
4. Tín chỉ là đơn vị, gồm lớp 1, Hà Nội và các lớp
2, Hải Phòng.
`
  const keys = await keysRead('a.txt', text)
  expect(keys).toEqual([
    'dieu-2',
    'dieu-2.khoan-1',
    'dieu-2.khoan-2',
    'dieu-2.khoan-3',
    'dieu-2.khoan-3.diem-a',
    'dieu-2.khoan-3.diem-b',
    'dieu-2.khoan-4'
  ])
})

test('a resolution of the Party: parts, numbers, decimals, letters, dashes and plus signs', () => {
  const text = `
I- TÌNH HÌNH VÀ NGUYÊN NHÂN
1. Kết quả
1.1. Về quy mô
a) Mầm non:
- Số trường tăng.
+ Trường công lập.
+ Trường tư thục.
- Số lớp tăng.
b) Phổ thông.
1.2. Về chất lượng
2. Hạn chế
II- MỤC TIÊU
1. Đến năm 2030
2. Tầm nhìn 2045`
  expect(keysOf(text)).toEqual([
    'muc-la-ma-i',
    'muc-la-ma-i.muc-so-1',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-1',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-1.muc-chu-a',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-1.muc-chu-a.gach-1',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-1.muc-chu-a.gach-1.gach-1',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-1.muc-chu-a.gach-1.gach-2',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-1.muc-chu-a.gach-2',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-1.muc-chu-b',
    'muc-la-ma-i.muc-so-1.muc-so-con-1-2',
    'muc-la-ma-i.muc-so-2',
    'muc-la-ma-ii',
    'muc-la-ma-ii.muc-so-1',
    'muc-la-ma-ii.muc-so-2'
  ])
})

test('rules attached to a decision keep articles of their own, and so does a second annex', () => {
  const text = `
Điều 1. Ban hành kèm theo Quyết định này Quy chế.
Điều 2. Quyết định này có hiệu lực từ ngày ký.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Văn Thử
QUY CHẾ
Sử dụng sân trường
(Ban hành kèm theo Quyết định số 5/2026/QĐ-UBND)
Điều 1. Giờ mở cửa
1. Sáng mở từ 6 giờ.
Điều 2. Người dùng
PHỤ LỤC I
DANH MỤC
Điều 1. Mục đầu
PHỤ LỤC II
MẪU ĐƠN
1. Họ tên`
  expect(keysOf(text)).toEqual([
    'dieu-1',
    'dieu-2',
    'phu-luc-quy-che',
    'phu-luc-quy-che.dieu-1',
    'phu-luc-quy-che.dieu-1.khoan-1',
    'phu-luc-quy-che.dieu-2',
    'phu-luc-i',
    'phu-luc-i.dieu-1',
    'phu-luc-ii',
    'phu-luc-ii.muc-so-1'
  ])
})

test('clauses begin anew inside quoted amendments, and those of the amending document go on', () => {
  const text = `
Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2026/TT-BHT
1. Sửa đổi khoản 2, khoản 3 Điều 5 như sau:
“2. Khoản hai mới.
3. Khoản ba mới:
a) Một;
đ) Năm.”
2. Bổ sung Điều 5a vào sau Điều 5 như sau:
“Điều 5a. Điều mới
1. Một.
2. Hai.”
3. Bãi bỏ khoản 4 Điều 6.
Điều 2. Hiệu lực thi hành`
  expect(keysOf(text)).toEqual(['dieu-1', 'dieu-1.khoan-1', 'dieu-1.khoan-2', 'dieu-1.khoan-3', 'dieu-2'])
})

test('numbers with and without a year, of the Party, of offices and of letters are read from the head', () => {
  const numbers = ['05-NQ/TW', '1234/QĐ-UBND', '2345/SGDĐT-QLT', '24/2026/TT-BGDĐT', '19/2026/QH15', '3/NQLT-CP-BTC']
  for (const number of numbers) {
    const head = typed(`
ỦY BAN NHÂN DÂN XÃ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: ${number}
Bình Minh, ngày 02 tháng 3 năm 2026
V/v một việc
Kính gửi: Các trường.
Xã đề nghị các trường thực hiện.`)
    const outlined = outline(head)
    expect(readMetadata(outlined.head, outlined), number).toMatchObject({ number, issued: '2026-03-02' })
  }
})
