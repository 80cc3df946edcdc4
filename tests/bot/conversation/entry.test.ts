import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { choose } from '#bot/conversation/choose.ts'
import { numberedIn, saysNumbered } from '#bot/conversation/numbered.ts'
import { askedColumns } from '#bot/conversation/places/asked-columns.ts'
import { entryAnswering } from '#bot/conversation/places/entry.ts'
import { rowExcerpt } from '#bot/conversation/places/row-excerpt.ts'
import { readRow } from '#bot/conversation/places/table-row.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const row = (text: string, at = 1, more: AHit = {}) =>
  aHit({ text, provisionKey: `muc-ii.bang-1.hang-${at}`, address: `hàng ${at}`, trail: ['Như sau:'], ...more })

const PROCEDURES = [
  row(
    'STT: 1; Thủ tục: Chuyển trường đối với học sinh tiểu học; Hồ sơ: Đơn xin chuyển trường; học bạ; Nơi nộp: Trường nơi chuyển đến; Thời hạn giải quyết: 02 ngày làm việc; Lệ phí: Không thu'
  ),
  row(
    'STT: 2; Thủ tục: Chuyển trường đối với học sinh trung học cơ sở; Hồ sơ: Đơn; giấy giới thiệu; Nơi nộp: Trường nơi chuyển đến; Thời hạn giải quyết: 03 ngày làm việc; Lệ phí: Không thu',
    2
  )
]
const FEES = [
  row(
    'Khoản thu: Trông giữ xe đạp; Mầm non: –; Tiểu học: 10.000 đồng; Trung học cơ sở: 12.000 đồng; Đơn vị tính: một tháng',
    5
  ),
  row(
    'Khoản thu: Trông giữ xe đạp điện; Mầm non: –; Tiểu học: –; Trung học cơ sở: 20.000 đồng; Đơn vị tính: một tháng',
    6
  )
]
const SCHOOLS = [
  row('STT: 1; Trường: Trường Tiểu học Am Hạ; Lớp: 1; Số lớp: 3; Tuyến tuyển sinh: Thôn 6, thôn 7', 1),
  row('STT: 2; Trường: Trường Trung học cơ sở Am Hạ; Lớp: 6; Số lớp: 4; Tuyến tuyển sinh: Từ thôn 1 đến thôn 9', 2)
]
const TITLED = [
  aHit({
    text: '3. Hồ sơ\na) Đơn vào lớp 6;\nb) Học bạ.',
    trail: ['III. TUYỂN SINH VÀO LỚP 6'],
    address: 'mục 3 phần III'
  }),
  aHit({
    text: '3. Hồ sơ\na) Đơn vào lớp 1;\nb) Giấy khai sinh.',
    trail: ['II. TUYỂN SINH VÀO LỚP 1'],
    address: 'mục 3 phần II',
    provisionKey: 'muc-2.so-3'
  })
]
const GRANTS = [
  row('Đối tượng: Học sinh thuộc hộ cận nghèo; Nội dung hỗ trợ: Mua sách giáo khoa; Mức hỗ trợ: 400.000 đồng', 8),
  row('Đối tượng: Học sinh mồ côi cha hoặc mẹ; Nội dung hỗ trợ: Mua đồ dùng học tập; Mức hỗ trợ: 500.000 đồng', 9)
]
const marks = (id: string, period: string, text: string, at: number) =>
  row(text, at, {
    trail: ['Phụ lục 1. Điểm trúng tuyển vào đại học chính quy'],
    document: { id, title: `Điểm trúng tuyển ${period}`, issuer: 'TRƯỜNG ĐẠI HỌC SÔNG NGÂN', period }
  })
const MARKS = [
  marks('a', 'năm 2025', 'TT: 1; Tên ngành: Luật; Tổ hợp gốc: C00; Điểm trúng tuyển – Phương thức 100: 21,50', 1),
  marks(
    'a',
    'năm 2025',
    'TT: 2; Tên ngành: Luật kinh tế; Tổ hợp gốc: C19; Điểm trúng tuyển – Phương thức 100: 21,00',
    2
  ),
  marks(
    'b',
    'năm 2025',
    'TT: 1; Tên ngành: Luật; Năm 2024 – Điểm trúng tuyển: 18,00; Năm 2023 – Điểm trúng tuyển: 19,00',
    3
  )
]
const ALL = [...PROCEDURES, ...FEES, ...SCHOOLS, ...TITLED, ...GRANTS]

