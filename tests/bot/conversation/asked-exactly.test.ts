import { expect, test } from 'vitest'
import { answerPlaces } from '#bot/conversation/answer-places.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { isOtherBound } from '#bot/conversation/bounds.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { isOfOffice, isOfOtherRole, rolesIn } from '#bot/conversation/cases/roles.ts'
import { choose } from '#bot/conversation/choose.ts'
import { aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
const told = (question: string, text: string) =>
  answerPlaces(text, askedFor(question)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Mỗi lớp tối đa bao nhiêu học sinh?', 'most'],
  ['it nhat can may thanh vien', 'least'],
  ['Bao nhiêu tín chỉ là tối đa?', 'most'],
  ['Tối thiểu bao nhiêu và tối đa bao nhiêu tín chỉ?', null],
  ['Mỗi lớp có bao nhiêu học sinh?', null],
  ['Người có tối thiểu 3 năm kinh nghiệm nộp đơn ở đâu?', null]
])('“%s” asks for the end %s of a range', (question, bound) => {
  expect(askedFor(question).bound).toBe(bound)
})

test.each([
  ['Độ tuổi vào lớp 6', 'amount'],
  ['tuoi toi da', 'amount'],
  ['Bị trừ 25% điểm khi nào?', 'condition'],
  ['bi tru 25% diem khi nao', 'condition'],
  ['Nhà giáo gọi là giảng viên khi nào?', 'condition'],
  ['Gọi điện cho trường khi nào?', 'time'],
  ['Học sinh được miễn học phí từ năm học nào?', 'time'],
  ['Những việc viên chức không được làm là gì?', 'list'],
  ['Trách nhiệm của thủ trưởng trường đại học về chế độ làm việc của giảng viên là gì?', 'list'],
  ['Viên chức là gì?', 'definition'],
  ['Tuổi trẻ là gì?', 'definition'],
  ['Cơ quan nào cấp giấy phép môi trường?', 'authority'],
  ['co quan nao cap giay phep', 'authority']
])('“%s” asks for what is %s', (question, kind) => {
  expect(askedFor(question).kind).toBe(kind)
})

test.each([
  ['tích lũy tối thiểu 40% khối lượng', '40', true],
  ['từ 18 tuổi trở lên', '18', true],
  ['không quá 3 môn', '3', false],
  ['không dạy thêm quá 3 môn', '3', false],
  ['không dưới 3 môn, quá hạn thì thôi', '3', true],
  ['có 3 môn', '3', false],
  ['tối thiểu 10 tín chỉ, tối đa 25 tín chỉ', '10', true],
  ['tối thiểu 10 tín chỉ, tối đa 25 tín chỉ', '25', false]
])('of “%s”, %s is the other end of how many at most: %s', (text, number, other) => {
  const start = text.indexOf(number)
  expect(isOtherBound(text, { start, end: start + number.length }, 'most')).toBe(other)
  expect(isOtherBound(text, { start, end: start + number.length }, null)).toBe(false)
})

test.each([
  ['một giáo viên phải kiêm nhiệm ít nhất mấy nhiệm vụ', 'Mỗi giáo viên không kiêm nhiệm quá 02 nhiệm vụ.', false],
  ['một giáo viên kiêm nhiệm nhiều nhất mấy nhiệm vụ', 'Mỗi giáo viên không kiêm nhiệm quá 02 nhiệm vụ.', true],
  ['chi ra đề thi tối thiểu bao nhiêu', 'Chi cho một đề thi (không quá 03 lần): tối đa 500.000 đồng.', false],
  ['chi ra đề thi tối đa bao nhiêu', 'Chi cho một đề thi (không quá 03 lần): tối đa 500.000 đồng.', true],
  ['học bổng tối thiểu bao nhiêu', 'Học bổng được cấp cho tối thiểu 30% số học sinh chuyên.', false],
  ['học bổng học sinh chuyên bao nhiêu tiền', 'Học bổng được cấp cho tối thiểu 30% số học sinh chuyên.', false],
  ['tỷ lệ học sinh được học bổng tối thiểu bao nhiêu', 'Học bổng cấp cho tối thiểu 30% số học sinh chuyên.', true],
  ['học bổng sinh viên tối thiểu bao nhiêu', 'Học bổng được bố trí tối thiểu bằng 8% tổng thu học phí.', false],
  ['quỹ học bổng tối thiểu bao nhiêu', 'Quỹ học bổng được bố trí tối thiểu bằng 8% nguồn thu học phí.', true],
  ['học bổng sinh viên tối thiểu bao nhiêu', 'Học bổng tối thiểu bằng 80% mức học phí.', true],
  ['mỗi thí sinh được thi lại bao nhiêu lần', 'Mỗi thí sinh được thi lại một lần trong 15 ngày.', true],
  ['mỗi người được mấy bản', 'Mỗi người được một bản.', true],
  ['học sinh giỏi cấp tỉnh được tối đa bao nhiêu', 'Ưu tiên 2: Học sinh đạt giải học sinh giỏi cấp tỉnh.', false],
  ['học sinh giỏi cấp tỉnh được tối đa bao nhiêu điểm', 'Ưu tiên 2: Học sinh giỏi cấp tỉnh được 1,5 điểm.', true]
])('“%s” ← “%s” has the end asked for: %s', (question, text, answers) => {
  const [best] = rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))
  expect((best?.signs.kind ?? 0) > 0.2).toBe(answers)
})

