import { expect, test } from 'vitest'
import { ableOf, rankFound } from '#bot/conversation/able.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { lacks } from '#bot/conversation/lacks.ts'
import { isAboutNamed, namedIn } from '#bot/conversation/named.ts'
import { scopeOf } from '#bot/conversation/scope.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
/** What the first hit lacks, or `answer` where it may answer. */
const lackIn = (question: string, hit: AHit) =>
  lacks(aHit(hit), askedFor(question), scopeOf(question, DAY))?.lacks ?? 'answer'

test.each([
  ['Hạn nộp hồ sơ là khi nào?', 'Hồ sơ nộp tại trường.', 'Hồ sơ nộp trước ngày 15 tháng 6.', 'time'],
  ['Thi tốt nghiệp vào ngày nào?', 'Kỳ thi tổ chức trong quý II.', 'Kỳ thi tốt nghiệp tổ chức ngày 11/6.', 'time'],
  ['Mấy giờ phát đề?', 'Phát đề ngày 11/6.', 'Phát đề lúc 07 giờ 30.', 'time'],
  [
    'Lệ phí thi là bao nhiêu?',
    'Thí sinh nộp lệ phí cho lớp 12 năm 2026.',
    'Thí sinh nộp lệ phí 30.000 đồng.',
    'amount'
  ],
  [
    'Học phí bao nhiêu tiền?',
    'Học phí thu theo tháng, 9 tháng một năm.',
    'Học sinh tiểu học được miễn học phí.',
    'amount'
  ],
  ['Được đăng ký mấy nguyện vọng?', 'Mỗi học sinh thi 3 môn.', 'Mỗi học sinh đăng ký tối đa 02 nguyện vọng.', 'amount'],
  ['Số điện thoại của trường là số nào?', 'Gọi điện thoại cho trường.', 'Gọi số 0225 3827 456.', 'phone'],
  ['Khi nào thí sinh bị đình chỉ?', 'Thí sinh chấp hành hiệu lệnh.', 'Thí sinh bị đình chỉ khi mang tài liệu.', 'time']
])('what is asked for must be in the passage: %s', (question, without, withIt, lack) => {
  expect(lackIn(question, { text: without, trail: [] })).toBe(lack)
  expect(lackIn(question, { text: withIt, trail: [] })).toBe('answer')
})

test.each([
  ['Vào lớp 10 cần hồ sơ gì?', 'Hồ sơ vào lớp 6 gồm học bạ.', 'level'],
  ['Vào lớp 10 cần hồ sơ gì?', 'Hồ sơ vào trung học phổ thông gồm học bạ.', 'answer'],
  ['Học sinh lớp 7 học mấy buổi?', 'Các lớp 6 đến 9 học 02 buổi mỗi ngày.', 'answer'],
  ['Học sinh lớp 3 được miễn gì?', 'Học sinh phổ thông được miễn học phí.', 'answer'],
  ['Sinh viên được hỗ trợ những gì?', 'Trẻ mẫu giáo được hỗ trợ ăn trưa.', 'level'],
  ['hoc sinh cap 2 hoc may buoi', 'Trường tiểu học dạy 02 buổi mỗi ngày.', 'level'],
  ['Kế hoạch tuyển sinh năm 2027 có gì mới?', 'Kế hoạch tuyển sinh năm 2026 giữ nguyên tuyến.', 'year'],
  ['Tuyển sinh năm học 2027-2028 thế nào?', 'Tuyển sinh năm học 2026 – 2027 theo tuyến.', 'year'],
  ['Tuyển sinh năm 2026 thế nào?', 'Tuyển sinh năm học 2026 – 2027 theo tuyến.', 'answer'],
  ['Năm 2027 có hỗ trợ không?', 'Mức hỗ trợ áp dụng từ năm 2026.', 'answer'],
  ['Năm 2027 có hỗ trợ không?', 'Mức hỗ trợ theo Nghị quyết năm 2023 của Hội đồng nhân dân.', 'answer'],
  ['Năm 2027 có hỗ trợ không?', 'Có hỗ trợ theo quy định.', 'answer'],
  ['Năm nay tuyển sinh thế nào?', 'Tuyển sinh năm học 2026 – 2027 theo tuyến.', 'answer'],
  ['Năm ngoái tuyển sinh thế nào?', 'Tuyển sinh năm 2026 theo tuyến.', 'year'],
  ['3 năm sau tốt nghiệp có việc làm là bao nhiêu?', 'Năm 2026, 80% có việc làm sau 3 năm.', 'answer'],
  ['Luật Giáo dục sửa đổi 2025 nói gì?', 'Luật 2025 sửa đổi thay Luật năm 2019.', 'answer'],
  ['Thi lớp 12 xong vào ĐH cần gì?', 'Sinh viên đại học nộp học bạ.', 'answer']
])('a passage about another level or year only is no answer: %s ← %s', (question, text, outcome) => {
  expect(lackIn(question, { text, trail: [] })).toBe(outcome)
})