function answering(question: string): string | null {
  const evidence = evidenceFor(question, ALL)
  const found = entryAnswering(question, askedFor(question), evidence, rankCandidates(question, evidence))
  return found?.hit.passage.text ?? null
}

test.each([
  ['Hộ cận nghèo được hỗ trợ tiền sách bao nhiêu?', GRANTS[0]],
  ['hs mo coi cha duoc ho tro bao nhieu tien do dung', GRANTS[1]],
  ['Chuyển trường tiểu học cần giấy tờ gì?', PROCEDURES[0]],
  ['hồ sơ chuyển trường tiểu học', PROCEDURES[0]],
  ['chuyển trường lớp 3 mất mấy ngày', PROCEDURES[0]],
  ['chuyển trường trung học cơ sở nộp ở đâu', PROCEDURES[1]],
  ['chuyển trường tiểu học có mất tiền không', PROCEDURES[0]],
  ['tiền trông giữ xe đạp một tháng', FEES[0]],
  ['trông giữ xe đạp điện trung học cơ sở bao nhiêu', FEES[1]],
  ['trông giữ xe đạp điện ở trường cấp 2 mất bao nhiêu tiền một tháng', FEES[1]],
  ['Nhà tôi ở thôn 7 thì con học lớp 1 trường nào?', SCHOOLS[0]],
  ['thôn 8 học lớp 6 trường nào', SCHOOLS[1]],
  ['hồ sơ vào lớp 6 gồm gì', TITLED[0]]
])('“%s” is answered by the row or title that is of just that', (question, hit) => {
  expect(answering(question)).toBe(hit?.passage.text)
})

test.each([
  // as well of another row
  'chuyển trường có mất tiền không',
  // of nobody's row, or of more than one
  'thôn 12 học lớp 6 trường nào',
  'hồ sơ gồm gì',
  // something else of the same
  'chuyển trường tiểu học giữa năm được không',
  'chuyển trường tiểu học ra nước ngoài cần giấy tờ gì',
  'chuyển trường tiểu học không cần giấy tờ gì',
  'tiền trông giữ ô tô một tháng',
  'ai ký đơn chuyển trường tiểu học'
])('“%s” is answered by no row for its place alone', (question) => {
  expect(answering(question)).toBeNull()
})

test.each([
  [
    'Chuyển trường tiểu học cần giấy tờ gì?',
    PROCEDURES[0],
    'Chuyển trường đối với học sinh tiểu học – Hồ sơ: Đơn xin chuyển trường; học bạ\nNơi nộp: Trường nơi chuyển đến; Thời hạn giải quyết: 02 ngày làm việc; Lệ phí: Không thu'
  ],
  [
    'trông giữ xe đạp điện cấp 2 bao nhiêu',
    FEES[1],
    'Trông giữ xe đạp điện – Trung học cơ sở: 20.000 đồng; Đơn vị tính: một tháng'
  ],
  [
    'trông giữ xe đạp điện tiểu học bao nhiêu tiền',
    FEES[1],
    'Trông giữ xe đạp điện – Tiểu học: không có mức (bảng để trống)'
  ],
  [
    'trông giữ xe đạp bao nhiêu tiền',
    FEES[0],
    'Trông giữ xe đạp – Tiểu học: 10.000 đồng; Trung học cơ sở: 12.000 đồng; Đơn vị tính: một tháng'
  ],
  [
    'trường tiểu học Am Hạ có bao nhiêu lớp',
    SCHOOLS[0],
    'Trường Tiểu học Am Hạ – Số lớp: 3\nLớp: 1; Tuyến tuyển sinh: Thôn 6, thôn 7'
  ],
  ['tuyển sinh ở Am Hạ', SCHOOLS[0], 'Trường Tiểu học Am Hạ – Lớp: 1; Số lớp: 3; Tuyến tuyển sinh: Thôn 6, thôn 7'],
  [
    'hồ sơ nhận học bạ gồm gì',
    row('Thủ tục: Nhận học bạ; Hồ sơ: –; Lệ phí: Không thu'),
    'Nhận học bạ – Hồ sơ: văn bản không ghi\nLệ phí: Không thu'
  ]
])('asked “%s” a row tells first what was asked', (question, hit, told) => {
  expect(hit && rowExcerpt(hit.passage, question, askedFor(question), 500)?.text).toBe(told)
})

