import { extname } from 'node:path'

const starts =
  (...bytes: number[]) =>
  (content: Uint8Array) =>
    bytes.every((byte, at) => content[at] === byte)

const ZIP = starts(0x50, 0x4b, 0x03, 0x04)
const PDF = starts(0x25, 0x50, 0x44, 0x46)
const OLD_OFFICE = starts(0xd0, 0xcf, 0x11, 0xe0)
const RTF = starts(0x7b, 0x5c, 0x72, 0x74, 0x66)
const TEXT = (content: Uint8Array) => !content.subarray(0, 4096).includes(0) || starts(0xff, 0xfe)(content)

/** Endings that may be uploaded, and how such a file begins. What is inside is the business of the readers. */
const KINDS: Record<string, (content: Uint8Array) => boolean> = {
  '.pdf': PDF,
  '.docx': ZIP,
  '.xlsx': ZIP,
  '.doc': (content) => OLD_OFFICE(content) || RTF(content),
  '.rtf': RTF,
  '.html': TEXT,
  '.htm': TEXT,
  '.md': TEXT,
  '.txt': TEXT
}

export const ENDINGS = Object.keys(KINDS)

/** What is wrong with a file's kind, in Vietnamese; null when it may be read. */
export function wrongKind({ name, bytes }: { name: string; bytes: Uint8Array }): string | null {
  const begins = KINDS[extname(name).toLowerCase()]
  if (begins === undefined) return `Chưa nhận loại tệp này. Các loại nhận được: ${ENDINGS.join(', ')}.`
  if (bytes.length === 0) return 'Tệp rỗng.'
  return begins(bytes) ? null : 'Nội dung tệp không đúng với đuôi tên. Xin mở tệp bằng phần mềm gốc rồi lưu lại.'
}

/** A file's name as it is shown and kept: without folders and without characters that cannot be seen. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200) || 'van-ban'
}
