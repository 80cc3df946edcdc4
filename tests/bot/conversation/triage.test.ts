import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COURTESIES } from '#bot/conversation/triage/courtesy.ts'
import { OUT_OF_SCOPE } from '#bot/conversation/triage/out-of-scope.ts'
import { OWN_CASES } from '#bot/conversation/triage/own-case.ts'
import { WISHES } from '#bot/conversation/triage/wishes.ts'
import { LONGEST_QUESTION, triage } from '#bot/conversation/triage.ts'
import { fold } from '#knowledge/text/fold.ts'

const kind = (text: string) => triage(text, []).kind
const question = (text: string) => ({ kind: 'question', text })

/** Of substance, each with a word that small talk, wishes or refusals also use. */
const QUESTIONS = `
Bắt đầu năm học mới ngày nào?
Hướng dẫn tuyển sinh lớp 10 năm nay thế nào?
Giúp học sinh nghèo có chính sách gì không?
Chào cờ đầu tuần có bắt buộc không?
Cảm ơn thầy cô ngày 20/11 tổ chức thế nào cho đúng quy định?
Bạn đọc thư viện trường cần thẻ gì?
Ai là người ra đề thi tốt nghiệp?
Ai là chủ tịch hội đồng thi?
Cán bộ xã nào nhận hồ sơ miễn học phí?
Gặp ai để xin xác nhận hộ nghèo?
Muốn gặp cán bộ phòng giáo dục thì đến đâu?
Xóa tên khỏi danh sách thi thì làm thế nào?
Xóa bài thi có được không?
Muốn xóa dữ liệu trên hệ thống tuyển sinh thì làm thế nào?
Con tôi được cộng mấy điểm ưu tiên?
Con tôi thi được mấy điểm thì đỗ?
Con tôi 5 tuổi có được vào lớp 1 không?
Tôi được miễn những môn nào?
Học sinh đạt bao nhiêu điểm thì được xét học bổng?
Điểm của tôi bị sai thì phúc khảo ở đâu, theo quy định nào?
Hồ sơ của con tôi thiếu giấy khai sinh thì nộp bổ sung thế nào?
Làm sao xem điểm thi của con tôi?
Bầu ban đại diện cha mẹ học sinh thế nào?
Sinh viên đủ 18 tuổi có được đi bầu cử không?
Nghị quyết của Đảng về giáo dục nói gì?
Đảng viên là giáo viên có được dạy thêm không?
Hiệu trưởng nhận hối lộ bị xử lý theo quy định nào?
Tiêu chuẩn giáo viên dạy giỏi cấp huyện là gì?
Thầy cô có được nhận quà không?
Có nên cho con học thêm không, quy định thế nào?
Đề thi môn Văn gồm mấy phần?
Đánh giá học sinh tiểu học theo thông tư nào?
Lương giáo viên hợp đồng bao nhiêu?
Trường nào trong xã tuyển lớp 6?
test tiếng Anh đầu vào lớp 6 có bắt buộc không
menu bán trú do ai duyệt
học phí
hoc phi lop 6
Luật Nhà giáo
buổi chiều
quay lại trường sau khi nghỉ ốm cần gì
không biết chữ có được đi học không
trời mưa có được nghỉ học không
tôi là phụ huynh lớp 1 cần nộp gì
hồ sơ chưa đúng
tôi muốn tố cáo thì gửi đơn ở đâu
Giải quyết tố cáo trong bao lâu?
con tôi 5 tuổi đã được nhận vào lớp 1 chưa
con tôi chưa nhận được tiền đợt 1 thì có được truy lĩnh không
học sinh chưa nhận được bằng thì làm thế nào
`
  .trim()
  .split('\n')

test.each(QUESTIONS)('a question of substance stays a question: %s', (text) => {
  expect(triage(text, [])).toEqual(question(text))
})

test('a question of substance stays one without marks', () => {
  expect(QUESTIONS.filter((text) => kind(fold(text)) !== 'question')).toEqual([])
})

const REASONS: Record<keyof typeof COURTESIES, string> = {
  greeting: 'greeting',
  thanks: 'thanks',
  farewell: 'thanks',
  content: 'thanks',
  complaint: 'complaint',
  help: 'help',
  about_bot: 'about_bot',
  asking_leave: 'no_question',
  plea: 'no_question',
  call_for_help: 'help',
  service: 'no_question',
  introduction: 'no_question',
  call: 'no_question',
  stray: 'no_question',
  person: 'no_question'
}

