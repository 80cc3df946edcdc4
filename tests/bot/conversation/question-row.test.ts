import { expect, test } from 'vitest'
import { compose } from '#bot/conversation/compose.ts'
import { type AHit, aHit } from './hits.ts'

const TABLE = { number: null, title: 'Câu hỏi | Trả lời', file: 'tuyen-sinh/hoi-dap.xlsx' }
const ROW: AHit = {
  text: 'Câu hỏi: Học phí ngành Luật là bao nhiêu ạ?; Trả lời: Học phí ngành Luật là 500.000 đồng một tín chỉ.',
  address: 'bảng, hàng 57',
  trail: [],
  document: TABLE
}
const lines = ({ text }: { text: string }) => text.split('\n')

test('of a row with a question and its answer only the answer is shown, word for word, and the table is called by its file', () => {
  const reply = compose('Học phí ngành Luật bao nhiêu?', {
    kind: 'answer',
    hits: [aHit(ROW)],
    whole: false,
    confidence: 0.9
  })
  expect(lines(reply)).toEqual([
    'Học phí ngành Luật là 500.000 đồng một tín chỉ.',
    expect.stringMatching(/^Nguồn: bảng, hàng 57, tệp hoi-dap\.xlsx – /)
  ])
  expect(ROW.text).toContain(reply.citations[0]?.quote)
})

test('such a row is named by its question, and no letterhead or number to call names a provision', () => {
  const near = [
    aHit(ROW),
    aHit({
      text: '2. Nộp hồ sơ.',
      trail: ['Trưởng phòng Đào tạo, điện thoại: 0900000000'],
      document: { number: '5/TB' }
    }),
    aHit({ text: '3. Nộp phí.', provisionKey: 'khoan-3', trail: ['Nước Cộng hoà xã hội chủ nghĩa Việt Nam'] })
  ]
  const because = { kind: 'not_this', lacks: 'certainty', asked: '', near } as const
  const [, first, ...others] = lines(compose('?', { kind: 'abstain', because, confidence: 0.6 }))
  expect(first).toMatch(/^1\. Học phí ngành Luật là bao nhiêu ạ\?: bảng, hàng 57, tệp hoi-dap\.xlsx/)
  expect(others.join('\n')).not.toMatch(/điện thoại|Cộng hoà/)
})
