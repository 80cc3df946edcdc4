import { expect, test } from 'vitest'
import { type HandMadePage, page, pdfOf } from './hand-made-pdf.ts'
import { linesOf, read } from './sources.ts'

async function linesOfPdf(pages: HandMadePage[]): Promise<string[]> {
  return linesOf((await read('van-ban.pdf', pdfOf(pages))).blocks)
}

/** A line as wide as the page. */
const FULL = 'Một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu bảy tám chín'

test('wrapped lines are joined, and a label or a short line begins a paragraph', async () => {
  const lines = [
    'Điều 1. Phạm vi điều chỉnh',
    { x: 90, text: '1. Thông tư này quy định về dạy thêm, học thêm trong và ngoài nhà trườ' },
    'ng, bao gồm nguyên tắc tổ chức và trách nhiệm quản lý của các cơ quan có li',
    'ên quan.',
    { x: 90, text: 'a) Học sinh có kết quả học tập môn học cuối học kỳ liền kề ở mức chưa đạt' },
    'theo quy định của Bộ.',
    'b) Học sinh được nhà trường lựa chọn;'
  ]
  expect(await linesOfPdf([page(lines)])).toEqual([
    'Điều 1. Phạm vi điều chỉnh',
    '1. Thông tư này quy định về dạy thêm, học thêm trong và ngoài nhà trườ ng, bao gồm nguyên tắc tổ chức và trách nhiệm quản lý của các cơ quan có li ên quan.',
    'a) Học sinh có kết quả học tập môn học cuối học kỳ liền kề ở mức chưa đạt theo quy định của Bộ.',
    'b) Học sinh được nhà trường lựa chọn;'
  ])
})

test('a hyphen at the end of a line keeps number and code together', async () => {
  const number = 'hai ba bốn năm sáu bảy tám chín mười một hai bốn năm theo Thông tư 24/2024/TT-'
  expect(await linesOfPdf([page([FULL, number, 'BGDĐT.'])])).toEqual([`${FULL} ${number}BGDĐT.`])
})

test('the head in two columns and the signing block are read column by column', async () => {
  const pieces = [
    { x: 72, y: 780, text: 'UBND XÃ BÌNH AN' },
    { x: 320, y: 781, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
    { x: 72, y: 764, text: 'Số: 12/KH-UBND' },
    { x: 350, y: 764, text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
    { x: 240, y: 730, text: 'KẾ HOẠCH TUYỂN SINH', bold: true },
    { x: 72, y: 700, text: FULL },
    { x: 72, y: 650, text: 'Nơi nhận:' },
    { x: 350, y: 650, text: 'TM. ỦY BAN NHÂN DÂN', bold: true },
    { x: 72, y: 634, text: '- Như trên;' },
    { x: 380, y: 634, text: 'CHỦ TỊCH', bold: true },
    { x: 72, y: 618, text: '- Lưu: VT.' },
    { x: 370, y: 560, text: 'Nguyễn Văn A' }
  ]
  expect(await linesOfPdf([{ pieces }])).toEqual([
    'UBND XÃ BÌNH AN',
    'Số: 12/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'KẾ HOẠCH TUYỂN SINH',
    FULL,
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn A'
  ])
})

test('page numbers and heads that run through the document are left out, and a paragraph goes on over the page', async () => {
  const sheet = (number: number, ...lines: string[]): HandMadePage => {
    const body = page(lines, 720)
    const running = [
      { x: 72, y: 810, text: `Công báo số ${number + 40}` },
      { x: 290, y: 30, text: String(number) }
    ]
    return { pieces: [...running, ...body.pieces] }
  }
  const pages = [sheet(1, FULL, FULL), sheet(2, 'còn tiếp ở trang sau.', FULL, FULL), sheet(3, 'hết.')]
  expect(await linesOfPdf(pages)).toEqual([`${FULL} ${FULL} còn tiếp ở trang sau.`, `${FULL} ${FULL} hết.`])
})

test('a table drawn with rules keeps its cells, repeats merged ones and goes on over the page without its second header', async () => {
  const xs = [72, 150, 300, 450] as const
  const grid = (top: number, rows: number): [number, number, number, number][] => [
    ...Array.from({ length: rows + 1 }, (_, y): [number, number, number, number] => [
      72,
      top - y * 20,
      450,
      top - y * 20
    ]),
    ...xs.map((x): [number, number, number, number] => [x, top, x, top - rows * 20])
  ]
  const row = (y: number, ...cells: string[]) => cells.map((text, index) => ({ x: (xs[index] ?? 0) + 4, y, text }))
  const first: HandMadePage = {
    pieces: [...row(706, 'STT', 'Môn thi', 'Ngày'), ...row(686, '1', 'Ngữ văn', '26/6'), ...row(666, '2', 'Toán')],
    // The rule between the two days is missing: they are one cell.
    rules: grid(720, 3)
      .filter(([, y1, , y2]) => !(y1 === 680 && y2 === 680))
      .concat([[72, 680, 300, 680]])
  }
  const second: HandMadePage = {
    pieces: [...row(746, 'STT', 'Môn thi', 'Ngày'), ...row(726, '3', 'Ngoại ngữ', '27/6')],
    rules: grid(760, 2)
  }
  const { blocks } = await read('bang.pdf', pdfOf([first, second]))
  expect(blocks).toEqual([
    {
      kind: 'table',
      rows: [
        ['STT', 'Môn thi', 'Ngày'],
        ['1', 'Ngữ văn', '26/6'],
        ['2', 'Toán', '26/6'],
        ['3', 'Ngoại ngữ', '27/6']
      ],
      header: 1,
      page: 1
    }
  ])
})

test('footnotes come after the paragraph and their raised figures are no part of the text', async () => {
  const pieces = [
    { x: 72, y: 780, text: FULL },
    { x: 72, y: 764, text: 'Trường hợp đặc biệt' },
    { x: 72 + 19 * 6, y: 769, text: '1', size: 7 },
    { x: 72 + 19 * 6 + 3.5, y: 764, text: ' do Bộ quyết định.' },
    { x: 72, y: 80, text: '1 Theo Nghị định của Chính phủ.', size: 9 }
  ]
  const { blocks } = await read('a.pdf', pdfOf([{ pieces }]))
  expect(blocks.map((block) => [block.kind, 'text' in block ? block.text : ''])).toEqual([
    ['paragraph', `${FULL} Trường hợp đặc biệt do Bộ quyết định.`],
    ['footnote', 'Theo Nghị định của Chính phủ.']
  ])
})
