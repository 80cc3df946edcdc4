import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { aHit, evidenceFor } from './hits.ts'

const answers = (question: string, text: string, heading = 'Điều 4. Quy định chung') =>
  rankCandidates(
    question,
    evidenceFor(question, [aHit({ text, trail: [heading], document: { title: 'Quy định' } })])
  )[0]?.signs.forOthers === 0

const PATROL = 'Tuần tra cổng trường vào giờ tan học.'
const BY_VILLAGE = '3. Đối với Công an xã'
const HOTLINE = 'Có thể gọi Tổng đài quốc gia bảo vệ trẻ em số 111, hoạt động 24 giờ mỗi ngày và miễn phí.'

test.each([
  ['Công an tỉnh có tuần tra cổng trường không?', PATROL, BY_VILLAGE, false],
  ['cong an huyen co tuan tra cong truong khong', PATROL, BY_VILLAGE, false],
  ['Công an xã có tuần tra cổng trường không?', PATROL, BY_VILLAGE, true],
  ['Công an phường có tuần tra cổng trường không?', PATROL, BY_VILLAGE, true],
  ['Công an có tuần tra cổng trường không?', PATROL, BY_VILLAGE, true],
  ['UBND xã có quyết định mức thu không?', 'Ủy ban nhân dân cấp tỉnh quyết định mức thu.', 'Điều 4', false],
  ['UBND tỉnh có quyết định mức thu không?', 'Ủy ban nhân dân thành phố quyết định mức thu.', 'Điều 4', true]
])('an office of one level: “%s” ← “%s” under %s: %s', (question, text, heading, answered) => {
  expect(answers(question, text, heading)).toBe(answered)
})