test('every example of a courtesy is small talk, with marks and without', () => {
  for (const [name, { example }] of Object.entries(COURTESIES)) {
    const reason = REASONS[name as keyof typeof COURTESIES]
    expect([example, triage(example, [])]).toEqual([example, { kind: 'smalltalk', reason }])
    expect([example, kind(fold(example))]).toEqual([example, 'smalltalk'])
  }
})

test('every example of a wish, of an own case and of what is declined is recognised, with marks and without', () => {
  const wished = (name: (typeof WISHES)[number]['name']) =>
    ({ erase: { kind: 'erase' }, wants_person: { kind: 'handover' } })[name as 'erase'] ?? {
      kind: 'smalltalk',
      reason: name
    }
  const rows = [
    ...WISHES.map(({ name, examples }) => ({ examples, told: wished(name) as object })),
    ...OWN_CASES.map(({ name, examples }) => ({ examples, told: { kind: 'personal_case', about: name } })),
    ...OUT_OF_SCOPE.map(({ name, examples }) => ({ examples, told: { kind: 'out_of_scope', about: name } }))
  ]
  for (const { examples, told } of rows) {
    for (const example of examples) expect([example, triage(example, [])]).toEqual([example, told])
  }
})

test('a greeting before and thanks after a question are taken off, and no word of it', () => {
  expect(triage('Dạ em chào ad ạ, cho em hỏi học phí lớp 6 bao nhiêu ạ? Em cảm ơn ad nhiều!', [])).toEqual(
    question('học phí lớp 6 bao nhiêu')
  )
  expect(triage('Chào bạn, con tôi 5 tuổi vào lớp 1 được không?', [])).toEqual(
    question('con tôi 5 tuổi vào lớp 1 được không?')
  )
  expect(triage('Xin chào. Hạn nộp hồ sơ?', [])).toEqual(question('Hạn nộp hồ sơ?'))
})

/** Messages that end in words of courtesy, and what is left of them to be answered. */
const CLOSINGS: [string, string][] = [
  ['Điểm trung bình bao nhiêu thì xếp loại xuất sắc?', 'Điểm trung bình bao nhiêu thì xếp loại xuất sắc?'],
  ['Danh hiệu gồm giỏi, xuất sắc', 'Danh hiệu gồm giỏi, xuất sắc'],
  ['xuất sắc', 'xuất sắc'],
  ['hộ nghèo có được hỗ trợ', 'hộ nghèo có được hỗ trợ'],
  ['chính sách miễn giảm, hỗ trợ', 'chính sách miễn giảm, hỗ trợ'],
  ['Hộ cận nghèo, có hỗ trợ không', 'Hộ cận nghèo, có hỗ trợ không'],
  ['bao lâu thì hồ sơ xong', 'bao lâu thì hồ sơ xong'],
  ['phí tư vấn', 'phí tư vấn'],
  ['em muốn chuyển trường cần ai đồng ý', 'em muốn chuyển trường cần ai đồng ý'],
  ['khi nào trường trả lời', 'khi nào trường trả lời'],
  ['Thời hạn Sở Giáo dục phải trả lời', 'Thời hạn Sở Giáo dục phải trả lời'],
  ['nộp muộn thì làm thế nào, em cảm ơn cô', 'nộp muộn thì làm thế nào'],
  ['nop muon thi lam the nao em cam on co', 'nop muon thi lam the nao'],
  ['hạn nộp khi nào tks ad', 'hạn nộp khi nào'],
  ['chuyển trường cho con cảm ơn ạ', 'chuyển trường cho con'],
  ['mẫu thư cảm ơn', 'mẫu thư cảm ơn'],
  ['cách viết lời cảm ơn thầy cô', 'cách viết lời cảm ơn thầy cô'],
  ['Giáo dục lòng biết ơn', 'Giáo dục lòng biết ơn'],
  ['học phí bao nhiêu, nhờ ad trả lời giúp em với ạ', 'học phí bao nhiêu'],
  ['có bắt buộc không, giúp em với ạ', 'có bắt buộc không'],
  ['chính sách hỗ trợ, giúp đỡ', 'chính sách hỗ trợ, giúp đỡ'],
  ['học phí bao nhiêu. Em hiểu rồi, cảm ơn ad nhiều ạ!', 'học phí bao nhiêu'],
  ['Hạn nộp là hôm nào ạ. Em xin chân thành cảm ơn quý thầy cô đã giải đáp thắc mắc ạ', 'Hạn nộp là hôm nào'],
  ['tư vấn giúp em học phí lớp 6', 'học phí lớp 6'],
  ['hỗ trợ cho học sinh nghèo bao nhiêu tiền', 'hỗ trợ cho học sinh nghèo bao nhiêu tiền'],
  ['cho em hỏi em là giáo viên mới có được dạy thêm không', 'em là giáo viên mới có được dạy thêm không']
]