test.each([
  ['Môn Toán thi tốt nghiệp mấy giờ?', 'IV. TUYỂN SINH VÀO LỚP 10', 'Môn Toán thi lúc 08 giờ 00.', 'exam'],
  ['Môn Toán thi tốt nghiệp mấy giờ?', 'Kỳ thi tốt nghiệp THPT', 'Môn Toán thi lúc 14 giờ 30.', 'answer'],
  ['Môn Toán thi tốt nghiệp mấy giờ?', 'Lịch thi', 'Môn Toán thi lúc 14 giờ 30.', 'answer'],
  ['thi vào 10 môn toán mấy giờ', 'Kỳ thi tốt nghiệp THPT', 'Môn Toán thi lúc 14 giờ 30.', 'exam'],
  ['Thi lớp 10 mấy giờ có mặt?', 'IV. TUYỂN SINH VÀO LỚP 10', 'Có mặt trước 07 giờ 00.', 'answer'],
  // whoever has finished school does not ask about that exam
  ['Đã tốt nghiệp THPT thì nộp lúc mấy giờ?', 'Kỳ thi đánh giá năng lực', 'Nộp trước 17 giờ 00.', 'answer'],
  ['Thi tốt nghiệp khác thi vào lớp 10 mấy giờ?', 'Tuyển sinh vào lớp 10', 'Thi lúc 08 giờ 00.', 'answer']
])('what is said of another exam is no answer: %s ← %s: %s', (question, heading, text, outcome) => {
  expect(lackIn(question, { text, trail: [heading], document: { title: 'Kế hoạch năm học' } })).toBe(outcome)
})

test.each([
  ['Ở TP.HCM trường chất lượng cao được cấp kinh phí mấy năm?', 'Hội đồng nhân dân thành phố Hà Nội', 'place'],
  ['o nghe an hoc sinh duoc ho tro gi', 'Hội đồng nhân dân tỉnh Hà Tĩnh', 'place'],
  ['Ở Hà Nội học sinh được hỗ trợ gì?', 'Hội đồng nhân dân thành phố Hà Nội', 'answer'],
  ['Học sinh được hỗ trợ gì?', 'Hội đồng nhân dân thành phố Hà Nội', 'answer'],
  ['Ở Hà Nội học sinh được hỗ trợ gì?', 'Bộ Giáo dục và Đào tạo', 'answer'],
  ['o nghe an hoc sinh duoc ho tro gi', 'ỦY BAN NHÂN DÂN XÃ VĨNH AM', 'place'],
  ['ở nghệ an chuyển về xã Vĩnh Am thì được hỗ trợ gì', 'ỦY BAN NHÂN DÂN XÃ VĨNH AM', 'answer'],
  ['Con em học ở trường xã khác được hỗ trợ gì?', 'ỦY BAN NHÂN DÂN XÃ VĨNH AM', 'place'],
  ['Con em học ở trường xã khác muốn chuyển về cần gì?', 'ỦY BAN NHÂN DÂN XÃ VĨNH AM', 'answer'],
  ['Con em học ở trường xã khác được hỗ trợ gì?', 'Bộ Giáo dục và Đào tạo', 'answer'],
  ['hang nam dinh ky ho tro gi cho hoc sinh', 'Hội đồng nhân dân thành phố Hà Nội', 'answer']
])('a text of one province answers nothing about another: %s ← %s', (question, issuer, outcome) => {
  expect(lackIn(question, { text: 'Học sinh được hỗ trợ trong 04 năm.', trail: [], document: { issuer } })).toBe(
    outcome
  )
})

test.each([
  ['Giáo viên trường tư thục dạy thêm giờ được trả thế nào?', 'Chế độ ở trường công lập', 'Trả 150%.', 'sector'],
  ['truong tu duoc thu gi', 'Chế độ ở trường công lập', 'Được thu học phí.', 'sector'],
  ['Trường công lập được thu gì?', 'Quy định', 'Cơ sở giáo dục tư thục được thu học phí.', 'sector'],
  ['Trường công lập được thu gì?', 'Chế độ ở trường tư', 'Cơ sở giáo dục công lập được thu học phí.', 'answer'],
  ['Trường được thu gì?', 'Chế độ ở trường công lập', 'Được thu học phí.', 'answer'],
  ['Chuyển từ trường tư sang trường công cần gì?', 'Chế độ ở trường công lập', 'Cần đơn.', 'answer'],
  ['Trường tự chủ được thu gì?', 'Chế độ ở trường công lập', 'Được thu học phí.', 'answer'],
  ['Trường tự đặt mức thu được không?', 'Chế độ ở trường công lập', 'Được thu học phí.', 'answer']
])(
  'what holds for schools of one kind answers nothing about the other: %s ← %s: %s',
  (question, title, text, outcome) => {
    expect(lackIn(question, { text, trail: [], document: { title } })).toBe(outcome)
  }
)

