import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutMasks } from '#bot/conversation/without-masks.ts'
import { mask } from '#bot/review/privacy.ts'

test.each([
  ['Mỗi môn dạy thêm mấy tiết? Số của tôi 0912345678.', 'Mỗi môn dạy thêm mấy tiết?'],
  ['Tôi tên là [tên], con học lớp 5 có được học thêm không?', 'con học lớp 5 có được học thêm không?'],
  ['Hồ sơ lớp 1 gồm gì? sđt: 0912345678', 'Hồ sơ lớp 1 gồm gì?'],
  ['Gửi kết quả về [email] được không', 'Gửi kết quả về được không'],
  ['[số điện thoại]', '[số điện thoại]'],
  ['Số điện thoại của phòng là số nào?', 'Số điện thoại của phòng là số nào?']
])('“%s” is read as “%s”', (typed, read) => {
  expect(withoutMasks(mask(typed))).toBe(read)
})

test('every mask is known', () => {
  const folder = new URL('../../../bot/review/', import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const masks = sources.flatMap(
    (name) => readFileSync(new URL(name, folder), 'utf8').match(/(?<=')\[\p{Ll}[^\]']*\](?=')/gu) ?? []
  )
  expect(masks.length).toBeGreaterThan(8)
  for (const each of masks) expect(withoutMasks(`Học phí bao nhiêu ${each}`), each).toBe('Học phí bao nhiêu')
})
