import { expect, test } from 'vitest'
import { withoutRequest } from '#bot/conversation/triage/requests.ts'

test.each([
  ['Nêu nhiệm vụ của nhà giáo', 'nhiệm vụ của nhà giáo'],
  ['Nêu các nhiệm vụ cơ bản của sinh viên.', 'các nhiệm vụ cơ bản của sinh viên.'],
  ['neu nhiem vu cua nha giao', 'nhiem vu cua nha giao'],
  ['Hãy liệt kê các quyền của nhà giáo', 'các quyền của nhà giáo'],
  ['Hãy cho biết nhiệm vụ của nhà giáo là gì?', 'nhiệm vụ của nhà giáo là gì?'],
  ['cho tôi xem quy định về nhiệm vụ của nhà giáo', 'quy định về nhiệm vụ của nhà giáo'],
  ['Cho em xin thông tin về học phí lớp 6 với ạ', 'học phí lớp 6 với ạ'],
  ['Hãy mô tả chi tiết quy trình xét kỷ luật', 'quy trình xét kỷ luật'],
  ['ad tư vấn giúp em về học bổng', 'học bổng'],
  ['nhờ anh chị giải đáp giúp mình cách tính điểm', 'cách tính điểm'],
  ['em muốn hỏi về học phí lớp 10', 'học phí lớp 10'],
  ['tôi cần biết hạn nộp hồ sơ lớp 6', 'hạn nộp hồ sơ lớp 6'],
  ['Trình bày chi tiết các quy định về định dạng bài tiểu luận', 'các quy định về định dạng bài tiểu luận'],
  ['tìm giúp tôi quy định về dạy thêm', 'quy định về dạy thêm']
])('what is to be told: %s', (text, rest) => {
  expect(withoutRequest(text)).toBe(rest)
})

test.each([
  'Tra cứu điểm thi ở đâu?',
  'Tư vấn tâm lý học đường do ai phụ trách?',
  'Hướng dẫn tuyển sinh lớp 10 của ai ban hành?',
  'Giải thích từ ngữ',
  'Trình bày bài thi bằng bút gì?',
  'Cho học sinh nghỉ học 3 ngày thì ai quyết định?',
  'Cho em nghỉ học có phải làm đơn không?',
  'Xin cấp lại bằng tốt nghiệp ở đâu?',
  'Tìm người giám hộ cho trẻ thế nào?',
  'Con tôi muốn chuyển trường thì làm gì?',
  'Chỉ tiêu lớp 10 là bao nhiêu?',
  'Nêu'
])('no request, but what a rule is about: %s', (text) => {
  expect(withoutRequest(text)).toBeNull()
})
