import { expect, test } from 'vitest'
import { documentOf, provisionsOf, serverOf, shelfOf } from './pages-shelf.ts'

const rules = documentOf({ id: 'qd-1', number: '1/2025/QĐ-UBND', effective: '2025-01-01' })
const other = documentOf({ id: 'qd-2', number: '2/2025/QĐ-UBND', kind: 'Quyết định', effective: '2025-01-01' })
const [article, old, next, last] = provisionsOf([
  ['dieu 1', 'Điều 1. Giờ mở cửa', 'Giờ mở cửa'],
  ['dieu 1/khoan 1', '1. Mở cửa từ 6 giờ.'],
  ['dieu 1/khoan 1', '1. Mở cửa từ 7 giờ theo Điều 2, khoản 3 Điều 5 và Điều 9 văn bản khác.'],
  ['dieu 2', 'Điều 2. Ngày nghỉ', 'Ngày nghỉ']
])

function site() {
  if (!article || !old || !next || !last) throw new Error('provisions are missing')
  const newer = {
    ...next,
    key: 'dieu-1.khoan-1-tu-2026-12-15',
    effective: '2026-12-15',
    amendedBy: [
      { document: '2/2025/QĐ-UBND', provision: 'khoản 3 Điều 5', passage: 'qd-2/dieu-5.khoan-3', from: '2026-12-15' }
    ],
    references: [
      { address: 'Điều 2', document: null, key: 'dieu-2' },
      { address: 'khoản 3 Điều 5', document: '2/2025/QĐ-UBND', key: 'dieu-5.khoan-3' },
      { address: 'Điều 6', document: '2/2025/qđ-ubnd', key: 'dieu-6' },
      { address: 'Điều 9', document: '9/2020/NĐ-CP', key: 'dieu-9' }
    ]
  }
  const provisions = [article, { ...old, expires: '2026-12-15' }, newer, last]
  const amending = provisionsOf([
    ['dieu 5', 'Điều 5.'],
    ['dieu 5/khoan 3', '3. Mở cửa.']
  ])
  return serverOf({
    knowledge: shelfOf([
      { document: rules, provisions },
      { document: other, provisions: amending }
    ])
  })
}

test('two wordings of one address lead to one another, each with its time and whose words it is', async () => {
  const server = await site()
  const [before, after] = await Promise.all(
    ['dieu-1.khoan-1', 'dieu-1.khoan-1-tu-2026-12-15'].map((key) => server.inject(`/van-ban/qd-1/${key}`))
  )
  expect(before?.body).toContain(
    '<a href="/van-ban/qd-1/dieu-1.khoan-1-tu-2026-12-15">Từ ngày 15/12/2026</a> (theo khoản 3 Điều 5, 2/2025/QĐ-UBND)'
  )
  expect(after?.body).toContain('Trước ngày 15/12/2026</a>'.replace('Trước', 'Từ ngày 01/01/2025, trước'))
  expect(after?.body).toContain('Nội dung theo khoản 3 Điều 5, 2/2025/QĐ-UBND.')
  expect(after?.body).toContain('Chưa có hiệu lực')
})

test('what a provision refers to is a link where it is known, to the provision or else its document', async () => {
  const { body } = await (await site()).inject('/van-ban/qd-1/dieu-1')
  expect(body).toContain('<li><a href="/van-ban/qd-1/dieu-2">Điều 2</a></li>')
  expect(body).toContain(
    '<li><a href="/van-ban/qd-2/dieu-5.khoan-3">khoản 3 Điều 5, Quyết định 2/2025/QĐ-UBND</a></li>'
  )
  expect(body).toContain('<li><a href="/van-ban/qd-2">Điều 6, Quyết định 2/2025/QĐ-UBND</a></li>')
  expect(body).toContain('<li>Điều 9, 9/2020/NĐ-CP</li>')
})
