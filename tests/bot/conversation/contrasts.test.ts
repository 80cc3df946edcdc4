import { expect, test } from 'vitest'
import { contrastsIn, isOfContrary } from '#bot/conversation/cases/contrasts.ts'

test.each([
  ['Thời hiệu xử lý kỷ luật công chức', ['Thời hiệu là 24 tháng.', 'Điều 53. Thời hiệu', 'Luật Viên chức'], true],
  ['thoi han tam vang', ['Thời hạn tạm trú tối đa là 02 năm.'], true],
  ['Tiền gửi xe máy bao nhiêu', ['Trông giữ xe đạp: 10.000 đồng'], true],
  ['Tiền gửi xe đạp bao nhiêu', ['Trông giữ xe đạp điện: 20.000 đồng'], true],
  ['Tiền gửi xe đạp điện bao nhiêu', ['Trông giữ xe đạp điện: 20.000 đồng'], false],
  ['Tiền gửi xe máy bao nhiêu', ['Trông giữ xe đạp, xe máy: 10.000 đồng'], false],
  ['Kiểm tra giữa kỳ', ['Không dạy thêm khi kiểm tra cuối kỳ.'], true],
  ['Hồ sơ khen thưởng', ['Hồ sơ gồm biên bản.', 'Điều 32. Hồ sơ khen thưởng, kỷ luật'], false],
  ['Thời hạn tạm trú', ['Xóa đăng ký tạm trú khi đã đăng ký thường trú.'], false],
  ['Hồ sơ làm giảng viên thỉnh giảng', ['Hồ sơ đăng ký làm giảng viên đồng cơ hữu gồm:'], true],
  ['Chi cho thi trong nước', ['Chi cho thí sinh thi quốc tế'], true],
  ['Chi cho thi trong nước', ['Chi cho hội thảo trong nước, quốc tế'], false],
  ['Phòng bán trú rộng bao nhiêu', ['Phòng học rộng từ 1,5 mét vuông cho một học sinh.'], true],
  ['Bị bạo lực gia đình có được khám không', ['Nạn nhân của bạo lực học đường được khám.'], true],
  ['Học phí bao nhiêu', ['Viên chức được nghỉ phép.'], false]
])('of the other of two things: %s ← %s', (question, texts, expected) => {
  expect(isOfContrary(contrastsIn(question), texts)).toBe(expected)
})
