import { mkdtemp, readFile as readBytes, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openIngest, type SourceFile } from '#ingest/ingest.ts'
import { ingestFile } from '#ingest/pipeline.ts'
import { readFile } from '#ingest/read/read.ts'
import { openRefusals } from '#ingest/refusals-seen.ts'
import { type Metadata, readMetadata } from '#ingest/structure/metadata.ts'
import { type Outline, outline } from '#ingest/structure/outline.ts'
import { readRelations } from '#ingest/structure/relations.ts'
import { type Relation, validityOn } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'
import type { Level } from '#knowledge/provision.ts'
import { WRITTEN } from './written-samples.ts'

const SAMPLES = join(import.meta.dirname, '../../ingest/samples')
const QUESTIONS = join(import.meta.dirname, '../fixtures/questions/samples.jsonl')
const TODAY = '2026-11-23'

interface Found {
  outlined: Outline
  metadata: Metadata
  relations: Relation[]
}

interface Question {
  id: string
  text: string
  document?: string
  provision?: string
  contains?: string
  expect?: 'abstain'
}

const found = new Map<string, Found>()
let questions: Question[]
let folder: string
let knowledge: Knowledge

beforeAll(async () => {
  for (const name of await readdir(SAMPLES)) {
    const read = await readFile({ name, bytes: await readBytes(join(SAMPLES, name)) })
    if (read.kind === 'refused') throw new Error(`${name}: ${read.reason}`)
    const outlined = outline(read.blocks)
    const metadata = readMetadata(outlined.head, outlined)
    found.set(name, { outlined, metadata, relations: readRelations(outlined, metadata) })
  }
  folder = await mkdtemp(join(tmpdir(), 'samples-'))
  knowledge = await openKnowledge({ uri: join(folder, 'index') })
  const library = await openLibrary(join(folder, 'library'))
  const refusals = await openRefusals(join(folder, 'refusals.json'), '')
  const read = (source: SourceFile) => readFile(source)
  const now = () => new Date(`${TODAY}T05:00:00Z`)
  const ingest = await openIngest({ library, knowledge, read, refusals, now })
  for (const name of Object.keys(WRITTEN)) {
    await ingestFile(ingest, { name, bytes: await readBytes(join(SAMPLES, name)) })
  }
  const lines = (await readBytes(QUESTIONS, 'utf8')).trim().split('\n')
  questions = lines.map((line) => JSON.parse(line) as Question)
}, 60_000)

afterAll(async () => {
  await knowledge.close()
  await rm(folder, { recursive: true })
})

function countLevels({ provisions }: Outline): Partial<Record<Level, number>> {
  const counts: Partial<Record<Level, number>> = {}
  for (const { path } of provisions) {
    const level = path.at(-1)?.level
    if (level !== undefined) counts[level] = (counts[level] ?? 0) + 1
  }
  return counts
}

function sample(number: string): Found {
  const one = [...found.values()].find(({ metadata }) => metadata.number === number)
  if (one === undefined) throw new Error(`no sample ${number}`)
  return one
}

const targets = (number: string, kind: Relation['kind']) =>
  sample(number)
    .relations.filter((relation) => relation.kind === kind)
    .map(({ target, provision }) => (provision === null ? target : `${provision} ${target}`))

/** What the index holds of a sample once all of them went in. */
async function indexed(number: string) {
  const document = (await knowledge.listDocuments()).find((summary) => summary.document.number === number)?.document
  const stored = document && (await knowledge.readDocument(document.id))
  if (!stored) throw new Error(`no sample ${number} in the index`)
  return stored
}

test('every sample is one that is described here', () => {
  expect([...found.keys()].sort()).toEqual(Object.keys(WRITTEN).sort())
})

test.each(Object.entries(WRITTEN))('%s yields exactly the provisions written into it', (name, written) => {
  const outlined = found.get(name)?.outlined
  expect(outlined && countLevels(outlined)).toEqual(written.levels)
  expect(outlined?.warnings).toEqual([])
})

test.each(Object.entries(WRITTEN))(
  '%s is known by its own head',
  (name, { levels: _levels, title, issuer, ...written }) => {
    const metadata = found.get(name)?.metadata
    expect(metadata).toMatchObject({ ...written, sample: true, expires: null, classified: null })
    expect(metadata?.title.startsWith(title)).toBe(true)
    expect(metadata?.issuer).toContain(issuer)
  }
)

test('no sample carries its own mark in its title', () => {
  for (const { metadata } of found.values()) expect(metadata.title).not.toContain('Văn bản mẫu')
})

test('together they hold at least 160 provisions', () => {
  const all = [...found.values()].reduce((sum, { outlined }) => sum + outlined.provisions.length, 0)
  expect(all).toBeGreaterThanOrEqual(160)
})

test('quoted new text belongs to the khoản that brings it', () => {
  const khoan = sample('05/2026/QĐ-UBND').outlined.provisions.find(({ address }) => address === 'khoản 2 Điều 1')
  expect(khoan?.text).toContain('“2. Lớp dạy thêm ngoài nhà trường')
})

test('the attached rule keeps its articles apart from those of the decision', () => {
  const addresses = sample('01/2025/QĐ-UBND').outlined.provisions.map(({ address }) => address)
  expect(addresses).toContain('Điều 3')
  expect(addresses).toContain('khoản 2 Điều 3 Quy định')
})

