import { expect, test } from 'vitest'
import { askedDay } from '#bot/conversation/asked-day.ts'
import { fold } from '#knowledge/text/fold.ts'

const DAY = '2026-11-29'

test.each([
  ['năm học 2025-2026 hỗ trợ ăn trưa bao nhiêu', '2026-01-01', 'hỗ trợ ăn trưa bao nhiêu'],
  ['Năm học 2025 – 2026, nộp hồ sơ hỗ trợ trong mấy ngày?', '2026-01-01', 'nộp hồ sơ hỗ trợ trong mấy ngày?'],
  ['Hỗ trợ ăn trưa của năm học 2024/2025 là bao nhiêu', '2025-01-01', 'Hỗ trợ ăn trưa là bao nhiêu'],
  ['năm học trước hỗ trợ ăn trưa bao nhiêu', '2026-01-01', 'hỗ trợ ăn trưa bao nhiêu'],
  ['năm học sau thu tiền nước uống bao nhiêu', '2028-01-01', 'thu tiền nước uống bao nhiêu'],
  ['năm ngoái hỗ trợ ăn trưa bao nhiêu', '2025-12-31', 'hỗ trợ ăn trưa bao nhiêu'],
  ['học phí năm 2025 bao nhiêu', '2025-12-31', 'học phí bao nhiêu'],
  ['năm sau lớp học thêm kết thúc lúc mấy giờ', '2027-01-01', 'lớp học thêm kết thúc lúc mấy giờ'],
  ['từ năm 2027 trở đi lớp học thêm kết thúc mấy giờ', '2027-01-01', 'lớp học thêm kết thúc mấy giờ'],
  ['từ 2027 lớp học thêm kết thúc mấy giờ', '2027-01-01', 'lớp học thêm kết thúc mấy giờ'],
  ['trước năm 2026 học phí bao nhiêu', '2025-12-31', 'học phí bao nhiêu'],
  ['tháng sau lớp học thêm tan lúc mấy giờ', '2026-12-01', 'lớp học thêm tan lúc mấy giờ'],
  ['tháng trước hỗ trợ bao nhiêu', '2026-10-31', 'hỗ trợ bao nhiêu'],
  ['tháng 5 năm 2026 học sinh mồ côi được hỗ trợ bao nhiêu', '2026-05-31', 'học sinh mồ côi được hỗ trợ bao nhiêu'],
  ['ngày 20/12/2026 lớp học thêm tan lúc mấy giờ', '2026-12-20', 'lớp học thêm tan lúc mấy giờ'],
  ['trước ngày 01 tháng 8 năm 2026 hỗ trợ bao nhiêu', '2026-07-31', 'hỗ trợ bao nhiêu'],
  ['sau 15/12 học thêm đến mấy giờ', '2026-12-16', 'học thêm đến mấy giờ'],
  ['từ ngày 5/1 học thêm đến mấy giờ', '2027-01-05', 'học thêm đến mấy giờ']
])('“%s” asks for the day %s', (question, day, bare) => {
  expect(askedDay(question, DAY)).toMatchObject({ day, bare })
  expect(askedDay(fold(question), DAY)?.day).toBe(day)
})

test.each([
  // today lies within
  'năm học 2026-2027 hỗ trợ ăn trưa bao nhiêu',
  'tuyển sinh lớp 1 năm 2026 đăng ký ngày nào',
  'năm học này thu những khoản nào',
  'từ năm 2025 học phí thế nào',
  // it is of a person, a paper or a plan
  'con sinh năm 2020 vào lớp 1 cần giấy tờ gì',
  'học sinh sinh ngày 01/02/2020 có được vào lớp 1 không',
  'tốt nghiệp năm 2024 thì đăng ký thi ở đâu',
  'Quyết định 01/2025/QĐ-UBND ngày 15/8/2025 quy định gì về học phí',
  'quyết định số 02/2025 cấm dạy thêm ai',
  'luật giáo dục năm 2019 quy định tuổi vào lớp 1 thế nào',
  'đến năm 2030 mục tiêu trường chuẩn là bao nhiêu',
  'giai đoạn 2026-2030 xã đầu tư bao nhiêu trường',
  // it is no time
  'tuyển 2025 học sinh lớp 6 phải không',
  'kết quả các năm trước có được tính không',
  'bảo lưu 3 năm sau có được học lại không',
  'năm sau khi tốt nghiệp có được thi lại không',
  'học sinh nam sau khi học xong có phải trực nhật không',
  'lớp học thêm kết thúc lúc mấy giờ',
  // several are compared
  'học phí năm ngoái và năm nay khác gì nhau',
  'chỉ tiêu năm 2024 so với năm 2025 tăng bao nhiêu'
])('“%s” asks for no other day', (question) => {
  expect(askedDay(question, DAY)).toBeNull()
  expect(askedDay(fold(question), DAY)).toBeNull()
})

test.each([
  ['năm học 2024-2025 mức hỗ trợ ăn trưa là bao nhiêu', true],
  ['mức hỗ trợ ăn trưa năm học 2024-2025 là bao nhiêu ạ', true],
  ['học sinh được hỗ trợ bao nhiêu trong năm 2024?', true],
  ['viên chức năm ngoái bị xếp loại kém có được đi thỉnh giảng không', false],
  ['trường nghề lập trước 1/1/2026 có bao nhiêu tháng để đạt chuẩn', false]
])('whether the time of “%s” is that of all of it: %s', (question, ofAll) => {
  expect(askedDay(question, DAY)?.ofAll).toBe(ofAll)
})

test('whatever numbers stand where a date would, there is a day or none', () => {
  for (const words of ['ngày 99/99/2026', 'từ 45/13', 'tháng 0/2027', 'ngày 31 tháng 2 năm 2027'])
    expect(askedDay(`${words} học thêm đến mấy giờ`, DAY)?.day ?? '').toMatch(/^(?:\d{4}-\d\d-\d\d)?$/)
})
