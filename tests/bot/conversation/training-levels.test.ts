import { expect, test } from 'vitest'
import { isOfOtherTraining, trainingLevelsAsked } from '#bot/conversation/cases/training-levels.ts'

const TITLE = 'Thông tư quy định về đào tạo trình độ sơ cấp'

test.each([
  ['Hội đồng thẩm định chương trình trung cấp có mấy thành viên?', ['Hội đồng có 5 đến 7 thành viên.', TITLE], true],
  ['hoi dong tham dinh chuong trinh dao tao trung cap', ['Hội đồng có 5 đến 7 thành viên.', TITLE], true],
  ['Giáo trình sơ cấp do ai ban hành?', ['Người đứng đầu ban hành.', TITLE], false],
  ['Giáo trình trung cấp', ['Giáo trình trung cấp, chương trình đào tạo sơ cấp', TITLE], false],
  ['Sinh viên đại học được nghỉ mấy học kỳ?', ['Không quá 2 học kỳ.', 'CHƯƠNG IV. ĐÀO TẠO THẠC SĨ'], true],
  ['Học viên cao học được nghỉ mấy học kỳ?', ['Không quá 2 học kỳ.', 'CHƯƠNG IV. ĐÀO TẠO THẠC SĨ'], false],
  ['Sinh viên đại học được học trước môn của thạc sĩ không?', ['Được học trước.', 'ĐÀO TẠO THẠC SĨ'], false],
  ['Trường trung cấp dạy gì?', ['Chương trình gồm ba phần.', TITLE], false]
])('the programme of another level: “%s” ← %j: %s', (question, texts, other) => {
  expect(isOfOtherTraining(trainingLevelsAsked(question), texts)).toBe(other)
})
