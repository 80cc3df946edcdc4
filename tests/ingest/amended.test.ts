import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ingest } from '#ingest/ingest.ts'
import { ingestAll, rebuildAll, retire } from '#ingest/run.ts'
import type { Source } from '#ingest/sources.ts'
import type { Day } from '#knowledge/document.ts'
import { aDecision, ingestFolder } from './ingest-folder.ts'

let data: Awaited<ReturnType<typeof ingestFolder>>
beforeEach(async () => {
  data = await ingestFolder()
})
afterEach(() => data.close())

const RULES = aDecision(
  '10/2026/QĐ-UBND',
  `
**Điều 1. Phạm vi**

Quy định này áp dụng cho các cơ sở dạy thêm trên địa bàn xã.

**Điều 2. Giờ dạy thêm**

1. Lớp dạy thêm buổi tối kết thúc trước 20 giờ 30 phút.

2. Không dạy thêm vào:

a) Ngày Chủ nhật đối với học sinh tiểu học;

b) Ngày Tết Nguyên đán.

**Điều 3. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2026.`
)

const amending = (number: string, orders: string, issued: string, from: string) =>
  aDecision(
    number,
    `
**Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 10/2026/QĐ-UBND**

${orders}

**Điều 2. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày ${from}.`,
    { issued, title: 'sửa đổi giờ dạy' }
  )

const AUTUMN = amending(
  '30/2026/QĐ-UBND',
  `1. Sửa đổi khoản 1 Điều 2 như sau:

“1. Lớp dạy thêm buổi tối kết thúc trước 20 giờ 00 phút.”.

2. Bổ sung điểm c vào sau điểm b khoản 2 Điều 2 như sau:

“c) Ngày khai giảng.”.

3. Bổ sung Điều 2a vào sau Điều 2 như sau:

“Điều 2a. Sĩ số lớp dạy thêm

1. Mỗi lớp dạy thêm không quá 25 học sinh.

2. Mỗi học sinh có một chỗ ngồi.”.`,
  'ngày 20 tháng 8 năm 2026',
  '15 tháng 9 năm 2026'
)

const WINTER = amending(
  '40/2026/QĐ-UBND',
  `1. Sửa đổi khoản 1 Điều 2 như sau:

“1. Lớp dạy thêm buổi tối kết thúc trước 19 giờ 45 phút.”.

2. Bãi bỏ điểm a khoản 2 Điều 2.`,
  'ngày 01 tháng 11 năm 2026',
  '01 tháng 12 năm 2026'
)

function sources(...files: { name: string; bytes: Uint8Array }[]): Source[] {
  return files.map((file) => ({ name: file.name, load: async () => ({ kind: 'loaded', ...file }) }))
}

const silent = () => undefined

/** What a folder of documents says, whatever way it came to say it. */
async function said({ knowledge }: Ingest) {
  const stored = await knowledge.readDocument('10-2026-qd-ubnd')
  const days: Day[] = ['2026-09-14', '2026-09-15', '2026-12-01']
  const answers = days.map(async (day) => {
    const { hits } = await knowledge.retrieve('lớp dạy thêm buổi tối kết thúc trước mấy giờ', day)
    const found = await knowledge.lookUp('điều 2 quyết định 10/2026/QĐ-UBND', day)
    return {
      first: hits[0]?.passage.text,
      id: hits[0]?.passage.id,
      text: found.kind === 'found' && found.provision.text
    }
  })
  return { provisions: stored?.provisions, answers: await Promise.all(answers) }
}

async function after(...files: { name: string; bytes: Uint8Array }[]) {
  const fresh = await ingestFolder()
  const ingest = await fresh.open()
  for (const file of files) await ingestAll(ingest, sources(file), silent)
  const heard = await said(ingest)
  await fresh.close()
  return heard
}

test('new words stand beside the old with both periods, in whatever order the documents came', async () => {
  const { provisions, answers } = await after(RULES, AUTUMN, WINTER)
  expect(
    provisions?.map(({ key, effective, expires, amendedBy }) => [key, effective, expires, amendedBy?.[0]?.document])
  ).toEqual([
    ['dieu-1', null, null, undefined],
    ['dieu-2', null, null, undefined],
    ['dieu-2.khoan-1', null, '2026-09-15', undefined],
    ['dieu-2.khoan-1-tu-2026-09-15', '2026-09-15', '2026-12-01', '30/2026/QĐ-UBND'],
    ['dieu-2.khoan-1-tu-2026-12-01', '2026-12-01', null, '40/2026/QĐ-UBND'],
    ['dieu-2.khoan-2', null, null, undefined],
    ['dieu-2.khoan-2.diem-a', null, '2026-12-01', undefined],
    ['dieu-2.khoan-2.diem-b', null, null, undefined],
    ['dieu-2.khoan-2.diem-c', '2026-09-15', null, '30/2026/QĐ-UBND'],
    ['dieu-2a', '2026-09-15', null, '30/2026/QĐ-UBND'],
    ['dieu-2a.khoan-1', '2026-09-15', null, '30/2026/QĐ-UBND'],
    ['dieu-2a.khoan-2', '2026-09-15', null, '30/2026/QĐ-UBND'],
    ['dieu-3', null, null, undefined]
  ])
  expect(answers.map(({ first }) => /\d+ giờ \d+/.exec(first ?? '')?.[0])).toEqual([
    '20 giờ 30',
    '20 giờ 00',
    '19 giờ 45'
  ])
  for (const order of [
    [AUTUMN, RULES, WINTER],
    [WINTER, AUTUMN, RULES],
    [WINTER, RULES, AUTUMN]
  ]) {
    expect(await after(...order)).toEqual({ provisions, answers })
  }
})

