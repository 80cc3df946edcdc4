import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { matterOf, tellsNotThat } from '#bot/conversation/cases/matter.ts'

const isOther = (question: string, lines: readonly string[], heading = '') =>
  tellsNotThat(matterOf(question, askedFor(question)), lines, [heading])

const DRAW = 'Trường hợp số ý kiến bằng nhau thì quyết định theo ý kiến của Chủ tịch hội đồng.'

test.each([
  ['Ai là chủ tịch hội đồng cử tuyển?', DRAW, true],
  ['ai la chu tich hoi dong cu tuyen', DRAW, true],
  ['Ai là chủ tịch hội đồng cử tuyển?', 'Chủ tịch hội đồng là Chủ tịch hoặc Phó Chủ tịch tỉnh', false],
  ['Ai là chủ tịch hội đồng tuyển sinh?', 'Chủ tịch: Hiệu trưởng hoặc Phó hiệu trưởng;', false],
  ['Ai là chủ tịch hội đồng tuyển sinh?', 'Nhiệm vụ và quyền hạn của Chủ tịch Hội đồng tuyển sinh:', true],
  ['Ai là chủ tịch hội đồng tuyển sinh?', 'Phó chủ tịch: Phó hiệu trưởng;', true],
  ['Ai là phó chủ tịch hội đồng tuyển sinh?', 'Phó chủ tịch: Phó hiệu trưởng;', false],
  ['Ủy viên thường trực hội đồng là ai?', 'Trưởng ban do Ủy viên thường trực Hội đồng kiêm nhiệm;', true],
  ['Trưởng ban thư ký là ai?', 'Trưởng ban do Ủy viên thường trực Hội đồng kiêm nhiệm;', false],
  ['Hiệu trưởng họp với ai?', DRAW, false]
])('a post is named without its holder: “%s” ← “%s”: %s', (question, line, other) => {
  expect(isOther(question, [line])).toBe(other)
})

const STANDARDS = 'Giám đốc, phó giám đốc phải có đủ các tiêu chuẩn theo quy định.'
const RULED = 'Thủ tục, quy trình bổ nhiệm hiệu trưởng do Bộ trưởng Bộ Giáo dục và Đào tạo quy định.'
const AGAIN = 'Nếu nguyên nhân dẫn đến việc đình chỉ được khắc phục thì người có thẩm quyền cho phép tiếp tục.'

test.each([
  ['Ai bổ nhiệm phó giám đốc trung tâm?', STANDARDS, 'Điều 9. Tiêu chuẩn và thẩm quyền bổ nhiệm', true],
  ['ai bo nhiem pho giam doc trung tam', STANDARDS, 'Điều 9. Tiêu chuẩn và thẩm quyền bổ nhiệm', true],
  ['Ai bổ nhiệm tổ trưởng?', 'Tổ có tổ trưởng do giám đốc bổ nhiệm.', '', false],
  ['Ai bổ nhiệm hiệu trưởng trường công lập?', 'Hội đồng quản trị bổ nhiệm hiệu trưởng trường tư thục.', '', true],
  ['Ai bổ nhiệm hiệu trưởng trường tư thục?', 'Hội đồng quản trị bổ nhiệm hiệu trưởng trường tư thục.', '', false],
  ['Thẩm quyền thành lập hội đồng', 'a) Thành lập hội đồng tuyển sinh.', '2. Các trường tiểu học', false],
  ['Ai bổ nhiệm thư ký?', 'Quyền hạn cụ thể, việc bổ nhiệm thư ký được quy định trong Điều lệ.', '', true],
  ['Hiệu trưởng do ai bổ nhiệm?', RULED, '', true],
  [
    'Quy chế tổ chức do ai ban hành?',
    'Quy chế; quy chế sửa đổi, bổ sung (nếu có) do người đứng đầu ban hành.',
    '',
    false
  ],
  ['Quy chế tổ chức do ai ban hành?', 'Quy chế sửa đổi do người đứng đầu ban hành.', '', true],
  ['Ai bổ nhiệm hiệu trưởng?', 'Việc bổ nhiệm hiệu trưởng do Chủ tịch xã quyết định.', '', false],
  ['Ai quyết định đình chỉ hoạt động?', AGAIN, '', true],
  ['Thẩm quyền quyết định đình chỉ hoạt động', AGAIN, '', true],
  [
    'Ai quyết định thành lập trường?',
    'Chủ tịch tỉnh đối với trường trung học.',
    'Điều 5. Thẩm quyền thành lập trường',
    false
  ],
  ['Ai cấp giấy chứng nhận?', 'Người có thẩm quyền cấp giấy chứng nhận thì có quyền đình chỉ.', '', true],
  ['Ai cấp giấy chứng nhận?', 'Giám đốc Sở cấp giấy chứng nhận.', '', false],
  ['Ai phong tặng danh hiệu?', 'd) Được xét, phong tặng danh hiệu nhà giáo.', '', true],
  ['Quy chế do ai ban hành?', 'Hiệu trưởng ban hành quy chế sửa đổi, bổ sung.', '', true],
  ['Ai ban hành danh mục?', 'Thủ tướng Chính phủ ban hành, sửa đổi, bổ sung danh mục.', '', false],
  ['Quy chế sửa đổi do ai ban hành?', 'Hiệu trưởng ban hành quy chế sửa đổi, bổ sung.', '', false],
  ['Thẩm quyền quyết định cho học vượt lớp', 'Học sinh học vượt lớp khi phát triển sớm;', '', true],
  ['Thẩm quyền quyết định cho học vượt lớp', 'Học sinh phát triển sớm;', 'Trường hợp được học vượt lớp gồm:', true],
  ['Điều kiện bổ nhiệm hiệu trưởng', STANDARDS, '', false]
])('what is done is only spoken of: “%s” ← “%s” under “%s”: %s', (question, line, heading, other) => {
  expect(isOther(question, [line], heading)).toBe(other)
})

