import { expect, test } from 'vitest'
import { outline } from '#ingest/structure/outline.ts'
import { dropRunningHeads } from '#ingest/structure/running-heads.ts'
import { typed } from './typed.ts'

const PAGES = `
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này nói về sân chơi.
CHƯƠNG II
TỔ CHỨC SÂN CHƠI
VÀ BÃI TẬP
Điều 2. Mở sân
1. Sân mở cửa mỗi ngày.
Quy chế sân chơi 2
CHƯƠNG II
TỔ CHỨC SÂN CHƠI VÀ BÃI TẬP
2. Ngày lễ sân mở theo quy định tại
Quy chế sân chơi 3
CHƯƠNG II
TỔ CHỨC SÂN CHƠI VÀ BÃI TẬP
khoản này.
3. Sân đóng cửa:
Quy chế sân chơi 4
CHƯƠNG II
TỔ CHỨC SÂN CHƠI VÀ BÃI TẬP
Điều 2. Mở sân
a) Khi mưa to;
CHƯƠNG III
ĐIỀU KHOẢN THI HÀNH
Điều 3. Hiệu lực
Quy chế này có hiệu lực từ ngày ký.
`

test('the head of a page, its number and the lines beside it begin no part anew', () => {
  const { blocks, dropped } = dropRunningHeads(typed(PAGES))
  expect(dropped).toBe(10)
  expect(outline(blocks).provisions.map(({ address }) => address)).toEqual([
    'Chương I',
    'Điều 1',
    'Chương II',
    'Điều 2',
    'khoản 1 Điều 2',
    'khoản 2 Điều 2',
    'khoản 3 Điều 2',
    'điểm a khoản 3 Điều 2',
    'Chương III',
    'Điều 3'
  ])
  expect(outline(blocks).provisions[5]?.text).toBe('2. Ngày lễ sân mở theo quy định tại khoản này.')
})

const KEPT: [string, string][] = [
  ['chapters of another title', 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. A\nChữ.\nChương I\nQUY ĐỊNH RIÊNG\nĐiều 2. B\nChữ.'],
  [
    'sections of the same name in two chapters',
    'Chương I\nĐẠI HỌC\nMục 1\nTUYỂN SINH\nĐiều 1. A\nChữ.\nChương II\nCAO ĐẲNG\nMục 1\nTUYỂN SINH\nĐiều 2. B\nChữ.'
  ],
  [
    'a paper and its attached rules, both in chapters',
    'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. A\nChữ.\nĐiều 2. B\nChữ.\nQUY CHẾ\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. A\nChữ.'
  ],
  [
    'annexes that open alike',
    'Phụ lục I\nChương I\nQUY ĐỊNH CHUNG\n1. A.\nPhụ lục II\nChương I\nQUY ĐỊNH CHUNG\n1. A.'
  ],
  ['a reference that a line break set apart', 'Điều 5. A\n1. Theo quy định tại\nĐiều 5.\n2. Chữ.'],
  ['lines that recur where no head stands', 'Điều 1. A\nĐẠT\n1\nĐẠT\n2\nĐẠT\n3\nĐẠT']
]

for (const [name, text] of KEPT) {
  test(`kept: ${name}`, () => {
    expect(dropRunningHeads(typed(text)).dropped).toBe(0)
  })
}

test('page numbers and lines beside a head are taken out with it, whatever their figures', () => {
  const page = (n: number) => `Chữ ${n}.\n- ${n} -\nChương I\nQUY ĐỊNH CHUNG\nTrang riêng của kỳ`
  const text = `Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. A\n${[1, 2, 3].map(page).join('\n')}\nHết.`
  const { blocks } = dropRunningHeads(typed(text))
  expect(blocks.slice(3).map((block) => 'text' in block && block.text)).toEqual(['Chữ 1.', 'Chữ 2.', 'Chữ 3.', 'Hết.'])
})
