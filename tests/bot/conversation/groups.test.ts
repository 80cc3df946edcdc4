import { expect, test } from 'vitest'
import { groupsAsked, groupsIn, isOfOtherGroup } from '#bot/conversation/cases/groups.ts'

test.each([
  ['Học sinh, sinh viên được gì?', ['học sinh', 'sinh viên']],
  ['hssv duoc gi', ['học sinh', 'sinh viên']],
  ['Cha mẹ học sinh đóng gì?', []],
  ['Học viện Tài chính tuyển bao nhiêu?', []],
  ['hoc vien co phai dong hoc phi ko', []],
  ['Học viên được gì?', ['học viên']],
  ['Lưu học sinh nộp gì?', ['trẻ mầm non', 'học sinh', 'sinh viên', 'học viên', 'nghiên cứu sinh']],
  ['Nhà giáo được gì?', ['giáo viên', 'giảng viên']],
  ['Trẻ mầm non được gì?', ['trẻ mầm non']],
  ['Người học được gì?', ['trẻ mầm non', 'học sinh', 'sinh viên', 'học viên', 'nghiên cứu sinh']]
])('“%s” speaks of %j', (text, groups) => {
  expect([...groupsIn(text)]).toEqual(groups)
})

const PUPILS = 'Thông tư về khen thưởng và kỷ luật học sinh'

test.each([
  ['Sinh viên có mấy hình thức khen thưởng?', 'Có 5 hình thức khen thưởng.', [PUPILS], true],
  ['Học sinh có mấy hình thức khen thưởng?', 'Có 5 hình thức khen thưởng.', [PUPILS], false],
  ['giao vien co may hinh thuc khen thuong', 'Có 5 hình thức khen thưởng.', [PUPILS], true],
  // what teachers do to those a paper is about stands in it
  ['Giáo viên nhận xét mấy lần một học kỳ?', 'Nhận xét 02 lần mỗi học kỳ.', [PUPILS], false],
  ['Có mấy hình thức khen thưởng?', 'Có 5 hình thức khen thưởng.', [PUPILS], false],
  ['Sinh viên có mấy hình thức khen thưởng?', 'Có 5 hình thức.', ['Điều 3. Khen thưởng người học', PUPILS], false],
  ['Sinh viên có mấy hình thức khen thưởng?', 'Có 5 hình thức.', ['Quy định về khen thưởng'], false],
  ['Giáo viên có được mang điện thoại không?', 'Học sinh không được mang điện thoại.', [], true],
  ['Giáo viên nhà cách trường 10 km có được hỗ trợ không?', 'Đối tượng: Học sinh nhà cách trường 05 km', [], true],
  ['giao vien nha cach truong 10 km co duoc ho tro ko', 'Đối tượng: Học sinh nhà cách trường 05 km', [], true],
  ['Trẻ mầm non nhà cách trường 6 km được hỗ trợ không?', 'Đối tượng: Học sinh nhà cách trường 05 km', [], true],
  ['Con em học mẫu giáo có được hỗ trợ không?', 'Học sinh thuộc hộ cận nghèo được hỗ trợ.', [], true],
  ['Trẻ mầm non có được miễn học phí không?', 'Trẻ em mầm non và học sinh phổ thông được miễn.', [], false],
  [
    'Giáo viên có được dùng điện thoại không?',
    'Không cho học sinh dùng điện thoại, trừ khi giáo viên cho phép.',
    [],
    true
  ],
  ['Giáo viên bị bạo lực có phải trả tiền khám không?', 'Không thu tiền đối với học sinh là nạn nhân.', [], true],
  ['Giáo viên phải làm gì?', 'Quan tâm đối với học sinh yếu.', [], false],
  ['Giáo viên được thu tiền dạy thêm không?', 'Không thu tiền của học sinh.', [], false],
  ['Giáo viên dạy tối đa bao nhiêu em?', 'Mỗi lớp có tối đa 35 học sinh.', [], false],
  ['Ai xác định học sinh vi phạm ở mức nào?', 'Giáo viên căn cứ hậu quả để xác định mức độ.', [PUPILS], false],
  ['Thí sinh nộp mấy bộ hồ sơ?', 'Nộp 01 bộ hồ sơ.', ['Tuyển dụng giáo viên'], false],
  ['Giáo viên được nghỉ mấy ngày?', 'Viên chức được nghỉ 12 ngày.', [], false],
  ['Bao lâu thì hết kỷ luật của viên chức?', 'Đối với sinh viên bị kỷ luật: sau 3 tháng.', [], true],
  ['bao lau thi het ky luat cua vien chuc', 'Đối với sinh viên bị kỷ luật: sau 3 tháng.', [], true],
  ['Viên chức quản lý sinh viên thế nào?', 'Sinh viên bị kỷ luật: sau 3 tháng.', [], false],
  ['Bao lâu thì hết kỷ luật của viên chức?', 'Sau 3 tháng kể từ ngày có quyết định.', [], false]
])('“%s” ← “%s” under %j is of another group: %s', (question, line, around, other) => {
  expect(isOfOtherGroup(groupsAsked(question), [line], around)).toBe(other)
})
