import { expect, test } from 'vitest'
import { leavesUnanswered } from '#bot/conversation/repeated.ts'

const FEE = 'Lệ phí phúc khảo: 50.000đ/học phần'
const NURSING =
  'Giáo viên nữ nuôi con dưới 12 tháng tuổi giảng dạy ở trường tiểu học được giảm 04 tiết/tuần; giảng dạy ở các cơ sở giáo dục khác được giảm 03 tiết/tuần.'
const EXAM = 'Thí sinh có mặt tại điểm thi lúc 7 giờ 30 ngày 12/6/2026 để làm thủ tục.'

test.each([
  [FEE, 'có được miễn không'],
  [FEE, 'nộp cho ai'],
  [FEE, 'có bắt buộc không'],
  [FEE, 'nộp online được không'],
  [FEE, 'ai phải nộp'],
  [FEE, 'có phải nộp không'],
  [FEE, 'ở đâu vậy'],
  [FEE, 'co duoc mien khong'],
  [NURSING, 'từ khi nào'],
  [NURSING, 'đến khi nào'],
  [NURSING, 'nếu con 13 tháng thì sao'],
  [NURSING, 'còn giáo viên nam thì sao'],
  [NURSING, 'vì sao vậy'],
  [EXAM, 'còn giám thị thì sao'],
  [EXAM, 'năm 2025 thì sao']
])('“%s” leaves “%s” unanswered', (told, followUp) => {
  expect(leavesUnanswered(followUp, told)).toBe(true)
})

test.each([
  [FEE, 'là sao'],
  [FEE, 'ở đâu ghi vậy ạ'],
  [FEE, 'có chắc không'],
  [FEE, 'bao nhiêu tiền vậy'],
  [FEE, 'lệ phí bao nhiêu'],
  [NURSING, 'còn cơ sở giáo dục khác'],
  [NURSING, 'con dưới 12 tháng thì sao'],
  [NURSING, 'còn lớp 9 thì sao'],
  [NURSING, 'giảm 4 tiết đúng không'],
  [NURSING, 'theo văn bản nào'],
  [EXAM, 'mấy giờ'],
  [EXAM, 'ngày nào vậy ạ'],
  [EXAM, 'ở đâu'],
  [EXAM, 'khi nào làm thủ tục']
])('“%s” may answer “%s” too', (told, followUp) => {
  expect(leavesUnanswered(followUp, told)).toBe(false)
})
