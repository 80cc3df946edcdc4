import type { ReadDocument, Refusal } from './blocks.ts'
import { readDocx } from './docx/docx.ts'
import type { Page } from './pdf/page.ts'
import { readPdf, type Scanned } from './pdf/pdf.ts'
import { readTextFile } from './read-text-file.ts'
import type { Format } from './sniff.ts'

/** One file to parse; runs apart from the rest of the program, see `isolate.ts`. */
export interface ParseJob {
  format: Format
  bytes: Uint8Array
  /** Pages of a PDF that OCR has read, by number. */
  recognised?: Map<number, Page>
}

/** Parses bytes already known to be of `format`. Parser libraries may throw on broken bytes. */
export async function parse(job: ParseJob): Promise<ReadDocument | Scanned | Refusal> {
  switch (job.format) {
    case 'docx':
      return readDocx(job.bytes)
    case 'pdf':
      return readPdf(job.bytes, job.recognised ?? new Map())
    case 'html':
    case 'markdown':
    case 'text':
      return readTextFile(job.format, job.bytes)
    default:
      throw new Error(`no parser for ${job.format}`)
  }
}
