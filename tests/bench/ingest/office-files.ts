import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import { installedPrograms } from '#ingest/read/programs.ts'
import type { IndexedDocument } from '#knowledge/knowledge.ts'

const CONVERSION_MS = 120_000

/** One line of an official document, by its part in it. */
interface Line {
  part: 'head' | 'title' | 'article' | 'text'
  text: string
}

export interface OfficeFile {
  name: string
  bytes: Uint8Array
  words: number
}

/** The formats a clerk brings, each written as common programs write it. */
export const FORMATS = ['docx', 'md', 'html', 'txt', 'pdf'] as const
export type OfficeFormat = (typeof FORMATS)[number]

/** Documents as files of one format. Empty for PDF where LibreOffice is missing: it makes them from Word files. */
export async function writeFiles(
  format: OfficeFormat,
  documents: readonly IndexedDocument[],
  folder: string
): Promise<OfficeFile[]> {
  const texts = documents.map((document) => ({ name: `${document.document.id}.${format}`, lines: linesOf(document) }))
  const bytes =
    format === 'pdf'
      ? await printPdfs(texts, folder)
      : await Promise.all(texts.map(({ lines }) => write(format, lines)))
  return texts.slice(0, bytes.length).map(({ name, lines }, at) => ({
    name,
    bytes: bytes[at] ?? new Uint8Array(),
    words: lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  }))
}

function linesOf({ document, provisions }: IndexedDocument): Line[] {
  const head = ['ỦY BAN NHÂN DÂN XÃ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc']
  const lines: Line[] = [...head, `Số: ${document.number}`, 'Ngày 01 tháng 01 năm 2024'].map((text) => ({
    part: 'head',
    text
  }))
  lines.push({ part: 'title', text: 'QUYẾT ĐỊNH' }, { part: 'title', text: document.title })
  for (const { parent, own } of provisions) {
    const part = parent === null ? 'article' : 'text'
    lines.push(...own.split('\n').map((text) => ({ part, text }) as const))
  }
  return [...lines, { part: 'text', text: 'Nơi nhận:' }, { part: 'text', text: '- Lưu: VT.' }]
}

async function write(format: Exclude<OfficeFormat, 'pdf'>, lines: readonly Line[]): Promise<Uint8Array> {
  if (format === 'docx') return writeDocx(lines)
  return new TextEncoder().encode(WRITERS[format](lines))
}

const MARKDOWN = { head: '', title: '# ', article: '## ', text: '' }
const TAGS = { head: 'p', title: 'h1', article: 'h2', text: 'p' }

const WRITERS = {
  txt: (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n'),
  md: (lines: readonly Line[]) => lines.map(({ part, text }) => `${MARKDOWN[part]}${text}`).join('\n\n'),
  html(lines: readonly Line[]) {
    const body = lines.map(({ part, text }) => `<${TAGS[part]}>${text}</${TAGS[part]}>`).join('\n')
    return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Văn bản</title></head><body><nav>Trang chủ</nav><main>${body}</main></body></html>`
  }
}

async function writeDocx(lines: readonly Line[]): Promise<Uint8Array> {
  const children = lines.map(
    ({ part, text }) =>
      new Paragraph({
        alignment: part === 'head' || part === 'title' ? AlignmentType.CENTER : AlignmentType.BOTH,
        children: [new TextRun({ text, bold: part !== 'text', font: 'Times New Roman', size: 28 })]
      })
  )
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

async function printPdfs(texts: readonly { name: string; lines: Line[] }[], folder: string): Promise<Uint8Array[]> {
  const work = join(folder, 'in-pdf')
  await mkdir(work, { recursive: true })
  const sources = texts.map(({ name }) => join(work, name.replace(/pdf$/, 'docx')))
  for (const [at, { lines }] of texts.entries()) await writeFile(sources[at] ?? '', await writeDocx(lines))
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  const flags = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', work]
  const ran = await installedPrograms.run('soffice', [...flags, ...sources], CONVERSION_MS)
  if (ran.kind === 'missing') return []
  if (ran.kind === 'timed_out' || ran.code !== 0) throw new Error('LibreOffice không in được PDF.')
  return Promise.all(texts.map(({ name }) => readFile(join(work, name))))
}
