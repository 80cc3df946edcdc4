import { expect, test } from 'vitest'
import { leavesOutCase, specialCasesIn } from '#bot/conversation/cases/special-cases.ts'

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
  ['Ở quận khác có được đăng ký không?', 'Tuyển học sinh toàn quốc.', false],
  ['Đến muộn 10 phút có được vào thi không?', 'Thí sinh đến chậm không quá 15 phút vẫn được vào phòng thi.', false],
  ['thi vao 10 den tre co duoc thi khong', 'Thí sinh dự thi ba môn: Ngữ văn (120 phút), Toán (120 phút).', true],
  ['Nộp hồ sơ muộn có được không?', 'Nộp hồ sơ chậm nhất ngày 20 tháng 7.', true],
  ['Nộp hồ sơ muộn nhất ngày nào?', 'Nộp hồ sơ từ ngày 01 đến ngày 20 tháng 7.', false],
  ['Nghỉ hưu sớm phải báo trước mấy tháng?', 'Trước 06 tháng, tính đến ngày nghỉ hưu, phải thông báo.', true],
  ['Nghỉ hưu sớm tối đa mấy năm?', 'Được nghỉ hưu ở tuổi thấp hơn nhưng không quá 05 tuổi.', false],
  ['Ngày Nhà giáo quốc tế là ngày nào?', 'Ngày 20 tháng 11 là ngày Nhà giáo Việt Nam.', true],
  ['con hoc o nuoc ngoai ve nuoc', 'Học sinh Việt Nam về nước từ nước ngoài.', false],
  ['Học sinh tiểu học có bị đuổi học không?', 'Nhắc nhở; yêu cầu xin lỗi.', true],
  ['Có bị đuổi học không?', 'Buộc thôi học khi vi phạm lần thứ tư.', false],
  ['Viên chức nghỉ đẻ được mấy tháng?', 'Thông báo trước 06 tháng về việc nghỉ hưu.', true],
  ['Bố mẹ ly hôn, con được hỗ trợ bao nhiêu?', 'Học sinh mồ côi cha hoặc mẹ: 500.000 đồng.', true],
  ['bo me li di thi con o voi ai', 'Sau khi ly hôn, cha mẹ vẫn có quyền nuôi con.', false],
  ['Thí sinh thi hộ bị xử lý thế nào?', 'Khiển trách thí sinh nhìn bài của bạn.', true],
  ['thi ho bi xu ly the nao', 'Đình chỉ thí sinh nhờ người khác thi thay.', false],
  ['Hộ nghèo thi có được cộng điểm không?', 'Hộ nghèo được cộng 0,5 điểm.', false],
  ['Học sinh lưu ban có được hỗ trợ không?', 'Học sinh phổ thông được hỗ trợ.', true],
  ['Giáo viên hợp đồng bị đình chỉ bao lâu?', 'Viên chức bị đình chỉ không quá 15 ngày.', true],
  ['Tiền ăn sáng bao nhiêu?', 'Tiền ăn bán trú: 25.000 đồng một ngày.', true],
  ['Học sinh mất học bạ có được vào lớp 6 không?', 'Học bạ cấp tiểu học; có học bạ số thì không nộp bản giấy.', true],
  ['mat hoc ba thi lam sao', 'Học bạ bị mất được cấp lại.', false],
  ['Thí sinh tự do đăng ký ở đâu?', 'Học sinh đăng ký tại trường đang học.', true],
  ['hoc sinh tu do dang ky o dau', 'Thí sinh tự do nộp hồ sơ tại trường thuận tiện nhất.', false],
  ['Con Anh hùng lao động cộng mấy điểm?', 'Con của liệt sĩ được cộng 0,5 điểm.', true],
  ['Người Kinh ở xã khó khăn cộng mấy điểm?', 'Người dân tộc thiểu số được cộng 0,5 điểm.', true],
  ['Trẻ khuyết tật có được tuyển thẳng vào lớp 1 không?', 'Trẻ em khuyết tật được vào lớp 1 muộn.', true],
  ['Môn Giáo dục quốc phòng có thi không?', 'Miễn thi tất cả các môn.', true],
  ['Để quên điện thoại có bị đình chỉ không?', 'Gửi lại điện thoại ở nơi để vật dụng.', true],
  ['Công nhận tốt nghiệp lần hai ngày nào?', 'Công nhận tốt nghiệp lần đầu: 03/7/2026.', true],
  ['Kết hôn lần hai cần gì?', 'Kết hôn từ lần thứ hai trở đi.', false],
  ['Được đổi nguyện vọng mấy lần?', 'Được đổi nguyện vọng một lần.', false],
  ['Nhìn bài 2 lần bị xử lý thế nào?', 'Khiển trách thí sinh nhìn bài một lần.', false],
  ['Gửi xe máy bao nhiêu tiền?', 'Xe đạp: 20.000 đồng; xe đạp điện: 30.000 đồng.', true],
  ['Học sinh được đi xe máy điện không?', 'Học sinh từ đủ 16 tuổi được đi xe đạp điện.', false]
])('“%s” ← “%s” leaves out its case: %s', (question, text, out) => {
  expect(leavesOutCase(specialCasesIn(question), text)).toBe(out)
})

test('a case may be told by a heading', () => {
  expect(leavesOutCase(specialCasesIn('Dạy ngày lễ được bao nhiêu?'), `${PAY}\nLương ngày nghỉ lễ`)).toBe(false)
})
