import { expect, test } from 'vitest'
import { isOfDutyAlone, isOfOtherParty, partyAsked } from '#bot/conversation/cases/parties.ts'

const PRESENT = 'Buổi thi sáng: thí sinh có mặt tại điểm thi trước 06 giờ 45.'
const CHECK =
  'Thí sinh kiểm tra đề ngay khi nhận; nếu đề thiếu trang thì báo giám thị chậm nhất 05 phút kể từ khi tính giờ.'
const PHONE = 'Thí sinh chỉ có căn cước điện tử làm việc với Trưởng Điểm thi và gửi lại điện thoại.'
const PAPERS = 'Thẻ căn cước hoặc hộ chiếu.'
const TELLS = 'Trước khi hết giờ làm bài 15 phút, Giám thị thông báo thời gian còn lại cho thí sinh biết.'

test.each([
  ['Giám thị phải có mặt lúc mấy giờ?', PRESENT, [], true],
  ['giam thi phai co mat luc may gio', PRESENT, [], true],
  ['Công an phải có mặt tại điểm thi lúc mấy giờ?', PRESENT, [], true],
  ['Phụ huynh có mặt tại điểm thi lúc mấy giờ?', PRESENT, [], true],
  ['Cho em hỏi trưởng điểm thi có mặt mấy giờ?', PRESENT, [], true],
  ['Thí sinh phải có mặt lúc mấy giờ?', PRESENT, [], false],
  ['Phải có mặt lúc mấy giờ?', PRESENT, [], false],
  ['Giám thị được kiểm tra đề trong mấy phút?', CHECK, [], true],
  ['Trưởng điểm thi có được dùng điện thoại không?', PHONE, [], true],
  ['Giám thị phải mang giấy tờ gì?', PAPERS, ['Giấy tờ phải mang theo'], true],
  ['Giám thị phải mang giấy tờ gì?', PAPERS, ['Giấy tờ của giám thị'], false],
  ['Giám thị thông báo thời gian còn lại trước mấy phút?', TELLS, [], false],
  ['giam thi thong bao truoc may phut', TELLS, [], false],
  ['Giám thị có được dùng điện thoại không?', 'Người làm nhiệm vụ thi không được dùng điện thoại.', [], false],
  ['Công an xã xác nhận cư trú mấy ngày?', 'Xác nhận trong 02 ngày làm việc.', ['Công an xã'], false],
  ['Phụ huynh nộp hồ sơ lúc mấy giờ?', 'Học sinh nộp hồ sơ từ 07 giờ 00.', [], false],
  ['Phụ huynh có mặt lúc mấy giờ?', 'Cha mẹ học sinh có mặt lúc 07 giờ 00.', [], false]
])('“%s” ← “%s” under %j is for others: %s', (question, line, around, other) => {
  expect(isOfOtherParty(partyAsked(question), [line], around)).toBe(other)
})

const ABSENT = 'Trưởng điểm thi phân công Thư ký kiểm tra số thí sinh vắng thi (15 phút sau khi tính giờ làm bài).'

test.each([
  ['Sau bao nhiêu phút thì thí sinh được ra khỏi phòng thi?', ABSENT, true],
  ['sau bao nhieu phut thi thi sinh duoc ra khoi phong thi', ABSENT, true],
  ['Thí sinh nộp bài trước khi hết giờ bao nhiêu phút?', TELLS, true],
  ['Thí sinh được thông báo thời gian còn lại trước mấy phút?', TELLS, false],
  ['Thông báo thời gian còn lại cho thí sinh trước mấy phút?', TELLS, false],
  ['Thí sinh được ra khỏi phòng thi sau bao nhiêu phút?', 'Thí sinh rời phòng sau 80 phút.', false]
])('what candidates do: “%s” ← “%s” is of those on duty alone: %s', (question, line, alone) => {
  expect(isOfDutyAlone(partyAsked(question), line)).toBe(alone)
})
