import { expect, test } from 'vitest'
import { leavesOutQualifier, qualifiersOf } from '#bot/conversation/cases/qualifiers.ts'

const PAY = 'Tiền lương 01 tiết dạy thêm bằng tiền lương 01 tiết dạy x 150%.'

test.each([
  ['lương dạy thêm giờ ban đêm bao nhiêu', PAY, true],
  ['tiền lương 1 tiết dạy thêm ngày lễ', PAY, true],
  ['day them gio chu nhat duoc bao nhieu', PAY, true],
  ['dạy thêm cuối tuần được bao nhiêu', PAY, true],
  ['dạy hè được trả bao nhiêu', PAY, true],
  ['lương dạy thêm giờ bao nhiêu', PAY, false],
  ['hoc he chinh quy thi luong bao nhieu', PAY, false],
  ['lương dạy thêm lễ phép bao nhiêu', PAY, false],
  ['lương dạy thêm tối đa bao nhiêu', PAY, false],
  ['Làm đêm được trả bao nhiêu?', 'Làm việc vào ban đêm được trả thêm 30%.', false],
  ['Trực tết được trả bao nhiêu, ngày lễ thì sao?', 'Ngày nghỉ lễ, tết: bằng 300%.', false],
  ['Chủ nhật có làm việc không?', 'Làm việc từ thứ Hai đến thứ Sáu.', false],
  ['Được dùng điện thoại trong giờ ra chơi không?', 'Không dùng điện thoại trong giờ học.', true],
  ['gio ra choi dung dien thoai duoc ko', 'Không dùng điện thoại trong giờ học và giờ ra chơi.', false],
  ['Nghỉ hè bao lâu?', 'Thời gian nghỉ hè là 08 tuần.', false],
  ['Con em học ở xã khác, được hỗ trợ bao nhiêu?', 'Ngoài các khoản trên, hỗ trợ 400.000 đồng.', true],
  ['con em hoc o xa khac duoc ho tro bao nhieu', 'Hỗ trợ 400.000 đồng.', true],
  ['Học ngoài địa bàn có được hỗ trợ không?', 'Học sinh học tại địa phương khác được hỗ trợ.', false],
  ['Ở quận khác có được đăng ký không?', 'Tuyển học sinh toàn quốc.', false]
])('“%s” ← “%s” leaves out its case: %s', (question, text, out) => {
  expect(leavesOutQualifier(qualifiersOf(question), text, text)).toBe(out)
})

test('a case may be told by a heading', () => {
  expect(leavesOutQualifier(qualifiersOf('Dạy ngày lễ được bao nhiêu?'), PAY, `${PAY}\nLương ngày nghỉ lễ`)).toBe(false)
})

const CONSENT = 'Giảng viên phải được sự đồng ý bằng văn bản của người đứng đầu.'

test.each([
  ['giang vien dong co huu phai co bang gi', CONSENT, true],
  ['Giảng viên cần bằng cấp gì?', CONSENT, true],
  ['Giáo viên phải có trình độ gì?', CONSENT, true],
  ['giao vien phai co chung chi gi', CONSENT, true],
  ['Giảng viên phải có bằng gì?', 'Giảng viên có bằng thạc sĩ trở lên.', false],
  ['Giáo viên cần trình độ nào?', 'Có bằng tốt nghiệp cao đẳng sư phạm.', false],
  ['Giảng viên được đồng ý bằng hình thức gì?', CONSENT, false],
  ['Đi thi bằng phương tiện gì?', CONSENT, false],
  ['Có bằng chứng gì thì được xem xét?', CONSENT, false],
  ['Trả lời bằng gì?', CONSENT, false]
])('“%s” ← “%s” leaves out the degree: %s', (question, line, out) => {
  expect(leavesOutQualifier(qualifiersOf(question), line, line)).toBe(out)
})
