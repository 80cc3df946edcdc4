import { expect, test } from 'vitest'
import { namesAnother, speaksOf } from '#bot/conversation/speaks-of.ts'
import { fold } from '#knowledge/text/fold.ts'
import { aHit } from './hits.ts'

const TRANSFER = aHit({
  text: 'Thủ tục: Chuyển trường đối với học sinh trung học cơ sở; Hồ sơ: Đơn xin chuyển trường; học bạ; Lệ phí: Không thu',
  trail: ['THỦ TỤC']
})
const NEARLY_POOR = aHit({
  text: 'Đối tượng: Học sinh thuộc hộ cận nghèo; Mức hỗ trợ: 400.000 đồng; Thời gian chi: Tháng 9',
  trail: ['Hỗ trợ thêm']
})
const BICYCLES = aHit({
  text: 'Khoản thu: Trông giữ xe đạp; Tiểu học: 10.000 đồng; Trung học cơ sở: 12.000 đồng',
  trail: ['Mức thu']
})
const CARD = aHit({
  text: 'b) Thí sinh quên hoặc làm mất thẻ dự thi vẫn được dự thi nếu xuất trình được căn cước.',
  trail: ['Quên hoặc mất giấy tờ']
})
const NINTH = aHit({
  text: 'a) Mỗi học sinh lớp 9 tại trường trung học cơ sở được đăng ký tối đa 02 nguyện vọng.',
  trail: ['PHỐI HỢP TUYỂN SINH VÀO LỚP 10'],
  document: { title: 'Kế hoạch tuyển sinh vào lớp 1, lớp 6 và lớp 10' }
})
const GENERAL = aHit({
  text: 'Mỗi lớp dạy thêm không quá 30 học sinh.',
  trail: ['Dạy thêm ngoài nhà trường'],
  document: { title: 'Quy định về dạy thêm, học thêm' }
})

test.each([
  ['thcs', TRANSFER, true],
  ['cấp 2', TRANSFER, true],
  ['thpt', TRANSFER, false],
  ['hộ cận nghèo', NEARLY_POOR, true],
  ['hộ nghèo', NEARLY_POOR, false],
  ['con liệt sĩ', NEARLY_POOR, false],
  ['xe đạp', BICYCLES, true],
  ['xe máy', BICYCLES, false],
  ['tiểu học', BICYCLES, true],
  ['mầm non', BICYCLES, false],
  ['thẻ dự thi', CARD, true],
  ['quên căn cước', CARD, false],
  ['lớp 9', NINTH, true],
  ['lớp 6', NINTH, false],
  ['lớp tiểu học', GENERAL, false],
  ['lớp 6 nữa', NINTH, false],
  ['lớp 9 nữa', NINTH, true]
])('of “%s” a text speaks or not', (name, hit, speaks) => {
  expect(speaksOf(name, hit)).toBe(speaks)
})

test('without marks what is named is compared without them', () => {
  expect(speaksOf(fold('xe đạp'), BICYCLES)).toBe(true)
  expect(speaksOf(fold('hộ nghèo'), NEARLY_POOR)).toBe(false)
})

test.each([
  ['bao lâu', TRANSFER, false],
  ['lệ phí bao nhiêu ạ', TRANSFER, false],
  ['học bạ có cần không', TRANSFER, false],
  ['bằng THPT thì sao', TRANSFER, true],
  ['trường Cầu Đông', TRANSFER, true],
  ['khi nào chi', NEARLY_POOR, false],
  ['con thương binh thì sao', NEARLY_POOR, true],
  ['năm nay thì sao', NEARLY_POOR, true],
  ['6km', aHit({ text: 'Học sinh nhà cách trường từ 05 km trở lên: 300.000 đồng' }), false]
])('“%s” names what a text does not speak of, or not', (message, hit, names) => {
  expect(namesAnother(message, hit)).toBe(names)
})