test.each([
  ['Tổng đài 115 có miễn phí không?', HOTLINE, false],
  ['tong dai 113 hoat dong may gio', HOTLINE, false],
  ['Tổng đài 1800 của xã hoạt động mấy giờ?', HOTLINE, false],
  ['Zalo của xã hoạt động mấy giờ?', HOTLINE, false],
  ['Gọi 111 có miễn phí không?', HOTLINE, true],
  ['Số điện thoại của Phòng Văn hoá – Xã hội là số nào?', HOTLINE, false],
  ['Số điện thoại bảo vệ trẻ em là số nào?', HOTLINE, true],
  ['Bạn cho hỏi số điện thoại bảo vệ trẻ em là số nào?', HOTLINE, true],
  ['Trẻ em ở trường bị đánh thì gọi số nào?', HOTLINE, true],
  ['Tổng đài hoạt động mấy giờ?', HOTLINE, true],
  ['Gọi 150 người có phải báo không?', HOTLINE, true]
])('a number that is called: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const CONFIRMED = 'Phối hợp xác nhận thông tin cư trú khi nhà trường đề nghị, chậm nhất 02 ngày làm việc.'

test.each([
  ['Xác nhận cư trú mất mấy ngày?', CONFIRMED, false],
  ['xac nhan cu tru cho dan mat may ngay', CONFIRMED, false],
  ['Xác nhận cư trú cho nhà trường mất mấy ngày?', CONFIRMED, true],
  ['Xác nhận cư trú khi có đề nghị mất mấy ngày?', CONFIRMED, true],
  ['Xác nhận cư trú mất mấy ngày?', 'Xác nhận cư trú khi người dân đề nghị trong 02 ngày.', true]
])('at the request of a body: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const SUM = 'Mức hỗ trợ là 150.000 đồng một tháng để mua sách vở và đồ dùng học tập.'

test.each([
  ['Sinh viên có được hỗ trợ chi phí học tập 150.000 đồng không?', SUM, false],
  ['nguoi lon co duoc ho tro chi phi hoc tap 150.000 dong khong', SUM, false],
  ['Con liệt sĩ có được hỗ trợ 150.000 đồng không?', 'Trẻ em là con liệt sĩ được hỗ trợ ăn trưa.', false],
  ['Học sinh có được hỗ trợ 150.000 đồng không?', 'Học sinh được hỗ trợ 150.000 đồng một tháng.', true],
  ['Mức hỗ trợ có phải 150.000 đồng không?', SUM, true],
  ['Sinh viên được hỗ trợ bao nhiêu?', SUM, true],
  [
    'Phụ huynh bị hỏa hoạn được hỗ trợ 2.000.000 đồng không?',
    'Đối tượng: Học sinh bị hỏa hoạn; Mức: 2.000.000 đồng',
    false
  ]
])('who gets a sum: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const WISHES = 'Mỗi học sinh lớp 9 được đăng ký tối đa 02 nguyện vọng vào trường trung học phổ thông.'
const INTO_TEN = 'IV. PHỐI HỢP TUYỂN SINH VÀO LỚP 10'

test.each([
  ['Lớp 6 được cộng mấy điểm ưu tiên?', 'Điểm ưu tiên: nhóm 1 được cộng 2,0 điểm.', INTO_TEN, false],
  ['Học sinh lớp 8 được đăng ký mấy nguyện vọng vào lớp 10?', WISHES, INTO_TEN, false],
  ['Học sinh lớp 9 được đăng ký mấy nguyện vọng?', WISHES, INTO_TEN, true],
  ['dang ky lop 10 may nguyen vong', WISHES, INTO_TEN, true],
  ['Lớp 10 được cộng mấy điểm ưu tiên?', 'Điểm ưu tiên: nhóm 1 được cộng 2,0 điểm.', INTO_TEN, true],
  ['Được cộng mấy điểm ưu tiên?', 'Điểm ưu tiên: nhóm 1 được cộng 2,0 điểm.', INTO_TEN, true]
])('entry into a grade: “%s” ← “%s” under %s: %s', (question, text, heading, answered) => {
  expect(answers(question, text, heading)).toBe(answered)
})

const PEDAGOGY = 'Học sinh, sinh viên sư phạm được hỗ trợ tiền đóng học phí và chi phí sinh hoạt.'

test.each([
  ['Sinh viên y khoa có được hỗ trợ học phí không?', PEDAGOGY, false],
  ['sinh vien luat co duoc ho tro hoc phi khong', PEDAGOGY, false],
  ['Sinh viên sư phạm có được hỗ trợ học phí không?', PEDAGOGY, true],
  ['Sinh viên ngành sư phạm có được hỗ trợ học phí không?', PEDAGOGY, true],
  ['Sinh viên có được hỗ trợ học phí không?', PEDAGOGY, true],
  ['Sinh viên y khoa có được hỗ trợ học phí không?', 'Sinh viên được hỗ trợ học phí.', true]
])('students of one field: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const ACCOUNT = 'Cài đặt bảo vệ trên điện thoại; không cho trẻ dưới 13 tuổi lập tài khoản mạng xã hội.'

test.each([
  ['Trẻ dưới 16 tuổi có được lập tài khoản mạng xã hội không?', ACCOUNT, false],
  ['tre tren 13 tuoi co duoc lap tai khoan mang xa hoi khong', ACCOUNT, false],
  ['Trẻ dưới 13 tuổi có được dùng điện thoại không?', ACCOUNT, false],
  ['Trẻ dưới 13 tuổi có được lập tài khoản không?', ACCOUNT, true],
  ['Trẻ 12 tuổi có được lập tài khoản không?', ACCOUNT, true],
  ['Trẻ 4 tuổi được miễn học phí không?', 'Trẻ em mầm non 05 tuổi được miễn học phí.', false],
  ['tre 5 tuoi duoc mien hoc phi khong', 'Trẻ em mầm non 05 tuổi được miễn học phí.', true]
])('an age and its bound: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const OLDER = 'Học sinh học ở độ tuổi cao hơn tuổi quy định trong trường hợp thuộc hộ nghèo.'

test.each([
  ['Trông trẻ ngày Chủ nhật bao nhiêu tiền?', 'Trông trẻ ngày thứ Bảy: 50.000 đồng.', false],
  ['trong tre ngay thuong bao nhieu tien', 'Trông trẻ ngày thứ Bảy: 50.000 đồng.', false],
  ['Trông trẻ thứ 7 bao nhiêu tiền?', 'Trông trẻ ngày thứ Bảy: 50.000 đồng.', true],
  ['Chủ nhật có làm việc không?', 'Làm việc từ thứ Hai đến thứ Sáu.', true],
  ['Học sinh hộ nghèo có được học vượt lớp không?', OLDER, false],
  ['hoc sinh ho ngheo co duoc hoc tuoi cao hon khong', OLDER, true],
  ['Học viên mồ côi cha có được miễn học phí không?', 'Người học mồ côi cả cha lẫn mẹ được miễn học phí.', false],
  ['hoc vien mo coi me co duoc mien hoc phi khong', 'Người học mồ côi cả cha lẫn mẹ được miễn học phí.', false],
  ['Mồ côi cả cha lẫn mẹ có được miễn học phí không?', 'Người học mồ côi cả cha lẫn mẹ được miễn.', true],
  ['Mồ côi mẹ có được hỗ trợ không?', 'Người học mồ côi cha hoặc mẹ được hỗ trợ.', true]
])('one of several alike: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

test.each([
  ['Ngày khai giảng là ngày nào?', 'Nộp hồ sơ trong 30 ngày kể từ ngày khai giảng.', 'Điều 10', false],
  ['Ngày khai giảng là ngày nào?', 'Ngày khai giảng là ngày 05 tháng 9.', 'Điều 10', true],
  ['lich nghi he', 'Học sinh chuyển trường vào thời gian nghỉ hè, xong trong một học kỳ.', 'Điều 10', false],
  ['Lịch nghỉ hè?', 'Nghỉ hè từ ngày 01 tháng 6.', 'Điều 10', true],
  ['Xin giấy khai sinh ở đâu?', 'Bản sao giấy khai sinh nộp tại trường.', '3. Hồ sơ', false],
  ['xin giay khai sinh o dau', 'Thủ tục: Nhập học; Hồ sơ: Giấy khai sinh; Nơi nộp: tại trường', 'Điều 3', false],
  ['Xin giấy khai sinh ở đâu?', 'Cấp giấy khai sinh tại Ủy ban nhân dân xã.', 'Điều 3', true],
  [
    'Hộ nghèo có được miễn tiền sách không?',
    'Hộ nghèo được miễn tiền nước uống và tiền trông giữ xe.',
    'Điều 3',
    false
  ],
  ['ho ngheo co duoc mien tien hoc them khong', 'Hộ nghèo được miễn tiền nước uống.', 'Điều 3', false],
  ['Hộ nghèo có được miễn tiền gửi xe không?', 'Hộ nghèo được miễn tiền trông giữ xe.', 'Điều 3', true]
])('what only names the thing asked about: “%s” ← “%s” under %s: %s', (question, text, heading, answered) => {
  expect(answers(question, text, heading)).toBe(answered)
})

const MINORS = 'Thời hạn cai nghiện đối với người nghiện từ đủ 12 tuổi đến dưới 18 tuổi là 12 tháng.'

test.each([
  ['Thời hạn cai nghiện là bao lâu?', MINORS, false],
  ['Thời hạn cai nghiện của trẻ em là bao lâu?', MINORS, true],
  ['Học trung cấp mấy năm?', 'Người được cử tuyển học trung cấp đủ 03 năm.', false],
  ['Học cử tuyển trung cấp mấy năm?', 'Người được cử tuyển học trung cấp đủ 03 năm.', true],
  ['Ai cấp học bạ?', 'Hiệu trưởng xác nhận học bạ việc hoàn thành chương trình.', false],
  ['Ai cấp bằng tốt nghiệp?', 'Trưởng phòng giáo dục cấp bằng tốt nghiệp.', true],
  ['Người học có phải đóng học phí không?', 'Học phí là khoản tiền mà người học phải nộp.', false],
  ['Người học có phải đóng học phí không?', 'Người học phải đóng học phí hằng tháng.', true]
])('a narrower case, and another act: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

test.each([
  ['Trạm y tế khám cho giáo viên có thu tiền không?', 'Khám; không thu tiền đối với học sinh.', false],
  ['Trạm y tế khám cho phụ huynh có thu tiền không?', 'Khám; không thu tiền đối với học sinh.', false],
  ['Trạm y tế khám cho học sinh có thu tiền không?', 'Khám; không thu tiền đối với học sinh.', true]
])('for whom something is done: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const NOT_BY_STUDENTS = 'Điều 7. Các hành vi sinh viên không được làm'

test.each([
  ['Cán bộ có được hút thuốc không?', NOT_BY_STUDENTS, false],
  ['can bo co duoc hut thuoc khong', NOT_BY_STUDENTS, false],
  ['Sinh viên có được hút thuốc không?', NOT_BY_STUDENTS, true],
  ['Cán bộ có được hút thuốc không?', 'Điều 7. Các hành vi bị nghiêm cấm', true]
])('whose acts a heading forbids: “%s” under %s: %s', (question, heading, answered) => {
  expect(answers(question, 'Hút thuốc, uống rượu, bia.', heading)).toBe(answered)
})

const SPECIAL = 'Giáo viên trường, lớp dành cho người khuyết tật là 17 tiết đối với cấp trung học cơ sở.'

test.each([
  ['Giáo viên cấp 2 dạy mấy tiết một tuần?', SPECIAL, false],
  ['giao vien cap 2 day may tiet 1 tuan', SPECIAL, false],
  ['Giáo viên lớp dành cho trẻ khuyết tật dạy mấy tiết?', SPECIAL, true],
  ['Giáo viên cấp 2 dạy mấy tiết một tuần?', 'Giáo viên trường trung học cơ sở là 19 tiết.', true]
])('schools of their own: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const ONCE = 'Gia đình nộp hồ sơ một lần cho cả cấp học; riêng hộ nghèo nộp lại vào đầu mỗi năm học.'

test.each([
  ['Trẻ khuyết tật có phải nộp lại hồ sơ mỗi năm không?', ONCE, true],
  ['tre khuyet tat co phai nop lai ho so moi nam khong', ONCE, true],
  ['Trẻ khuyết tật có phải nộp lại hồ sơ không?', 'Hộ nghèo nộp lại hồ sơ vào đầu mỗi năm học.', false]
])('others set apart from a rule for all: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const OVER = 'Trường hợp số tiết vượt quá 200 tiết do không thể bố trí đủ giáo viên thì người đứng đầu phải thông báo.'

test.each([
  ['Dạy quá 200 tiết thì phải làm gì?', OVER, true],
  ['day qua 200 tiet thi phai lam gi', OVER, true],
  ['Dạy 200 tiết thì phải làm gì?', 'Trường hợp không dạy đủ 200 tiết thì phải thông báo.', false]
])('why a case comes about denies it not: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const BOTH =
  'Học viên thi đạt thì được Giám đốc Sở cấp bằng tốt nghiệp; thi không đạt thì được hiệu trưởng cấp giấy chứng nhận.'

test.each([
  ['Bằng tốt nghiệp do ai cấp?', 'Học sinh có bằng tốt nghiệp được hiệu trưởng cấp giấy chứng nhận.', false],
  ['bang tot nghiep do ai cap', 'Học sinh có bằng tốt nghiệp được hiệu trưởng cấp giấy chứng nhận.', false],
  ['Bằng tốt nghiệp do ai cấp?', 'Giám đốc Sở cấp bằng tốt nghiệp.', true],
  ['Thi không đạt thì ai cấp giấy chứng nhận?', BOTH, true],
  ['Bằng tốt nghiệp do ai cấp?', 'Giám đốc Sở xác nhận bằng tốt nghiệp.', false]
])('who issues a paper: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

const REPORTS = 'Giáo viên đang dạy tại trường báo cáo hiệu trưởng; có thay đổi thì báo cáo lại trong 05 ngày.'

test.each([
  ['Cơ sở dạy thêm phải báo cáo trong mấy ngày khi có thay đổi?', REPORTS, false],
  ['co so day them bao cao thay doi trong may ngay', REPORTS, false],
  ['Giáo viên phải báo cáo trong mấy ngày khi có thay đổi?', REPORTS, true],
  ['Thay đổi thì báo cáo trong mấy ngày?', REPORTS, true],
  ['Cơ sở dạy thêm báo cáo trong mấy ngày?', 'Giáo viên và cơ sở dạy thêm báo cáo trong 05 ngày.', true]
])('a body is not who works there: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})