test('what holds a changed part reads as the day has it, in look-up and in passages', async () => {
  const { answers } = await after(RULES, AUTUMN, WINTER)
  const whole = answers.map(({ text }) => String(text).split('\n').slice(1))
  expect(whole).toEqual([
    [
      '1. Lớp dạy thêm buổi tối kết thúc trước 20 giờ 30 phút.',
      '2. Không dạy thêm vào:',
      'a) Ngày Chủ nhật đối với học sinh tiểu học;',
      'b) Ngày Tết Nguyên đán.'
    ],
    [
      '1. Lớp dạy thêm buổi tối kết thúc trước 20 giờ 00 phút.',
      '2. Không dạy thêm vào:',
      'a) Ngày Chủ nhật đối với học sinh tiểu học;',
      'b) Ngày Tết Nguyên đán.',
      'c) Ngày khai giảng.'
    ],
    [
      '1. Lớp dạy thêm buổi tối kết thúc trước 19 giờ 45 phút.',
      '2. Không dạy thêm vào:',
      'b) Ngày Tết Nguyên đán.',
      'c) Ngày khai giảng.'
    ]
  ])
})

test('a passage that holds a changed part comes in each of its wordings, one for every day', async () => {
  const ingest = await data.open()
  await ingestAll(ingest, sources(RULES, AUTUMN, WINTER), silent)
  for (const [day, points, id] of [
    ['2026-09-14', 'ab', 'dieu-2.khoan-2'],
    ['2026-09-15', 'abc', 'dieu-2.khoan-2~2'],
    ['2026-12-01', 'bc', 'dieu-2.khoan-2~3']
  ] as const) {
    const { hits } = await ingest.knowledge.retrieve('không dạy thêm vào ngày Tết Nguyên đán', day)
    const found = hits.filter(({ passage }) => passage.provisionKey === 'dieu-2.khoan-2')
    expect(found.map(({ passage }) => passage.id)).toEqual([`10-2026-qd-ubnd/${id}`])
    expect(found[0]?.passage.text.match(/^[a-z](?=\))/gm)?.join('')).toBe(points)
  }
})

test('an article that was added is found from its day on, and not before', async () => {
  const ingest = await data.open()
  await ingestAll(ingest, sources(AUTUMN, RULES), silent)
  const found = (day: Day) => ingest.knowledge.lookUp('khoản 1 điều 2a quyết định 10/2026/QĐ-UBND', day)
  expect(await found('2026-09-15')).toMatchObject({ kind: 'found', validity: 'in_force' })
  expect(await found('2026-09-14')).toMatchObject({ kind: 'found', validity: 'not_yet' })
  const { hits } = await ingest.knowledge.retrieve('mỗi lớp dạy thêm bao nhiêu học sinh', '2026-09-20')
  expect(hits.map(({ passage }) => passage.id)).toContain('10-2026-qd-ubnd/dieu-2a.khoan-1')
})

test('retiring the amending document brings back the old words, restoring it the new ones', async () => {
  const ingest = await data.open()
  await ingestAll(ingest, sources(RULES, AUTUMN), silent)
  const amended = await said(ingest)
  await retire(ingest, '30/2026/QĐ-UBND')
  const provisions = (await ingest.knowledge.readDocument('10-2026-qd-ubnd'))?.provisions
  expect(provisions?.filter(({ effective, expires, later }) => effective ?? expires ?? later)).toEqual([])
  expect(provisions).toHaveLength(7)
  await retire(ingest, '30/2026/QĐ-UBND', false)
  expect(await said(ingest)).toEqual(amended)
  await rebuildAll(await data.open(), silent)
  expect(await said(ingest)).toEqual(amended)
})

test('words the document has already are not put beside themselves', async () => {
  const consolidated = new TextDecoder().decode(RULES.bytes).replace('20 giờ 30', '20 giờ 00')
  const { provisions } = await after({ ...RULES, bytes: new TextEncoder().encode(consolidated) }, AUTUMN)
  expect(provisions?.filter(({ path }) => path.at(-1)?.level === 'khoan').map(({ key }) => key)).toEqual([
    'dieu-2.khoan-1',
    'dieu-2.khoan-2',
    'dieu-2a.khoan-1',
    'dieu-2a.khoan-2'
  ])
})
