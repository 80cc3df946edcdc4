import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'

/** An official document for tests: its lines, `| ` before those of a table, `^ ` before those set in the middle. */
export const DECISION = `^ QUYẾT ĐỊNH
^ Ban hành Quy định về sử dụng nhà văn hoá thôn
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Theo đề nghị của Trưởng phòng Văn hoá – Xã hội;
Ủy ban nhân dân ban hành Quyết định về sử dụng nhà văn hoá thôn.
^ Chương I
^ QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Quy định này áp dụng đối với việc sử dụng nhà văn hoá của các thôn trên địa bàn xã, gồm hội họp, sinh hoạt văn nghệ, thể thao, đọc sách và các hoạt động cộng đồng khác do thôn tổ chức trong năm.
2. Quy định này không áp dụng đối với:
a) Trụ sở cơ quan;
b) Trường học và cơ sở giáo dục khác trên địa bàn;
c) Cơ sở thờ tự;
d) Nhà ở của hộ gia đình, cá nhân cho thuê làm nơi sinh hoạt chung.
Điều 2. Giải thích từ ngữ
Nhà văn hoá thôn là công trình do ngân sách hoặc nhân dân đóng góp xây dựng, dùng cho sinh hoạt chung của cộng đồng dân cư, được Ủy ban nhân dân xã giao cho thôn quản lý.
^ Chương II
^ SỬ DỤNG NHÀ VĂN HOÁ
Điều 3. Giờ mở cửa
1. Ngày làm việc mở cửa từ 17 giờ 30 đến 21 giờ 30.
2. Ngày nghỉ mở cửa từ 07 giờ 00 đến 21 giờ 30; trưởng thôn có thể kéo dài giờ mở cửa khi có hội diễn, giải đấu thể thao hoặc đợt sinh hoạt hè, nhưng không quá 22 giờ 30.
Điều 4. Mức thu
Mức thu dịch vụ sử dụng hội trường theo quy định tại khoản 2 Điều 3 được tính như bảng sau.
| STT | Loại hoạt động | Mức thu (đồng/buổi)
| 1 | Họp thôn | 0
| 2 | Đám cưới | 500.000
| 3 | Lớp năng khiếu | 100.000
Điều 5. Hiệu lực thi hành
1. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2026.
2. Chánh Văn phòng, trưởng các thôn chịu trách nhiệm thi hành Quyết định này.`.split('\n')

export const HEAD = [
  ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['XÃ BÌNH MINH', 'Độc lập – Tự do – Hạnh phúc'],
  ['Số: 17/2026/QĐ-UBND', 'Bình Minh, ngày 10 tháng 02 năm 2026']
] as const

const TAIL = ['Nơi nhận:', '- Như Điều 5;', '- Lưu: VT.']
const SIGNED = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Thử']
const LABEL = /^(?:Điều \d+\.|\d+\.|[a-zđ]\)) /
const NONE = { style: 'none', size: 0, color: 'auto' } as const
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

/** The document as a clerk types it in Word: automatic numbers, a head and a signing block in tables without lines. */
export function writeWord(): Promise<Buffer> {
  const level = (index: number, format: keyof typeof LevelFormat, text: string) => ({
    level: index,
    format: LevelFormat[format],
    text,
    alignment: AlignmentType.START
  })
  const levels = [level(0, 'DECIMAL', 'Điều %1.'), level(1, 'DECIMAL', '%2.'), level(2, 'LOWER_LETTER', '%3)')]
  const numbering = { config: [{ reference: 'luat', levels }] }
  const footers = { default: new Footer({ children: [centred([new TextRun({ children: [PageNumber.CURRENT] })])] }) }
  const rows = DECISION.filter((line) => line.startsWith('| '))
  const at = DECISION.findIndex((line) => line.startsWith('| '))
  const before = DECISION.slice(0, at).map(paragraph)
  const after = DECISION.slice(at + rows.length).map(paragraph)
  const children = [plainTable(HEAD), plain(''), ...before, ruledTable(rows), ...after, plain(''), signing()]
  return Packer.toBuffer(new Document({ numbering, sections: [{ footers, children }] }))
}

function plain(text: string, bold = false): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold })], alignment: AlignmentType.JUSTIFIED })
}

function centred(children: TextRun[]): Paragraph {
  return new Paragraph({ children, alignment: AlignmentType.CENTER })
}

function paragraph(line: string): Paragraph {
  if (line.startsWith('^ ')) return centred([new TextRun({ text: line.slice(2), bold: true })])
  const depth = /^Điều/.test(line) ? 0 : /^\d/.test(line) ? 1 : LABEL.test(line) ? 2 : null
  if (depth === null) return plain(line)
  const children = [new TextRun({ text: line.replace(LABEL, ''), bold: depth === 0 })]
  return new Paragraph({ children, alignment: AlignmentType.JUSTIFIED, numbering: { reference: 'luat', level: depth } })
}

function ruledTable(lines: readonly string[]): Table {
  const rows = lines.map((line) => line.slice(2).split(' | '))
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [plain(cell)] })) })
    ),
    columnWidths: [1_000, 5_000, 3_000]
  })
}

function plainTable(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) => new TableCell({ children: [centred([new TextRun({ text, bold: true })])] })
  return new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })),
    columnWidths: [4_000, 5_500],
    borders: NO_BORDERS
  })
}

function signing(): Table {
  const left = new TableCell({ children: TAIL.map((line) => plain(line)) })
  const right = new TableCell({ children: SIGNED.map((text) => centred([new TextRun({ text, bold: true })])) })
  return new Table({
    rows: [new TableRow({ children: [left, right] })],
    columnWidths: [4_500, 5_000],
    borders: NO_BORDERS
  })
}

/** The same document as a person writes it in Markdown. */
export function writeMarkdown(): string {
  const head = [HEAD[0][0], HEAD[1][0], HEAD[0][1], HEAD[1][1], HEAD[2][0], `_${HEAD[2][1]}_`]
  const body = DECISION.map((line, i) => {
    if (line.startsWith('| ')) return `${line} |${DECISION[i - 1]?.startsWith('| ') ? '' : '\n|---|---|---|'}`
    if (line.startsWith('^ ')) return `\n**${line.slice(2)}**\n`
    return `\n${line.startsWith('Điều') ? `**${line}**` : line}\n`
  })
  return [
    ...head.map((line) => `${line}\n`),
    ...body,
    '',
    `**${TAIL[0]}**`,
    '',
    ...TAIL.slice(1),
    '',
    SIGNED.join('\n\n')
  ].join('\n')
}
