import { expect, test } from 'vitest'
import { centresIn, isOfOtherCentre } from '#bot/conversation/cases/centres.ts'
import { isOfOtherSeat, seatsIn } from '#bot/conversation/cases/seats.ts'

const CENTRE = 'Quy chế hoạt động của Trung tâm Giáo dục nghề nghiệp'
test.each([
  ['Nhiệm vụ của giám đốc sở giáo dục và đào tạo', 'Giám đốc trung tâm có nhiệm vụ sau:', [], '', true],
  ['nhiem vu cua giam doc so giao duc', 'Giám đốc trung tâm có nhiệm vụ sau:', [], '', true],
  ['Nhiệm vụ của giám đốc sở', 'Giám đốc Sở có nhiệm vụ sau:', ['Giám đốc trung tâm'], '', false],
  ['Nhiệm vụ của giám đốc sở', 'Quản lý tài sản.', ['Điều 13. Giám đốc trung tâm'], '', true],
  ['Nhiệm vụ của giám đốc sở', 'Nhiệm vụ của giám đốc', [], CENTRE, true],
  ['Nhiệm vụ của giám đốc sở', 'Quản lý tài sản.', ['Điều 9. Nhiệm vụ'], CENTRE, false],
  ['Nhiệm vụ của giám đốc', 'Giám đốc trung tâm có nhiệm vụ sau:', [], '', false],
  ['Chủ tịch UBND xã làm gì?', 'Chủ tịch Ủy ban nhân dân xã quyết định.', [], '', false],
  ['Chủ tịch hội đồng trường làm gì?', 'Chủ tịch Ủy ban nhân dân tỉnh quyết định.', [], '', true]
])('“%s” ← “%s” under %j of “%s” is of another body: %s', (question, told, headings, title, other) => {
  expect(isOfOtherSeat(seatsIn(question), told, headings, title)).toBe(other)
})

test.each([
  ['Giám đốc trung tâm giáo dục thường xuyên', 'Giám đốc trung tâm giáo dục nghề nghiệp phải có bằng.', [], true],
  ['giam doc trung tam giao duc thuong xuyen', 'Giám đốc trung tâm giáo dục nghề nghiệp phải có bằng.', [], true],
  ['Trung tâm GDTX', 'Trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên có con dấu.', [], false],
  ['Trung tâm giáo dục thường xuyên', 'Giám đốc phải có bằng.', ['Điều 4. Giám đốc', CENTRE], true],
  ['Trung tâm giáo dục thường xuyên', 'Trung tâm có con dấu.', ['Quy chế trung tâm giáo dục thường xuyên'], false],
  ['Trung tâm có con dấu không?', 'Trung tâm giáo dục nghề nghiệp có con dấu.', [], false]
])('“%s” ← “%s” under %j is of another kind of centre: %s', (question, told, around, other) => {
  expect(isOfOtherCentre(centresIn(question), told, around)).toBe(other)
})
