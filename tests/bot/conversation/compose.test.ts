import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { check } from '#bot/conversation/check.ts'
import { compose } from '#bot/conversation/compose.ts'
import type { Decision } from '#bot/conversation/decide.ts'
import { LONGEST_REPLY, type Reply } from '#bot/conversation/reply.ts'
import { type AHit, aDocument, aHit, evidenceFor } from './hits.ts'

const answering = (...hits: AHit[]): Decision => ({
  kind: 'answer',
  hits: hits.map(aHit),
  whole: false,
  confidence: 0.9
})
const ask = (question: string, ...hits: AHit[]): Reply => compose(question, answering(...hits))
const lines = (reply: Reply) => reply.text.split('\n')

const LONG_LIST = `2. Thí sinh không được mang vào phòng thi các vật dụng sau đây, kể cả khi không sử dụng:
a) Điện thoại di động, đồng hồ thông minh, tai nghe và các thiết bị thu, phát, truyền tin, ghi âm, ghi hình khác;
b) Tài liệu in, tài liệu viết tay, sách tham khảo, từ điển, bản đồ và các loại giấy có ghi chép nội dung liên quan đến môn thi;
c) Vũ khí, chất gây nổ, chất gây cháy, đồ uống có cồn và các chất kích thích bị cấm theo quy định của pháp luật;
d) Bút xóa, giấy than, máy tính cầm tay có thẻ nhớ hoặc có chức năng soạn thảo văn bản, kết nối không dây.`

test('a short provision is shown whole, without its own label, with its source and validity', () => {
  const reply = ask('Thí sinh có mặt lúc mấy giờ?', {
    text: '2. Thí sinh có mặt tại phòng thi trước giờ phát đề 15 phút; đến chậm quá 15 phút thì không được dự thi.'
  })
  expect(reply).toMatchObject({ outcome: 'answer', reason: null, confidence: 0.9 })
  expect(lines(reply)).toEqual([
    'Thí sinh có mặt tại phòng thi trước giờ phát đề 15 phút; đến chậm quá 15 phút thì không được dự thi.',
    'Nguồn: khoản 2 Điều 7, 12/2026/QĐ-UBND – còn hiệu lực'
  ])
})

test('a provision too short to be understood alone stands below its heading', () => {
  expect(lines(ask('Giờ có mặt buổi sáng?', { text: '2. Trước 06 giờ 45.' }))[0]).toBe(
    'Thời gian có mặt và việc ra vào phòng thi:'
  )
})

test('a point of a long list is shown alone with its lead when it clearly answers, and addressed as that point', () => {
  const reply = ask('Có được mang bút xóa, máy tính có thẻ nhớ không?', { text: LONG_LIST })
  expect(lines(reply)[0]).toBe('Thí sinh không được mang vào phòng thi các vật dụng sau đây, kể cả khi không sử dụng:')
  expect(lines(reply)[1]).toMatch(/^d\) Bút xóa/)
  expect(reply.text).not.toContain('Vũ khí')
  expect(reply.text).toContain('Nguồn: điểm d khoản 2 Điều 7, 12/2026/QĐ-UBND')
  expect(reply.text).toContain('Xem nguyên văn: /van-ban/12-2026-qd-ubnd/dieu-7.khoan-2')
  expect(reply.citations.map(({ provision }) => provision)).toEqual(['điểm d khoản 2 Điều 7', 'điểm d khoản 2 Điều 7'])
})

test('a list too long to show is told by its own heads, and it is said where the rest is', () => {
  const reply = ask('Không được mang những vật dụng nào?', { text: LONG_LIST })
  for (const label of ['a) Điện thoại', 'b) Tài liệu', 'c) Vũ khí', 'd) Bút xóa']) expect(reply.text).toContain(label)
  expect(reply.text).toContain('…')
  expect(reply.text).toContain('Xem nguyên văn: ')
  expect(reply.text.length).toBeLessThanOrEqual(LONGEST_REPLY)
})

test('the sentence that answers is taken out of a long paragraph', () => {
  const filler = 'Nhà trường phổ biến nội quy đến từng thí sinh và cha mẹ thí sinh trước khi tổ chức thi. '
  const text = `2. ${filler.repeat(5)}Thí sinh nộp lệ phí 30.000 đồng một môn. ${filler.repeat(3)}`
  const reply = ask('Lệ phí bao nhiêu tiền một môn?', { text })
  expect(lines(reply)[0]).toMatch(/^Thí sinh nộp lệ phí 30\.000 đồng một môn\./)
  expect(reply.text).toContain('Xem nguyên văn')
})

