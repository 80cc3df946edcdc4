import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { itemNamed } from '#bot/conversation/places/list-items.ts'
import { aHit, evidenceFor } from './hits.ts'

const FORBIDDEN = aHit({
  text: '3. Vật dụng không được mang vào phòng thi\na) Tài liệu các loại.\nb) Giấy than, bút xóa, đồ uống có cồn.',
  trail: ['III. GIẤY TỜ VÀ VẬT DỤNG'],
  provisionKey: 'muc-3.so-3'
})
const ALLOWED = aHit({
  text: '2. Vật dụng được mang vào phòng thi\na) Bút viết, thước kẻ.\nb) Máy tính không có thẻ nhớ.',
  trail: ['III. GIẤY TỜ VÀ VẬT DỤNG'],
  provisionKey: 'muc-3.so-2'
})

const named = (question: string) => {
  const found = evidenceFor(question, [FORBIDDEN, ALLOWED])
  const item = itemNamed(askedFor(question), found, rankCandidates(question, found))
  return item === null ? null : item.hit.passage.text.slice(item.span.start, item.span.end)
}

test.each([
  ['có được mang bút xóa vào phòng thi không', 'Giấy than, bút xóa, đồ uống có cồn.'],
  ['mang but xoa vao phong thi duoc khong', 'Giấy than, bút xóa, đồ uống có cồn.'],
  ['có được mang thước kẻ vào phòng thi không', 'Bút viết, thước kẻ.'],
  ['có được mang tài liệu vào phòng thi không', 'Tài liệu các loại.'],
  ['có được mang không', null],
  // only some drinks
  ['có được mang đồ uống vào phòng thi không', null],
  // what a thing must not have
  ['có được mang thẻ nhớ vào phòng thi không', null],
  ['có được mang bút lông vào phòng thi không', null],
  ['có được mang bút xóa vào lớp học thêm không', null],
  ['mang bút xóa vào phòng thi thì sao', null]
])('the item that “%s” names is %s', (question, item) => {
  expect(named(question)).toBe(item)
})

test('an item does not answer where a better line says as much', () => {
  const rule = aHit({ text: '1. Dạy thêm trong nhà trường không thu tiền.', provisionKey: 'dieu-10.khoan-1' })
  const ban = aHit({
    text: '1. Không được dạy thêm trong các trường hợp sau đây:\nd) Dùng phòng học của nhà trường cho lớp dạy thêm có thu tiền.',
    provisionKey: 'dieu-5.khoan-1'
  })
  const question = 'Dạy thêm trong trường có thu tiền không?'
  const itemAmong = (hits: (typeof ban)[]) => {
    const found = evidenceFor(question, hits)
    return itemNamed(askedFor(question), found, rankCandidates(question, found))
  }
  expect(itemAmong([ban])).not.toBeNull()
  expect(itemAmong([rule, ban])).toBeNull()
})
