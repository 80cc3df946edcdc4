import { expect, test } from 'vitest'
import { leadsOf, readLines } from '#bot/conversation/passage-lines.ts'

const TEXT = `5. Tổ chức đăng ký xét tuyển
5.1. Đăng ký xét tuyển thẳng
Thời gian đăng ký: từ ngày 16/3/2026.
5.2. Đăng ký trên hệ thống chung
- Thời gian thực hiện: theo lịch của Bộ.
6. Thí sinh nộp lệ phí tại trường.
Nộp chậm thì không được dự thi.`

test('a line without a label stands under the title above it, and beside a sentence', () => {
  const lines = readLines(TEXT)
  const leads = (at: number) => leadsOf(lines, at).map((lead) => TEXT.slice(lines[lead]?.words, lines[lead]?.end))
  expect(leads(2)).toEqual(['Tổ chức đăng ký xét tuyển', 'Đăng ký xét tuyển thẳng'])
  expect(leads(4)).toEqual(['Tổ chức đăng ký xét tuyển', 'Đăng ký trên hệ thống chung'])
  expect(leads(6)).toEqual([])
})
