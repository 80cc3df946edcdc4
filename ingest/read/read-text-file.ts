import type { Block, ReadDocument, Refusal } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import { htmlBlocks } from './html.ts'
import { markdownBlocks } from './markdown.ts'
import { textBlocks } from './plain-text.ts'
import { refuse } from './refusals.ts'

type TextFormat = 'html' | 'markdown' | 'text'

const READERS: Record<TextFormat, (text: string) => Block[]> = {
  html: htmlBlocks,
  markdown: markdownBlocks,
  text: textBlocks
}

/** Reads a file that is text from end to end, in whatever encoding it is. */
export function readTextFile(format: TextFormat, bytes: Uint8Array): ReadDocument | Refusal {
  const decoded = decodeText(bytes)
  if (decoded === null) {
    return refuse('Tệp không phải văn bản (có byte 0 bên trong).', 'Xin kiểm tra lại tệp hoặc tải lại từ nguồn.')
  }
  const { oldEncoding } = decoded
  const warnings = oldEncoding === null ? [] : [`Tệp dùng bảng mã cũ ${oldEncoding}; đã chuyển sang Unicode.`]
  return { kind: 'read', format, blocks: READERS[format](decoded.text), pages: null, warnings }
}
