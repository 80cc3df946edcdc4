import { expect, test } from 'vitest'
import { answerPlaces } from '#bot/conversation/answer-places.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { asksOfDefect, asksOfDenial, isOfDefect } from '#bot/conversation/cases/conditions.ts'
import { yearsAsked } from '#bot/conversation/years.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const sureness = (question: string, text: string) =>
  Math.max(0, ...answerPlaces(text, askedFor(question)).map((place) => place.sureness))

test('a number answers "how many" most surely right before what is counted', () => {
  const question = 'Hội đồng có mấy thành viên?'
  expect(sureness(question, 'Hội đồng có 05 thành viên.')).toBe(1)
  expect(sureness(question, 'Hội đồng có 05 người.')).toBe(0.9)
  expect(sureness(question, 'Hội đồng họp trong 05 ngày.')).toBeLessThan(0.5)
})

test.each([
  ['Mỗi lớp tối đa bao nhiêu học sinh?', 'Trẻ em vào lớp 1 ở tuổi cao hơn không quá 03 tuổi.'],
  ['Trường tuyển bao nhiêu nữ?', 'Điểm trúng tuyển: Nam: 23.40; Nữ: 25.71']
])('“%s” – nobody is told by “%s”', (question, text) => {
  expect(sureness(question, text)).toBe(0.2)
})

test('women are counted like others', () => {
  expect(sureness('Trường tuyển bao nhiêu nữ?', 'Chỉ tiêu: 234 nam; 26 nữ')).toBe(1)
})

test.each([
  ['Mầm non tuyển bao nhiêu chỉ tiêu?', 'Loại chỉ tiêu: Giáo dục Mầm non; Chỉ tiêu: 300', '300'],
  ['Ngành Kế toán tuyển bao nhiêu chỉ tiêu?', 'Ngành: Kế toán; Chỉ tiêu: 260; Mã: 7340301', '260'],
  ['Giáo dục thể chất mấy điểm là đạt?', 'Giáo dục thể chất thì điểm đạt được tính từ 5,0 trở lên.', '5,0'],
  ['Lập quy hoạch bao nhiêu héc ta?', 'Quy mô lập quy hoạch: 39.400 ha.', '39.400'],
  ['Học bổng tài trợ được bao nhiêu tỷ?', 'Năm 2025, học bổng tài trợ là 6,2 tỷ đồng.', '6,2'],
  ['Lớp 12 tính hệ số mấy?', 'Lớp 10 tính hệ số 1, lớp 12 tính hệ số 3.', '1']
])('%s – what is counted may stand before its number, as a label or in other words', (question, text, number) => {
  const [surest] = answerPlaces(text, askedFor(question)).sort((a, b) => b.sureness - a.sureness)
  expect(surest?.sureness).toBeGreaterThanOrEqual(0.5)
  expect(text.slice(surest?.start, surest?.end)).toBe(number)
})

test('the cells of a row are one statement', () => {
  const question = 'Môn Toán thi mấy giờ?'
  const text = 'Buổi: Chiều; Môn thi: Toán; Thời gian: 90 phút; Giờ phát đề: 14 giờ 20'
  const near = (provisionKey: string) =>
    rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [], provisionKey })]))[0]?.signs.near ?? 0
  expect(near('phan-i.hang-3')).toBeGreaterThan(near('dieu-3.khoan-1'))
})

test('an example is not told for the rule it stands beside', () => {
  const text = 'Chứng chỉ không được quy đổi thành điểm 10. Ví dụ, trước đây IELTS 4.0 được quy đổi thành điểm 10.'
  const [best] = rankCandidates(
    'IELTS 4.0 có được quy đổi thành điểm 10 không?',
    evidenceFor('IELTS 4.0 có được quy đổi thành điểm 10 không?', [aHit({ text, trail: [] })])
  )
  expect(text.slice(best?.span.start, best?.span.end)).toMatch(/^Chứng chỉ/)
})

test('a year and “một phần” are no number', () => {
  for (const text of ['Năm 2025 nhà trường tuyển sinh.', 'Dấu trùm lên một phần các tờ giấy.', 'Kỳ thi năm 2025 2026'])
    expect([text, sureness('Điểm chuẩn là bao nhiêu?', text)]).toEqual([text, 0])
  expect(sureness('Ai cấp phép?', 'Hồ sơ là cơ sở đăng ký của cán bộ quản lý.')).toBe(0)
})

test('days asked for are told in weeks or months, hardly in years', () => {
  const question = 'Được nghỉ phép bao nhiêu ngày?'
  expect(sureness(question, 'Được nghỉ phép 12 ngày.')).toBe(1)
  expect(sureness(question, 'Ngày nghỉ phép: 01 tháng.')).toBeGreaterThan(0.2)
  expect(sureness(question, 'Được gộp số ngày nghỉ phép của 02 năm.')).toBe(0.2)
})