test.each([
  ['Ép học sinh học thêm bị xử lý thế nào?', 'Ép buộc học sinh học thêm để thu tiền.', true],
  ['ep hoc sinh hoc them bi xu ly the nao', 'Ép buộc học sinh học thêm để thu tiền.', true],
  ['Ép học sinh học thêm bị xử lý thế nào?', 'Người vi phạm bị xử lý kỷ luật.', false],
  ['Không nghiên cứu bị xử lý thế nào?', 'Hiệu trưởng căn cứ mức độ để xem xét khi đánh giá, xếp loại.', false],
  ['Không nghiên cứu bị xử lý thế nào?', 'Hiệu trưởng xem xét kế hoạch nghiên cứu.', true],
  ['Có được ép học sinh học thêm không?', 'Ép buộc học sinh học thêm để thu tiền.', false],
  ['Cuộc họp hợp lệ khi nào?', 'Thông báo mời họp được gửi trước ít nhất 05 ngày.', true],
  ['Cuộc họp hợp lệ khi nào?', 'Cuộc họp hợp lệ khi có ít nhất 70% thành viên.', false],
  ['Chi bảo hộ cho giám khảo bao nhiêu?', 'Chi mua bảo hộ cho thí sinh: 1.000.000 đồng/người.', true],
  ['chi bao ho cho giam khao bao nhieu', 'Chi mua bảo hộ cho thí sinh: 1.000.000 đồng/người.', true],
  ['Chi bảo hộ cho thí sinh bao nhiêu?', 'Chi mua bảo hộ cho thí sinh: 1.000.000 đồng/người.', false],
  ['Chi bảo hộ cho giám khảo bao nhiêu?', 'Giám khảo: chi như cho thí sinh.', false],
  ['Công chức chuyển thành viên chức sau mấy năm?', 'Viên chức đủ 05 năm được xét chuyển thành công chức.', true],
  ['Viên chức chuyển thành công chức sau mấy năm?', 'Viên chức đủ 05 năm được xét chuyển thành công chức.', false]
])('something else of what was asked about: “%s” ← “%s”: %s', (question, line, other) => {
  expect(isOther(question, [line])).toBe(other)
})

const GROUP = 'Mỗi nhóm biên soạn có từ 3 đến 5 thành viên.'
const STRONG = 'Nhóm nghiên cứu mạnh có ít nhất 05 thành viên, trong đó nhóm có 04 thành viên chủ chốt.'

test.each([
  ['Tổ biên soạn có mấy thành viên?', GROUP, true],
  ['to bien soan co may thanh vien', GROUP, true],
  ['Nhóm biên soạn có mấy thành viên?', GROUP, false],
  ['Tổ biên soạn giáo trình có mấy thành viên?', 'Thành phần Tổ biên soạn có từ 5 đến 7 thành viên.', false],
  ['Nhóm nghiên cứu sinh viên có mấy thành viên?', STRONG, true],
  ['Nhóm nghiên cứu mạnh có mấy thành viên?', STRONG, false],
  ['Ban phúc tra có ít nhất mấy người?', 'Khi phúc tra, Ban thư ký (gồm ít nhất 02 người) làm các việc sau:', true],
  ['Hội đồng thẩm định có mấy thành viên?', 'Hội đồng có 07 thành viên.', false]
])('members of another body: “%s” ← “%s”: %s', (question, line, other) => {
  expect(isOther(question, [line])).toBe(other)
})
