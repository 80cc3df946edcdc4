import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { aHit, evidenceFor } from './hits.ts'

const answers = (question: string, text: string, heading = 'Điều 4. Quy định chung') =>
  rankCandidates(
    question,
    evidenceFor(question, [aHit({ text, trail: [heading], document: { title: 'Quy định' } })])
  )[0]?.signs.forOthers === 0

test.each([
  ['Giảng viên cơ hữu phải có trình độ gì?', 'Giảng viên đồng cơ hữu phải có trình độ tiến sĩ.', false],
  ['chien si duoc cong may diem', 'Cựu chiến sĩ được cộng 02 điểm.', false],
  ['Giảng viên đồng cơ hữu phải có trình độ gì?', 'Giảng viên đồng cơ hữu phải có trình độ tiến sĩ.', true],
  ['Giảng viên cơ hữu phải có trình độ gì?', 'Giảng viên cơ hữu, đồng cơ hữu phải có trình độ tiến sĩ.', true],
  ['Trường tiểu học có mấy thành viên?', 'Hội đồng trường tiểu học có 07 thành viên.', true],
  ['Học phí là bao nhiêu?', 'Nộp 500.000 đồng học phí.', true],
  ['Người lao động có mấy bản?', 'Hợp đồng lao động có 02 bản.', true],
  ['Tổ chuyên môn có mấy người?', 'Tổ trưởng, tổ phó tổ chuyên môn là 02 người.', true],
  ['Chiến sĩ được cộng mấy điểm?', 'Cựu chiến sĩ được cộng 02 điểm.', false]
])('words behind one that makes another thing of them: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

test.each([
  ['Gửi xe máy một tháng bao nhiêu?', 'Trông giữ xe đạp 10.000 đồng một tháng.', 'Điều 13. Mức thu', false],
  ['Gửi xe đạp một tháng bao nhiêu?', 'Trông giữ xe đạp 10.000 đồng một tháng.', 'Điều 13. Mức thu', true],
  ['Dạy thêm trong nhà trường mấy tiết?', 'Mỗi môn 02 tiết một tuần.', 'Điều 7. Dạy thêm ngoài nhà trường', false],
  ['Dạy thêm trong trường mấy tiết?', 'Mỗi môn 02 tiết một tuần.', 'Điều 6. Dạy thêm trong nhà trường', true]
])('a thing of one kind, and one side: “%s” ← “%s” under %s: %s', (question, text, above, answered) => {
  expect(answers(question, text, above)).toBe(answered)
})

const COLLEGES = 'Bộ trưởng Bộ Lao động quyết định đối với trường cao đẳng, trừ trường cao đẳng sư phạm.'

test.each([
  ['Ai quyết định thành lập trường cao đẳng sư phạm?', COLLEGES, false],
  ['Ai quyết định thành lập trường cao đẳng?', COLLEGES, true],
  ['Học sinh nghỉ mấy ngày?', 'Học sinh nghỉ 07 ngày, trừ học sinh cuối cấp.', true],
  ['Học sinh cuối cấp nghỉ mấy ngày?', 'Học sinh nghỉ 07 ngày, trừ học sinh cuối cấp.', false],
  // an exception answers whether something may be done
  ['Có được mang máy tính không?', 'Không được mang thiết bị điện tử, trừ máy tính cầm tay.', true],
  ['Mức phạt là bao nhiêu tiền?', 'Phạt 02 triệu đồng, trừ mức phạt tại khoản 3 Điều này.', true],
  ['Muốn thay đổi tuyến thì báo trước mấy ngày?', 'Trừ trường hợp Sở thay đổi lịch, trường báo trước 07 ngày.', true],
  [
    'Trúng tuyển đại học được giảm học phí mấy phần trăm?',
    'Người trúng tuyển (không bao gồm liên thông) được giảm học phí 50 phần trăm.',
    true
  ],
  ['Nói chuyện thì bị trừ mấy điểm?', 'Khấu trừ 05 điểm khi nói chuyện, trừ điểm rèn luyện 02 điểm.', true]
])('what is only excepted is not ruled: “%s” ← “%s”: %s', (question, text, answered) => {
  expect(answers(question, text)).toBe(answered)
})

test.each([
  ['hieu truong co phai day ko, day may tiet', 'Mỗi môn được dạy thêm không quá 2 tiết.', 'Điều 5. Dạy thêm', false],
  ['hieu truong co phai day không, day may tiet', 'Mỗi môn được dạy thêm không quá 2 tiết.', 'Điều 5. Dạy thêm', false],
  ['Hiệu trưởng dạy mấy tiết?', 'Dạy 02 tiết mỗi tuần.', 'Điều 8. Định mức của hiệu trưởng', true],
  ['Hiệu trưởng báo cáo mấy lần?', 'Nhà trường báo cáo 02 lần.', 'Điều 5. Báo cáo', true],
  ['Hiệu trưởng dạy mấy tiết?', 'Người đứng đầu dạy 02 tiết.', 'Điều 5. Định mức', true],
  ['thue nha lap phan hieu truong nghe con may nam', 'Hợp đồng thuê còn thời hạn 05 năm.', 'Điều 6. Hồ sơ', true],
  ['Mỗi tuần dạy thêm mấy tiết?', 'Mỗi môn được dạy thêm không quá 2 tiết.', 'Điều 5. Dạy thêm', true]
])('how many is told of the head that was asked about: “%s” ← “%s” under %s: %s', (question, text, above, answered) => {
  expect(answers(question, text, above)).toBe(answered)
})
