import { mkdir, open, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingestAll } from '#ingest/run.ts'
import { findSources } from '#ingest/sources.ts'
import { aDecision, ingestFolder } from './ingest-folder.ts'

let data: Awaited<ReturnType<typeof ingestFolder>>
let folder: string
beforeEach(async () => {
  data = await ingestFolder()
  folder = join(data.folder, 'van-ban')
  await mkdir(folder)
})
afterEach(() => data.close())

const GOOD = aDecision('10/2026/QĐ-UBND', '**Điều 1. Phạm vi**\n\nQuy định này áp dụng trên địa bàn xã.')
const MEGABYTE = 1024 * 1024

/** Entities that grow to a thousand million words when they are replaced. */
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`
).join('')}]>`

const word = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const BODY = `<w:document ${W}><w:body><w:p><w:r><w:t>Điều 1. Một</w:t></w:r></w:p></w:body></w:document>`

function pdf(...objects: string[]): string {
  return `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj${object}endobj`).join('\n')}\ntrailer<</Root 1 0 R>>\n%%EOF`
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const DRAWS_ITSELF =
  '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>stream\n/X Do\nendstream'

const HOSTILE: Record<string, string | Uint8Array> = {
  'rong.pdf': '',
  'bom.docx': zipSync({ 'word/document.xml': new Uint8Array(150 * MEGABYTE) }, { level: 9 }),
  'cuoi.docx': word({ 'word/document.xml': `${LAUGHS}<w:document ${W}><w:body>&a9;</w:body></w:document>` }),
  'cuoi-kieu.docx': word({ 'word/document.xml': BODY, 'word/styles.xml': `${LAUGHS}<w:styles ${W}>&a9;</w:styles>` }),
  'cuoi.xlsx': word({
    'xl/workbook.xml': `${LAUGHS}<workbook>&a9;</workbook>`,
    'xl/worksheets/sheet1.xml': '<worksheet/>'
  }),
  'vong-trang.pdf': pdf(CATALOG, '<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>'),
  'vong-ve.pdf': pdf(
    CATALOG,
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
    '<</Length 5>>stream\n/X Do\nendstream',
    DRAWS_ITSELF
  ),
  'khong-phai.docx': '<!doctype html><html><body>404</body></html>',
  'ten\u0007la\u202e.docx': 'MIME-Version: 1.0'
}

test('every hostile file is refused with a reason and advice, within bounds, and the good one goes in', {
  timeout: 120_000
}, async () => {
  for (const [name, content] of Object.entries(HOSTILE)) await writeFile(join(folder, name), content)
  await writeFile(join(folder, GOOD.name), GOOD.bytes)
  await symlink('..', join(folder, 'vong'))
  await symlink('/etc/hostname', join(folder, 'lien-ket.txt'))
  const started = performance.now()
  const results = await ingestAll(await data.open(), await findSources([folder]), () => undefined)
  expect(performance.now() - started).toBeLessThan(60_000)
  const refused = results.flatMap(({ name, outcome }) => (outcome.kind === 'refused' ? [{ name, ...outcome }] : []))
  expect(refused).toHaveLength(Object.keys(HOSTILE).length + 2)
  for (const { reason, advice } of refused) expect([reason, advice]).not.toContain('')
  expect(results.filter(({ outcome }) => outcome.kind === 'indexed').map(({ name }) => name)).toEqual([GOOD.name])
  for (const { name } of refused) expect(name).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('a file of 500 MB is refused by its size alone and never loaded', async () => {
  const file = await open(join(folder, 'lon.pdf'), 'w')
  await file.truncate(500 * MEGABYTE)
  await file.close()
  const [source] = await findSources([folder])
  const before = process.memoryUsage.rss()
  const started = performance.now()
  expect(await source?.load()).toMatchObject({ kind: 'refused', reason: expect.stringContaining('100 MB') })
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * MEGABYTE)
})

test('parts of a package that would climb out of a folder are written nowhere', async () => {
  const climbing = word({
    'word/document.xml': BODY,
    '../../../leo.txt': 'x',
    '/tmp/leo.txt': 'x',
    'word/../../leo': 'x'
  })
  await writeFile(join(folder, 'leo.docx'), climbing)
  const before = (await readdir(data.folder, { recursive: true })).length
  const results = await ingestAll(await data.open(), await findSources([folder]), () => undefined)
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(['indexed'])
  const names = await readdir(data.folder, { recursive: true })
  expect(names.length).toBeGreaterThan(before)
  expect(names.filter((name) => /leo(?:\.txt)?$/.test(name))).toEqual([])
})

test('a document whose number is a path stays on its own shelf', async () => {
  const climbing = aDecision(
    '../../../thoat/2026/QĐ-UBND',
    '**Điều 1. Phạm vi**\n\nQuy định này áp dụng trên địa bàn xã.'
  )
  await writeFile(join(folder, 'so-la.md'), climbing.bytes)
  const ingest = await data.open()
  await ingestAll(ingest, await findSources([folder]), () => undefined)
  for (const { document } of ingest.library.list()) expect(document.id).toMatch(/^[a-z0-9][a-z0-9-]*$/)
  expect(ingest.library.list()).toHaveLength(1)
})