test('the headings above a passage count, the title of the document only where nothing nearer tells', () => {
  const text = 'Hồ sơ gồm đơn và học bạ.'
  expect(lackIn('Vào lớp 6 cần hồ sơ gì?', { text, trail: ['III. Tuyển sinh lớp 1'] })).toBe('level')
  expect(lackIn('Vào lớp 6 cần hồ sơ gì?', { text, trail: [], document: { title: 'Tuyển sinh lớp 1' } })).toBe('level')
  expect(
    lackIn('Vào lớp 6 cần hồ sơ gì?', {
      text,
      trail: ['Tuyển sinh lớp 6'],
      document: { title: 'Tuyển sinh lớp 1, lớp 6' }
    })
  ).toBe('answer')
  expect(
    lackIn('Vào lớp 1 cần hồ sơ gì?', {
      text,
      trail: ['Tuyển sinh lớp 6'],
      document: { title: 'Tuyển sinh lớp 1, lớp 6' }
    })
  ).toBe('level')
})

test.each([
  ['Năm nay Nghệ An được cấp bao nhiêu tấn?', ['nghe an']],
  ['Trường THPT Ung Văn Khiêm và Đại học Văn Hiến học mấy buổi?', ['ung van khiem', 'van hien']],
  ['Ở Hà Nội học phí thế nào? Ngành Kế toán thì sao?', ['ha noi']],
  ['Sách Sinh học lớp 10 của bộ nào?', []],
  ['Trường Đại học Cảnh sát nhân dân tuyển bao nhiêu?', ['canh sat']],
  ['dai hoc kinh te tuyen bao nhieu', ['kinh te']],
  ['Hoc phi Dai Hoc Van Hien theo Luat Nha giao', ['van hien']],
  ['Theo Luật Nhà giáo thì giáo sư nghỉ hưu năm nào?', []],
  ['Điểm chuẩn ngành Ngôn ngữ Anh Đại học Vinh là bao nhiêu?', []]
])('names are words with capitals side by side, those of offices, papers and subjects apart: %s', (question, names) => {
  expect(namedIn(question).names).toEqual(names)
})

test('a school that a document found is named after is known however it is typed, and by its initials', () => {
  const found = aHit({ document: { issuer: 'Trường Đại học Văn Hiến', title: 'Quy định về học phí' } })
  const question = 'hoc phi dai hoc van hien bao nhieu'
  expect(namedIn(question).names).toEqual([])
  const named = namedIn(question, [found])
  expect(named.names).toEqual(['van hien'])
  const told = (document: Partial<DocumentRecord>, text = 'Học phí: 500.000 đồng.') =>
    isAboutNamed(aHit({ text, trail: [], document }), named)
  expect(told({ issuer: 'Trường Đại học Vinh', number: '5/TB-ĐHV' })).toBe(false)
  expect(told({ issuer: null, number: '134/2025/VHU/TB' })).toBe(true)
  expect(told({ issuer: null, number: null, title: 'Quy trình | Ký hiệu: VHU/QT' })).toBe(true)
  expect(told({ issuer: null, number: '5/TB' }, 'Trường Văn Hiến thu 500.000 đồng.')).toBe(true)
})

test('a place or a school named in the question must be named where the answer stands', () => {
  const question = 'Năm nay trường Ung Văn Khiêm được cấp bao nhiêu tấn gạo?'
  const lackOf = (text: string) =>
    lacks(aHit({ text, trail: [] }), askedFor(question), scopeOf(question, DAY), namedIn(question))
  expect(lackOf('Trường Ung Văn Khiêm được cấp 80 tấn gạo.')).toBeNull()
  expect(lackOf('Trường Võ Thị Sáu được cấp 80 tấn gạo.')).toMatchObject({ lacks: 'certainty' })
})

