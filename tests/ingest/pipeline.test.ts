import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ingest } from '#ingest/ingest.ts'
import { ingestFile, previewFile } from '#ingest/pipeline.ts'
import { openRefusals } from '#ingest/refusals-seen.ts'
import { ingestAll, rebuildAll, retire } from '#ingest/run.ts'
import type { Source } from '#ingest/sources.ts'
import { aDecision, ingestFolder } from './ingest-folder.ts'

let data: Awaited<ReturnType<typeof ingestFolder>>
let ingest: Ingest
beforeEach(async () => {
  data = await ingestFolder()
  ingest = await data.open()
})
afterEach(() => data.close())

const BODY = `
**Điều 1. Phạm vi**

Quy định này áp dụng cho các trường và cơ sở dạy thêm trên địa bàn xã.

**Điều 2. Giờ dạy thêm**

1. Lớp dạy thêm buổi tối kết thúc trước 20 giờ 30 phút.

2. Không dạy thêm vào ngày Chủ nhật đối với học sinh tiểu học.

**Điều 3. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2026.`

const first = aDecision('10/2026/QĐ-UBND', BODY)
const second = { ...aDecision('10/2026/QĐ-UBND', BODY.replace('20 giờ 30', '21 giờ 00')), name: 'ban-sua.md' }
const replacing = aDecision(
  '20/2026/QĐ-UBND',
  `
**Điều 1. Giờ dạy thêm**

Lớp dạy thêm buổi tối kết thúc trước 19 giờ 30 phút.

**Điều 2. Hiệu lực thi hành**

1. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2026.

2. Quyết định này thay thế Quyết định số 10/2026/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã.`,
  { issued: 'ngày 10 tháng 8 năm 2026' }
)

function sources(...files: { name: string; bytes: Uint8Array }[]): Source[] {
  return files.map((file) => ({ name: file.name, load: async () => ({ kind: 'loaded', ...file }) }))
}

const silent = () => undefined

async function traces(): Promise<string[]> {
  const names = await readdir(data.folder, { recursive: true })
  return Promise.all(names.sort().map(async (name) => `${name} ${(await stat(join(data.folder, name))).mtimeMs}`))
}

const listedNow = async () => (await (await data.open()).knowledge.listDocuments()).map(({ document }) => document)

test('a document goes from bytes to an answerable index', async () => {
  const outcome = await ingestFile(ingest, first)
  expect(outcome).toMatchObject({ kind: 'indexed', provisions: 5, changes: null, warnings: [] })
  expect(outcome.kind === 'indexed' && outcome.document).toMatchObject({
    id: '10-2026-qd-ubnd',
    number: '10/2026/QĐ-UBND',
    issued: '2026-01-05',
    effective: '2026-02-01',
    expires: null
  })
  await ingest.knowledge.optimise()
  const { hits } = await ingest.knowledge.retrieve('day them buoi toi den may gio', '2026-06-01')
  expect(hits[0]?.passage.text).toContain('20 giờ 30')
})

test('the same bytes again are not read and write nothing, under whatever name', async () => {
  await ingestAll(ingest, sources(first), silent)
  const before = await traces()
  const read: Ingest['read'] = () => Promise.reject(new Error('was read again'))
  const again = { ...(await data.open()), read }
  const results = await ingestAll(again, sources(first, { ...first, name: 'ten-khac.md' }), silent)
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(['unchanged', 'unchanged'])
  expect(await traces()).toEqual(before)
})

test('of two files with one number the later is a new version, both are named, and the next run writes nothing', async () => {
  const results = await ingestAll(ingest, sources(first, second), silent)
  const outcome = results[1]?.outcome
  expect(outcome).toMatchObject({
    kind: 'indexed',
    warnings: [expect.stringMatching(/10-2026-QĐ-UBND\.md.*ban-sua\.md/)],
    changes: { added: [], removed: [], changed: [{ address: 'khoản 1 Điều 2' }] }
  })
  const before = await traces()
  const again = await ingestAll(await data.open(), sources(first, second), silent)
  expect(again.map(({ outcome }) => outcome.kind)).toEqual(['unchanged', 'unchanged'])
  expect(await traces()).toEqual(before)
  expect(await listedNow()).toHaveLength(1)
})

test.each(['before', 'after'])('a document is ended by its successor that came %s it', async (order) => {
  const files = order === 'after' ? [first, replacing] : [replacing, first]
  const results = await ingestAll(ingest, sources(...files), silent)
  const ended = (await listedNow()).find(({ id }) => id === '10-2026-qd-ubnd')
  expect(ended?.expires).toBe('2026-09-01')
  const retimed = results.flatMap(({ outcome }) => (outcome.kind === 'indexed' ? outcome.retimed : []))
  expect(retimed.map(({ number }) => number)).toEqual(order === 'after' ? ['10/2026/QĐ-UBND'] : [])
  const passages = await ingest.knowledge.retrieve('dạy thêm buổi tối kết thúc lúc mấy giờ', '2026-10-01')
  expect(passages.hits.every(({ document }) => document.number === '20/2026/QĐ-UBND')).toBe(true)
})

test('a summary does not take the place of the whole text whose number it bears', async () => {
  const many = Array.from(
    { length: 15 },
    (_, i) => `**Điều ${i + 1}. Việc ${i + 1}**\n\nNội dung của việc thứ ${i + 1}.`
  )
  const whole = { ...aDecision('40/2026/QĐ-UBND', many.join('\n\n')), name: 'toan-van.md' }
  const summary = { ...aDecision('40/2026/QĐ-UBND', '**Điều 1. Tóm tắt**\n\nCác việc chính.'), name: 'tom-tat.md' }
  const results = await ingestAll(ingest, sources(whole, summary), silent)
  expect(results[1]?.outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/tom-tat.*toan-van/) })
  expect((await ingest.knowledge.readDocument('40-2026-qd-ubnd'))?.provisions).toHaveLength(15)
  await retire(ingest, '40/2026/QĐ-UBND')
  expect(await ingestFile(ingest, summary)).toMatchObject({ kind: 'indexed', provisions: 1 })
})

