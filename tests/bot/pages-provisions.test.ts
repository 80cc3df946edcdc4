import { expect, test } from 'vitest'
import { documentOf, provisionsOf, REGULATION, serverOf, shelfOf } from './pages-shelf.ts'

test('a provision is shown verbatim, with the way to it, the one before and the one after', async () => {
  const { body } = await (await serverOf()).inject('/van-ban/10-2024-qd-m/chuong-i.dieu-1.khoan-1')
  for (const line of ['1. Quy định này áp dụng cho kỳ thi mẫu.', 'a) Thí sinh trong xã;', 'đ) Thí sinh tự do.']) {
    expect(body).toContain(line)
  }
  expect(body).not.toContain('2. Không áp dụng')
  expect(body).toContain('>Chương I QUY ĐỊNH CHUNG</a>')
  expect(body).toContain('>Điều 1. Phạm vi</a>')
  expect(body).toContain('rel="next" href="/van-ban/10-2024-qd-m/chuong-i.dieu-1.khoan-2"')
  expect(body).not.toContain('rel="prev"')
  expect(body).toContain('Còn hiệu lực')
})

test('a passage cut from a long provision leads to the whole provision, under its own address', async () => {
  const { statusCode, body } = await (await serverOf()).inject('/van-ban/10-2024-qd-m/chuong-i.dieu-1.khoan-2~2')
  expect(statusCode).toBe(200)
  expect(body).toContain('2. Không áp dụng cho kỳ thi khác.')
  expect(body).toContain('<link rel="canonical" href="/van-ban/10-2024-qd-m/chuong-i.dieu-1.khoan-2">')
})

test('rows stand as a table under their columns, a row of its own kind across them', async () => {
  const { body } = await (await serverOf()).inject('/van-ban/10-2024-qd-m')
  expect(body).toContain('<th scope="col">Môn thi</th><th scope="col">Ngày</th><th scope="col">Giờ có mặt</th>')
  expect(body).toContain('<td>Ngữ văn</td><td>11/6</td><td>7 giờ 00</td>')
  expect(body).toContain('<td>Toán</td><td>báo sau</td><td>báo sau</td>')
  expect(body).toContain('<td colspan="3">Buổi chiều nghỉ</td>')
  expect(body).not.toContain('Môn thi | Ngày')
})

test('one row by itself keeps the names of its columns', async () => {
  const { body } = await (await serverOf()).inject('/van-ban/10-2024-qd-m/chuong-i.dieu-2.bang-1.hang-1')
  expect(body).toContain('<th scope="col">Giờ có mặt</th>')
  expect(body).toContain('<td>7 giờ 00</td>')
})

test('a provision with a period of its own shows its own validity, and so does what lies inside it', async () => {
  const provisions = REGULATION.provisions.map((provision) =>
    provision.key === 'chuong-i.dieu-1.khoan-1' ? { ...provision, expires: '2026-01-01' } : provision
  )
  const server = await serverOf({ knowledge: shelfOf([{ document: REGULATION.document, provisions }]) })
  const badge = async (key: string) =>
    /badge badge-(\w+)/.exec((await server.inject(`/van-ban/10-2024-qd-m/${key}`)).body)?.[1]
  expect(await badge('chuong-i.dieu-1.khoan-1')).toBe('expired')
  expect(await badge('chuong-i.dieu-1.khoan-1.diem-a')).toBe('expired')
  expect(await badge('chuong-i.dieu-1.khoan-2')).toBe('in_force')
})

test('an article without a heading has its label for a title, and its rule as text', async () => {
  const provisions = provisionsOf([['dieu 3', 'Điều 3. Quyết định này có hiệu lực từ ngày ký.\nDòng hai.']])
  const server = await serverOf({ knowledge: shelfOf([{ document: documentOf({ id: 'd' }), provisions }]) })
  expect((await server.inject('/van-ban/d/dieu-3')).body).toContain(
    '<h3>Điều 3.</h3><p class="verbatim">Quyết định này có hiệu lực từ ngày ký.\nDòng hai.</p>'
  )
})
