import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { linesOf, read } from './sources.ts'

interface Sheet {
  name: string
  xml: string
  hidden?: boolean
}

/** Styles: 0 plain, 1 a day, 2 per cent, 3 with thousands apart, 4 a time. */
const STYLES =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="3"/><xf numFmtId="20"/></cellXfs></styleSheet>'

function workbookOf(sheets: Sheet[], strings: string[] = []): Uint8Array {
  const list = sheets.map(({ name, hidden }, index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`
  })
  const relations = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`
  )
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(STYLES)
  }
  sheets.forEach(({ xml }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(`<worksheet>${xml}</worksheet>`)
  })
  return zipSync(files)
}

const text = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
const number = (place: string, value: number, style = 0): string => `<c r="${place}" s="${style}"><v>${value}</v></c>`

test('a timetable keeps its title lines, merged cells and what a person sees of its numbers', async () => {
  const rows =
    `<row r="1">${text('A1', 'LỊCH THI TUYỂN SINH LỚP 10')}</row>` +
    `<row r="3"><c r="A3" t="s"><v>0</v></c>${text('B3', 'Buổi')}${text('C3', 'Giờ phát đề')}${text('D3', 'Tỷ lệ')}</row>` +
    `<row r="4">${number('A4', 46_177, 1)}${text('B4', 'Sáng')}${number('C4', 0.3125, 4)}${number('D4', 0.5, 2)}</row>` +
    `<row r="5">${text('B5', 'Chiều')}${number('C5', 1_500_000, 3)}${number('D5', 23.25)}</row>` +
    `<row r="7">${text('A7', 'Ghi chú: thí sinh có mặt trước 30 phút.')}</row>`
  const sheet = {
    name: 'Sheet1',
    xml: `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A4:A5"/></mergeCells>`
  }
  const { blocks } = await read('lich.xlsx', workbookOf([sheet], ['Ngày']))
  expect(linesOf(blocks)).toEqual([
    'LỊCH THI TUYỂN SINH LỚP 10',
    'Ngày | Buổi | Giờ phát đề | Tỷ lệ',
    '04/06/2026 | Sáng | 7:30 | 50%',
    '04/06/2026 | Chiều | 1.500.000 | 23,25',
    'Ghi chú: thí sinh có mặt trước 30 phút.'
  ])
})

test('formulas, links to other files and calls of programs are not followed: only the values kept are read', async () => {
  const linked = `<c r="A1" t="str"><f>[1]Sheet1!$A$1</f><v>Giá trị đã lưu</v></c>`
  const called = `<c r="B1" t="str"><f>cmd|'/c calc'!A0</f><v>Ô thường</v></c>`
  const { blocks } = await read(
    'a.xlsx',
    workbookOf([{ name: 'Một', xml: `<sheetData><row r="1">${linked}${called}</row></sheetData>` }])
  )
  const lines = linesOf(blocks).join(' ')
  expect(lines).toContain('Giá trị đã lưu')
  expect(lines).toContain('Ô thường')
  expect(lines).not.toMatch(/cmd|Sheet1/)
})

test('hidden sheets, rows and columns are left out and said to be', async () => {
  const shown =
    `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${text('A1', 'Lớp')}${text('B1', 'Sĩ số')}${text('C1', 'Điện thoại')}</row>` +
    `<row r="2">${text('A2', '10A1')}${number('B2', 45)}${text('C2', '0900000000')}</row><row r="3" hidden="1">${text('A3', '10A2')}</row></sheetData>`
  const sheets = [
    { name: 'Danh sách', xml: shown },
    { name: 'Nháp', xml: `<sheetData><row r="1">${text('A1', 'bỏ')}</row></sheetData>`, hidden: true }
  ]
  const { blocks, warnings } = await read('lop.xlsx', workbookOf(sheets))
  expect(linesOf(blocks)).toEqual(['Danh sách', 'Lớp | Sĩ số', '10A1 | 45'])
  expect(warnings.join()).toMatch(/Danh sách.*2 hàng hoặc cột.*Nháp/)
})
