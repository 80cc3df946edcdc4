import { expect, test } from 'vitest'
import { linesOf, read } from './sources.ts'

async function linesOfMarkdown(source: string): Promise<string[]> {
  return linesOf((await read('a.md', source)).blocks)
}

test('a bullet before a label of its own adds nothing to the text', async () => {
  expect(
    await linesOfMarkdown('- a) Tên phải ổn định;\n- b) Không gây nhầm lẫn.\n\n* Căn cứ Luật Giáo dục;\n* mục khác')
  ).toEqual(['a) Tên phải ổn định;', 'b) Không gây nhầm lẫn.', 'Căn cứ Luật Giáo dục;', '- mục khác'])
})

test('lists that leave the counting to Markdown are counted', async () => {
  expect(await linesOfMarkdown('1. Một\n1. Hai\n1. Ba')).toEqual(['1. Một', '2. Hai', '3. Ba'])
})

test('a table that lost its frame is a table again, and stars left over by a converter are dropped', async () => {
  const source =
    'Ngày | Môn | Thời gian |\n|\n26/6 | Ngữ văn | 120 phút |\n26/6 | Toán | 90 phút |\n\nTheo* Luật số 43* và 2*3.'
  expect(await linesOfMarkdown(source)).toEqual([
    'Ngày | Môn | Thời gian',
    '26/6 | Ngữ văn | 120 phút',
    '26/6 | Toán | 90 phút',
    'Theo* Luật số 43* và 2*3.'
  ])
  expect(await linesOfMarkdown('sửa bởi* Luật số 43 và* Nghị định')).toEqual(['sửa bởi Luật số 43 và Nghị định'])
})

test('stars left over in a heading are dropped', async () => {
  expect(await linesOfMarkdown('### Điều 12. Trách nhiệm của Bộ Nội vụ**')).toEqual([
    'Điều 12. Trách nhiệm của Bộ Nội vụ'
  ])
})

test('hard-wrapped lines are one paragraph until a label begins another', async () => {
  const source =
    'Điều 1. Phạm vi\n1. Quy chế này quy định\nvề việc tuyển sinh.\n2. Quy chế này áp dụng\nđối với học sinh.'
  expect(await linesOfMarkdown(source)).toEqual([
    'Điều 1. Phạm vi',
    '1. Quy chế này quy định về việc tuyển sinh.',
    '2. Quy chế này áp dụng đối với học sinh.'
  ])
})

test('the particulars in the catalogue entry of a file are kept, its tags are not', async () => {
  const entry =
    '---\ntitle: "Một trang"\nso_hieu: "12/2026/QĐ-UBND"\nngaybanhanh: 05/01/2026\ntags:\n  - a\n---\nĐiều 1. Một'
  expect(await linesOfMarkdown(entry)).toEqual([
    'Số hiệu | 12/2026/QĐ-UBND',
    'Ngày ban hành | 05/01/2026',
    'Điều 1. Một'
  ])
  expect(await linesOfMarkdown('---\ntitle: Một trang\n---\nĐiều 1. Một')).toEqual(['Điều 1. Một'])
})

test('two bold lines that a converter ran together are two lines; within one, stars part nothing', async () => {
  const source = '**Chương IV****TỔ CHỨC THỰC HIỆN**\n\n**Chế độ làm việc đối với giáo viên****, dự bị đại học**'
  expect(await linesOfMarkdown(source)).toEqual([
    'Chương IV',
    'TỔ CHỨC THỰC HIỆN',
    'Chế độ làm việc đối với giáo viên, dự bị đại học'
  ])
})
