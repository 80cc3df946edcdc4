import { mkdtemp, readFile as readBytes, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installedPrograms } from '#ingest/read/programs.ts'
import { readFile } from '#ingest/read/read.ts'
import { outline } from '#ingest/structure/outline.ts'
import { scannedPdf } from './scanned-pdf.ts'

const SAMPLES = join(import.meta.dirname, '../../../ingest/samples')
const LEAST_RIGHT = 0.9

async function has(program: string): Promise<boolean> {
  const ran = await installedPrograms.run('sh', ['-c', `command -v ${program}`], 5_000)
  return ran.kind === 'ended' && ran.code === 0
}
const canScan = (await has('soffice')) && (await has('tesseract')) && (await has('pdftoppm'))

/** A few pages of a decision and of a plan: the two ways in which official documents are numbered. */
const SCANNED = [
  { name: '02-2025-qd-ubnd-day-them-hoc-them.md', from: '**Điều 3.', to: '**Điều 9.', hanging: true },
  { name: '40-kh-du-tuyen-truyen-thong-bao-144.md', from: '**ĐẢNG BỘ', to: '## IV', hanging: false }
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoidap-scan-'))
})
afterAll(() => rm(folder, { recursive: true }))

function partOf(text: string, from: string, to: string): string {
  const begin = text.indexOf(from)
  const end = text.indexOf(to, begin)
  if (begin < 0 || end < 0) throw new Error('the sample has changed')
  return text.slice(begin, end)
}

/** As Word prints it; `hanging` puts the numbers out to the left of their text, as its automatic lists do. */
async function printed(markdown: string, hanging: boolean): Promise<Uint8Array[]> {
  const children = markdown.split(/\n\s*\n/).map((raw) => {
    const text = raw.replace(/[*_#]/g, '').replace(/\s+/g, ' ').trim()
    const [, label, rest] = /^(\d+\.)\s(.*)$/.exec(text) ?? []
    const indented = hanging && label !== undefined
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      spacing: { after: 120, line: 320 },
      indent: indented ? { left: 720, hanging: 480 } : { firstLine: 480 },
      children: [new TextRun({ text: indented ? `${label}\t${rest}` : text, size: 28, bold: /^[*#]/.test(raw) })]
    })
  })
  await writeFile(join(folder, 'in.docx'), await Packer.toBuffer(new Document({ sections: [{ children }] })))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await installedPrograms.run(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'in.docx')],
    100_000
  )
  await installedPrograms.run(
    'pdftoppm',
    ['-r', '200', '-gray', '-jpeg', join(folder, 'in.pdf'), join(folder, 'trang')],
    60_000
  )
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jpg')).sort()
  const pictures = await Promise.all(names.map((name) => readBytes(join(folder, name))))
  for (const name of names) await rm(join(folder, name))
  return pictures
}

async function provisionsOf(name: string, bytes: Uint8Array) {
  const read = await readFile({ name, bytes })
  if (read.kind !== 'read') throw new Error(`${name}: ${read.reason}`)
  return outline(read.blocks).provisions
}

/** Share of the words of one text that stand in the other. */
function likeness(wanted: string, found: string): number {
  const left = Map.groupBy(wordsOf(found), (word) => word)
  const words = wordsOf(wanted)
  return words.filter((word) => left.get(word)?.pop() !== undefined).length / words.length
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

test.skipIf(!canScan).each(SCANNED)(
  'nine of ten provisions of a scan come out at their address, askew and stamped: $name',
  { timeout: 240_000 },
  async ({ name, from, to, hanging }) => {
    const text = partOf(await readBytes(join(SAMPLES, name), 'utf8'), from, to)
    const wanted = await provisionsOf(name, new TextEncoder().encode(text))
    const scan = scannedPdf(await printed(text, hanging), { angle: 0.7, stamped: true })
    const found = new Map((await provisionsOf('quet.pdf', scan)).map(({ key, own }) => [key, own]))
    const wrong = wanted.filter(({ key, own }) => likeness(own, found.get(key) ?? '') < 0.7)
    expect(wanted.length).toBeGreaterThan(20)
    expect(1 - wrong.length / wanted.length, wrong.map(({ key }) => key).join()).toBeGreaterThanOrEqual(LEAST_RIGHT)
  }
)