test.each([
  ['Tiền dạy thêm trả khi nào?', 'Tiền dạy thêm = Số tiết dạy thêm x Tiền lương 01 tiết.', false],
  ['Tiền dạy thêm trả khi nào?', 'Tiền dạy thêm một năm = Tiền mỗi tháng x 10 tháng.', false],
  ['Tiền dạy thêm trả khi nào?', 'Tiền dạy thêm được trả vào cuối năm.', true],
  ['Khi nào trả tiền dạy thêm?', 'Tiền dạy thêm trả cho 02 tiết.', false],
  ['Tiền dạy thêm tính mấy tháng?', 'Tiền dạy thêm một năm = Tiền mỗi tháng x 10 tháng.', true],
  ['Nghỉ dạy thêm bao nhiêu ngày?', 'Số ngày nghỉ = 05 ngày x 2.', true],
  ['Dạy thêm mấy tiết một tuần?', 'Dạy thêm 02 tiết một tuần.', true],
  ['Nghỉ dạy thêm khi nào?', 'Nghỉ dạy thêm từ ngày 05/6 đến 10/8.', true]
])('“%s” ← “%s” tells when: %s', (question, text, answers) => {
  const [best] = rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))
  expect((best?.signs.kind ?? 0) > 0.2).toBe(answers)
})

test('of two numbers the one at the end asked for answers', () => {
  const text =
    'Điều 5. Khối lượng\n1. Mỗi học kỳ đăng ký tối thiểu 10 tín chỉ.\n2. Mỗi học kỳ đăng ký tối đa 25 tín chỉ.'
  const shown = (question: string) => {
    const [best] = rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))
    return best && text.slice(best.span.start, best.span.end)
  }
  expect(shown('Mỗi học kỳ đăng ký tối đa bao nhiêu tín chỉ?')).toMatch(/25/)
  expect(shown('moi hoc ky dang ky it nhat bao nhieu tin chi')).toMatch(/10/)
})

test('a passage that tells only the other end does not answer', () => {
  const text = 'a) Mỗi học sinh đăng ký tối đa 02 nguyện vọng.\nb) Mỗi học sinh được đổi nguyện vọng một lần.'
  const answers = (question: string) =>
    choose(question, evidenceFor(question, [aHit({ text, trail: [] })]), DAY).candidates.length
  expect(answers('Mỗi học sinh đăng ký ít nhất mấy nguyện vọng?')).toBe(0)
  expect(answers('Mỗi học sinh đăng ký tối đa mấy nguyện vọng?')).toBe(1)
})

test.each([
  ['Học bổng phát vào tháng mấy?', 'Cấp đủ 12 tháng mỗi năm học.', []],
  ['Học bổng phát vào tháng mấy?', 'Cấp vào tháng 10 và tháng 3.', ['tháng 10', 'tháng 3']],
  ['Hiệu trưởng trường mình là ai?', 'Hiệu trưởng Trường Trung học phổ thông Lê Hồng Phong', []],
  ['Hiệu trưởng trường mình là ai?', 'Hiệu trưởng: ThS. Nguyễn Văn Mẫu', ['Nguyễn Văn Mẫu']],
  ['Chủ tịch xã là ai?', 'tại Thành phố Hồ Chí Minh và Hà Nội', []],
  ['Viết đơn phúc khảo theo mẫu nào?', 'Thí sinh viết đơn gửi trường.', []],
  ['Viết đơn phúc khảo theo mẫu nào?', 'Viết theo Mẫu số 05 tại Phụ lục II.', ['Mẫu số 05', 'Phụ lục II']],
  ['Điểm xét tuyển tính theo công thức nào?', 'Điểm xét tuyển theo quy chế.', []],
  ['Điểm xét tuyển tính theo công thức nào?', 'Điểm xét tuyển = Toán + Văn + Anh', ['=']],
  ['Họp phụ huynh một năm mấy lần?', 'Mỗi năm hai lần.', ['Mỗi năm hai lần']]
])('what answers “%s” in “%s”: %j', (question, text, places) => {
  expect(told(question, text)).toEqual(places)
})

