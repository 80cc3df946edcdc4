import { expect, test } from 'vitest'
import { docxOf, linesOf, p, read } from './sources.ts'

const list = (id: string, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const level = (index: number, format: string, text: string, extra = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`
const num = (id: string, abstract: string, inner = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`
const LEGAL = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>`

async function linesOfDocx(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  return linesOf((await read('van-ban.docx', docxOf(body, parts))).blocks)
}

test('labels that Word only displays become text, and deeper lists start again under each Điều', async () => {
  const body =
    p('Phạm vi', list('1')) +
    p('Khoản đầu', list('1', 1)) +
    p('điểm', list('1', 2)) +
    p('điểm', list('1', 2)) +
    p('Khoản hai', list('1', 1)) +
    p('điểm', list('1', 2)) +
    p('Đối tượng', list('1')) +
    p('Khoản đầu', list('1', 1))
  expect(await linesOfDocx(body, { 'numbering.xml': LEGAL + num('1', '0') })).toEqual([
    'Điều 1. Phạm vi',
    '1. Khoản đầu',
    'a) điểm',
    'b) điểm',
    '2. Khoản hai',
    'a) điểm',
    'Điều 2. Đối tượng',
    '1. Khoản đầu'
  ])
})

test('a list goes on after a table and after plain paragraphs', async () => {
  const table = `<w:tbl><w:tr><w:tc>${p('A')}</w:tc><w:tc>${p('B')}</w:tc></w:tr></w:tbl>`
  const body = p('Một', list('1')) + table + p('Xen giữa.') + p('Hai', list('1'))
  const lines = await linesOfDocx(body, { 'numbering.xml': LEGAL + num('1', '0') })
  expect(lines.filter((line) => line.startsWith('Điều'))).toEqual(['Điều 1. Một', 'Điều 2. Hai'])
})

test('lists of one definition share their count; an override starts again, once', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const body = p('a', list('1')) + p('b', list('2')) + p('c', list('3')) + p('d', list('3')) + p('e', list('1'))
  expect(
    await linesOfDocx(body, { 'numbering.xml': LEGAL + num('1', '0') + num('2', '0') + num('3', '0', restart) })
  ).toEqual(['Điều 1. a', 'Điều 2. b', 'Điều 5. c', 'Điều 6. d', 'Điều 7. e'])
})

test('a style carries its list and the level that names it; a paragraph takes itself out with list 0', async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'CHƯƠNG %1', '<w:pStyle w:val="Chuong"/>')}` +
    `${level(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="Dieu"/><w:lvlRestart w:val="0"/>')}</w:abstractNum>` +
    num('4', '0')
  const styles =
    '<w:style w:type="paragraph" w:styleId="Chuong"><w:name w:val="Chuong"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="DieuCon"><w:name w:val="Dieu con"/><w:basedOn w:val="Dieu"/></w:style>'
  const of = (style: string, extra = ''): string => `<w:pStyle w:val="${style}"/>${extra}`
  const body =
    p('Chung', of('Chuong')) +
    p('Một', of('Dieu')) +
    p('Không số', of('Dieu', list('0'))) +
    p('Hai', of('DieuCon')) +
    p('Riêng', of('Chuong')) +
    p('Ba', of('Dieu'))
  expect(await linesOfDocx(body, { 'numbering.xml': numbering, 'styles.xml': styles })).toEqual([
    'CHƯƠNG I Chung',
    'Điều 1. Một',
    'Không số',
    'Điều 2. Hai',
    'CHƯƠNG II Riêng',
    'Điều 3. Ba'
  ])
})

test('tracked changes are taken as accepted', async () => {
  const body =
    '<w:p><w:r><w:t xml:space="preserve">Mức thu là </w:t></w:r><w:del><w:r><w:delText>100</w:delText></w:r></w:del>' +
    '<w:ins><w:r><w:t>200</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> nghìn đồng</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Đoạn này </w:t></w:r></w:p>' +
    p('nối liền.')
  expect(await linesOfDocx(body)).toEqual(['Mức thu là 200 nghìn đồng', 'Đoạn này nối liền.'])
})

test('merged cells are repeated, header rows counted, and footnotes follow the paragraph that calls them', async () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
  const table =
    '<w:tbl>' +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('STT', '<w:vMerge w:val="restart"/>')}${cell('Lịch', '<w:gridSpan w:val="2"/>')}</w:tr>` +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('', '<w:vMerge/>')}${cell('Ngày')}${cell('Giờ')}</w:tr>` +
    `<w:tr>${cell('1')}${cell('26/6', '<w:vMerge w:val="restart"/>')}${cell('Sáng')}</w:tr>` +
    `<w:tr>${cell('2')}${cell('', '<w:vMerge/>')}${cell('Chiều')}</w:tr></w:tbl>`
  const noted = '<w:p><w:r><w:t>Điều kiện</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
  const { blocks } = await read(
    'bang.docx',
    docxOf(noted + table, { 'footnotes.xml': `<w:footnote w:id="2">${p('Theo mẫu.')}</w:footnote>` })
  )
  expect(blocks).toEqual([
    { kind: 'paragraph', text: 'Điều kiện', page: null, bold: false, centered: false },
    { kind: 'footnote', text: 'Theo mẫu.', page: null },
    {
      kind: 'table',
      rows: [
        ['STT', 'Lịch', 'Lịch'],
        ['STT', 'Ngày', 'Giờ'],
        ['1', '26/6', 'Sáng'],
        ['2', '26/6', 'Chiều']
      ],
      header: 2,
      page: null
    }
  ])
})

test('the head in two columns comes out as paragraphs, the left column first', async () => {
  const tc = (...lines: string[]): string => `<w:tc>${lines.map((line) => p(line)).join('')}</w:tc>`
  const head = `<w:tbl><w:tr>${tc('UBND XÃ BÌNH AN', 'Số: 12/KH-UBND')}${tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')}</w:tr></w:tbl>`
  expect(await linesOfDocx(head + p('KẾ HOẠCH'))).toEqual([
    'UBND XÃ BÌNH AN',
    'Số: 12/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'KẾ HOẠCH'
  ])
})

test('a text box is read once, a table of contents not at all, capitals as they are shown, NFD as NFC', async () => {
  const box = `<w:txbxContent>${p('Trong hộp')}</w:txbxContent>`
  const body =
    `<w:p><w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' +
    `${p('Điều 1. Phạm vi 3')}</w:sdtContent></w:sdt>` +
    '<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>thông báo</w:t></w:r></w:p>' +
    p('Trường'.normalize('NFD'))
  expect(await linesOfDocx(body)).toEqual(['Trong hộp', 'THÔNG BÁO', 'Trường'])
})

test('text of the old .VnTime fonts becomes Unicode', async () => {
  const run = (font: string, text: string): string =>
    `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const body = run('.VnTime', '§iÒu 1. Häc sinh ®­îc miÔn häc phÝ') + run('.VnTimeH', 'quyÕt ®Þnh')
  expect(await linesOfDocx(body)).toEqual(['Điều 1. Học sinh được miễn học phí', 'QUYẾT ĐỊNH'])
})
