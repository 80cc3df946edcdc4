import type { ReadDocument, Refusal } from './blocks.ts'
import { readDocx } from './docx/docx.ts'
import { mendLabels } from './ocr/mend-labels.ts'
import type { Page } from './pdf/page.ts'
import { blocksOfPages } from './pdf/page-blocks.ts'
import { readPdf, type Scanned } from './pdf/pdf.ts'
import { readTextFile } from './read-text-file.ts'
import type { Format } from './sniff.ts'
import { readXlsx } from './xlsx/xlsx.ts'

/** One file to parse; runs apart from the rest of the program, see `isolate.ts`. */
export interface ParseJob {
  format: Exclude<Format, 'doc'>
  bytes: Uint8Array
  /** Pages of a PDF or a picture that OCR has read, by number. */
  recognised?: Map<number, Page>
}

/** Parses bytes already known to be of `format`. Parser libraries may throw on broken bytes. */
export async function parse(job: ParseJob): Promise<ReadDocument | Scanned | Refusal> {
  const recognised = job.recognised ?? new Map<number, Page>()
  switch (job.format) {
    case 'docx':
      return readDocx(job.bytes)
    case 'xlsx':
      return readXlsx(job.bytes)
    case 'pdf':
      return withLabels(await readPdf(job.bytes, recognised), recognised)
    case 'image':
      return {
        kind: 'read',
        format: 'image',
        blocks: mendLabels(blocksOfPages([...recognised.values()])),
        pages: recognised.size,
        warnings: []
      }
    case 'html':
    case 'markdown':
    case 'text':
      return readTextFile(job.format, job.bytes)
  }
}

/** A document that is mostly recognised has labels that OCR may have misread; a few scanned pages among others are left. */
function withLabels<T extends ReadDocument | Scanned | Refusal>(read: T, recognised: ReadonlyMap<number, Page>): T {
  if (read.kind !== 'read' || recognised.size * 2 <= (read.pages ?? 0)) return read
  return { ...read, blocks: mendLabels(read.blocks) }
}