test('the amending decision names what it amends and adds, and not the place after which it adds', () => {
  const parts = targets('05/2026/QĐ-UBND', 'amends').filter((target) => target !== '02/2025/QĐ-UBND')
  expect(parts).toEqual([
    'điểm đ khoản 1 Điều 5 02/2025/QĐ-UBND',
    'khoản 2 Điều 9 02/2025/QĐ-UBND',
    'khoản 3 Điều 10 02/2025/QĐ-UBND'
  ])
})

test('plans and programmes name what they carry out', () => {
  expect(targets('40-KH/ĐU', 'implements')).toEqual(
    expect.arrayContaining(['71-NQ/TW', '144-TB/TU', '02-CTr/TU', '07-CTr/ĐU'])
  )
  expect(targets('08-CTPH/BXDD-PVHXH', 'implements')).toEqual(['04-CTPH/BTGDVTU-SGDĐT'])
  expect(targets('08-CTPH/BXDD-PVHXH', 'based_on')).toEqual(['210-QĐ/ĐU'])
  expect(targets('318/UBND-VHXH', 'implements')).toEqual(['08-CTPH/BXDD-PVHXH'])
})

test('the rule on fees replaces the older one, which is expired from that day', async () => {
  expect(targets('03/2026/QĐ-UBND', 'replaces')).toEqual(['01/2025/QĐ-UBND'])
  const { document } = await indexed('01/2025/QĐ-UBND')
  expect(document.expires).toBe('2026-08-01')
  expect(validityOn(document, TODAY)).toBe('expired')
  expect(validityOn((await indexed('03/2026/QĐ-UBND')).document, TODAY)).toBe('in_force')
})

test('an amended khoản stands beside its new text, each with its time', async () => {
  const { document, provisions } = await indexed('02/2025/QĐ-UBND')
  expect(document.expires).toBeNull()
  const dated = provisions.filter(({ effective, expires }) => effective !== null || expires !== null)
  expect(dated.map(({ key, address, effective, expires }) => [key, address, effective, expires])).toEqual([
    ['dieu-5.khoan-1.diem-dd', 'điểm đ khoản 1 Điều 5', '2026-12-15', null],
    ['dieu-9.khoan-2', 'khoản 2 Điều 9', null, '2026-12-15'],
    ['dieu-9.khoan-2-tu-2026-12-15', 'khoản 2 Điều 9', '2026-12-15', null],
    ['dieu-10.khoan-3', 'khoản 3 Điều 10', null, '2026-12-15'],
    ['dieu-10.khoan-3-tu-2026-12-15', 'khoản 3 Điều 10', '2026-12-15', null]
  ])
  expect(validityOn((await indexed('05/2026/QĐ-UBND')).document, TODAY)).toBe('not_yet')
})

test('the amended rule is answered from the words that hold on the day', async () => {
  for (const [day, hour] of [
    ['2026-12-14', '20 giờ 30'],
    ['2026-12-15', '20 giờ 00']
  ] as const) {
    const found = await knowledge.lookUp('khoản 2 điều 9 quyết định 02/2025/QĐ-UBND', day)
    expect(found).toMatchObject({ kind: 'found', provision: { text: expect.stringContaining(hour) } })
    const { hits } = await knowledge.retrieve('lớp dạy thêm ngoài nhà trường kết thúc chậm nhất mấy giờ', day)
    const said = hits.find(({ document }) => document.number === '02/2025/QĐ-UBND')
    expect(said?.passage.text).toContain(hour)
  }
})

test('every question over the samples points at a provision that answers it', () => {
  const wrong = questions.filter(({ document, provision, contains, expect: expected }) => {
    if (expected === 'abstain') return false
    const text = sample(String(document)).outlined.provisions.find(({ address }) => address === provision)?.text
    return text === undefined || !text.includes(String(contains))
  })
  expect(wrong).toEqual([])
})

test('every provision is found by the address and number under which replies cite it', async () => {
  const lost: string[] = []
  for (const { document } of await knowledge.listDocuments()) {
    const read = await knowledge.readDocument(document.id)
    for (const { address } of read?.provisions ?? []) {
      const cited = `${address}, ${document.number}`
      const found = await knowledge.lookUp(cited, TODAY)
      if (found.kind !== 'found' || found.provision.address !== address || found.document.id !== document.id)
        lost.push(cited)
    }
  }
  expect(lost).toEqual([])
})

test.each([
  ['mục 4 phần II kế hoạch 52', 'mục 4 phần II'],
  ['phần II mục 4 kế hoạch 52', 'mục 4 phần II'],
  ['điểm b mục 3 phần V, 986/HD-SGDĐT', 'điểm b mục 3 phần V'],
  ['phần V mục 3 điểm b hướng dẫn 986', 'điểm b mục 3 phần V'],
  ['phan v muc 3 duoc may diem a 986/hd-sgddt', 'mục 3 phần V'],
  ['Điều 2 Quy định, 01/2025/QĐ-UBND', 'Điều 2 Quy định'],
  ['Điều 2 quy định gì, 01/2025/QĐ-UBND', 'Điều 2'],
  ['Điều 2 quyết định 01/2025/QĐ-UBND quy định', 'Điều 2']
])('in whatever order it is typed: %s', async (text, address) => {
  expect(await knowledge.lookUp(text, TODAY)).toMatchObject({ kind: 'found', provision: { address } })
})