test('a row is no row without heads, in another provision or as a question with its answer', () => {
  expect(readRow(row('39: Tự chọn 6: 2: 7: 2').passage)).toBeNull()
  expect(readRow(row('Câu hỏi: Hồ sơ gồm gì?; Lưu ý: –; Trả lời: Đơn.').passage)).toBeNull()
  expect(readRow(aHit({ text: 'Môn: Toán; Ngày: 1/6; Giờ: 7 giờ' }).passage)).toBeNull()
})

test.each([
  ['nộp hồ sơ ở đâu', ['Nơi nộp']],
  ['học lớp 6', []],
  ['lớp nào tuyển', ['Lớp']],
  ['chỉ tiêu bao nhiêu', ['Chỉ tiêu (học sinh)']],
  ['bao lâu thì xong', ['Thời hạn giải quyết']]
])('“%s” asks for %j', (question, heads) => {
  const named = ['Hồ sơ', 'Nơi nộp', 'Lớp', 'Chỉ tiêu (học sinh)', 'Thời hạn giải quyết'].map((head) => ({
    head,
    told: 'x'
  }))
  expect(askedColumns(question, askedFor(question), named).columns.map(({ head }) => head)).toEqual(heads)
})

test.each([
  ['thôn 7', 'Từ thôn 1 đến thôn 9', true],
  ['thon 12', 'Từ thôn 10 đến thôn 14', true],
  ['thôn 10', 'Từ thôn 1 đến thôn 9', false],
  ['tổ 8', 'Tổ 6, 7 và 8', true],
  ['thôn 1', 'Thôn 11, thôn 12', false],
  ['lớp 6', 'Trường: THCS Am Hạ; Lớp: 6; Số lớp: 4', true],
  ['tổ 7', 'Từ thôn 1 đến thôn 9', false]
])('“%s” is told by “%s”: %s', (asked, told, is) => {
  expect(numberedIn(asked).every((each) => saysNumbered(told, each))).toBe(is)
})

const TIMES = [
  row('Buổi: Sáng; Môn thi: Ngữ văn; Thời gian làm bài: 120 phút; Giờ bắt đầu làm bài: 07 giờ 35'),
  row('Buổi: Chiều; Môn thi: Toán; Thời gian làm bài: 90 phút; Giờ bắt đầu làm bài: 14 giờ 30', 2),
  aHit({
    text: 'a) Môn Ngữ văn: thí sinh chỉ được ra khỏi phòng thi sau hai phần ba thời gian làm bài, tức là sau 80 phút.',
    provisionKey: 'muc-iv.muc-3'
  })
]

test.each([
  ['Thời gian làm bài môn Ngữ văn là bao nhiêu phút', 0],
  ['mon toan thi bao nhieu phut', 1],
  ['môn Ngữ văn ra khỏi phòng thi sau bao nhiêu phút', 2]
])('a number told in a table under what was asked for goes before a line with the same words: %s', (question, at) => {
  const { candidates } = choose(question, evidenceFor(question, TIMES), '2026-05-10')
  expect(candidates[0]?.hit.passage.text).toBe(TIMES[at]?.passage.text)
})

test('of a row too long to show the last cells are left out, and it is said where the rest is', () => {
  const question = 'trường tiểu học Am Hạ có bao nhiêu lớp'
  const told = (room: number) => SCHOOLS[0] && rowExcerpt(SCHOOLS[0].passage, question, askedFor(question), room)
  expect(told(60)).toMatchObject({ text: 'Trường Tiểu học Am Hạ – Số lớp: 3\nLớp: 1', whole: false })
  expect(told(30)).toBeNull()
})

test.each([
  ['Điểm chuẩn ngành Luật Đại học Sông Ngân năm 2025?', MARKS[0]],
  ['Ngành Luật kinh tế Đại học Sông Ngân 2025 lấy bao nhiêu điểm thì đỗ?', MARKS[1]],
  ['diem chuan nganh luat dai hoc song ngan nam 2024', MARKS[2]],
  ['Điểm chuẩn ngành Luật Đại học Sông Ngân năm 2026?', undefined]
])('“%s” is answered by the row of the subject, under a head of the year asked for', (question, hit) => {
  const evidence = evidenceFor(question, MARKS)
  const found = entryAnswering(question, askedFor(question), evidence, rankCandidates(question, evidence))
  expect(found?.hit.passage.text).toBe(hit?.passage.text)
})