test('an hour of the next day counts no days', () => {
  const question = 'Lưu trú là bao nhiêu ngày?'
  expect(sureness(question, 'Thông báo lưu trú trước 08 giờ ngày hôm sau.')).toBeLessThan(1)
  expect(sureness(question, 'Lưu trú là ở lại ít hơn 30 ngày.')).toBe(1)
})

test('for how long is not how many', () => {
  const question = 'Dạy thêm tối đa bao nhiêu tiết?'
  expect(sureness(question, 'Số tiết dạy thêm tối đa trong một năm học do trường xác định.')).toBe(0)
  expect(sureness(question, 'Số tiết dạy thêm trong 01 năm học = Số tiết thực dạy – Định mức.')).toBeGreaterThan(0)
  expect(sureness(question, 'Trong một năm học không quá 200 tiết dạy thêm.')).toBe(1)
  expect(sureness('Giấy phép có hiệu lực mấy năm?', 'Giấy phép có hiệu lực một năm.')).toBe(1)
  const kindOf = (text: string) => best(question, { text, trail: [] })?.signs.kind
  expect(kindOf('Tiền lương 01 tiết dạy thêm được tính theo quy định.')).toBe(0)
  expect(kindOf('Mỗi người dạy thêm 01 tiết.')).toBe(1)
})

test('an address on the web is a link, not where something stands', () => {
  const question = 'Địa chỉ trang web tra cứu điểm là gì?'
  expect(sureness(question, 'Tra cứu điểm tại https://diem.example.vn/tra-cuu.')).toBe(1)
  expect(sureness(question, 'Trang tra cứu điểm là hệ thống của Sở.')).toBe(0)
})

test('labels and references count nothing', () => {
  for (const text of ['theo khoản 3 Điều này', 'học sinh lớp 12', 'ngày 15 tháng 6'])
    expect([text, sureness('Có bao nhiêu?', text)]).toEqual([text, 0])
})

test('when a text takes effect is told by its own words, not by what ceases', () => {
  const question = 'Thông tư 12/2026 có hiệu lực từ ngày nào?'
  expect(sureness(question, 'Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2026.')).toBe(1)
  expect(sureness(question, 'Thông tư số 10 ngày 02 tháng 3 năm 2018 hết hiệu lực.')).toBe(0)
})

const DAY = '2026-05-10'
const best = (question: string, ...hits: AHit[]) => rankCandidates(question, evidenceFor(question, hits.map(aHit)))[0]

test('among khoản of one Điều the one with the number asked for comes first', () => {
  const question = 'Lớp dạy thêm có tối đa bao nhiêu học sinh?'
  const found = best(
    question,
    { provisionKey: 'dieu-7.khoan-1', text: '1. Lớp dạy thêm có phòng học đủ ánh sáng cho học sinh, tối đa hai cửa.' },
    { provisionKey: 'dieu-7.khoan-3', text: '3. Mỗi lớp dạy thêm có tối đa 30 học sinh.' }
  )
  expect(found?.hit.passage.provisionKey).toBe('dieu-7.khoan-3')
})

test('the stretch that answers is the point with its own number, read with its lead', () => {
  const text =
    'Mức hỗ trợ một tháng như sau:\na) Học sinh tiểu học: 300.000 đồng;\nb) Học sinh trung học cơ sở: 400.000 đồng.'
  const found = best('Học sinh tiểu học được hỗ trợ bao nhiêu tiền một tháng?', { text, trail: [] })
  expect(text.slice(found?.span.start, found?.span.end)).toBe('Học sinh tiểu học: 300.000 đồng;')
  expect(text.slice(found?.place?.start, found?.place?.end)).toBe('300.000 đồng')
})

test.each([
  [
    'the day a paper was signed',
    'Lịch thi lớp 10 vào ngày nào?',
    'Ngày 18/3/2025, Ủy ban nhân dân thành phố ban hành Kế hoạch thi lớp 10.'
  ],
  [
    'the day of a paper with its number',
    'Lịch thi lớp 10 vào ngày nào?',
    'Thi lớp 10 theo Quyết định 683/QĐ-UBND ngày 18/3/2025.'
  ],
  [
    'since when a paper holds',
    'Lịch thi lớp 10 vào ngày nào?',
    'Quy chế thi lớp 10 có hiệu lực kể từ ngày 31/10/2025.'
  ],
  ['a number of the question', 'Điểm trúng tuyển văn bằng 2 là bao nhiêu?', 'Trường xét tuyển văn bằng 2 theo điểm.']
])('%s is no answer', (_, question, text) => {
  expect(best(question, { text, trail: [] })?.place ?? null).toBeNull()
})

test('where something was asked as it should be, a point for when it is not so does not answer', () => {
  const text =
    '2. Xử lý hồ sơ như sau:\na) Trong 13 ngày làm việc, trường trả kết quả;\nb) Trường hợp hồ sơ không hợp lệ, trong 03 ngày làm việc, trường trả hồ sơ.'
  const told = (question: string) => {
    const found = best(question, { text, trail: [] })
    return text.slice(found?.span.start, found?.span.end)
  }
  expect(told('Nộp hồ sơ bao nhiêu ngày thì trường trả kết quả?')).toContain('13 ngày')
  expect(told('Hồ sơ không hợp lệ thì bao nhiêu ngày trường trả?')).toContain('03 ngày')
})

