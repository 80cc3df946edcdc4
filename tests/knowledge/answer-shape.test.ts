import { expect, test } from 'vitest'
import { hasShape } from '#knowledge/search/answer-shape.ts'
import { analyseLine, wordsOf } from '#knowledge/search/passage-words.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { type WantedKind, whatIsWanted } from '#knowledge/search/wanted.ts'

const said = (text: string) => wordsOf([], text.split('\n').map(analyseLine))

function wantedBy(question: string) {
  return analyseQuestion(question).wanted
}

test.each<[question: string, kinds: WantedKind[]]>([
  ['Thi tốt nghiệp vào ngày nào?', ['day']],
  ['bao gio nop ho so vao lop 6', ['day']],
  ['nghỉ hè bao lâu', ['duration']],
  ['mấy ngày có kết quả phúc khảo', ['duration', 'counted']],
  ['mỗi phòng thi có mấy giám thị', ['counted']],
  ['học phí mầm non là bao nhiêu ạ', ['number']],
  ['hoc phi bn vay ad', ['number']],
  ['Điểm liệt là gì?', ['definition']],
  ['Thế nào là điểm liệt?', ['definition']],
  ['Thỉnh giảng là việc gì?', ['definition']],
  ['cơ quan nào cấp bằng tốt nghiệp', ['authority']],
  ['Thông tư này có hiệu lực từ ngày nào', ['day', 'effect']],
  ['học sinh có được mang điện thoại vào lớp không', []]
])('what %s asks for is recognised', (question, kinds) => {
  expect(wantedBy(question).map(({ kind }) => kind)).toEqual(kinds)
})

test.each<[question: string, answer: string, other: string]>([
  ['Thi vào ngày nào?', 'Thi vào ngày 11 tháng 6.', 'Thi theo lịch của Sở.'],
  ['Lớp học buổi chiều từ lúc nào?', 'Buổi chiều học từ 14 giờ.', 'Buổi chiều học ở nhà đa năng.'],
  ['Bao lâu thì có kết quả?', 'Trả kết quả trong 05 (năm) ngày làm việc.', 'Trả kết quả tại bộ phận một cửa.'],
  ['Cần mấy giám khảo?', 'Mỗi bài do 02 (hai) giám khảo chấm.', 'Giám khảo chấm theo đáp án, chậm nhất ngày 12.'],
  ['Phải đạt bao nhiêu phần trăm?', 'Đạt từ 50 % trở lên.', 'Đạt yêu cầu tại Điều 50.'],
  ['Học phí là bao nhiêu?', 'Mức thu 60.000 đồng mỗi tháng.', 'Mức thu theo Điều 5 và khoản 2 Điều 6.'],
  ['Điểm liệt là gì?', '3. Điểm liệt là điểm từ 1,0 trở xuống.', 'Bài có điểm liệt là bài không đạt.'],
  [
    'Khai giảng của trường là gì?',
    'Điều 2. Từ ngữ\n3. Khai giảng của trường là lễ mở đầu năm học.',
    'Khai giảng là lễ mở đầu năm học của trường.'
  ],
  ['Ai quyết định cho nghỉ học?', 'Hiệu trưởng cho phép học sinh nghỉ học.', 'Học sinh nghỉ học phải có đơn.'],
  ['Quy định có hiệu lực từ khi nào?', 'Có hiệu lực từ ngày 15 tháng 3 năm 2026.', 'Có hiệu lực đối với mọi trường.']
])('an answer to %s has the shape of one, and what only speaks of it has not', (question, answer, other) => {
  const last = wantedBy(question).at(-1)
  expect(last && [hasShape(last, said(answer)), hasShape(last, said(other))]).toEqual([true, false])
})

test('a question of any length and content is looked through in bounded time', () => {
  const started = performance.now()
  for (const text of ['bao nhieu '.repeat(1000), 'la gi '.repeat(1600), 'a '.repeat(5000)])
    whatIsWanted(text.split(' '))
  expect(performance.now() - started).toBeLessThan(500)
})