test.each([
  ['Ai làm chủ tịch hội đồng thi?', 'who'],
  ['Tiền ăn mỗi ngày bao nhiêu?', 'money'],
  ['quyet dinh so may cua chu tich xa', 'document'],
  ['nguoi dung dau phai co bang gi', 'list'],
  ['nop don o dau a', 'place'],
  ['vay uu dai tu quy nao', 'other'],
  ['ky ten bang but muc mau gi', 'other'],
  ['viet don theo mau so may', 'form'],
  ['Được ra khỏi phòng thi lúc nào?', 'time'],
  ['khoi luong hoc tap toi thieu la bao nhieu', 'amount'],
  ['Điểm đánh giá năng lực từ bao nhiêu thì đậu?', 'amount'],
  ['luong giao vien bao nhieu', 'money'],
  ['Giấy phép có hiệu lực mấy năm?', 'amount'],
  ['có đc lo chỗ ăn ở trong mấy ngày đó ko ạ', 'yes_no'],
  ['Được đăng ký mấy nguyện vọng không ạ?', 'amount'],
  ['Tổ hợp này gồm mấy môn nào?', 'list'],
  ['so hotline phong dao tao', 'phone'],
  ['thong tu nay co hieu luc tu hom nao', 'effect']
])('“%s” asks for %s', (question, kind) => {
  expect(askedFor(question).kind).toBe(kind)
})

test('what is counted is read past words of politeness', () => {
  expect(askedFor('nhà rộng ít nhất bao nhiêu m2 một người').counted).toEqual(['met', 'vuong'])
  expect(askedFor('nữ phải cao bn a').counted).toEqual([])
  expect(askedFor('xin giấy phép thì chờ mấy ngày bn nhỉ').counted[0]).toBe('ngay')
})

test.each([
  ['Nhiệm kỳ của trưởng khoa là mấy năm?', 'Nhiệm kỳ của hiệu trưởng là 05 năm.', '', true],
  ['Nhiệm kỳ của hiệu trưởng là mấy năm?', 'Nhiệm kỳ của phó hiệu trưởng là 05 năm.', '', true],
  ['Nhiệm kỳ của hiệu trưởng là mấy năm?', 'Nhiệm kỳ là 05 năm.', '', false],
  ['Ai bổ nhiệm hiệu trưởng?', 'Chủ tịch Ủy ban nhân dân xã quyết định.', 'Bổ nhiệm hiệu trưởng', false],
  ['Nhiệm kỳ là mấy năm?', 'Nhiệm kỳ của hiệu trưởng là 05 năm.', '', false],
  ['hieu truong duoc nghi may ngay', 'Nhà trường ban hành lịch nghỉ 05 ngày.', '', false],
  ['nhiem ky cua truong khoa la may nam', 'Nhiệm kỳ của hiệu trưởng là 05 năm.', '', true],
  ['nha truong ban hanh may noi quy', 'Hiệu trưởng ban hành 02 nội quy.', '', false]
])('“%s” ← “%s” under “%s” is of another head: %s', (question, text, headings, other) => {
  expect(isOfOtherRole(rolesIn(question), text, headings)).toBe(other)
})

const RESIDENCE = 'Phối hợp xác nhận cư trú khi nhà trường đề nghị, chậm nhất 02 ngày.'

test.each([
  ['Hiệu trưởng xác nhận cư trú trong mấy ngày?', RESIDENCE, 'Công an xã', true],
  ['hieu truong xac nhan cu tru trong may ngay', RESIDENCE, 'Công an xã', true],
  ['Hiệu trưởng xác nhận trong mấy ngày?', RESIDENCE, 'Các trường', false],
  ['Hiệu trưởng xác nhận trong mấy ngày?', 'Báo cáo hiệu trưởng trong 02 ngày.', 'Công an xã', false],
  ['Công an xác nhận trong mấy ngày?', RESIDENCE, 'Công an xã', false],
  ['Hiệu trưởng xác nhận trong mấy ngày?', RESIDENCE, 'Phòng, chống bạo lực', false]
])('“%s” ← “%s” under “%s” is what an office does: %s', (question, line, heading, other) => {
  expect(isOfOffice(rolesIn(question), line, heading)).toBe(other)
})

