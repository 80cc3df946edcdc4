import { expect, test } from 'vitest'
import { ableOf, rankFound } from '#bot/conversation/able.ts'
import { answerPlaces } from '#bot/conversation/answer-places.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { holds } from '#bot/conversation/facts.ts'
import { aHit, evidenceFor } from './hits.ts'

const told = (question: string, text: string) =>
  answerPlaces(text, askedFor(question)).map(({ start, end, sureness }) => [text.slice(start, end), sureness])

test.each([
  [
    'Điểm chuẩn công bố khi nào?',
    'Điểm chuẩn được công bố đồng thời với công bố điểm thi.',
    [['đồng thời với công bố điểm thi', 0.5]]
  ],
  ['Công an tuần tra lúc nào?', 'Tuần tra vào giờ tan học.', [['vào giờ tan học', 0.5]]],
  ['cong an tuan tra luc nao', 'Tuần tra vào giờ tan học.', [['vào giờ tan học', 0.5]]],
  ['Hưởng đến tháng mấy?', 'Thôi hưởng từ tháng sau tháng chuyển trường.', [['từ tháng sau', 0.5]]],
  ['Hưởng đến tháng mấy?', 'Thôi hưởng từ ngày nhập học.', []],
  ['Hưởng đến tháng mấy?', 'Thôi hưởng vào giờ tan học.', []],
  ['Nộp hồ sơ ở đâu?', 'Nộp trước ngày nhập học tại trường.', [['tại trường', 1]]],
  [
    'Chương trình đào tạo phải công bố lúc nào?',
    'Công khai trên trang của trường trước khi tổ chức tuyển sinh.',
    [['trước khi tổ chức tuyển sinh', 0.5]]
  ],
  ['Mấy người được dự?', 'Công khai trước khi tổ chức tuyển sinh.', []],
  ['Tuần tra mấy người?', 'Tuần tra vào giờ tan học.', []]
])('“%s” ← “%s”: %j', (question, text, places) => {
  expect(told(question, text)).toEqual(places)
})

test.each([
  ['Tập sự phải dạy mấy phần định mức?', 'Người tập sự chỉ dạy 50% định mức giờ chuẩn.', [['50', 0.9]]],
  ['Đề thi có mấy phần?', 'Đề thi gồm 3 phần.', [['3', 1]]]
])('parts are told as a share too: “%s” ← “%s”', (question, text, places) => {
  expect(told(question, text)).toEqual(places)
})

test.each([
  ['Phải làm việc bao lâu sau tốt nghiệp?', 'Làm việc gấp 2 (hai) lần thời gian được hưởng chi phí đào tạo.', true],
  ['phai lam viec bao lau', 'Làm việc gấp 3 (ba) lần thời gian được hưởng chi phí đào tạo.', true],
  ['Phải làm việc bao lâu?', 'Phạt gấp 2 lần giá trị tài sản.', false]
])('a time by which another is multiplied: “%s” ← “%s”: %s', (question, text, tells) => {
  expect(holds(text, askedFor(question))).toBe(tells)
  expect(told(question, text).some(([, sureness]) => Number(sureness) > 0.8)).toBe(tells)
})

const able = (question: string, text: string) =>
  ableOf(rankFound(question, evidenceFor(question, [aHit({ text, trail: [] })]), '2026-05-10')).candidates.length === 1

test.each([
  ['Chứng chỉ còn giá trị đến ngày nào?', 'Chứng chỉ còn giá trị đến ngày làm thủ tục dự thi.', true],
  ['Ngày nào làm thủ tục dự thi?', 'Chứng chỉ còn giá trị đến ngày làm thủ tục dự thi.', false],
  ['ngay nao lam thu tuc du thi', 'Chứng chỉ còn giá trị đến ngày làm thủ tục dự thi.', false],
  // what names no event is a time, though all its words were asked
  ['Phải hoàn thành mạng lưới trường trước năm nào?', 'Hoàn thành mạng lưới trường trước năm 2030.', true],
  ['Được học chương trình thứ hai từ năm thứ mấy?', 'Được học chương trình thứ hai sau khi đạt năm thứ hai.', true]
])('an event that was asked for tells not when it is: “%s” ← “%s”: %s', (question, text, answers) => {
  expect(able(question, text)).toBe(answers)
})
