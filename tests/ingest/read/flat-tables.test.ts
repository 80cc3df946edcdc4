import { expect, test } from 'vitest'
import { joinFlatTables } from '#ingest/read/flat-tables.ts'
import { typed } from '../structure/typed.ts'

const tablesOf = (text: string) =>
  joinFlatTables(typed(text)).flatMap((block) => (block.kind === 'table' ? [block.rows] : []))

test('cells that stand one to a line below "Stt" are rows again, and what follows them is text', () => {
  const text = `Định mức như sau:
Stt
Chức vụ
Định mức
1
Giám đốc
10%
2
Trưởng khoa
a)
Khoa lớn
60%
b)
Khoa nhỏ
70%
3
Trưởng phòng
25%
4
Người làm công tác đoàn thể theo quy định riêng.
Căn cứ điều kiện cụ thể của đơn vị, hiệu trưởng quy định định mức.`
  const blocks = joinFlatTables(typed(text))
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
  expect(blocks[1]).toMatchObject({
    header: 1,
    rows: [
      ['Stt', 'Chức vụ', 'Định mức'],
      ['1', 'Giám đốc', '10%'],
      ['2', 'Trưởng khoa a) Khoa lớn 60% b) Khoa nhỏ 70%', ''],
      ['3', 'Trưởng phòng', '25%'],
      ['4', 'Người làm công tác đoàn thể theo quy định riêng.', '']
    ]
  })
})

test('a figure in a cell is not taken for the number of the next row', () => {
  expect(tablesOf('TT\nĐồ dùng\nSố lượng\n1\nBàn\n2\n2\nGhế\n3\n3\nBảng\n1\nĐiều 5. Hiệu lực')).toEqual([
    [
      ['TT', 'Đồ dùng', 'Số lượng'],
      ['1', 'Bàn', '2'],
      ['2', 'Ghế', '3'],
      ['3', 'Bảng', '1']
    ]
  ])
})

test.each([
  ['two rows only', 'Stt\nTên\nMức\n1\nA\n10%\n2\nB\n20%'],
  ['no columns', 'Stt\n1\nA\n2\nB\n3\nC'],
  ['an article before the rows', 'Stt\nTên\nĐiều 5. A\n1\nA\n2\nB\n3\nC'],
  ['a list of khoản', 'TT\nTên\n1. Một.\n2. Hai.\n3. Ba.'],
  ['numbers in a text', 'Tổng số\n1\nA\n2\nB\n3\nC'],
  ['rows that do not fit the header', 'Stt\nTên\nMức\n1\nA\n2\nB\n3\nC\n4\nD']
])('no table: %s', (_, text) => {
  expect(tablesOf(text)).toEqual([])
})
