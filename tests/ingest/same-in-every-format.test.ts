import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { installedPrograms } from '#ingest/read/programs.ts'
import { readFile } from '#ingest/read/read.ts'
import { readMetadata } from '#ingest/structure/metadata.ts'
import { outline } from '#ingest/structure/outline.ts'
import { writeMarkdown, writeWord } from './word-document.ts'

const folder = await mkdtemp(join(tmpdir(), 'formats-'))
afterAll(() => rm(folder, { recursive: true }))
const found = await installedPrograms.run('sh', ['-c', 'command -v soffice'], 5_000)
const office = found.kind === 'ended' && found.code === 0

async function understood(name: string, bytes: Uint8Array) {
  const read = await readFile({ name, bytes })
  if (read.kind === 'refused') throw new Error(read.reason)
  const outlined = outline(read.blocks)
  const { number, kind, issuer, issued, title, signer, effective } = readMetadata(outlined.head, outlined)
  return {
    metadata: { number, kind, issuer, issued, title, signer, effective },
    provisions: outlined.provisions.map(({ key, parent, address, heading, own }) => ({
      key,
      parent,
      address,
      heading,
      own: own.replace(/\s+/g, ' ')
    }))
  }
}

async function converted(format: string): Promise<Uint8Array> {
  const source = join(folder, 'van-ban.docx')
  await writeFile(source, await writeWord())
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await installedPrograms.run(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', folder, source],
    100_000
  )
  return readBytes(join(folder, `van-ban.${format}`))
}

const markdown = () => understood('van-ban.md', new TextEncoder().encode(writeMarkdown()))

test('the document is understood as it was written', async () => {
  const { metadata, provisions } = await markdown()
  expect(metadata).toEqual({
    number: '17/2026/QĐ-UBND',
    kind: 'Quyết định',
    issuer: 'ỦY BAN NHÂN DÂN XÃ BÌNH MINH',
    issued: '2026-02-10',
    title: 'Ban hành Quy định về sử dụng nhà văn hoá thôn',
    signer: 'Nguyễn Văn Thử',
    effective: '2026-03-01'
  })
  const counts = ['chuong', 'dieu', 'khoan', 'diem', 'hang'].map(
    (level) => provisions.filter(({ key }) => key.split('.').at(-1)?.startsWith(`${level}-`)).length
  )
  expect(counts).toEqual([2, 5, 6, 4, 3])
})

test('as Word and as Markdown it gives the same provisions and particulars', async () => {
  expect(await understood('van-ban.docx', await writeWord())).toEqual(await markdown())
})

test.skipIf(!office)('so it does as PDF, old Word and OpenDocument', { timeout: 200_000 }, async () => {
  const expected = await markdown()
  for (const format of ['pdf', 'doc', 'odt']) {
    expect(await understood(`van-ban.${format}`, await converted(format)), format).toEqual(expected)
  }
})
