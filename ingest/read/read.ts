import type { Block, ReadDocument, ReadOutcome, Refusal } from './blocks.ts'
import { type Isolated, parseIsolated } from './isolate.ts'
import type { Scanned } from './pdf/pdf.ts'
import { REFUSALS, refuse } from './refusals.ts'
import { type Format, sniff } from './sniff.ts'

export interface SourceFile {
  name: string
  bytes: Uint8Array
}

/** Reads one file into blocks, or says why not. Never throws for what is in the bytes. */
export async function readFile(source: SourceFile): Promise<ReadOutcome> {
  const sniffed = sniff(source.name, source.bytes)
  if (sniffed.kind === 'refused') return sniffed
  const outcome = await readAs(sniffed.format, source.bytes)
  if (outcome.kind === 'refused') return outcome
  const blocks = outcome.blocks.filter(hasWords)
  if (blocks.length === 0) return REFUSALS.noText
  return { ...outcome, blocks, warnings: [...sniffed.warnings, ...outcome.warnings] }
}

/** Rules drawn with underscores, dashes or stars between the parts of a page carry nothing. */
function hasWords(block: Block): boolean {
  return block.kind === 'table' || /[\p{L}\p{N}]/u.test(block.text)
}

async function readAs(format: Format, bytes: Uint8Array): Promise<ReadDocument | Refusal> {
  const outcome = settle(await parseIsolated({ format, bytes }))
  return outcome.kind === 'scanned' ? refuseScan(outcome) : outcome
}

function refuseScan({ pages, of }: Scanned): Refusal {
  const which =
    pages.length === of ? 'là ảnh quét, không có chữ' : `có ${pages.length}/${of} trang là ảnh quét, không có chữ`
  return refuse(
    `PDF ${which} để đọc.`,
    'Máy chưa có bộ nhận dạng chữ tiếng Việt. Xin cài tesseract (gói tesseract-ocr-vie) và poppler-utils, hoặc nạp bản Word/PDF có chữ.'
  )
}

function settle(isolated: Isolated): ReadDocument | Scanned | Refusal {
  const resave = 'Xin mở tệp bằng Word hoặc phần mềm đã tạo ra nó, lưu thành tệp mới rồi nạp lại.'
  switch (isolated.kind) {
    case 'done':
      return isolated.outcome
    case 'timed_out':
      return refuse('Đọc tệp quá lâu nên đã dừng; tệp có thể hỏng hoặc quá phức tạp.', resave)
    case 'out_of_memory':
      return refuse('Đọc tệp tốn quá nhiều bộ nhớ nên đã dừng; tệp có thể hỏng hoặc quá phức tạp.', resave)
    case 'failed':
      return refuse(`Tệp hỏng, không đọc được (${isolated.message}).`, resave)
  }
}
