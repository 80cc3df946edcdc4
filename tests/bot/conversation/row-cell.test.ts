import { expect, test } from 'vitest'
import { cellAsked } from '#bot/conversation/places/row-cell.ts'
import { fold } from '#knowledge/text/fold.ts'

const TRANSFER =
  'STT: 1; Thủ tục: Chuyển trường đối với học sinh tiểu học; Hồ sơ: Đơn xin chuyển trường của cha mẹ; học bạ hoặc học bạ số; Nơi nộp: Trường nơi chuyển đến; Thời hạn giải quyết: 02 ngày làm việc; Lệ phí: Không thu'
const SCHOOL =
  'STT: 2; Trường: Trường Tiểu học Am Hạ; Lớp: 1; Số lớp: 3; Chỉ tiêu (học sinh): 100; Tuyến tuyển sinh: Thôn 6, thôn 7, thôn 8, thôn 9'
const NEARLY_POOR =
  'Đối tượng: Học sinh thuộc hộ cận nghèo; Nội dung hỗ trợ: Mua sách; Mức hỗ trợ: 400.000 đồng một năm học; Thời gian chi: Tháng 9'
const APPEAL = 'Việc: Nhận đơn phúc khảo; Thời hạn: Từ ngày 01/7 đến hết ngày 10/7; Nơi thực hiện: Nơi đăng ký dự thi'
const TIMETABLE = 'Môn thi: Toán; Thời gian làm bài: 90 phút; Giờ phát đề: 14 giờ 20'
const BICYCLES = 'Khoản thu: Trông giữ xe đạp; Tiểu học: 10.000 đồng; Đơn vị tính: một tháng'

test.each([
  ['Có mất tiền không', TRANSFER, 'Lệ phí: Không thu'],
  ['lệ phí bao nhiêu', TRANSFER, 'Lệ phí: Không thu'],
  ['nộp ở đâu', TRANSFER, 'Nơi nộp: Trường nơi chuyển đến'],
  ['mấy ngày', TRANSFER, 'Thời hạn giải quyết: 02 ngày làm việc'],
  ['hồ sơ gồm gì', TRANSFER, 'Hồ sơ: Đơn xin chuyển trường của cha mẹ; học bạ hoặc học bạ số'],
  ['tuyến gồm những thôn nào', SCHOOL, 'Tuyến tuyển sinh: Thôn 6, thôn 7, thôn 8, thôn 9'],
  ['chỉ tiêu bao nhiêu', SCHOOL, 'Chỉ tiêu (học sinh): 100'],
  ['chỉ tiêu', SCHOOL, 'Chỉ tiêu (học sinh): 100'],
  ['mấy lớp', SCHOOL, 'Số lớp: 3'],
  ['hồ sơ', TRANSFER, 'Hồ sơ: Đơn xin chuyển trường của cha mẹ; học bạ hoặc học bạ số'],
  ['nhận đơn đến bao giờ', APPEAL, 'Thời hạn: Từ ngày 01/7 đến hết ngày 10/7'],
  ['hạn nộp', APPEAL, 'Thời hạn: Từ ngày 01/7 đến hết ngày 10/7']
])('%s', (message, row, cell) => {
  expect(cellAsked(message, row)).toBe(cell)
  expect(cellAsked(fold(message), row)).toBe(cell)
})

test.each([
  ['học phí bao nhiêu', TRANSFER],
  ['trường THCS có mất tiền không', TRANSFER],
  ['có được nộp qua bưu điện không', TRANSFER],
  ['thẻ căn cước làm ở đâu', TRANSFER],
  ['nộp ở đâu', SCHOOL],
  ['nộp ở đâu', NEARLY_POOR],
  ['hạn nộp', NEARLY_POOR],
  ['hạn', TIMETABLE],
  ['trường Cầu Đông tuyển bao nhiêu', SCHOOL],
  ['cảm ơn bạn', SCHOOL],
  ['hộ nghèo thì sao', NEARLY_POOR],
  ['xe máy thì sao', BICYCLES],
  ['một tháng bao nhiêu', BICYCLES],
  ['cho tôi hỏi trường tiểu học Am Hạ có tuyển học sinh lớp một ở thôn khác không', SCHOOL]
])('what a row does not hold is not told from it: %s', (message, row) => {
  expect(cellAsked(message, row)).toBeNull()
})