test.each(CLOSINGS)('of “%s” what is asked is “%s”', (text, asked) => {
  expect(triage(text, [])).toEqual(question(asked))
})

test('chat spelling and stretched words are understood', () => {
  expect(triage('chàooooo bạn nhaaa', [])).toEqual({ kind: 'smalltalk', reason: 'greeting' })
  expect(triage('tks ad nhìu', []).kind).not.toBe('crisis')
  expect(triage('e mún hỏi hp lớp 6 bn ạ', []).kind).toBe('question')
  expect(triage('cb oi', [])).toEqual({ kind: 'handover' })
})

test('the commands work in any letter case, mark and place of the mark', () => {
  for (const text of ['XOA', 'xoa', 'XÓA', 'xoá', 'Xoa.', 'xoa du lieu', 'XÓA DỮ LIỆU'])
    expect([text, kind(text)]).toEqual([text, 'erase'])
  for (const text of ['CANBO', 'canbo', 'Can bo', 'CÁN BỘ', 'gap can bo', 'Gặp cán bộ!'])
    expect([text, kind(text)]).toEqual([text, 'handover'])
})

test('text in NFD is read like text in NFC', () => {
  for (const text of ['Xin chào', 'Gặp cán bộ', 'Con tôi được mấy điểm?', 'Em không muốn sống nữa', 'Học phí lớp 6?']) {
    expect(triage(text.normalize('NFD'), [])).toEqual(triage(text, []))
  }
})

test('nothing readable is no question: empty, blank, invisible, emoji, marks, numbers', () => {
  for (const text of ['', '   \n', '\u200b\u200d\ufeff', '👍👍', '❤️', '1️⃣', '???', '...', '123', '\u202e']) {
    expect([text, triage(text, [])]).toEqual([text, { kind: 'smalltalk', reason: 'no_question' }])
  }
})

test('an attachment alone is answered as what it is, beside a question it is left aside', () => {
  expect(triage('', ['image'])).toEqual({ kind: 'attachment', attachment: 'image' })
  expect(triage('👍', ['sticker'])).toEqual({ kind: 'smalltalk', reason: 'no_question' })
  expect(triage('Giấy này nộp ở đâu?', ['image'])).toEqual(question('Giấy này nộp ở đâu?'))
})

test('abuse is told from a rude question, which is answered', () => {
  const abuse = ['đồ ngu', 'bot ngu vãi', 'đm mày', 'vcl', 'bạn ngu quá', 'ban ngu qua', 'cút', 'cút đi', 'bot rác']
  for (const text of [...abuse, 'Đồ vô dụng'])
    expect([text, triage(text, [])]).toEqual([text, { kind: 'smalltalk', reason: 'abuse' }])
  const others = [
    'đm học phí gì mà bao nhiêu tiền thế',
    'ban ngu van truong minh',
    'bạn cùng lớp gọi con là đồ ngu',
    'Cút bắt là trò chơi dân gian',
    'Bot rác thải y tế trong trường',
    'Thanh lý đồ vô dụng ở đâu?'
  ]
  for (const text of others) expect([text, kind(text)]).toEqual([text, 'question'])
})

test('a message of 10,000 characters is asked to be shorter, and not cut in silence', () => {
  expect(triage('Cho em hỏi về học phí của trường và hồ sơ nhập học. '.repeat(200), [])).toEqual({ kind: 'too_long' })
  expect(kind(`Học phí ${'rất '.repeat(100)}`)).toBe('question')
  expect(kind('học phí'.padEnd(LONGEST_QUESTION, 'thi'))).toBe('question')
  expect(kind('học phí'.padEnd(LONGEST_QUESTION + 1, 'thi'))).toBe('too_long')
})

test('any text gets an outcome, in linear time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(triage(text, []).kind).toMatch(/[a-z]/)
    })
  )
  for (const piece of ['con tôi ', 'chào ', 'bị đánh ', 'không ', 'e\u0301\u0302', 'a', '1 ', 'của tôi hồ sơ ']) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    const started = performance.now()
    triage(text, [])
    expect([piece, performance.now() - started < 300]).toEqual([piece, true])
  }
})
