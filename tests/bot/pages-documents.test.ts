import { expect, test } from 'vitest'
import { documentOf, provisionsOf, serverOf, shelfOf } from './pages-shelf.ts'

test('the list shows each document with number, dates, validity and the mark of a sample', async () => {
  const { body } = await (await serverOf()).inject('/van-ban')
  for (const words of [
    '10/2024/QĐ-M',
    'Uỷ ban nhân dân xã Mẫu',
    'ban hành 02/01/2024',
    'hiệu lực từ 01/02/2024',
    '2 điều'
  ]) {
    expect(body).toContain(words)
  }
  expect(body.match(/Còn hiệu lực|Hết hiệu lực|Chưa có hiệu lực/g)).toEqual([
    'Còn hiệu lực',
    'Chưa có hiệu lực',
    'Hết hiệu lực'
  ])
  expect(body.match(/Văn bản mẫu/g)).toHaveLength(1)
})

test('the list is sorted by kind, within a kind the newest first, documents without a kind last', async () => {
  const shelf = [
    documentOf({ id: 'a', title: 'Không loại' }),
    documentOf({ id: 'b', kind: 'Thông tư', number: '1/TT', issued: '2020-01-01' }),
    documentOf({ id: 'c', kind: 'Kế hoạch', number: '1/KH' }),
    documentOf({ id: 'd', kind: 'Thông tư', number: '2/TT', issued: '2024-01-01' }),
    documentOf({ id: 'e', kind: 'Đề án', number: '1/ĐA' })
  ].map((document) => ({ document, provisions: [] }))
  const { body } = await (await serverOf({ knowledge: shelfOf(shelf) })).inject('/van-ban')
  expect([...body.matchAll(/href="\/van-ban\/(\w)"/g)].map(([, id]) => id)).toEqual(['e', 'c', 'd', 'b', 'a'])
})

test('a list without documents says what a person can do instead', async () => {
  const { statusCode, body } = await (await serverOf({ knowledge: shelfOf([]) })).inject('/van-ban')
  expect(statusCode).toBe(200)
  expect(body).toContain('Chưa có văn bản nào')
})

test('a relation is linked from both sides where the other document is known, and named where it is not', async () => {
  const server = await serverOf()
  const amended = (await server.inject('/van-ban/10-2024-qd-m')).body
  expect(amended).toContain('Được sửa đổi, bổ sung bởi')
  expect(amended).toContain('href="/van-ban/11-2025-tt-m"')
  expect(amended).toContain('<dt>Căn cứ</dt><dd>99/2020/QH-M</dd>')
  const amending = (await server.inject('/van-ban/11-2025-tt-m')).body
  expect(amending).toContain('href="/van-ban/10-2024-qd-m"')
  expect(amending).toContain('(khoản 2 Điều 1, từ ngày 01/01/2027)')
})

test('a long document is cut into sheets below 100 KB that together hold every provision once', async () => {
  const line = 'Thí sinh thực hiện theo hướng dẫn của điểm thi và của cán bộ coi thi. '.repeat(12)
  const provisions = provisionsOf(
    Array.from({ length: 90 }, (_, i) => i + 1).flatMap((n): [string, string, string?][] => [
      [`dieu ${n}`, `Điều ${n}. Tên điều`, 'Tên điều'],
      [`dieu ${n}/khoan 1`, `1. ${line}`],
      [`dieu ${n}/khoan 2`, `2. ${line}`]
    ])
  )
  const document = documentOf({ id: 'dai', number: '1/D' })
  const server = await serverOf({ knowledge: shelfOf([{ document, provisions }]) })
  const anchors: string[] = []
  let url: string | undefined = '/van-ban/dai'
  while (url !== undefined) {
    const body: string = (await server.inject(url)).body
    expect(Buffer.byteLength(body)).toBeLessThan(100_000)
    anchors.push(...[...body.matchAll(/class="provision[^"]*" id="([^"]+)"/g)].map(([, id]) => id ?? ''))
    url = /rel="next" href="([^"]+)"/.exec(body)?.[1]
  }
  expect(anchors).toEqual(provisions.map(({ key }) => key))
  const last = (await server.inject('/van-ban/dai/dieu-90.khoan-2')).body
  const place = /href="(\/van-ban\/dai\?trang=\d+)#dieu-90.khoan-2"/.exec(last)?.[1]
  expect((await server.inject(place ?? '')).body).toContain('id="dieu-90.khoan-2"')
})