test('a sentence too long to show is cut past the number that answers', () => {
  const question = 'Môn chuyên phải mấy phẩy?'
  const text = `1. Học sinh trường chuyên ${'có kết quả rèn luyện, học tập đạt mức cao nhất của kỳ xét, '.repeat(4)}có điểm trung bình môn chuyên của học kỳ xét cấp từ 8,5 trở lên hoặc đạt một trong các giải ${'trong kỳ thi học sinh giỏi do Bộ tổ chức hoặc phối hợp tổ chức '.repeat(5)}`
  const [best] = rankCandidates(question, evidenceFor(question, [aHit({ text })]))
  const reply = compose(question, { ...answering({ text }), best } as Decision)
  expect(reply.text.length).toBeLessThanOrEqual(LONGEST_REPLY)
  expect(reply.text).toContain('8,5')
})

test('of a row with a long cell the sentence with the number that answers is shown', () => {
  const question = 'Lấy số liệu việc làm trong mấy tháng?'
  const cell = 'Cơ sở đào tạo xác lập, giám sát và đối sánh tỷ lệ người học có việc làm theo quy định. '
  const text = `Tiêu chí: Việc làm; Yêu cầu: Xác lập; Mốc: ${cell.repeat(7)}Số liệu việc làm lấy trong vòng 12 tháng; Chú: –`
  const [best] = rankCandidates(question, evidenceFor(question, [aHit({ text })]))
  expect(compose(question, { ...answering({ text }), best } as Decision).text).toContain('12 tháng')
})

test('a row of a table is shown with what was asked first, and the names of its columns', () => {
  const reply = ask('Môn Toán thi giờ nào?', {
    text: 'Buổi: Chiều; Ngày: 11/6/2026; Môn thi: Toán; Giờ phát đề: 14 giờ 20',
    address: 'Phụ lục, hàng 3',
    provisionKey: 'phu-luc-i.bang-1.hang-3',
    trail: ['PHỤ LỤC', 'Lịch thi như sau:']
  })
  expect(lines(reply).slice(0, 3)).toEqual([
    'Lịch thi như sau:',
    'Toán – Giờ phát đề: 14 giờ 20',
    'Buổi: Chiều; Ngày: 11/6/2026'
  ])
})

test('what Markdown sets bold is shown and quoted without its stars', () => {
  const reply = ask('Dạy thêm có thu tiền không?', {
    text: '1. **Dạy thêm không thu tiền **và chỉ dành cho học sinh sau:'
  })
  expect(lines(reply)[1]).toBe('Dạy thêm không thu tiền và chỉ dành cho học sinh sau: …')
  expect(reply.citations.map(({ quote }) => quote)).toEqual([
    'Dạy thêm không thu tiền',
    'và chỉ dành cho học sinh sau:'
  ])
})

test('of an exception that is a list no one point is picked', () => {
  const rights = 'abcdeg'
    .split('')
    .map((letter) => `${letter}) Được hưởng quyền lợi thứ ${letter} ${'theo hợp đồng '.repeat(4)};`)
  const reply = ask(
    'Giảng viên có phải trực không?',
    { text: '2. Giảng viên phải trực, trừ trường hợp quy định tại khoản 3 Điều này.', score: 20 },
    {
      text: ['3. Giảng viên có các quyền:', ...rights].join('\n'),
      address: 'khoản 3 Điều 7',
      provisionKey: 'dieu-7.khoan-3',
      score: 10
    }
  )
  expect(reply.text).toContain('Ngoại lệ, theo khoản 3 Điều 7:\nGiảng viên có các quyền:\na) Được hưởng')
})

test('a rule and the exception it names are shown together when both were found', () => {
  const rule = {
    text: '2. Thí sinh phải xuất trình căn cước, trừ trường hợp quy định tại khoản 3 Điều này.',
    score: 20
  }
  const exception = {
    text: '3. Thí sinh mất căn cước nộp giấy xác nhận có ảnh.',
    address: 'khoản 3 Điều 7',
    provisionKey: 'dieu-7.khoan-3',
    score: 10
  }
  const reply = ask('Vào phòng thi phải xuất trình gì?', rule, exception)
  expect(reply.text).toContain('trừ trường hợp quy định tại khoản 3 Điều này')
  expect(reply.text).toContain('Ngoại lệ, theo khoản 3 Điều 7:\nThí sinh mất căn cước nộp giấy xác nhận có ảnh.')
  expect(reply.citations.map(({ provision }) => provision)).toEqual(['khoản 2 Điều 7', 'khoản 3 Điều 7'])
  expect(ask('Vào phòng thi phải xuất trình gì?', rule).text).not.toContain('Ngoại lệ')
  const elsewhere = { ...exception, document: { id: 'khac', number: '9/2020/QĐ' } }
  expect(ask('Vào phòng thi phải xuất trình gì?', rule, elsewhere).text).not.toContain('Ngoại lệ')
})

test('another provision that scores nearly as high is named, one far below is not', () => {
  const first = { text: '2. Thí sinh có mặt trước 06 giờ 45.', score: 20 }
  const second = {
    text: '1. Thí sinh đến chậm không được vào.',
    address: 'khoản 1 Điều 8',
    provisionKey: 'dieu-8.khoan-1'
  }
  expect(ask('Mấy giờ có mặt?', first, { ...second, score: 19 }).text).toContain(
    'Xem thêm: khoản 1 Điều 8, 12/2026/QĐ-UBND'
  )
  expect(ask('Mấy giờ có mặt?', first, { ...second, score: 9 }).text).not.toContain('Xem thêm')
})

