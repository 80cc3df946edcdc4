import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { afterAll, expect, test } from 'vitest'
import { installedPrograms } from '#ingest/read/programs.ts'
import { linesOf, read } from './sources.ts'

const has = async (program: string): Promise<boolean> => {
  const ran = await installedPrograms.run('sh', ['-c', `command -v ${program}`], 5_000)
  return ran.kind === 'ended' && ran.code === 0
}
const office = await has('soffice')
const ocr = (await has('tesseract')) && (await has('pdftoppm'))
const folder = await mkdtemp(join(tmpdir(), 'hoidap-test-'))
afterAll(() => rm(folder, { recursive: true }))

const LINES = [
  'Điều 1. Phạm vi điều chỉnh',
  '1. Thông tư này quy định về dạy thêm, học thêm đối với giáo dục phổ thông, giáo dục thường xuyên, bao gồm nguyên tắc dạy thêm, học thêm và các trường hợp không được dạy thêm.',
  'a) Không tổ chức dạy thêm đối với học sinh tiểu học, trừ các trường hợp bồi dưỡng về nghệ thuật, thể dục thể thao, rèn luyện kỹ năng sống;',
  'b) Giáo viên đang dạy học tại các nhà trường không được dạy thêm ngoài nhà trường có thu tiền của học sinh mà mình đang dạy.',
  '2. Thông tư này áp dụng đối với cơ sở giáo dục, người dạy thêm, người học thêm và các cơ quan, tổ chức, cá nhân có liên quan.',
  'Điều 2. Nguyên tắc dạy thêm, học thêm',
  'Việc dạy thêm, học thêm chỉ được tổ chức khi học sinh có nhu cầu học thêm, tự nguyện học thêm và được cha mẹ đồng ý.',
  'STT | Môn học | Số tiết',
  '1 | Ngữ văn | 02',
  '2 | Toán | 02'
]

function plain(text: string, bold = false): Paragraph {
  return new Paragraph({ text, alignment: AlignmentType.JUSTIFIED, ...(bold ? { style: 'Strong' } : {}) })
}

/** The lines above as Word has them: labels by automatic lists, the table as a table. */
async function writeWord(): Promise<Buffer> {
  const level = (index: number, format: keyof typeof LevelFormat, text: string) => ({
    level: index,
    format: LevelFormat[format],
    text,
    alignment: AlignmentType.START
  })
  const levels = [level(0, 'DECIMAL', 'Điều %1.'), level(1, 'DECIMAL', '%2.'), level(2, 'LOWER_LETTER', '%3)')]
  const paragraphs = LINES.filter((line) => !line.includes(' | ')).map((line) => {
    const depth = /^Điều/.test(line) ? 0 : /^\d/.test(line) ? 1 : /^[a-z]\)/.test(line) ? 2 : null
    if (depth === null) return plain(line)
    const text = line.replace(/^(?:Điều \d+\.|\d+\.|[a-z]\)) /, '')
    return new Paragraph({ text, alignment: AlignmentType.JUSTIFIED, numbering: { reference: 'luat', level: depth } })
  })
  const rows = LINES.filter((line) => line.includes(' | ')).map(
    (line) => new TableRow({ children: line.split(' | ').map((cell) => new TableCell({ children: [plain(cell)] })) })
  )
  const table = new Table({ rows, columnWidths: [1_000, 4_000, 2_000] })
  const numbering = { config: [{ reference: 'luat', levels }] }
  return Packer.toBuffer(new Document({ numbering, sections: [{ children: [...paragraphs, table, plain('')] }] }))
}

function writeMarkdown(): string {
  return LINES.map((line) => {
    if (line.startsWith('STT')) return `| ${line} |\n|---|---|---|`
    if (line.includes(' | ')) return `| ${line} |`
    return line.startsWith('Điều') ? `## ${line}\n` : `${line}\n`
  }).join('\n')
}

async function convert(word: Buffer, format: string): Promise<Uint8Array> {
  const source = join(folder, 'van-ban.docx')
  await writeFile(source, word)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const flags = ['--headless', '--convert-to', format, '--outdir', folder, source]
  await installedPrograms.run('soffice', [profile, ...flags], 100_000)
  return readBytes(join(folder, `van-ban.${format}`))
}

test('the same document as Word and Markdown gives the same lines', async () => {
  expect(linesOf((await read('a.docx', await writeWord())).blocks)).toEqual(LINES)
  expect(linesOf((await read('a.md', writeMarkdown())).blocks)).toEqual(LINES)
})

test.skipIf(!office)(
  'the same document as PDF, old Word and OpenDocument gives the same lines',
  { timeout: 200_000 },
  async () => {
    const word = await writeWord()
    for (const format of ['pdf', 'doc', 'odt']) {
      const { blocks } = await read(`van-ban.${format}`, await convert(word, format))
      expect(linesOf(blocks), format).toEqual(LINES)
    }
  }
)

test.skipIf(!(office && ocr))(
  'a scan of the document is read nearly to the letter, its table included',
  { timeout: 200_000 },
  async () => {
    await writeFile(join(folder, 'quet.pdf'), await convert(await writeWord(), 'pdf'))
    const picture = join(folder, 'trang')
    await installedPrograms.run(
      'pdftoppm',
      ['-r', '200', '-gray', '-png', '-singlefile', join(folder, 'quet.pdf'), picture],
      60_000
    )
    const { blocks, warnings } = await read('trang.png', await readBytes(`${picture}.png`))
    const words = new Set(linesOf(blocks).join(' ').split(/\s+/))
    const wanted = LINES.join(' ')
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word))
    const found = wanted.filter((word) => words.has(word)).length
    expect(found / wanted.length).toBeGreaterThan(0.95)
    expect(linesOf(blocks).filter((line) => /^Điều \d\./.test(line))).toHaveLength(2)
    expect(warnings.join()).toContain('độ tin cậy')
  }
)

test('a program that hangs is ended within its time, with all it started', async () => {
  const started = Date.now()
  expect(await installedPrograms.run('sh', ['-c', 'sleep 60 & sleep 60'], 200)).toEqual({ kind: 'timed_out' })
  expect(Date.now() - started).toBeLessThan(5_000)
})
