import { strToU8, zipSync } from 'fflate'
import type { Block, ReadDocument } from '#ingest/read/blocks.ts'
import { readFile } from '#ingest/read/read.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A .docx made by hand around the inside of its body; other parts by their file names inside `word/`. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`)
  }
  for (const [name, inner] of Object.entries(parts)) {
    const root = name.replace('.xml', '')
    files[`word/${name}`] = strToU8(`<w:${root} xmlns:w="${W}">${inner}</w:${root}>`)
  }
  return zipSync(files)
}

/** A Word paragraph of plain text; `properties` is the inside of its `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export async function read(name: string, content: string | Uint8Array): Promise<ReadDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const outcome = await readFile({ name, bytes })
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.reason}`)
  return outcome
}

/** The text of blocks line by line; a table's rows with ` | ` between cells. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.join(' | ')) : [block.text]))
}
