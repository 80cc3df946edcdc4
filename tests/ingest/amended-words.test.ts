import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ingest } from '#ingest/ingest.ts'
import { type IngestOutcome, ingestFile, previewFile } from '#ingest/pipeline.ts'
import { sayAmendedBy } from '#knowledge/amended-by.ts'
import type { Day } from '#knowledge/document.ts'
import { aDecision, ingestFolder } from './ingest-folder.ts'

let data: Awaited<ReturnType<typeof ingestFolder>>
let ingest: Ingest
beforeEach(async () => {
  data = await ingestFolder()
  ingest = await data.open()
})
afterEach(() => data.close())

const RULES = aDecision(
  '10/2026/QĐ-UBND',
  `
**Điều 1. Phạm vi**

Quy định này áp dụng cho Phòng Giáo dục và Đào tạo và các trường trên địa bàn xã.

**Điều 2. Hồ sơ**

1. Hồ sơ nộp tại Phòng Giáo dục và Đào tạo trong giờ hành chính.

2. Hồ sơ gồm:

a) Đơn đăng ký của cha mẹ;

b) Bản sao giấy khai sinh có chứng thực.

3. Kết quả trả tại Phòng Giáo dục và Đào tạo.

**Điều 3. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2026.`
)

const amending = (orders: string) =>
  aDecision(
    '30/2026/QĐ-UBND',
    `
**Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 10/2026/QĐ-UBND**

${orders}

**Điều 2. Hiệu lực thi hành**

Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 9 năm 2026.`,
    { issued: 'ngày 20 tháng 8 năm 2026', title: 'sửa đổi hồ sơ' }
  )

async function textOf(address: string, day: Day): Promise<string> {
  const found = await ingest.knowledge.lookUp(`${address} quyết định 10/2026/QĐ-UBND`, day)
  return found.kind === 'found' ? found.provision.text : found.kind
}

async function reads(address: string): Promise<string[]> {
  return [await textOf(address, '2026-09-14'), await textOf(address, '2026-09-15')]
}

const warningsOf = (outcome: IngestOutcome) => (outcome.kind === 'indexed' ? outcome.warnings.join('\n') : outcome.kind)

test('words are put in the place of others at every place named, from their day on', async () => {
  const orders = `1. Thay thế cụm từ “Phòng Giáo dục và Đào tạo” bằng cụm từ “Ủy ban nhân dân xã” tại khoản 1, khoản 3 Điều 2.

2. Bỏ cụm từ “có chứng thực” tại điểm b khoản 2 Điều 2.

3. Bổ sung cụm từ “hoặc người giám hộ” vào sau cụm từ “cha mẹ” tại điểm a khoản 2 Điều 2.`
  for (const file of [amending(orders), RULES]) await ingestFile(ingest, file)
  expect(await reads('khoản 1 điều 2')).toEqual([
    '1. Hồ sơ nộp tại Phòng Giáo dục và Đào tạo trong giờ hành chính.',
    '1. Hồ sơ nộp tại Ủy ban nhân dân xã trong giờ hành chính.'
  ])
  expect(await reads('khoản 3 điều 2')).toEqual([
    '3. Kết quả trả tại Phòng Giáo dục và Đào tạo.',
    '3. Kết quả trả tại Ủy ban nhân dân xã.'
  ])
  expect(await textOf('khoản 2 điều 2', '2026-09-15')).toBe(
    '2. Hồ sơ gồm:\na) Đơn đăng ký của cha mẹ hoặc người giám hộ;\nb) Bản sao giấy khai sinh.'
  )
  expect(await textOf('điều 1', '2026-09-15')).toContain('Phòng Giáo dục và Đào tạo')
})

