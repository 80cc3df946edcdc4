import { expect, test } from 'vitest'
import { isStillWorried } from '#bot/conversation/triage/worry.ts'
import { triage } from '#bot/conversation/triage.ts'
import { fold } from '#knowledge/text/fold.ts'

const WORRIED = `
em sợ lắm
em không biết nói với ai
gọi 111 có mất tiền không
em nói đùa thôi
cảm ơn
dạ
giờ em phải làm sao
bố em về rồi
em ở trong phòng một mình
tại em thi trượt
em thấy cô đơn không
đồ ngu
`
  .trim()
  .split('\n')

const NOT_WORRIED = `
Hồ sơ vào lớp 1 gồm những gì?
học phí lớp 6 bao nhiêu
quen cccd co duoc vao thi khong
Khoản 2 điều 5 thông tư 29
tt 29 năm 2024
bố đánh con bị xử phạt thế nào
em có được nghỉ học không
con tôi được mấy điểm
CANBO
XOA
xin chào
bạn là ai
`
  .trim()
  .split('\n')

test.each(WORRIED)('after danger this is no question about a rule: %s', (text) => {
  expect(isStillWorried(triage(text, []), null)).not.toBe('no')
  expect(isStillWorried(triage(fold(text), []), null)).not.toBe('no')
})

test.each(NOT_WORRIED)('after danger this is dealt with as always: %s', (text) => {
  expect(isStillWorried(triage(text, []), null)).toBe('no')
  expect(isStillWorried(triage(fold(text), []), null)).toBe('no')
})

test('what leans on a question about a rule is one', () => {
  expect(isStillWorried(triage('thế còn lớp 9?', []), 'Học phí lớp 6 là bao nhiêu?')).toBe('no')
  expect(isStillWorried(triage('em sợ lắm', []), 'Học phí lớp 6 là bao nhiêu?')).toBe('surely')
})
