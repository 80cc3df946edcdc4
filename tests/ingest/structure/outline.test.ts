import { expect, test } from 'vitest'
import { outline } from '#ingest/structure/outline.ts'
import { typed } from './typed.ts'

const CIRCULAR = `
BỘ HỌC TẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/2026/TT-BHT
Hà Nội, ngày 02 tháng 3 năm 2026
THÔNG TƯ
Quy định về sân chơi trong trường học
Căn cứ Luật Sân chơi số 11/2020/QH14;
Theo đề nghị của Vụ trưởng Vụ Sân chơi;
Bộ trưởng Bộ Học tập ban hành Thông tư quy định về sân chơi.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Thông tư này quy định về sân chơi.
Điều 2. Diện tích
Trường bố trí sân chơi như sau:
1. Trường tiểu học có:
a) Một sân đất;
b) Một bóng mát;
c) Ghế đá;
d) Nước uống;
đ) Thùng rác;
2. Trường trung học có một sân bóng.
Chương II
ĐIỀU KHOẢN THI HÀNH
Điều 3. Hiệu lực
Thông tư này có hiệu lực kể từ ngày ký.
Nơi nhận:
- Như Điều 3;
- Lưu: VT.
BỘ TRƯỞNG
Trần Thị Mẫu
`

const addresses = (text: string) => outline(typed(text)).provisions.map(({ address }) => address)

test('chapters, articles, clauses and points come out at their addresses', () => {
  const found = outline(typed(CIRCULAR))
  expect(found.structured).toBe(true)
  expect(found.provisions.map(({ key }) => key)).toEqual([
    'chuong-i',
    'dieu-1',
    'dieu-2',
    'dieu-2.khoan-1',
    'dieu-2.khoan-1.diem-a',
    'dieu-2.khoan-1.diem-b',
    'dieu-2.khoan-1.diem-c',
    'dieu-2.khoan-1.diem-d',
    'dieu-2.khoan-1.diem-dd',
    'dieu-2.khoan-2',
    'chuong-ii',
    'dieu-3'
  ])
  expect(found.provisions[8]?.address).toBe('điểm đ khoản 1 Điều 2')
  expect(found.provisions[0]?.heading).toBe('QUY ĐỊNH CHUNG')
  expect(found.provisions[2]?.heading).toBe('Diện tích')
  expect(found.provisions[2]?.own).toBe('Điều 2. Diện tích\nTrường bố trí sân chơi như sau:')
})

test('head and closing part are recognised and are no content', () => {
  const found = outline(typed(CIRCULAR))
  expect(found.head).toHaveLength(10)
  expect(found.tail).toHaveLength(5)
  expect(found.provisions.map(({ own }) => own).join('\n')).not.toMatch(/Nơi nhận|Căn cứ|CỘNG HÒA/)
})

test('a number that does not follow on is text, not a clause', () => {
  const text = `
Điều 1. Mở đầu
1. Kế hoạch năm
2025. Các trường báo cáo.
7. Số lẻ không theo thứ tự.
2. Khoản thứ hai.`
  expect(addresses(text)).toEqual(['Điều 1', 'khoản 1 Điều 1', 'khoản 2 Điều 1'])
})

test('quoted amending text stays inside the amending clause', () => {
  const text = `
Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2026/TT-BHT
1. Sửa đổi, bổ sung khoản 2 Điều 2 như sau:
“2. Trường trung học có:
a) Hai sân bóng;
b) Một đường chạy.”.
2. Bổ sung Điều 4 như sau:
“Điều 4. Cây xanh
1. Trồng cây.
2. Tưới cây.”.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực kể từ ngày 01 tháng 9 năm 2026.`
  expect(addresses(text)).toEqual(['Điều 1', 'khoản 1 Điều 1', 'khoản 2 Điều 1', 'Điều 2'])
})

test('quoted text that is never closed ends where the amending document goes on', () => {
  const text = `
Điều 1. Sửa đổi một số điều
1. Sửa đổi khoản 2 Điều 2 như sau:
“2. Trường trung học có:
a) Hai sân bóng;
2. Sửa đổi Điều 3 như sau:
“Điều 3. Cây xanh
Trồng cây.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực kể từ ngày ký.`
  expect(addresses(text)).toEqual(['Điều 1', 'khoản 1 Điều 1', 'khoản 2 Điều 1', 'Điều 2'])
})

test('new text given without quotation marks stays inside the amending clause', () => {
  const text = `
Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2026/TT-BHT
1. Sửa đổi, bổ sung khoản 2 Điều 2 như sau:
2. Trường trung học có:
a) Hai sân bóng.
2. Sửa đổi, bổ sung Điều 3 như sau:
Điều 3. Cây xanh
1. Trồng cây.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực kể từ ngày ký.`
  expect(addresses(text)).toEqual(['Điều 1', 'khoản 1 Điều 1', 'khoản 2 Điều 1', 'Điều 2'])
})

