import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openShelving } from '#bot/shelving/shelving.ts'
import { openKnowledge } from '#knowledge/open.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'hoidap-shelving-'))
const knowledgeUri = join(dataDir, 'index')
afterAll(() => rm(dataDir, { recursive: true }))

const shelf = openShelving({ dataDir, knowledgeUri, searchPath: '' })
const file = {
  name: 'quyet-dinh.md',
  bytes: Buffer.from(`ỦY BAN NHÂN DÂN XÃ THỬ
Số: 09/2026/QĐ-UBND
QUYẾT ĐỊNH
Quy định giờ thu gom rác trên địa bàn xã
Điều 1. Giờ thu gom
1. Rác được thu gom từ 17 giờ đến 19 giờ hằng ngày.
Điều 2. Hiệu lực thi hành
Quyết định này có hiệu lực từ ngày 01/03/2026.
`)
}
const numbers = async () => {
  const knowledge = await openKnowledge({ uri: knowledgeUri })
  const documents = await knowledge.listDocuments()
  await knowledge.close()
  return documents.map(({ document }) => document.number)
}

test('what staff do with a document is done in a thread of its own that leaves no lock behind', async () => {
  const preview = await shelf.preview(file)
  expect(preview).toMatchObject({ kind: 'indexed', document: { number: '09/2026/QĐ-UBND' } })
  expect(await numbers()).toEqual([])
  expect(await shelf.admit(file)).toMatchObject({ kind: 'indexed' })
  expect(await numbers()).toEqual(['09/2026/QĐ-UBND'])
  const id = preview.kind === 'indexed' ? preview.document.id : ''
  expect(await shelf.retire(id)).toEqual({ kind: 'retired' })
  expect(await numbers()).toEqual([])
  expect((await readdir(dataDir)).filter((name) => name.endsWith('.lock'))).toEqual([])
})

test('two deeds that write at the same time: one is done, the other told that somebody is at it', async () => {
  const outcomes = await Promise.all([shelf.admit(file), shelf.admit(file)])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['busy', 'unchanged'])
})
