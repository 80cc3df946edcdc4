import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goesOn, joined, looksUnfinished, severalQuestions } from '#bot/conversation/several.ts'
import { inContext } from '#bot/conversation/slots.ts'

test.each([
  ['Quên căn cước có được vào thi không? Mấy giờ phải có mặt?', 2],
  ['1. Học phí lớp 6 bao nhiêu 2. Nộp ở đâu 3. Ai được miễn', 3],
  ['thi tot nghiep mai may gio co mat vay ad, quen cccd co sao ko', 2],
  ['Hồ sơ vào lớp 1 gồm những gì và học phí lớp 1 bao nhiêu', 2],
  ['Học phí lớp 6 bao nhiêu\nLịch nghỉ hè khi nào', 2],
  ['Lệ phí phúc khảo Đại học Văn Hiến là bao nhiêu, nộp đơn ở đâu, bao giờ có kết quả?', 3],
  ['Lệ phí phúc khảo là bao nhiêu, có được miễn không?', 2],
  ['Học phí lớp 6 bao nhiêu? Lớp 7?', 2],
  ['Học sinh chuyên không có giải gì, muốn xét học bổng thì cần điểm bao nhiêu?', 1],
  ['Nộp hồ sơ lớp 10 cần giấy tờ gì, học phí bao nhiêu?', 2],
  ['Sinh viên khuyết tật có được miễn học phí không, năm 2025?', 1],
  ['Em 42 tuổi còn được đi học tiến sĩ không? Quy định tối đa bao nhiêu tuổi?', 1],
  ['Con có được chuyển trường không? Mất bao lâu?', 2],
  ['Sinh viên khuyết tật có được miễn học phí không? Năm 2025?', 1],
  ['Học phí bao nhiêu, lớp 6?', 1],
  ['Tiền ăn bán trú tối đa bao nhiêu 1 ngày, trường con em thu 32k', 1],
  ['Môn thứ ba bao giờ công bố ạ? Năm nào cũng hồi hộp', 1],
  ['Xét tuyển sớm còn không ạ? Em nghe mấy chị nói', 1],
  ['Nộp trực tiếp tại trường được không, ngày nào ạ? Con em vào lớp 1.', 1],
  ['Con em chưa học mẫu giáo ngày nào, có được vào lớp 1 không ạ?', 1],
  ['Bao giờ nộp hồ sơ, thi tốt nghiệp năm 2026?', 1],
  ['Con tôi 5 tuổi. Có được vào lớp 1 không?', 1],
  ['Có được vào thi không? Tôi quên căn cước.', 1],
  ['Dạy thêm là gì và được quy định như thế nào?', 1],
  ['con tôi học lớp 5, năm sau vào lớp 6 cần giấy tờ gì?', 1],
  ['quên căn cước\ncó được thi không', 1],
  ['Học phí lớp 6, lớp 7 và lớp 8 bao nhiêu?', 1],
  ['Điều 5. Khoản 2 nói gì?', 1],
  ['Ngày 12.6. Thi môn gì?', 1],
  ['Học sinh khuyết tật và trẻ mồ côi có được miễn học phí không?', 1]
])('“%s” holds %i', (text, count) => {
  expect(severalQuestions(text)).toHaveLength(count)
})

test('of the single questions of the sets hardly any is taken apart', () => {
  const files = ['samples', 'real'].map((name) =>
    readFileSync(new URL(`../../fixtures/questions/${name}.jsonl`, import.meta.url), 'utf8')
  )
  const texts = files.flatMap((file) => file.trim().split('\n')).map((line) => JSON.parse(line).text as string)
  const cut = texts.filter((text) => severalQuestions(text).length > 1)
  // it asks two things
  expect(cut).toEqual(['Thi vào lớp 10 gồm những môn nào, mỗi môn bao nhiêu phút?'])
})

test('a question beside another shares its exam and year, unless it names its own', () => {
  const first = 'Thi vào lớp 10 năm 2026 gồm những môn nào'
  expect(inContext('mỗi môn bao nhiêu phút?', first)).toBe('mỗi môn bao nhiêu phút, Thi vào lớp 10 năm 2026')
  expect(inContext('học phí lớp 6 bao nhiêu?', first)).toBe('học phí lớp 6 bao nhiêu, năm 2026')
})

test.each([
  ['cho em hỏi', true],
  ['quên cccd', true],
  ['em muốn hỏi là con em học lớp 5,', true],
  ['quên cccd có được thi ko', false],
  ['học phí lớp 6 bao nhiêu', false],
  ['khoản 2 điều 5', false],
  ['Tôi đã đọc rồi.', false]
])('whether “%s” looks unfinished: %s', (text, unfinished) => {
  expect(looksUnfinished(text)).toBe(unfinished)
})

test.each([
  ['Xác minh trong bao lâu, trường hợp phức tạp thì tối đa bao lâu?', true],
  ['Xác minh trong bao lâu? Nộp hồ sơ ở đâu?', false],
  ['Xác minh trong bao lâu\nNộp hồ sơ ở đâu', false]
])('“%s”: the second goes on with the sentence of the first: %s', (text, goes) => {
  const questions = severalQuestions(text)
  expect(questions).toHaveLength(2)
  expect(goesOn(text, questions, 1)).toBe(goes)
  expect(joined(questions, 1)).toHaveLength(1)
})
