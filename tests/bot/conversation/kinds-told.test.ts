import { expect, test } from 'vitest'
import { answerPlaces } from '#bot/conversation/answer-places.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { aHit, evidenceFor } from './hits.ts'

/** What of a text is of the kind that a question asks for. */
const told = (question: string, text: string) =>
  answerPlaces(text, askedFor(question)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Đăng ký sơ tuyển ở đâu?', 'Thí sinh đăng ký sơ tuyển tại Công an cấp xã nơi thường trú.'],
  ['Ra trường phải về làm việc ở đâu?', 'Người học trở về làm việc tại địa phương nơi cử đi học.'],
  ['Nhà ở trên ghe thì nơi cư trú tính ở đâu?', 'Nơi cư trú là nơi phương tiện thường xuyên đậu.'],
  ['Đơn xin học bổng xin xác nhận ở đâu?', 'Đơn có xác nhận của địa phương nơi gia đình cư trú.'],
  ['Khóa tập huấn tổ chức ở đâu?', 'Khóa tập huấn tổ chức tại Vĩnh Am trong ba ngày.'],
  ['Nộp hồ sơ cho cơ quan nào?', 'Doanh nghiệp nộp 01 bộ hồ sơ đến Tổng cục Du lịch.']
])('“%s” is told where by “%s”', (question, text) => {
  expect(told(question, text)).not.toEqual([])
})

test.each([
  ['Nộp đơn ở đâu?', 'Đơn ghi rõ họ tên và địa chỉ liên lạc của người nộp.'],
  ['Nộp đơn ở đâu?', 'Người nộp đơn thực hiện theo quy định tại khoản 2 Điều này.']
])('“%s” is not told where by “%s”', (question, text) => {
  expect(told(question, text)).toEqual([])
})

test('where money comes from is no place', () => {
  expect(askedFor('Tiền mua sách cho thư viện lấy từ đâu?').kind).toBe('other')
})

test('the subjects of an exam are named side by side, or as a subject', () => {
  const question = 'Thi vào lớp 10 gồm những môn nào?'
  const line = 'Thí sinh dự thi ba môn: Ngữ văn (120 phút), Toán (120 phút) và Tiếng Anh (60 phút).'
  expect(told(question, line)).toEqual(['môn: Ngữ văn (120 phút), Toán (120 phút) và Tiếng Anh (60 phút)'])
  expect(told(question, 'Sáng ngày 02/6: thi môn Ngữ văn.')).toEqual(['môn Ngữ văn'])
  expect(kindOf(question, line)).toBeGreaterThan(kindOf(question, 'Sáng ngày 02/6: thi môn Ngữ văn.') ?? 1)
  expect(told(question, 'Điểm xét tuyển là tổng điểm các môn thi.')).toEqual([])
})

test.each([
  ['Có mấy chỉ tiêu?', 'Mã ngành: 7220201; Chỉ tiêu: 40', ['40']],
  ['Trường báo công an trước mấy giờ?', 'Thông báo trước 23 giờ của ngày bắt đầu lưu trú.', ['23 giờ ']],
  ['Trường báo công an trước mấy giờ?', 'Cung cấp thông tin ít nhất là 72 giờ.', []],
  ['Gọi số điện thoại nào?', 'Địa chỉ: Số 182, đường Lê Duẩn.', []],
  ['Gọi số điện thoại nào?', 'Gọi tổng đài 111.', ['111']]
])('“%s”: of “%s” %j', (question, text, places) => {
  expect(told(question, text)).toEqual(places)
})

const kindOf = (question: string, text: string) =>
  rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))[0]?.signs.kind

test('the paper asked for is told by its number with its date, and not by the paper the question names', () => {
  const line = 'Quyết định này thay thế Quyết định số 01/2025/QĐ-UBND ngày 15 tháng 8 năm 2025 của Ủy ban nhân dân xã.'
  expect(kindOf('Quyết định 03/2026/QĐ-UBND thay thế văn bản nào?', line)).toBe(1)
  expect(kindOf('Văn bản nào thay thế Quyết định 01/2025/QĐ-UBND?', line)).toBe(0)
})