test('headings of a page without numbers are its sections', () => {
  const text = `
# Hỏi đáp sân chơi
## Giờ mở cửa
Sân mở từ 6 giờ.
### Mùa đông
Sân mở từ 7 giờ.
## Lưu ý
1. Đi giày.
2. Mang nước.`
  expect(addresses(text)).toEqual([
    'mục “Giờ mở cửa”',
    'mục “Mùa đông”',
    'mục “Lưu ý”',
    'mục 1 mục “Lưu ý”',
    'mục 2 mục “Lưu ý”'
  ])
})

test('an annex after the signature keeps its own numbering', () => {
  const text = `
I. MỤC ĐÍCH
1. Trẻ có chỗ chơi.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Mẫu
PHỤ LỤC I
TIÊU CHÍ SÂN CHƠI
(Kèm theo Kế hoạch số 5/KH-UBND)
I. SÂN ĐẤT
1. Bằng phẳng.
Phụ lục II
1. Danh sách sân.
Mẫu số 01
Đơn đăng ký`
  expect(addresses(text)).toEqual([
    'phần I',
    'mục 1 phần I',
    'Phụ lục I',
    'phần I Phụ lục I',
    'mục 1 phần I Phụ lục I',
    'Phụ lục II',
    'mục 1 Phụ lục II',
    'Mẫu số 01 Phụ lục II'
  ])
})

test('an attached regulation has its own articles under its own name', () => {
  const text = `
Điều 1. Ban hành kèm theo Quyết định này Quy chế sân chơi.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
HIỆU TRƯỞNG
Lê Văn Mẫu
QUY CHẾ
SÂN CHƠI TRONG TRƯỜNG
(Ban hành kèm theo Quyết định số 5/QĐ-THM ngày 02 tháng 3 năm 2026)
Điều 1. Phạm vi
1. Áp dụng cho sân trường.
Điều 2. Giờ mở cửa
Sân mở từ 6 giờ.`
  const found = outline(typed(text))
  expect(found.provisions.map(({ address }) => address)).toEqual([
    'Điều 1',
    'Điều 2',
    'Quy chế',
    'Điều 1 Quy chế',
    'khoản 1 Điều 1 Quy chế',
    'Điều 2 Quy chế'
  ])
  expect(new Set(found.provisions.map(({ key }) => key)).size).toBe(found.provisions.length)
  expect(found.tail).toHaveLength(2)
})

test('plans are addressed by their own levels', () => {
  const text = `
ĐẢNG ỦY XÃ MẪU
Số: 07-KH/ĐU
KẾ HOẠCH
Thực hiện Nghị quyết về sân chơi
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Trẻ có chỗ chơi.
- Sân an toàn.
+ Có rào.
2. Yêu cầu
2.1. Đối với trường
a) Rà soát sân.
b) Sửa sân.
2.2. Đối với xã
II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hoá chủ trì.`
  expect(addresses(text)).toEqual([
    'phần I',
    'mục 1 phần I',
    'gạch đầu dòng 1 mục 1 phần I',
    'gạch đầu dòng 2 mục 1 phần I',
    'dấu cộng 1 gạch đầu dòng 2 mục 1 phần I',
    'mục 2 phần I',
    'mục 2.1 phần I',
    'điểm a mục 2.1 phần I',
    'điểm b mục 2.1 phần I',
    'mục 2.2 phần I',
    'phần II',
    'mục 1 phần II'
  ])
})

test('rows of a table carry the names of their columns and can be cited', () => {
  const blocks = [
    ...typed('Điều 1. Lịch thi\n1. Thi theo lịch sau:'),
    {
      kind: 'table' as const,
      header: 1,
      page: 3,
      rows: [
        ['Môn thi', 'Ngày', 'Giờ bắt đầu'],
        ['Toán', '12/6/2026', '14 giờ 30'],
        ['Ngữ văn', '12/6/2026', '7 giờ 30']
      ]
    },
    ...typed('2. Thí sinh có mặt đúng giờ.')
  ]
  const found = outline(blocks).provisions
  expect(found.map(({ address }) => address)).toEqual([
    'Điều 1',
    'khoản 1 Điều 1',
    'khoản 1 Điều 1, bảng',
    'khoản 1 Điều 1, bảng, hàng 1',
    'khoản 1 Điều 1, bảng, hàng 2',
    'khoản 2 Điều 1'
  ])
  expect(found[3]?.own).toBe('Môn thi: Toán; Ngày: 12/6/2026; Giờ bắt đầu: 14 giờ 30')
  expect(found[3]?.page).toBe(3)
})

test('a table that is an annex is cited by row', () => {
  const blocks = [
    ...typed('Điều 1. Lịch\nTheo phụ lục.\nPhụ lục I\nLỊCH THI'),
    {
      kind: 'table' as const,
      header: 1,
      page: null,
      rows: [
        ['STT', 'Môn'],
        ['1', 'Toán'],
        ['2', 'Ngữ văn']
      ]
    }
  ]
  const found = outline(blocks).provisions
  expect(found.map(({ address }) => address).slice(1)).toEqual([
    'Phụ lục I',
    'Phụ lục I, bảng',
    'Phụ lục I, hàng 1',
    'Phụ lục I, hàng 2'
  ])
  expect(found[1]?.heading).toBe('LỊCH THI')
})