test('a line that tells only of other years than the one asked about does not answer', () => {
  const told = (question: string, text: string) => {
    const [first] = rankCandidates(
      question,
      evidenceFor(question, [aHit({ text, trail: [] })]),
      yearsAsked(question, DAY)
    )
    return first?.signs.forOthers === 0 ? text.slice(first.span.start, first.span.end) : null
  }
  const past = 'Năm 2023, trường chi 169 tỷ đồng cho học bổng.'
  expect(told('Năm 2024 trường chi bao nhiêu tiền cho học bổng?', past)).toBeNull()
  expect(told('Năm 2023 trường chi bao nhiêu tiền cho học bổng?', past)).toBe(past)
  expect(told('Trường chi bao nhiêu tiền cho học bổng?', past)).toBe(past)
  expect(
    told('Năm 2024 trường chi bao nhiêu tiền cho học bổng?', `${past}\nNăm 2024 trường chi 200 tỷ đồng.`)
  ).toContain('200 tỷ')
  const born = 'Trẻ sinh năm 2020 nộp 01 bộ hồ sơ vào lớp 1.'
  expect(told('Năm học 2026-2027 nộp mấy bộ hồ sơ vào lớp 1?', born)).toBe(born)
})

test.each([
  ['Hồ sơ không hợp lệ thì sao?', true],
  ['quen can cuoc co duoc vao thi ko', true],
  ['Nộp muộn thì có được nhận không?', true],
  ['Nghị định 238 có mấy chương?', false],
  ['Buổi sáng thí sinh có mặt lúc mấy giờ?', false],
  ['Muốn chuyển trường cần giấy tờ gì?', false],
  ['muon chuyen truong theo nghi dinh nao', false],
  ['Trường không vì lợi nhuận nộp hồ sơ ở đâu?', false],
  ['Có được mang máy tính không ạ?', false]
])('“%s” asks about what is not so: %s', (question, denial) => {
  expect(asksOfDenial(question)).toBe(denial)
})

test.each([
  ['Phải trả lời yêu cầu cung cấp thông tin trong mấy ngày?', false],
  ['Thông tin bị sai thì bao lâu được sửa?', true],
  ['thong tin khong dung thi dinh chinh trong may ngay', true],
  ['Xử lý hồ sơ trong mấy ngày?', true],
  ['Nộp hồ sơ ở đâu?', false]
])('“%s” asks about what went wrong: %s', (question, defect) => {
  expect(asksOfDefect(question)).toBe(defect)
})

test.each([
  ['Điều 32. Xử lý thông tin cung cấp theo yêu cầu không chính xác', true],
  ['Giải quyết hồ sơ không hợp lệ', true],
  ['Xử lý hồ sơ', false],
  ['Xử lý kỷ luật thí sinh vi phạm', false],
  ['Đối tượng không phải nộp học phí', false],
  ['Thông tin không được tiếp cận', false]
])('“%s” heads what is done about a defect: %s', (heading, defect) => {
  expect(isOfDefect(heading)).toBe(defect)
})

test('what is done about a defect answers only who asks of one', () => {
  const trail = ['Điều 32. Xử lý thông tin cung cấp theo yêu cầu không chính xác']
  const text = 'Chậm nhất là 03 ngày kể từ ngày nhận được trả lời, Ủy ban nhân dân phải đính chính lại thông tin.'
  expect(best('Ủy ban phải trả lời trong mấy ngày?', { text, trail })?.signs.forOthers).toBe(1)
  expect(best('Ủy ban phải đính chính trong mấy ngày?', { text, trail })?.signs.forOthers).toBe(0)
})

test('what speaks of another head only is marked', () => {
  const question = 'Nhiệm kỳ của hiệu trưởng là mấy năm?'
  expect(best(question, { text: 'Nhiệm kỳ của phó hiệu trưởng là 05 năm.' })?.signs.forOthers).toBe(1)
  expect(best(question, { text: 'Nhiệm kỳ của hiệu trưởng là 05 năm.' })?.signs.forOthers).toBe(0)
})

test('of two points with all the words asked about, the one where they belong together answers', () => {
  const text = [
    '2. Quên giấy tờ',
    'a) Người quên vé báo cho người soát vé ở cổng. Sau khi đối chiếu danh sách, người ấy được vào xem.',
    'b) Người quên thẻ hội viên vẫn được xem nếu có vé.'
  ].join('\n')
  const found = best('quên vé có được vào xem không', { text, trail: [] })
  expect(text.slice(found?.span.start, found?.span.end)).toMatch(/^Người quên vé/)
})

test('where a form is found is not where to go', () => {
  expect(sureness('Nộp đơn ở đâu?', 'Đơn đăng ký theo mẫu trên hệ thống tuyển sinh.')).toBe(0)
  expect(sureness('Nộp đơn ở đâu?', 'Người học nộp đơn tại trường.')).toBe(1)
})
