import { expect, test } from 'vitest'
import { understandInTurn } from '#bot/conversation/understand.ts'

const understood = (questions: string[], before: string | null = null) =>
  understandInTurn(
    questions.map((text) => ({ raw: text, triaged: { kind: 'question', text } })),
    before
  ).map(({ question }) => question)

test.each([
  [['Giáo viên tiểu học dạy mấy tiết?', 'Hiệu trưởng dạy mấy tiết?'], 'Hiệu trưởng dạy mấy tiết?'],
  [
    ['Giáo viên tiểu học năm học 2025-2026 dạy mấy tiết?', 'Hiệu trưởng dạy mấy tiết?'],
    'Hiệu trưởng dạy mấy tiết, năm học 2025-2026'
  ],
  [
    ['Thi vào lớp 10 năm 2026 gồm những môn nào?', 'mỗi môn bao nhiêu phút?'],
    'mỗi môn bao nhiêu phút, Thi vào lớp 10 năm 2026'
  ],
  [['Lệ phí phúc khảo là bao nhiêu', 'nộp đơn ở đâu'], 'Lệ phí phúc khảo, nộp đơn ở đâu'],
  [['Lệ phí phúc khảo là bao nhiêu', 'nộp đơn ở đâu', 'bao giờ có kết quả?'], 'Lệ phí phúc khảo, bao giờ có kết quả?']
])('of %j the last is “%s”', (questions, meant) => {
  expect(understood(questions).at(-1)).toBe(meant)
})

test('what leans on the question before says by what it does', () => {
  const question = { kind: 'question', text: 'nộp ở đâu' } as const
  const asked = [{ raw: 'nộp ở đâu', triaged: question }]
  expect(understandInTurn(asked, 'Học phí lớp 6 bao nhiêu?')[0]?.leansBy).toBe('nộp ở đâu')
  expect(understandInTurn(asked, null)[0]?.leansBy).toBeNull()
})
