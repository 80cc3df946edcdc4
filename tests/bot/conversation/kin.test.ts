import { expect, test } from 'vitest'
import { isOfOtherKin, kinAsked } from '#bot/conversation/cases/kin.ts'

const OF_CHILDREN = 'Con liệt sĩ được cộng 2,0 điểm.'
const OF_PUPILS = 'Học sinh bị thiên tai, hỏa hoạn, bệnh hiểm nghèo được hỗ trợ 2.000.000 đồng.'
const PHONES = 'Không cho học sinh dùng điện thoại trong giờ học, trừ khi giáo viên cho phép.'

test.each([
  ['Ông ngoại con là liệt sĩ, con có được cộng 2 điểm không?', OF_CHILDREN, true],
  ['ong noi em la liet si, em co duoc cong diem khong', OF_CHILDREN, true],
  ['Em là cháu liệt sĩ, được cộng mấy điểm?', OF_CHILDREN, true],
  ['Chú em là thương binh thì em được cộng mấy điểm?', 'Con của thương binh được cộng 01 điểm.', true],
  ['Bố em là liệt sĩ, em được cộng mấy điểm?', OF_CHILDREN, false],
  ['Cháu là con liệt sĩ, được cộng mấy điểm?', OF_CHILDREN, false],
  ['Ông em là liệt sĩ, em được gì?', 'Con, cháu liệt sĩ và thân nhân khác được ưu tiên.', false],
  ['Ông em là liệt sĩ, em được gì?', 'Mọi học sinh được cộng 01 điểm.', false]
])('whose merit it is: “%s” ← “%s”: of other kin %s', (question, line, other) => {
  expect(isOfOtherKin(kinAsked(question), line)).toBe(other)
})

test.each([
  ['Bố em bị bệnh hiểm nghèo có được hỗ trợ không?', OF_PUPILS, true],
  ['me em mac benh ung thu, em co duoc ho tro ko', OF_PUPILS, true],
  ['Em bị bệnh hiểm nghèo có được hỗ trợ không?', OF_PUPILS, false],
  ['Con em bị bệnh hiểm nghèo có được hỗ trợ không?', OF_PUPILS, false],
  ['Nhà em bị hỏa hoạn có được hỗ trợ không?', OF_PUPILS, false],
  ['Bố em bị bệnh hiểm nghèo thì sao?', 'Học sinh bị bệnh hoặc có cha, mẹ bị bệnh hiểm nghèo được hỗ trợ.', false]
])('whom it befell: “%s” ← “%s”: of other kin %s', (question, line, other) => {
  expect(isOfOtherKin(kinAsked(question), line)).toBe(other)
})

test.each([
  ['Phụ huynh có được dùng điện thoại trong giờ học không?', PHONES, true],
  ['phu huynh co duoc dung dien thoai trong gio hoc ko', PHONES, true],
  ['Phụ huynh có được nộp hồ sơ trực tuyến không?', 'Học sinh nộp hồ sơ trực tuyến.', false],
  ['Học sinh có được dùng điện thoại không?', PHONES, false],
  ['Phụ huynh có được làm đơn phúc khảo không?', 'Sinh viên làm đơn kể từ ngày công bố điểm.', true],
  ['phu huynh co duoc lam don phuc khao khong', 'Thí sinh làm đơn phúc khảo.', false],
  ['Phụ huynh có được vào trường không?', 'Cha mẹ học sinh vào trường phải báo bảo vệ.', false]
])('what parents may do: “%s” ← “%s”: of other kin %s', (question, line, other) => {
  expect(isOfOtherKin(kinAsked(question), line)).toBe(other)
})
