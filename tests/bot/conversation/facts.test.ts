import { expect, test } from 'vitest'
import { holds } from '#bot/conversation/facts.ts'

const day = { kind: 'day', unit: null, counted: [], ordered: null, bound: null } as const

test('numbers of list items over a line end are no date', () => {
  expect(holds('2. Yêu cầu trẻ biết đọc trước khi vào lớp 1.\n3. Nhận quá 35 học sinh một lớp.', day)).toBe(false)
})

test.each([
  'từ ngày 06 tháng 7',
  'trước 10/7/2026',
  'trong 10 ngày kể từ khi công bố',
  '12.6.2026',
  'thứ Hai hằng tuần'
])('%s tells a day', (text) => {
  expect(holds(text, day)).toBe(true)
})

const place = { ...day, kind: 'place' } as const

test.each([
  ['Phản ánh với nhà trường hoặc Phòng Văn hoá – Xã hội.', true],
  ['Báo cáo bằng văn bản cho hiệu trưởng trước khi dạy.', true],
  ['Gia đình nộp đơn cho nhà trường.', true],
  ['Học sinh tự nguyện và được cha mẹ đồng ý.', false],
  ['Dành thời gian trò chuyện với con.', false],
  ['Mức thu phù hợp với trường công lập.', false],
  ['Giáo viên phối hợp với phòng chức năng.', false]
])('“%s” tells where to go: %s', (text, is) => {
  expect(holds(text, place)).toBe(is)
})
