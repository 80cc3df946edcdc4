import { expect, test } from 'vitest'
import { takeApart } from '#ingest/take-apart.ts'
import { typed } from './structure/typed.ts'

const HEAD = `
CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 43/2026/NĐ-CP
NGHỊ ĐỊNH
Về học bổng
`
const CODIFIED = `${HEAD}
Điều 1. Phạm vi
Nghị định này nói về học bổng.Điều 13.2.NĐ.2.2. Nguyên tắc (nếu có)
(Điều 2 Nghị định số 43/2026/NĐ-CP, có hiệu lực thi hành kể từ ngày 10/12/2026)
1. Công khai.
2. Minh bạch.Điều 13.2.LQ.51. Tổ chức kiểm định
(Điều 51 Luật số 08/2012/QH13, có hiệu lực thi hành kể từ ngày 01/01/2013, có nội dung được sửa đổi bởi Điều 1 Luật số 34/2018/QH14)
1. Chữ của Luật.
Theo quy định tại
Điều 7 của Luật này.
Điều 3. Học bổng
(Điều này có nội dung liên quan đến Điều 13.2.LQ.5. Hệ thống)
Điều 13.2.TT.9.1.
Không rõ của văn bản nào.
Chương II
THI HÀNH
Điều 13.2.NĐ.2.4. Hiệu lực (Điều 4 Nghị định số 43/2026/NĐ-CP) Có hiệu lực từ ngày ký.
`

const textsOf = (text: string) =>
  takeApart(typed(text)).outlined.provisions.map(({ address, own }) => `${address}: ${own.replaceAll('\n', ' / ')}`)

test('articles of the codified law stand where their own paper has them, those of others are left out', () => {
  expect(textsOf(CODIFIED)).toEqual([
    'Điều 1: Điều 1. Phạm vi / Nghị định này nói về học bổng.',
    'Điều 2: Điều 2. Nguyên tắc (nếu có)',
    'khoản 1 Điều 2: 1. Công khai.',
    'khoản 2 Điều 2: 2. Minh bạch.',
    'Điều 3: Điều 3. Học bổng / (Điều này có nội dung liên quan đến Điều 13.2.LQ.5. Hệ thống)',
    'Chương II: Chương II / THI HÀNH',
    'Điều 4: Điều 4. Hiệu lực / Có hiệu lực từ ngày ký.'
  ])
  expect(takeApart(typed(CODIFIED)).warnings).toEqual([
    'Đã bỏ qua điều của văn bản khác xen vào: Điều 51 08/2012/QH13; Điều 13.2.TT.9.1; nếu cần, xin nạp riêng các văn bản đó.'
  ])
})

const UNTOUCHED: [string, string][] = [
  [
    'an origin that belongs to no heading',
    `${HEAD}\nĐiều 1. Phạm vi\n(Điều 1 Nghị định số 43/2026/NĐ-CP, có hiệu lực)\n1. A.`
  ],
  [
    'references to articles of the codified law',
    `${HEAD}\nĐiều 1. Phạm vi\nTheo Điều 13.2.LQ.5. và Điều 13.2.LQ.6. của Bộ pháp điển.\nĐiều 2. B\nChữ.`
  ],
  ['a paper without a number of its own', 'Điều 1. A\nĐiều 13.2.LQ.51. B\n(Điều 51 Luật số 08/2012/QH13)\nChữ.']
]

for (const [name, text] of UNTOUCHED) {
  test(`untouched: ${name}`, () => {
    const blocks = typed(text)
    const taken = takeApart(blocks)
    expect(taken.blocks).toEqual(blocks)
    expect(taken.warnings).toEqual([])
    expect(taken.outlined.provisions.map(({ address }) => address)).not.toContain('Điều 13')
  })
}
