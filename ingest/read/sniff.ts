import type { Refusal } from './blocks.ts'
import { LIMITS } from './limits.ts'
import { REFUSALS, refuse } from './refusals.ts'
import { unzip } from './unzip.ts'

/** What the readers tell apart. `doc` stands for every format that only LibreOffice opens (.doc, .rtf, .odt). */
export type Format = 'docx' | 'xlsx' | 'pdf' | 'doc' | 'image' | 'html' | 'markdown' | 'text'

export type Sniffed = { kind: 'known'; format: Format; warnings: string[] } | Refusal

/** Names of files by what a person expects in them; a text in the place of an office file is a failed download. */
const EXPECTED: Record<string, Format[]> = {
  docx: ['docx'],
  doc: ['doc'],
  rtf: ['doc'],
  odt: ['doc'],
  xlsx: ['xlsx'],
  pdf: ['pdf'],
  png: ['image'],
  jpg: ['image'],
  jpeg: ['image'],
  tif: ['image'],
  tiff: ['image'],
  html: ['html'],
  htm: ['html'],
  md: ['markdown', 'text', 'html'],
  txt: ['text', 'markdown', 'html']
}
/** RAR, 7z, gzip, bzip2, xz. */
const ARCHIVES = ['Rar!', '7z\u00bc\u00af', '\u001f\u008b', 'BZh', '\u00fd7zXZ']
const PLAIN: Format[] = ['html', 'markdown', 'text']
const CONVERT_OFFICE = 'Xin mở bằng phần mềm đã tạo ra tệp, lưu thành .docx hoặc PDF rồi nạp lại.'
const UNKNOWN = refuse(
  'Không nhận ra định dạng của tệp.',
  'Xin nạp tệp .docx, .doc, PDF, .xlsx, trang web (.html), Markdown, .txt hoặc ảnh chụp văn bản (.png, .jpg, .tiff).'
)

/** Tells what a file really is by its bytes; a name that says otherwise is a warning, or a refusal for a failed download. */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return REFUSALS.empty
  if (bytes.length > LIMITS.fileBytes) return REFUSALS.tooLarge
  const format = formatOf(name, bytes)
  if (typeof format !== 'string') return format
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const expected = EXPECTED[extension]
  if (expected === undefined || expected.includes(format)) return { kind: 'known', format, warnings: [] }
  if (PLAIN.includes(format) && !PLAIN.includes(expected[0] ?? format)) {
    return refuse(
      `Tệp mang đuôi .${extension} nhưng bên trong là ${describe(format)}; thường là do tải về không thành công.`,
      'Xin tải lại tệp gốc; nếu tệp đúng là như vậy, xin đổi đuôi tệp rồi nạp lại.'
    )
  }
  const warning = `Tệp mang đuôi .${extension} nhưng thật ra là ${describe(format)}; đã đọc theo nội dung thật.`
  return { kind: 'known', format, warnings: [warning] }
}

function formatOf(name: string, bytes: Uint8Array): Format | Refusal {
  if (startsWith(bytes, 'PK')) return zipFormat(bytes)
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return compoundFormat(bytes)
  if (startsWith(bytes, '{\\rtf')) return 'doc'
  if (isImage(bytes)) return 'image'
  const head = asLatin(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (ARCHIVES.some((magic) => head.startsWith(magic))) {
    return refuse('Tệp là một gói nén.', 'Xin giải nén rồi nạp từng tệp văn bản bên trong.')
  }
  return textFormat(name, bytes)
}

function zipFormat(bytes: Uint8Array): Format | Refusal {
  const archive = unzip(bytes, (part) => part === 'mimetype')
  if (archive.kind === 'refused') return archive
  if (archive.names.some((part) => /^word\/document\d*\.xml$/.test(part))) return 'docx'
  if (archive.names.includes('xl/workbook.xml')) return 'xlsx'
  const type = new TextDecoder().decode(archive.parts.get('mimetype') ?? new Uint8Array())
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'doc'
  if (archive.names.some((part) => /^(?:ppt|xl|visio)\//.test(part)) || type !== '') {
    return refuse('Tệp không phải văn bản Word hay bảng Excel (.xlsx).', CONVERT_OFFICE)
  }
  return refuse('Tệp là một gói nén .zip.', 'Xin giải nén rồi nạp từng tệp văn bản bên trong.')
}

/** Old Office files name their streams in UTF-16; an encrypted .docx hides in the same container. */
function compoundFormat(bytes: Uint8Array): Format | Refusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) return REFUSALS.password
  if (has('WordDocument')) return 'doc'
  return refuse('Tệp thuộc định dạng Office cũ không phải văn bản Word (.xls, .ppt hoặc khác).', CONVERT_OFFICE)
}

function isImage(bytes: Uint8Array): boolean {
  const magics = ['\u0089PNG\r\n', '\u00ff\u00d8\u00ff', 'II*\u0000', 'MM\u0000*', 'GIF8', 'BM']
  if (magics.slice(0, -1).some((magic) => startsWith(bytes, magic))) return true
  const head = asLatin(bytes.subarray(0, 16))
  const bitmap = head.startsWith('BM') && bytes.length > 26 && asLatin(bytes.subarray(6, 10)) === '\0\0\0\0'
  return bitmap || /^RIFF[\s\S]{4}WEBP/.test(head)
}

function textFormat(name: string, bytes: Uint8Array): Format | Refusal {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!wide && bytes.includes(0)) return UNKNOWN
  const sample = new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes.subarray(0, 65_536)
  )
  if (/^\s*MIME-Version:/i.test(sample) || /^\s*<\?xml(?![\s\S]*<html)/i.test(sample)) {
    return refuse('Tệp là dạng XML hoặc MHT của Office, không đọc trực tiếp được.', CONVERT_OFFICE)
  }
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|\?xml)\b/i.test(sample)) return 'html'
  if (/\.html?$/i.test(name)) return 'html'
  const markdown = /^#{1,6} \S|^\*\*[^*\n]+\*\*\s*$|^\|?\s*:?-{3,}:?\s*\|/m.test(sample)
  return markdown || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text'
}

function describe(format: Format): string {
  const names: Record<Format, string> = {
    docx: 'tệp Word (.docx)',
    xlsx: 'bảng tính Excel (.xlsx)',
    pdf: 'tệp PDF',
    doc: 'tệp Word đời cũ, RTF hoặc ODT',
    image: 'tệp ảnh',
    html: 'trang web (HTML)',
    markdown: 'văn bản Markdown',
    text: 'văn bản thường'
  }
  return names[format]
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return asLatin(bytes.subarray(0, magic.length)) === magic
}

function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
