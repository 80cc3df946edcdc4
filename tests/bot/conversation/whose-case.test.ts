import { expect, test } from 'vitest'
import { finishedIn, isOfOtherGraduates } from '#bot/conversation/cases/graduates.ts'
import { lostIn, presumesLost } from '#bot/conversation/cases/losses.ts'
import { isOfRetired, isOfServing } from '#bot/conversation/cases/retired.ts'
import { isOfOtherStatus, statusesIn } from '#bot/conversation/cases/statuses.ts'
import { isOfOtherSubject, subjectsIn } from '#bot/conversation/cases/subjects.ts'

test.each([
  ['Học sinh mồ côi có được miễn tiền nước uống không?', 'Học sinh thuộc hộ nghèo được miễn tiền nước uống.', true],
  ['hs khuyet tat co duoc mien khong', 'Học sinh thuộc hộ nghèo được miễn.', true],
  ['Học sinh nhà nghèo có được miễn không?', 'Học sinh thuộc hộ nghèo được miễn.', false],
  ['Học sinh hộ cận nghèo có được miễn không?', 'Học sinh thuộc hộ nghèo được miễn.', true],
  ['Học sinh khuyết tật, hộ nghèo được gì?', 'Học sinh thuộc hộ nghèo được miễn.', false],
  ['Học sinh mồ côi được gì?', 'Học sinh được miễn học phí.', false],
  ['Học sinh được gì?', 'Học sinh thuộc hộ nghèo được miễn.', false]
])('a right of some: “%s” ← “%s”: of another status %s', (question, line, other) => {
  expect(isOfOtherStatus(statusesIn(question), line)).toBe(other)
})

test.each([
  [
    'Em mất cả căn cước lẫn thẻ dự thi thì có được thi không?',
    'Quên thẻ vẫn được thi nếu xuất trình được căn cước.',
    true
  ],
  ['em quen ca can cuoc va the du thi co duoc thi ko', 'Quên thẻ vẫn được thi nếu xuất trình được căn cước.', true],
  ['Em mất thẻ dự thi thì có được thi không?', 'Quên thẻ vẫn được thi nếu xuất trình được căn cước.', false],
  ['Em quên thẻ căn cước có được thi không?', 'Quên thẻ vẫn được thi nếu xuất trình được căn cước.', true],
  ['quen can cuoc co duoc thi khong', 'Quên thẻ vẫn được thi nếu xuất trình được căn cước.', true],
  ['Em mất cả căn cước lẫn thẻ dự thi thì sao?', 'Thí sinh mất căn cước viết giấy cam đoan.', false]
])('what was lost too: “%s” ← “%s”: presumed %s', (question, line, presumed) => {
  expect(presumesLost(lostIn(question), line)).toBe(presumed)
})

test.each([
  ['Giáo viên nghỉ hưu dạy thêm có phải báo cáo không?', true],
  ['gv nghi huu day them co phai bao cao ko', true],
  ['Giáo viên dạy thêm có phải báo cáo không?', false],
  ['Bao nhiêu tuổi thì nghỉ hưu?', false]
])('“%s” is of the retired: %s', (question, retired) => {
  expect(isOfRetired(question)).toBe(retired)
})

test.each([
  ['Giáo viên đang dạy tại trường báo cáo hiệu trưởng.', true],
  ['Giáo viên trường công lập không được quản lý cơ sở dạy thêm.', true],
  ['Người dạy thêm phải báo cáo.', false],
  ['Giáo viên trường công lập nghỉ hưu được hưởng lương hưu.', false]
])('“%s” is of those who serve: %s', (line, serving) => {
  expect(isOfServing(line)).toBe(serving)
})

test.each([
  ['Em có chứng chỉ tin học, có được miễn thi môn Tin học không?', 'Miễn thi môn Ngoại ngữ: có chứng chỉ bậc 3.', true],
  ['mien thi mon tin hoc khong', 'Miễn thi môn Ngoại ngữ.', true],
  ['Có được miễn thi môn Tiếng Anh không?', 'Miễn thi môn Ngoại ngữ.', false],
  ['Có được miễn thi môn Văn không?', 'Miễn thi môn Ngữ văn và Toán.', false],
  ['Có được miễn thi môn Tin học không?', 'Được miễn thi tất cả các môn.', false]
])('“%s” ← “%s” is of another subject: %s', (question, line, other) => {
  expect(isOfOtherSubject(subjectsIn(question), line)).toBe(other)
})

test.each([
  [
    'Em tốt nghiệp cấp 3 rồi học trung cấp có được miễn không?',
    'Người tốt nghiệp trung học cơ sở học tiếp trung cấp.',
    true
  ],
  ['em tot nghiep thcs hoc trung cap', 'Người tốt nghiệp trung học cơ sở học tiếp trung cấp.', false],
  ['Thi tốt nghiệp THPT cần gì?', 'Người tốt nghiệp trung học cơ sở nộp bản sao.', false]
])('“%s” ← “%s” is of those who finished another school: %s', (question, line, other) => {
  expect(isOfOtherGraduates(finishedIn(question), line)).toBe(other)
})
