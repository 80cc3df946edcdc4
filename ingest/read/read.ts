import type { Block, ReadDocument, ReadOutcome, Refusal } from './blocks.ts'
import { dropContents } from './contents-table.ts'
import { convertToDocx } from './convert-to-docx.ts'
import { type Isolated, parseIsolated } from './isolate.ts'
import { readPicture, readScannedPages } from './ocr/read-scan.ts'
import type { ParseJob } from './parse.ts'
import type { Scanned } from './pdf/pdf.ts'
import { installedPrograms, type Programs } from './programs.ts'
import { REFUSALS, refuse, refuseForNow } from './refusals.ts'
import { type Format, sniff } from './sniff.ts'

export interface SourceFile {
  name: string
  bytes: Uint8Array
}

/** Reads one file into blocks, or says why not. Never throws for what is in the bytes. */
export async function readFile(source: SourceFile, programs: Programs = installedPrograms): Promise<ReadOutcome> {
  const sniffed = sniff(source.name, source.bytes)
  if (sniffed.kind === 'refused') return sniffed
  const outcome = await readAs(sniffed.format, source.bytes, programs)
  if (outcome.kind === 'refused') return outcome
  const { blocks, dropped } = dropContents(outcome.blocks.filter(hasWords))
  if (blocks.length === 0) return REFUSALS.noText
  const contents = dropped > 0 ? [`Đã bỏ qua mục lục (${dropped} dòng).`] : []
  return { ...outcome, blocks, warnings: [...sniffed.warnings, ...outcome.warnings, ...contents] }
}

/** Rules drawn with underscores, dashes or stars between the parts of a page carry nothing. */
function hasWords(block: Block): boolean {
  return block.kind === 'table' || /[\p{Lu}\p{Ll}\p{Lo}\p{N}]/u.test(block.text)
}

function readAs(format: Format, bytes: Uint8Array, programs: Programs): Promise<ReadDocument | Refusal> {
  if (format === 'doc') return readOldWord(bytes, programs)
  if (format === 'image') return readImage(bytes, programs)
  if (format === 'pdf') return readPdfFile(bytes, programs)
  return parseOnly({ format, bytes })
}

async function readOldWord(bytes: Uint8Array, programs: Programs): Promise<ReadDocument | Refusal> {
  const converted = await convertToDocx(bytes, programs)
  if (converted.kind === 'refused') return converted
  const outcome = await parseOnly({ format: 'docx', bytes: converted.bytes })
  return outcome.kind === 'read' ? { ...outcome, format: 'doc' } : outcome
}

async function readImage(bytes: Uint8Array, programs: Programs): Promise<ReadDocument | Refusal> {
  const scan = await readPicture(bytes, programs)
  if (scan === null) return refuseWithoutOcr('Tệp là ảnh chụp')
  if (scan.kind === 'refused') return scan
  const recognised = new Map(scan.pages.map((page) => [page.number, page]))
  const outcome = await parseOnly({ format: 'image', bytes: new Uint8Array(), recognised })
  return outcome.kind === 'read' ? { ...outcome, warnings: [...scan.warnings, ...outcome.warnings] } : outcome
}

async function readPdfFile(bytes: Uint8Array, programs: Programs): Promise<ReadDocument | Refusal> {
  const first = settle(await parseIsolated({ format: 'pdf', bytes }))
  if (first.kind !== 'scanned') return first
  const scan = await readScannedPages(bytes, first.pages, programs)
  if (scan === null) return withoutScans(first)
  if (scan.kind === 'refused') return scan
  const recognised = new Map(scan.pages.map((page) => [page.number, page]))
  const outcome = await parseOnly({ format: 'pdf', bytes, recognised })
  return outcome.kind === 'read' ? { ...outcome, warnings: [...scan.warnings, ...outcome.warnings] } : outcome
}

/** A few scanned pages among many that read well are named; a document that is mostly pictures is refused. */
function withoutScans({ pages, rest }: Scanned): ReadDocument | Refusal {
  const total = rest.pages ?? pages.length
  if (pages.length * 2 > total) {
    return refuseWithoutOcr(
      pages.length === total ? 'PDF là ảnh quét' : `PDF có ${pages.length}/${total} trang là ảnh quét`
    )
  }
  const warning = `Trang ${pages.join(', ')} là ảnh quét nên chưa đọc được; máy chưa có bộ nhận dạng chữ (tesseract-ocr-vie, poppler-utils).`
  return { ...rest, warnings: [warning, ...rest.warnings] }
}

function refuseWithoutOcr(what: string): Refusal {
  return refuse(
    `${what}, không có chữ để đọc, mà máy chưa có bộ nhận dạng chữ tiếng Việt.`,
    'Xin nạp bản Word hoặc PDF có chữ, hoặc cài hai gói tesseract-ocr-vie và poppler-utils rồi nạp lại.'
  )
}

async function parseOnly(job: ParseJob): Promise<ReadDocument | Refusal> {
  const outcome = settle(await parseIsolated(job))
  return outcome.kind === 'scanned' ? outcome.rest : outcome
}

function settle(isolated: Isolated): ReadDocument | Scanned | Refusal {
  const resave = 'Xin mở tệp bằng Word hoặc phần mềm đã tạo ra nó, lưu thành tệp mới rồi nạp lại.'
  switch (isolated.kind) {
    case 'done':
      return isolated.outcome
    case 'timed_out':
      return refuseForNow('Đọc tệp quá lâu nên đã dừng; tệp có thể hỏng hoặc quá phức tạp.', resave)
    case 'out_of_memory':
      return refuseForNow('Đọc tệp tốn quá nhiều bộ nhớ nên đã dừng; tệp có thể hỏng hoặc quá phức tạp.', resave)
    case 'failed':
      return refuse(`Tệp hỏng, không đọc được (${isolated.message}).`, resave)
  }
}
