import type { ReadDocument, Refusal } from './blocks.ts'
import { readDocx } from './docx/docx.ts'
import { readTextFile } from './read-text-file.ts'
import type { Format } from './sniff.ts'

/** One file to parse; runs apart from the rest of the program, see `isolate.ts`. */
export interface ParseJob {
  format: Format
  bytes: Uint8Array
}

/** Parses bytes already known to be of `format`. Parser libraries may throw on broken bytes. */
export async function parse(job: ParseJob): Promise<ReadDocument | Refusal> {
  switch (job.format) {
    case 'docx':
      return readDocx(job.bytes)
    case 'html':
    case 'markdown':
    case 'text':
      return readTextFile(job.format, job.bytes)
    default:
      throw new Error(`no parser for ${job.format}`)
  }
}