test.each([
  ['in_force', {}, 'còn hiệu lực'],
  ['unknown', { effective: null }, 'chưa rõ hiệu lực'],
  ['expired', { expires: '2026-07-01' }, 'hết hiệu lực từ ngày 01/07/2026'],
  ['not_yet', { effective: '2026-09-01' }, 'có hiệu lực từ ngày 01/09/2026']
] as const)('validity is said on the source line: %s', (validity, period, words) => {
  const reply = ask('Mấy giờ có mặt?', { text: '2. Trước 06 giờ 45.', validity, ...period })
  expect(lines(reply).find((line) => line.startsWith('Nguồn'))).toMatch(new RegExp(`– ${words}$`))
  expect(reply.citations[0]?.validity).toBe(validity)
})

test('a document without number is called by its title, a sample is said to be one', () => {
  const text = '2. Trước 06 giờ 45.'
  expect(ask('Mấy giờ?', { text, document: { number: null, title: 'Sổ tay thi' } }).text).toContain(
    'Nguồn: khoản 2 Điều 7, Sổ tay thi –'
  )
  expect(ask('Mấy giờ?', { text, document: { sample: true } }).text).toContain(
    '12/2026/QĐ-UBND (văn bản mẫu) – còn hiệu lực'
  )
})

test('what is asked for by address is shown from its beginning, and by its heads where it is long', () => {
  const text = `Điều 7. Vật dụng\n1. Thí sinh được mang bút.\n${LONG_LIST}\n3. Điểm thi bố trí nơi để đồ.`
  const hit = aHit({ text, address: 'Điều 7', provisionKey: 'dieu-7', trail: [] })
  const reply = compose('điều 7 quyết định 12', { kind: 'answer', hits: [hit], whole: true, confidence: 1 })
  expect(lines(reply).slice(0, 2)).toEqual(['Điều 7. Vật dụng', '1. Thí sinh được mang bút.'])
  expect(reply.text).toContain('Xem nguyên văn')
  expect(reply.text.length).toBeLessThanOrEqual(LONGEST_REPLY)
})

test('the link to the full text is built on the public address', () => {
  const reply = compose('Không được mang những gì?', answering({ text: LONG_LIST }), 'https://hoidap.example.vn')
  expect(reply.text).toContain('Xem nguyên văn: https://hoidap.example.vn/van-ban/12-2026-qd-ubnd/dieu-7.khoan-2')
})

test('when several documents have an address, it is asked which', () => {
  const documents = Array.from({ length: 7 }, (_, i) =>
    aDocument({ id: `d${i}`, number: `${i}/2026/QĐ`, title: `Quy định ${i}` })
  )
  const reply = compose('điều 5', { kind: 'clarify', documents, wanted: 'Điều 5' })
  expect(reply).toMatchObject({ outcome: 'clarify', reason: 'several_documents' })
  expect(reply.text).toContain('• 0/2026/QĐ (Quy định 0)')
  expect(reply.text).toContain('… và 2 văn bản khác.')
})

const words = fc.constantFrom(
  'thí sinh',
  'nộp 30.000 đồng',
  'trước ngày 15/6/2026',
  'hồ sơ;',
  'tại trường.',
  'Điều 5',
  '😀',
  'được miễn'
)
const line = fc
  .tuple(
    fc.constantFrom('', '1. ', '2. ', 'a) ', 'b) ', 'đ) ', '- ', 'Điều 3. '),
    fc.array(words, { minLength: 1, maxLength: 25 })
  )
  .map(([label, parts]) => label + parts.join(' '))
const passageText = fc.array(line, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('\n'))
const questions = fc.constantFrom(
  'Nộp bao nhiêu tiền?',
  'Hạn nộp là ngày nào?',
  'Hồ sơ gồm những gì?',
  'điều 3',
  'Có được miễn không?'
)

test('whatever the passage: quotes are verbatim, the reply is short enough, and it passes the check', () => {
  fc.assert(
    fc.property(passageText, questions, fc.boolean(), (text, question, whole) => {
      const decision: Decision = { kind: 'answer', hits: [aHit({ text })], whole, confidence: 0.8 }
      const reply = compose(question, decision)
      expect(reply.citations.length).toBeGreaterThan(0)
      for (const { quote } of reply.citations) expect(text.includes(quote) && quote !== '').toBe(true)
      expect(reply.text.length).toBeLessThanOrEqual(LONGEST_REPLY)
      expect(reply.text.isWellFormed()).toBe(true)
      expect(check(reply, decision)).toEqual(reply)
    }),
    { numRuns: 400 }
  )
})