test('what was refused is not read again until the readers change', async () => {
  let reads = 0
  const counted = async (path: string, readers: string) => {
    const parts = await data.open()
    const read: Ingest['read'] = (source) => {
      reads++
      return parts.read(source)
    }
    return { ...parts, read, refusals: await openRefusals(path, readers) }
  }
  const path = join(data.folder, 'refusals.json')
  const secret = new TextDecoder().decode(first.bytes).replace('Số:', '**MẬT**\n\nSố:')
  const file = { name: 'mat.md', bytes: new TextEncoder().encode(secret) }
  const outcomes = []
  for (const readers of ['một', 'một', 'hai']) {
    const results = await ingestAll(await counted(path, readers), sources(file), silent)
    outcomes.push(results[0]?.outcome)
  }
  expect(reads).toBe(2)
  expect(outcomes[1]).toEqual(outcomes[0])
  expect(await readFile(path, 'utf8')).not.toContain('mat.md')
})

test('what was refused because the machine was busy is tried again', async () => {
  const slow = { kind: 'refused' as const, reason: 'Đã dừng.', advice: 'Nạp lại.', passing: true as const }
  const parts = await data.open()
  const first = { name: 'lon.pdf', bytes: Buffer.from('một tệp lớn') }
  const results = await ingestAll({ ...parts, read: async () => slow }, sources(first), silent)
  expect(results[0]?.outcome).toEqual(slow)
  expect((await data.open()).refusals.get(createHash('sha256').update(first.bytes).digest('hex'))).toBeNull()
})

test('a retired document leaves the index, stays away when its file comes again, and what it ended holds again', async () => {
  await ingestAll(ingest, sources(first, replacing), silent)
  expect(await retire(ingest, '20/2026/qđ-ubnd')).toMatchObject({
    kind: 'retired',
    retimed: [{ number: '10/2026/QĐ-UBND', expires: null }]
  })
  const again = await data.open()
  expect(await ingestFile(again, replacing)).toMatchObject({ kind: 'unchanged', retired: true })
  expect((await listedNow()).map(({ id, expires }) => [id, expires])).toEqual([['10-2026-qd-ubnd', null]])
  expect(await retire(again, '20/2026/QĐ-UBND', false)).toMatchObject({ kind: 'retired' })
  expect((await listedNow()).map(({ expires }) => expires).sort()).toEqual(['2026-09-01', null])
  expect(await retire(again, '99/2026/QĐ-UBND')).toEqual({ kind: 'not_found' })
})

test('an index that was lost is made again from the shelf by whatever run comes next', async () => {
  await ingestAll(ingest, sources(first, replacing), silent)
  const lost = { ...(await data.open()), indexed: new Map<string, string>() }
  const results = await ingestAll(lost, sources(first), silent)
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(['indexed'])
  expect((await listedNow()).map(({ expires }) => expires).sort()).toEqual(['2026-09-01', null])
})

test('rebuilding gives the same index', async () => {
  await ingestAll(ingest, sources(first, replacing), silent)
  const before = await listedNow()
  const results = await rebuildAll(await data.open(), silent)
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(['indexed', 'indexed'])
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
  expect((await listedNow()).sort(byId)).toEqual(before.sort(byId))
})

test('a preview says what would come and writes nothing', async () => {
  await ingestAll(ingest, sources(first), silent)
  const before = await traces()
  expect(await previewFile(ingest, first)).toMatchObject({ kind: 'unchanged' })
  expect(await previewFile(ingest, second)).toMatchObject({ kind: 'indexed', changes: { changed: [{}] } })
  expect(await previewFile(ingest, replacing)).toMatchObject({ kind: 'indexed', changes: null })
  expect(await traces()).toEqual(before)
})

test.each(['MẬT', 'TỐI MẬT', 'LƯU HÀNH NỘI BỘ'])('a document marked %s is refused and kept nowhere', async (mark) => {
  const text = new TextDecoder().decode(first.bytes).replace('Số:', `**${mark}**\n\nSố:`)
  const outcome = await ingestFile(ingest, { name: 'mat.md', bytes: new TextEncoder().encode(text) })
  expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining(mark) })
  expect(ingest.library.list()).toEqual([])
})

test('a fault in one file leaves the others whole', async () => {
  const broken: Source = { name: 'hong.md', load: () => Promise.reject(new Error('đĩa lỗi')) }
  const empty = { name: 'rong.md', bytes: new Uint8Array() }
  const results = await ingestAll(ingest, [broken, ...sources(empty, first)], silent)
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(['refused', 'refused', 'indexed'])
})

test('one number from two offices makes two documents, and a number of another year a third', async () => {
  const [plan, other, next] = [
    aDecision('15/KH-UBND', BODY),
    aDecision('15/KH-UBND', BODY),
    aDecision('15/KH-UBND', BODY, { issued: 'ngày 06 tháng 01 năm 2027' })
  ]
  const elsewhere = new TextDecoder().decode(other.bytes).replace('XÃ BÌNH MINH', 'TỈNH MINH BÌNH')
  await ingestAll(ingest, sources(plan, { name: 'tinh.md', bytes: new TextEncoder().encode(elsewhere) }, next), silent)
  const ids = (await listedNow()).map(({ id }) => id).sort()
  expect(ids).toEqual(['15-kh-ubnd-2026', expect.stringMatching(/^15-kh-ubnd-2026-[0-9a-f]{4}$/), '15-kh-ubnd-2027'])
})