test('text without any structure is cut into passages of prose, with a warning', () => {
  const found = outline(typed('Sân chơi mở cửa cả tuần.\nMời các cháu đến chơi.'))
  expect(found.structured).toBe(false)
  expect(found.warnings).toHaveLength(1)
  expect(found.provisions.map(({ address, own }) => [address, own])).toEqual([
    ['đoạn 1', 'Sân chơi mở cửa cả tuần.\nMời các cháu đến chơi.']
  ])
})

test('slips of scanning in labels are read as what they stand for', () => {
  const text = `
Điêu 1. Sân chơi
l. Sân đất.
2, Sân cát có:
a) Cát;
b) Xẻng;
c) Xô;
d) Rào;
d) Mái.
Điều 2: Cổng
Mở cổng.`
  expect(addresses(text)).toEqual([
    'Điều 1',
    'khoản 1 Điều 1',
    'khoản 2 Điều 1',
    'điểm a khoản 2 Điều 1',
    'điểm b khoản 2 Điều 1',
    'điểm c khoản 2 Điều 1',
    'điểm d khoản 2 Điều 1',
    'điểm đ khoản 2 Điều 1',
    'Điều 2'
  ])
})

test('a missing number leaves the others at their addresses', () => {
  expect(addresses('Điều 1. Sân\n1. Đất.\n3. Cát.\nĐiều 2. Cổng\nMở.')).toEqual([
    'Điều 1',
    'khoản 1 Điều 1',
    'khoản 3 Điều 1',
    'Điều 2'
  ])
})

const articlesOf = (numbers: number[]) => numbers.map((n) => `Điều ${n}. Việc thứ ${n}\nChữ của điều ${n}.`).join('\n')

test('where many Điều are missing the numbering goes on behind them', () => {
  expect(addresses(articlesOf([1, 2, 12, 13, 14]))).toEqual(['Điều 1', 'Điều 2', 'Điều 12', 'Điều 13', 'Điều 14'])
})

test.each([
  ['which is followed by the next of its own', [1, 12, 2, 3]],
  ['of which two are quoted', [1, 12, 13, 2, 3]],
  ['which nothing follows', [1, 2, 12]]
])('a Điều far ahead of the numbering is another document’s: %s', (_, numbers) => {
  expect(addresses(articlesOf(numbers))).toEqual(numbers.filter((n) => n < 12).map((n) => `Điều ${n}`))
})

test('a Tiểu mục ends with its Mục, and holds no Điều where the Mục around it is lost', () => {
  const parents = (text: string) =>
    outline(typed(text)).provisions.flatMap(({ path, parent }) => (path.at(-1)?.level === 'dieu' ? [parent] : []))
  const small = 'Tiểu mục 1\nMẦM NON\nĐiều 2. B\nChữ.'
  expect(parents(`Chương I\nCHUNG\nMục 1\nCẤP HỌC\n${small}\nMục 2\nKHÁC\nĐiều 3. C\nChữ.`)).toEqual([
    'chuong-i.muc-1.tieu-muc-1',
    'chuong-i.muc-2'
  ])
  expect(parents(`Điều 1. A\nChữ.\n${small}\nĐiều 3. C\nChữ.`)).toEqual([null, null, null])
})

const PLAN = (closing: string, after = '') => `
ỦY BAN NHÂN DÂN
XÃ MẪU
Số: 52/KH-UBND
KẾ HOẠCH
Tuyển sinh
I. MỤC ĐÍCH
1. Đúng tuyến.
2. Công khai.
II. TỔ CHỨC THỰC HIỆN
1. Trưởng thôn
Thông báo trên loa.
${closing}
${after}
Nơi nhận:
- Lưu: VT.
`

test.each([
  ['Kế hoạch này có hiệu lực kể từ ngày ký.', ''],
  ['Công văn này có hiệu lực kể từ ngày ký. Các trường báo cáo trước ngày 20 tháng 12.', ''],
  ['Trên đây là kế hoạch tuyển sinh.', 'Có vướng mắc, xin báo về phòng.']
])('the last words of a paper, “%s”, are of none of its numbered parts', (closing, after) => {
  const { provisions } = outline(typed(PLAN(closing, after)))
  const last = provisions.at(-1)
  expect(last).toMatchObject({ address: 'phần kết', text: [closing, after].filter(Boolean).join('\n') })
  expect(provisions.at(-2)?.text).not.toContain(closing)
})

test.each([
  ['what is numbered goes on after it', PLAN('Trên đây là việc của thôn.', '2. Công an xã xác nhận.')],
  ['it tells of the part itself', PLAN('Kế hoạch này do thôn lập.')],
  ['an article says when it takes effect', CIRCULAR]
])('a line stays where it stands where %s', (_, text) => {
  expect(outline(typed(text)).provisions.map(({ address }) => address)).not.toContain('phần kết')
})
