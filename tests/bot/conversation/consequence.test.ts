import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { aHit, evidenceFor } from './hits.ts'

/** Whether nothing that a passage says rules for what was asked. */
const isOther = (question: string, text: string, heading: string) =>
  rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [heading] })]))[0]?.signs.forOthers !== 0

const NO_PAY = '2. Viên chức không được hưởng trợ cấp nếu thuộc một trong các trường hợp sau:\na) Bị buộc thôi việc;'
const KINDS = '2. Lưu học sinh vi phạm bị xử lý theo hình thức sau:\na) Khiển trách;'

test.each([
  ['Trường hợp nào viên chức bị buộc thôi việc?', NO_PAY, 'Điều 45. Chế độ thôi việc', true],
  ['Truong hop nao vien chuc bi buoc thoi viec', NO_PAY, 'Điều 45. Chế độ thôi việc', true],
  ['Khi nào viên chức không được hưởng trợ cấp?', NO_PAY, 'Điều 45. Chế độ thôi việc', false],
  ['Sinh viên bị khiển trách khi nào?', KINDS, 'Điều 8. Xử lý vi phạm', true],
  ['Khi nào bị khiển trách?', '1. Khiển trách khi vi phạm lần đầu.', 'Điều 31. Hình thức kỷ luật', false],
  [
    'Khi nào sinh viên bị cảnh báo học tập?',
    '3. Sinh viên bị buộc thôi học khi:\na) Bị cảnh báo học tập.',
    'Điều 9',
    true
  ],
  [
    'Khi nào sinh viên bị buộc thôi học?',
    '3. Sinh viên bị buộc thôi học khi:\na) Bị cảnh báo học tập.',
    'Điều 9',
    false
  ],
  [
    'Chủ tịch bị cách chức khi nào?',
    'Trường hợp chủ tịch bị miễn nhiệm, cách chức thì hội đồng gửi hồ sơ.',
    'Điều 13',
    true
  ],
  [
    'chu tich bi cach chuc khi nao',
    'Trường hợp chủ tịch bị miễn nhiệm, cách chức thì hội đồng gửi hồ sơ.',
    'Điều 13',
    true
  ],
  ['Chủ tịch bị cách chức khi nào?', 'Chủ tịch bị cách chức nếu không hoàn thành nhiệm vụ.', 'Điều 13', false],
  ['Phân hiệu bị đình chỉ hoạt động khi nào?', 'Phân hiệu dừng tuyển sinh khi bị đình chỉ hoạt động.', 'Điều 15', true],
  [
    'Trường bị giải thể khi nào?',
    'Trong trường hợp trường bị giải thể, tài sản được xử lý theo luật.',
    'Điều 27',
    true
  ],
  ['Trường hợp nào trường bị sáp nhập?', 'Nhà trường bị giải thể trong trường hợp sau đây:', 'Điều 51', true],
  ['Trường hợp nào trường bị giải thể?', 'Nhà trường bị giải thể trong trường hợp sau đây:', 'Điều 51', false]
])('what is itself a case of another thing: “%s” ← “%s” under “%s”: %s', (question, text, heading, other) => {
  expect(isOther(question, text, heading)).toBe(other)
})

const OUT = 'Việc kết hôn không thuộc một trong các trường hợp cấm kết hôn tại khoản 2 Điều 5.'
test.each([
  ['Trường hợp nào bị cấm kết hôn?', OUT, true],
  ['truong hop nao bi cam ket hon', OUT, true],
  ['Trường hợp nào bị cấm kết hôn?', 'Cấm kết hôn trong trường hợp tảo hôn tại khoản 2 Điều 5.', false],
  ['Điều kiện kết hôn là gì?', OUT, false]
])('who is in none of the cases tells none: “%s” ← “%s”: %s', (question, text, other) => {
  expect(isOther(question, text, 'Điều 8. Kết hôn')).toBe(other)
})

const MADE_OF = '1. Cơ cấu tổ chức của trường cao đẳng gồm:\na) Hội đồng trường của trường cao đẳng;\nb) Hiệu trưởng.'
test.each([
  ['Hội đồng trường cao đẳng gồm những ai?', MADE_OF, 'Điều 10. Cơ cấu tổ chức', true],
  ['hoi dong truong cao dang gom nhung ai', MADE_OF, 'Điều 10. Cơ cấu tổ chức', true],
  ['Cơ cấu tổ chức của trường cao đẳng gồm những gì?', MADE_OF, 'Điều 10. Cơ cấu tổ chức', false],
  ['Em ốm nhẹ, hồ sơ đặc cách gồm những gì?', '1. Hồ sơ đặc cách gồm:\na) Đơn của em.', 'Điều 3. Đặc cách', false],
  ['Hội đồng trường gồm những ai?', '2. Thành phần gồm:\na) Bí thư; hiệu trưởng.', 'Điều 11. Hội đồng trường', false],
  ['Hội đồng trường gồm những ai?', 'Thành viên hội đồng trường gồm bí thư, hiệu trưởng.', 'Điều 11', false],
  ['Hội đồng trường gồm những ai?', 'Trường tiểu học;', 'Cơ sở giáo dục phổ thông bao gồm:', true],
  ['Cơ sở giáo dục nghề nghiệp gồm những gì?', '2. Cơ sở giáo dục thường xuyên bao gồm trung tâm.', 'Điều 44', true],
  ['Cơ sở giáo dục nghề nghiệp gồm những gì?', '1. Cơ sở giáo dục nghề nghiệp gồm trung tâm.', 'Điều 5', false],
  ['Hồ sơ giải thể phân hiệu gồm gì?', '2. Hồ sơ giải thể: 01 bộ, bao gồm văn bản đề nghị.', 'Điều 9. Giải thể', false]
])('what is but a part of another whole: “%s” ← “%s” under “%s”: %s', (question, text, heading, other) => {
  expect(isOther(question, text, heading)).toBe(other)
})