test('several orders in one sentence, and words changed wherever they stand', async () => {
  const orders = `1. Thay cụm từ “Phòng Giáo dục và Đào tạo” bằng cụm từ “Phòng Văn hoá – Xã hội”; bỏ cụm từ “có chứng thực” tại điểm b khoản 2 Điều 2.`
  for (const file of [RULES, amending(orders)]) await ingestFile(ingest, file)
  for (const place of ['điều 1', 'khoản 1 điều 2', 'khoản 3 điều 2']) {
    expect((await reads(place)).map((text) => /Phòng \S+/.exec(text)?.[0])).toEqual(['Phòng Giáo', 'Phòng Văn'])
  }
  expect(await textOf('điểm b khoản 2 điều 2', '2026-09-15')).toBe('b) Bản sao giấy khai sinh.')
})

test('what was changed says by which provision of which document, and from when', async () => {
  const orders = `1. Thay thế cụm từ “Phòng Giáo dục và Đào tạo” bằng cụm từ “Ủy ban nhân dân xã” tại khoản 1 Điều 2.

2. Bãi bỏ điểm b khoản 2 Điều 2.

3. Sửa đổi khoản 3 Điều 2 như sau:

“3. Kết quả trả qua mạng.”.`
  for (const file of [RULES, amending(orders)]) await ingestFile(ingest, file)
  const said = async (address: string, day: Day) => {
    const found = await ingest.knowledge.lookUp(`${address} quyết định 10/2026/QĐ-UBND`, day)
    return found.kind === 'found' ? sayAmendedBy(found.provision.amendedBy ?? []) : found.kind
  }
  expect(await said('khoản 1 điều 2', '2026-09-14')).toBe('')
  expect(await said('khoản 1 điều 2', '2026-09-15')).toBe('khoản 1 Điều 1, 30/2026/QĐ-UBND')
  expect(await said('khoản 2 điều 2', '2026-09-15')).toBe('khoản 2 Điều 1, 30/2026/QĐ-UBND')
  expect(await said('khoản 3 điều 2', '2026-09-15')).toBe('khoản 3 Điều 1, 30/2026/QĐ-UBND')
  expect(await said('điều 2', '2026-09-15')).toBe(
    [1, 2, 3].map((khoan) => `khoản ${khoan} Điều 1, 30/2026/QĐ-UBND`).join('; ')
  )
  const { hits } = await ingest.knowledge.retrieve('kết quả trả qua mạng', '2026-09-15')
  expect(hits[0]?.passage.amendedBy).toEqual([
    {
      document: '30/2026/QĐ-UBND',
      provision: 'khoản 3 Điều 1',
      passage: '30-2026-qd-ubnd/dieu-1.khoan-3',
      from: '2026-09-15'
    }
  ])
})

test('a place or words that the other document does not have are told, before and after writing, in any order', async () => {
  const orders = `1. Sửa đổi điểm c khoản 7 Điều 9 như sau:

“c) Một điểm không có chỗ.”.

2. Bỏ cụm từ “có công chứng” tại điểm b khoản 2 Điều 2.

3. Bãi bỏ khoản 8 Điều 2.`
  const wanted = [/điểm c khoản 7 Điều 9, 10\/2026/, /“có công chứng” tại điểm b khoản 2 Điều 2/, /khoản 8 Điều 2, 10/]
  await ingestFile(ingest, RULES)
  for (const said of wanted) expect(warningsOf(await previewFile(ingest, amending(orders)))).toMatch(said)
  const told = warningsOf(await ingestFile(ingest, amending(orders)))
  for (const said of wanted) expect(told).toMatch(said)
  const fresh = await ingestFolder()
  const other = await fresh.open()
  expect(warningsOf(await ingestFile(other, amending(orders)))).not.toContain('Không tìm thấy điểm')
  const toldLater = warningsOf(await ingestFile(other, RULES))
  for (const said of wanted) expect(toldLater).toMatch(said)
  await fresh.close()
})

test('a text that has the new words already is left as it is, without a word', async () => {
  const orders = `1. Bổ sung cụm từ “hành chính” vào sau cụm từ “trong giờ” tại khoản 1 Điều 2.`
  await ingestFile(ingest, RULES)
  expect(warningsOf(await ingestFile(ingest, amending(orders)))).not.toContain('Không tìm thấy')
  expect((await ingest.knowledge.readDocument('10-2026-qd-ubnd'))?.provisions).toHaveLength(8)
})
