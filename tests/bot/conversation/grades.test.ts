import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { gradesAsked, gradesIn } from '#bot/conversation/cases/grades.ts'
import { scopeOf } from '#bot/conversation/scope.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { aHit, evidenceFor } from './hits.ts'

test.each([
  ['từ lớp mười đến hết lớp mười hai', ['lớp 10', 'lớp 11', 'lớp 12']],
  ['lop muoi mot hoc may tiet', ['lớp 11']],
  ['khối tám, chín', ['lớp 8', 'lớp 9']],
  ['Lớp sáu học mấy buổi?', ['lớp 6']],
  ['mỗi lớp một giáo viên', []],
  ['lớp hai buổi mỗi ngày', []],
  ['các lớp năm học 2026', []],
  ['lớp sau học gì', []],
  ['lop sau hoc may buoi', ['lớp 6']],
  ['tan lop sau 17 gio', []],
  ['cac lop nam hoc nay', []],
  ['lớp học một buổi', []],
  ['một lớp mười em', []],
  ['lop ba me cung hoc', []]
])('“%s” names the grades %j', (text, grades) => {
  expect(gradesIn(text).map(({ words }) => words)).toEqual(grades)
})

test.each([
  ['tốt nghiệp thcs thì học trung cấp mấy năm', ['trung cấp']],
  ['có bằng đại học thì học thạc sĩ mấy năm', ['thạc sĩ']],
  ['thi tốt nghiệp THPT ngày nào', ['trung học phổ thông']],
  ['luận văn tiến sĩ do mấy người hướng dẫn', ['tiến sĩ']],
  ['trẻ nhà trẻ được hỗ trợ gì', ['nhà trẻ']],
  ['Bé nhà em mới 2 tuổi, được hỗ trợ ăn trưa bao nhiêu', ['nhà trẻ']],
  ['tre 24 thang tuoi duoc ho tro gi', ['nhà trẻ']],
  ['trẻ 4 tuổi được hỗ trợ gì', []],
  ['giáo viên nuôi con 2 tuổi được giảm mấy tiết', []],
  ['Luật Giáo dục đại học nói gì về giảng viên', ['đại học']],
  ['giáo viên dự bị đại học dạy mấy tiết', ['dự bị đại học']]
])('“%s” asks for %j', (question, grades) => {
  expect(scopeOf(question, '2026-05-10').grades.map(({ words }) => words)).toEqual(grades)
  expect(gradesAsked(question).map(({ words }) => words)).toEqual(grades)
})

const answers = (question: string, text: string, document: Partial<DocumentRecord> = {}) =>
  rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [], document })]))[0]?.signs.forOthers === 0

const LEVELS = { title: 'Quy chế tuyển sinh và đào tạo sau đại học' }
const UNIVERSITY = { title: 'Tuyển sinh đại học chính quy và liên thông cao đẳng' }

test.each([
  ['Thời gian đào tạo thạc sĩ là mấy năm?', 'Thời gian đào tạo trình độ tiến sĩ là 03 năm.', LEVELS, false],
  ['Thời gian đào tạo thạc sĩ là mấy năm?', 'Thời gian đào tạo thạc sĩ là 02 năm.', LEVELS, true],
  ['Thời gian đào tạo sau đại học là mấy năm?', 'Thời gian đào tạo tiến sĩ là 03 năm.', LEVELS, true],
  ['Trẻ nhà trẻ được hỗ trợ mấy tháng?', 'Trẻ em mẫu giáo được hỗ trợ 09 tháng.', {}, false],
  ['Trẻ nhà trẻ được hỗ trợ mấy tháng?', 'Trẻ em mầm non được hỗ trợ 09 tháng.', {}, true],
  ['Trẻ mầm non được hỗ trợ mấy tháng?', 'Trẻ em mẫu giáo được hỗ trợ 09 tháng.', {}, true],
  ['Nghiên cứu sinh học mấy năm?', 'Người học thạc sĩ học 02 năm.', LEVELS, false],
  ['Hiệu trưởng trường trung cấp giữ mấy nhiệm kỳ?', 'Hiệu trưởng trường trung học nghề giữ 02 nhiệm kỳ.', {}, false],
  [
    'Hiệu trưởng trường trung cấp giữ mấy nhiệm kỳ?',
    'Hiệu trưởng cơ sở giáo dục nghề nghiệp giữ 02 nhiệm kỳ.',
    {},
    true
  ],
  [
    'Hiệu trưởng trường trung cấp giữ mấy nhiệm kỳ?',
    'Hiệu trưởng trường trung học nghề giữ 02 nhiệm kỳ theo Luật Giáo dục nghề nghiệp.',
    {},
    false
  ],
  // what one must have behind him is not whom the line is for
  [
    'Giảng viên đại học cần mấy năm kinh nghiệm?',
    'Giảng viên có bằng thạc sĩ trở lên và 03 năm kinh nghiệm.',
    {},
    true
  ],
  [
    'Giảng viên đại học cần mấy năm kinh nghiệm?',
    'Giảng viên cao đẳng có bằng tốt nghiệp đại học và 03 năm kinh nghiệm.',
    {},
    false
  ],
  ['Trường đại học tuyển mấy thí sinh?', 'Trường dự bị đại học tuyển 200 thí sinh.', {}, false],
  // who is a doctor has that behind him, and may be asked about
  [
    'Tiến sĩ trẻ được hỗ trợ mấy năm?',
    'Giảng viên có trình độ tiến sĩ được cơ sở giáo dục đại học hỗ trợ 03 năm.',
    {},
    true
  ],
  ['Học trung cấp mấy năm?', 'Cơ sở giáo dục nghề nghiệp, trường cao đẳng đào tạo 02 năm.', {}, true],
  // a university tells its students of what they come from, and pupils are told where they go
  ['Sinh viên được xét tuyển cần mấy điểm?', 'Học lực lớp 12 từ 8,0 điểm trở lên.', UNIVERSITY, true],
  ['Học sinh THPT cần mấy điểm để xét tuyển?', 'Thí sinh vào đại học cần 18 điểm.', UNIVERSITY, true],
  ['Trẻ mẫu giáo học mấy giờ?', 'Học sinh tiểu học học 04 giờ.', {}, false]
])('“%s” ← “%s” of %j: %s', (question, text, document, answered) => {
  expect(answers(question, text, document)).toBe(answered)
})

test('a number said of one grade says nothing of another', () => {
  const text =
    'Giáo dục tiểu học có 05 năm học, từ lớp một đến hết lớp năm. Tuổi của học sinh vào học lớp một là 06 tuổi.'
  const kind = (question: string) =>
    rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))[0]?.signs.kind ?? 0
  expect(kind('Lớp 1 mấy tuổi?')).toBe(1)
  expect(kind('lop mot may tuoi')).toBe(1)
  expect(kind('Lớp 3 mấy tuổi?')).toBeLessThan(0.3)
  expect(kind('Tiểu học mấy tuổi?')).toBe(1)
})