test.each([
  ['Hội đồng họp định kỳ ít nhất 03 (ba) tháng một lần và họp đột xuất khi cần.', 1],
  ['Hai cơ quan họp giao ban mỗi quý một lần.', 1],
  ['Hội đồng họp ít nhất 02 lần/năm.', 1],
  ['Nhà trường tự đánh giá định kỳ hằng năm.', 1],
  ['Hằng năm, nhà trường tổ chức hội nghị.', 0.5],
  ['Hội đồng họp trong thời hạn 10 ngày kể từ ngày có đề nghị.', 0]
])('how often is told by “%s”: %f', (line, expected) => {
  expect(kindOf('Hội đồng trường họp bao lâu một lần?', line)).toBe(expected)
})

test('the age of a child that is nursed is no term', () => {
  const question = 'Viên chức nghỉ thai sản mấy tháng?'
  expect(kindOf(question, 'Viên chức nữ nghỉ thai sản, nuôi con dưới 36 tháng tuổi.')).toBe(0)
  expect(kindOf(question, 'Viên chức nữ nghỉ thai sản 06 tháng.')).toBe(1)
})

test('a share of what is asked about is not how much that is', () => {
  const line = 'Mức hỗ trợ bằng 60% mức lương cơ sở và được hưởng không quá 10 tháng.'
  expect(kindOf('Mức lương cơ sở hiện nay là bao nhiêu tiền?', line)).toBe(0)
  expect(kindOf('Mức hỗ trợ là bao nhiêu tiền?', line)).toBe(1)
})

test('the number of a paper counts nothing, and a caption tells nothing', () => {
  const question = 'Bộ sách giáo khoa thống nhất giá bao nhiêu?'
  expect(askedFor(question).kind).toBe('money')
  expect(told('Có bao nhiêu học viên?', 'Giảng viên là đồng chí Lê Minh Đốc (Sáu Học), Nguyễn Hóa (Ba Dân).')).toEqual(
    []
  )
  expect(told('Có bao nhiêu học viên?', 'Hai học viên.')).toEqual(['Hai'])
  expect(told('Có bao nhiêu bộ sách giáo khoa?', 'Nghị quyết 71 yêu cầu có bộ sách giáo khoa.')).toEqual([])
  expect(kindOf(question, 'Bộ sách giáo khoa thống nhất giá 200.000 đồng (Hình từ Internet)')).toBeUndefined()
})

test('what those in need are spared is not what others pay', () => {
  const line = 'Học sinh thuộc hộ nghèo được miễn tiền nước uống; hộ cận nghèo được giảm 50%.'
  expect(kindOf('Tiền nước uống là bao nhiêu?', line)).toBe(0)
  expect(kindOf('Hộ nghèo đóng tiền nước uống bao nhiêu?', line)).toBe(1)
})

test('by what day one registers is not when the exam is', () => {
  const line = 'Thí sinh nộp hồ sơ đăng ký dự thi môn năng khiếu từ ngày 15/6/2026.'
  expect(kindOf('Môn năng khiếu thi ngày nào?', line)).toBe(0)
  expect(kindOf('Nộp hồ sơ thi môn năng khiếu ngày nào?', line)).toBe(1)
  expect(kindOf('Môn năng khiếu thi ngày nào?', 'Thi môn năng khiếu ngày 05/7/2026.')).toBe(1)
})

test.each([
  ['Hồ sơ được giải quyết trong mấy tháng?', 'Phần lợi nhuận của hồ sơ tích lũy hằng năm.', 0],
  ['Hồ sơ được giải quyết trong mấy ngày?', 'Hồ sơ được giải quyết trong 13 ngày làm việc.', 1],
  ['Đăng ký tạm trú mấy ngày thì xong?', 'Người đến ở từ 30 ngày trở lên thì phải đăng ký tạm trú.', 0],
  ['Ở mấy ngày thì phải đăng ký tạm trú?', 'Người đến ở từ 30 ngày trở lên thì phải đăng ký tạm trú.', 1],
  ['Một người hướng dẫn mấy học viên?', 'Đồng hướng dẫn 01 học viên được tính quy đổi bằng một nửa.', 0],
  ['Một người hướng dẫn mấy nghiên cứu sinh?', 'Hướng dẫn chung được coi là 0,5 nghiên cứu sinh.', 0.2],
  ['Người đồng cơ hữu bằng mấy giảng viên?', 'Quy đổi tối đa bằng 0,5 giảng viên.', 1],
  ['Một người hướng dẫn mấy học viên?', 'Mỗi người hướng dẫn 01 học viên.', 1]
])('how long and how many, “%s” ← “%s”: %f', (question, line, expected) => {
  expect(kindOf(question, line)).toBe(expected)
})