test('by how much something is less is not how much there is', () => {
  const surest = (question: string, text: string) =>
    rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))[0]?.signs.kind
  const less = 'Giáo viên nuôi con nhỏ được giảm 04 tiết một tuần.'
  expect(surest('Giáo viên dạy mấy tiết một tuần?', less)).toBeLessThan(1)
  expect(surest('Giáo viên nuôi con nhỏ được giảm mấy tiết?', less)).toBe(1)
  expect(surest('Giáo viên dạy mấy tiết một tuần?', 'Giáo viên dạy 19 tiết một tuần.')).toBe(1)
})

test('what one is paid is not told by what others need not pay', () => {
  const surest = (question: string, text: string) =>
    rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))[0]?.signs.kind
  expect(surest('Sinh viên được hỗ trợ bao nhiêu tiền?', 'Sinh viên được miễn học phí.')).toBe(0)
  expect(surest('Sinh viên đóng bao nhiêu tiền học phí?', 'Sinh viên được miễn học phí.')).toBe(1)
})

test('which paper changes another is told only by its number, not by that of the paper asked about', () => {
  const question = 'Nghị định nào sửa đổi Nghị định 116/2020?'
  const document = { number: null, title: 'Thông tin tuyển sinh' }
  const answers = (text: string) =>
    choose(question, evidenceFor(question, [aHit({ text, trail: [], document })]), DAY).candidates.length
  expect(answers('Hỗ trợ theo Nghị định số 116/2020/NĐ-CP của Chính phủ.')).toBe(0)
  expect(answers('Nghị định số 116/2020/NĐ-CP được sửa đổi bởi Nghị định số 60/2025/NĐ-CP.')).toBe(1)
})

test.each([
  [
    'Chi cho giáo dục tối thiểu bao nhiêu phần trăm?',
    'Chi cho giáo dục, cấp cho tối thiểu 30% số học sinh chuyên.',
    false
  ],
  ['Chi cho giáo dục tối thiểu bao nhiêu phần trăm?', 'Chi cho giáo dục tối thiểu 20% tổng chi ngân sách.', true],
  ['Bao nhiêu phần trăm học sinh được học bổng?', 'Học bổng cấp cho 30% số học sinh của trường.', true],
  ['Trường tuyển bao nhiêu sinh viên?', 'Chi phí trung bình 1 sinh viên/năm của trường: 19.600.000 đồng.', false],
  ['Trường tuyển bao nhiêu sinh viên?', 'Trường tuyển 1 sinh viên dân tộc thiểu số.', true],
  ['Thí sinh đăng ký mấy nguyện vọng?', 'Thí sinh đăng ký theo thứ tự, nguyện vọng 1 là cao nhất.', false],
  ['Thí sinh đăng ký mấy nguyện vọng?', 'Thí sinh đăng ký 3 nguyện vọng.', true],
  ['Một năm thi mấy đợt?', 'Thi năng lực đợt 2 vào tháng 5.', false],
  ['Một kỳ đăng ký nhiều nhất bao nhiêu tín chỉ?', 'Sinh viên đăng ký ít hơn 15 tín chỉ thì không được xét.', false]
])('a number that counts something else is no answer: %s ← %s', (question, text, answers) => {
  const [best] = rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))
  expect((best?.signs.kind ?? 0) > 0.2).toBe(answers)
})

test.each([
  ['Điểm chuẩn ngành Luật năm 2024 là bao nhiêu?', ['diem']],
  ['diem san nganh luat bao nhieu vay', ['diem']],
  ['Địa điểm thi có bao nhiêu?', []],
  ['Học phí là bao nhiêu?', []]
])('what is counted, asked after it was named, is known of points: “%s”', (question, counted) => {
  expect(askedFor(question).counted).toEqual(counted)
})

test.each([
  ['Thông tư 05/2025/TT-BGDĐT còn hiệu lực không?', 'effect'],
  ['nghi dinh 84/2020 het hieu luc chua', 'effect'],
  ['Giấy chứng nhận này có hiệu lực không?', 'yes_no']
])('whether a paper still holds is told by when it takes effect: “%s” asks for %s', (question, kind) => {
  expect(askedFor(question).kind).toBe(kind)
})
