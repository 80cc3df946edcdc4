import { expect, test } from 'vitest'
import { docxOf, linesOf, p, read } from './sources.ts'

const LINES = [
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh',
  '1. Thông tư này quy định về dạy thêm, học thêm trong nhà trường và ngoài nhà trường.',
  'a) Học sinh có kết quả học tập chưa đạt;',
  'b) Học sinh tự nguyện đăng ký;',
  '2. Không thu tiền của học sinh.'
]

test('the same document as Word, Markdown of both styles, HTML and text gives the same lines', async () => {
  const bold = LINES.map((line, index) => (index < 3 ? `**${line}**` : line)).join('\n\n')
  const hashes = LINES.map((line, index) => (index < 3 ? `## ${line}` : line)).join('\n\n')
  const tight = LINES.map((line, index) => (index < 3 ? `**${line}**` : line)).join('\n')
  const html = `<nav><a href="/">Trang chủ</a></nav><main>${LINES.map((line) => `<p>${line}</p>`).join('')}</main><footer>©</footer>`
  const wrapped = LINES.join('\n').replace('thêm trong nhà', 'thêm\ntrong nhà')
  const sources: [string, string | Uint8Array][] = [
    ['a.docx', docxOf(LINES.map((line) => p(line)).join(''))],
    ['a.md', bold],
    ['a.md', hashes],
    ['a.md', tight],
    ['a.html', `<!doctype html><html><body>${html}</body></html>`],
    ['a.txt', LINES.join('\n')],
    ['a.md', wrapped]
  ]
  for (const [name, source] of sources) expect(linesOf((await read(name, source)).blocks), name).toEqual(LINES)
})

test('Markdown keeps the numbers as typed, also where they jump, and tells a table, a note and a front matter', async () => {
  const source = [
    '---',
    'so_hieu: 1/QĐ',
    '---',
    '',
    '1. Một',
    '3. Ba',
    '',
    '- gạch',
    '',
    '| STT | Môn |',
    '|---|---|',
    '| 1 | Ngữ&nbsp;văn |',
    '',
    'Theo mẫu[^1].',
    '',
    '[^1]: Mẫu số 01.'
  ].join('\n')
  const { blocks } = await read('a.md', source)
  expect(linesOf(blocks)).toEqual(['1. Một', '3. Ba', '- gạch', 'STT | Môn', '1 | Ngữ văn', 'Theo mẫu.', 'Mẫu số 01.'])
  expect(blocks.find((block) => block.kind === 'table')).toMatchObject({ header: 1 })
})

test('HTML tables repeat merged cells; scripts, menus and hidden parts are not content', async () => {
  const html =
    '<html><body><script>x()</script><div style="display:none">ẩn</div><h2>Lịch thi</h2>' +
    '<table><thead><tr><th rowspan=2>Ngày</th><th colspan=2>Buổi</th></tr><tr><th>Sáng</th><th>Chiều</th></tr></thead>' +
    '<tr><td>26/6</td><td colspan=2>Nghỉ</td></tr></table><p>Một<br>hai &amp; ba</p></body></html>'
  const { blocks } = await read('a.html', html)
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Lịch thi', depth: 2, page: null },
    {
      kind: 'table',
      rows: [
        ['Ngày', 'Buổi', 'Buổi'],
        ['Ngày', 'Sáng', 'Chiều'],
        ['26/6', 'Nghỉ', 'Nghỉ']
      ],
      header: 2,
      page: null
    },
    { kind: 'paragraph', text: 'Một hai & ba', page: null, bold: false, centered: false }
  ])
})

test('wrapped lines of a text file are joined, and its head in two columns comes out left column first', async () => {
  const text =
    'UBND XÃ BÌNH AN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n' +
    'Số: 05/TB-UBND                 Độc lập - Tự do - Hạnh phúc\n\n' +
    '1. Phụ huynh nộp hồ sơ tuyển sinh trực tuyến hoặc trực tiếp\ntại trường tiểu học nơi cư trú.\n2. Thời hạn đến hết ngày 15 tháng 7.\n'
  expect(linesOf((await read('a.txt', text)).blocks)).toEqual([
    'UBND XÃ BÌNH AN',
    'Số: 05/TB-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '1. Phụ huynh nộp hồ sơ tuyển sinh trực tuyến hoặc trực tiếp tại trường tiểu học nơi cư trú.',
    '2. Thời hạn đến hết ngày 15 tháng 7.'
  ])
})

test('text files in TCVN3 and VNI become Unicode, with a warning', async () => {
  const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((character) => character.charCodeAt(0)))
  const tcvn3 = await read('cu.txt', latin('§iÒu 1. Häc sinh ®\u00adîc miÔn häc phÝ theo quy ®Þnh cña ChÝnh phñ.'))
  const vni = await read('cu.txt', latin('Ñieàu 1. Hoïc sinh ñöôïc mieãn hoïc phí theo quy ñònh cuûa Chính phuû.'))
  const expected = ['Điều 1. Học sinh được miễn học phí theo quy định của Chính phủ.']
  expect(linesOf(tcvn3.blocks)).toEqual(expected)
  expect(linesOf(vni.blocks)).toEqual(expected)
  expect(tcvn3.warnings.join()).toContain('TCVN3')
  expect(vni.warnings.join()).toContain('VNI')
})