test.each([
  ['Tổ hợp X01 gồm những môn gì?', 'Mã tổ hợp: X78; Các môn: Ngữ văn, Tiếng Anh.', false],
  ['to hop x01 gom nhung mon gi', 'Mã tổ hợp: X01; Các môn: Toán, Ngữ văn.', true],
  ['Mã 7140231TN tuyển mấy chỉ tiêu?', 'Mã xét tuyển: 7140231; Chỉ tiêu: 120', false],
  ['Mã 7140231 tuyển mấy chỉ tiêu?', 'Mã xét tuyển: 7140231TN; Chỉ tiêu: 30', false],
  ['ma 7140231tn tuyen may chi tieu', 'Mã xét tuyển: 7140231 TN; Chỉ tiêu: 30', true],
  ['Tháng này (t10) nộp 1000000đ hay 12 tr?', 'Nộp trong tháng.', true]
])('a code that is asked about must stand where the answer stands: %s ← %s', (question, text, answers) => {
  expect(isAboutNamed(aHit({ text, trail: [] }), namedIn(question))).toBe(answers)
})

test('a notice that names no year holds for the year of its day, and a university speaks to its students', () => {
  const notice = { text: 'Học lực lớp 12 loại giỏi.', trail: [], validity: 'unknown' as const }
  const document = { issued: '2023-06-01', issuer: 'Trường Đại học Vinh', title: 'Tuyển sinh' }
  expect(lackIn('Năm 2023 vào đại học cần học lực gì?', { ...notice, document })).toBe('answer')
  expect(lackIn('Năm 2024 vào đại học cần học lực gì?', { ...notice, document })).toBe('year')
  const undated = { ...document, issued: null, number: '15/2024/TB-ĐHV' }
  expect(lackIn('Năm 2024 vào đại học cần học lực gì?', { ...notice, document: undated })).toBe('answer')
  expect(lackIn('Năm 2025 vào đại học cần học lực gì?', { ...notice, document: undated })).toBe('year')
  const heard = { ...notice, trail: ['Tháng 5/2025'] }
  expect(lackIn('Năm 2025 vào đại học cần học lực gì?', { ...heard, document: undated })).toBe('answer')
})

test('a form still to be filled in answers nothing', () => {
  expect(
    lackIn('Chương trình có bao nhiêu tín chỉ?', { text: 'Số tín chỉ: …………\nMột phần 2 tín chỉ: …………', trail: [] })
  ).toBe('amount')
})

test('a question that names a document is answered from it, or from what speaks of it', () => {
  const question = 'Thông tư 29/2024 cho thu tiền học thêm trong trường không?'
  const lackOf = (document: { number: string }, text: string) =>
    lacks(aHit({ text, document }), askedFor(question), scopeOf(question, DAY), namedIn(question))
  expect(lackOf({ number: '29/2024/TT-BGDĐT' }, 'Không được thu tiền.')).toBeNull()
  expect(lackOf({ number: '12/2025/QĐ-UBND' }, 'Thực hiện Thông tư số 29/2024/TT-BGDĐT.')).toBeNull()
  expect(lackOf({ number: '12/2025/QĐ-UBND' }, 'Không được thu tiền.')).toMatchObject({ lacks: 'certainty' })
})

test.each([
  ['Học sinh được hỗ trợ bao nhiêu đồng?', 'Học sinh được hỗ trợ.', 'amount'],
  ['hoc sinh duoc ho tro bao nhieu dong', 'Học sinh được hỗ trợ.', 'amount'],
  // a number is told, though only to others
  ['Học sinh được hỗ trợ bao nhiêu đồng?', 'Đối với sinh viên được hỗ trợ 400.000 đồng.', 'certainty']
])('that no number is told is said only where none is: %s ← %s', (question, text, lack) => {
  const evidence = evidenceFor(question, [aHit({ text, trail: [], document: { title: 'Quy định' } })])
  expect(ableOf(rankFound(question, evidence, DAY)).lacking?.lacks).toBe(lack)
})

test.each([
  ['Nộp hồ sơ lớp 10 ngày nào?', 'Hồ sơ nộp từ ngày 02 tháng 7.', 'certainty'],
  ['Nộp hồ sơ ngày nào?', 'Hồ sơ nộp từ ngày 02 tháng 7.', 'answer'],
  ['Nộp hồ sơ lớp 10 ngày nào?', 'Hồ sơ vào lớp 10 nộp từ ngày 02 tháng 7.', 'answer'],
  ['Nộp hồ sơ lớp 10 ở đâu?', 'Hồ sơ nộp tại quầy số 4.', 'answer']
])('the day of a grade is told by what names one: “%s” ← “%s”: %s', (question, text, lack) => {
  expect(lackIn(question, { text, trail: [] })).toBe(lack)
})
