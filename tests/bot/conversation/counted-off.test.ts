import { expect, test } from 'vitest'
import { isOfOtherNumber, numbersAsked } from '#bot/conversation/cases/counted-off.ts'

const isOther = (question: string, line: string) => isOfOtherNumber(numbersAsked(question), line)

test.each([
  ['diện 1 được cộng mấy điểm', 'b) Diện 2, cộng 0,25 điểm: con thương binh không thuộc diện 1.'],
  ['dot 2 tra khi nao', 'Đợt 1 trả trong tháng 11.'],
  ['khu vực 3 cộng bao nhiêu', 'Khu vực 1 được cộng 0,75 điểm'],
  ['công nhận lần hai ngày nào', 'Công nhận lần đầu: 03/7/2026'],
  ['cong nhan lan 2 ngay nao', 'Công nhận lần đầu: 03/7/2026']
])('of another: %s', (question, line) => {
  expect(isOther(question, line)).toBe(true)
})

test.each([
  ['diện 2 được cộng mấy điểm', 'b) Diện 2, cộng 0,25 điểm: người không thuộc diện 3.'],
  ['nhóm 3 cộng mấy điểm', 'Điểm ưu tiên: nhóm 1 được cộng 2,0 điểm; nhóm 3 được cộng 1,0 điểm.'],
  ['diện 1 được cộng mấy điểm', 'Thí sinh thuộc nhiều diện chỉ được hưởng mức cao nhất.'],
  ['điểm ưu tiên là bao nhiêu', 'Diện 2, cộng 0,25 điểm'],
  ['đợt 2 trả khi nào', 'Tiền được trả hai đợt: đợt 1 trong tháng 11, đợt 2 trong tháng 4.'],
  ['mức 2 triệu có đúng không', 'Mức 3 triệu đồng'],
  ['công nhận lần đầu ngày nào', 'Công nhận lần thứ nhất: 03/7/2026'],
  ['được đổi mấy lần', 'Lần đầu đổi trong tháng 5.']
])('not of another: %s', (question, line) => {
  expect(isOther(question, line)).toBe(false)
})
