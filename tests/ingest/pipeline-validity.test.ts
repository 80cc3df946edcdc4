import { expect, test } from 'vitest'
import { documentId, numberKey } from '#ingest/document-id.ts'
import { applyEnding, endings, openEndings } from '#ingest/validity.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { type Manifest, NO_ENDING } from '#knowledge/library/manifest.ts'
import type { Provision } from '#knowledge/provision.ts'
import { aDocument, aRelation } from './a-document.ts'

function shelf(...documents: DocumentRecord[]): Manifest[] {
  return documents.map((document) => ({ document, rewrites: [], versions: [], retired: false, ending: NO_ENDING }))
}

const old = aDocument({ id: 'cu', number: '17/2012/TT-BGDĐT', issued: '2012-05-16', effective: '2012-07-01' })
const replacing = aDocument({
  id: 'moi',
  number: '29/2024/TT-BGDĐT',
  issued: '2024-12-30',
  effective: '2025-02-14',
  relations: [aRelation('replaces', '17/2012/TT-BGDĐT'), aRelation('based_on', '43/2019/QH14')]
})

test('a replaced document ends on the day its successor takes effect, in whatever order the two came', () => {
  for (const manifests of [shelf(old, replacing), shelf(replacing, old)]) {
    expect([...endings(manifests)]).toEqual([['cu', { expires: '2025-02-14', parts: [] }]])
  }
})

test('a repealed document ends on the day the repeal names', () => {
  const repealing = { ...replacing, relations: [aRelation('repeals', '17/2012/tt-bgddt', { from: '2025-03-01' })] }
  expect(endings(shelf(old, repealing)).get('cu')?.expires).toBe('2025-03-01')
})

test('of several that end a document the earliest counts', () => {
  const later = { ...replacing, id: 'sau', effective: '2026-01-01' }
  expect(endings(shelf(later, old, replacing)).get('cu')?.expires).toBe('2025-02-14')
})

test('a retired document ends nothing, and so does one without a day', () => {
  const [first, second] = shelf(old, replacing)
  expect(endings([first, { ...second, retired: true }] as Manifest[]).size).toBe(0)
  const undated = { ...replacing, effective: null }
  expect(endings(shelf(old, undated)).size).toBe(0)
  expect(openEndings({ document: undated, rewrites: [] }, shelf(old, undated))).toEqual([
    expect.stringContaining('không rõ từ ngày nào')
  ])
})

test('nothing is ended by itself or by what was issued before it', () => {
  const self = { ...replacing, relations: [aRelation('replaces', '29/2024/TT-BGDĐT')] }
  const younger = { ...old, issued: '2025-06-01' }
  expect(endings(shelf(self)).size).toBe(0)
  expect(endings(shelf(younger, replacing)).size).toBe(0)
})

test('a number that two documents bear ends neither, and this is told', () => {
  const twin = { ...old, id: 'cu-2' }
  expect(endings(shelf(old, twin, replacing)).size).toBe(0)
  expect(openEndings({ document: replacing, rewrites: [] }, shelf(old, twin, replacing))).toEqual([
    expect.stringContaining('17/2012/TT-BGDĐT')
  ])
})

function provision(key: string, parent: string | null, address: string): Provision {
  const own = { key, parent, address, path: [], heading: null, own: '', text: '', order: 0, page: null }
  return { ...own, effective: null, expires: null }
}

test('a repealed part ends with all inside it, and the rest of its document does not', () => {
  const partly = {
    ...replacing,
    relations: [aRelation('repeals', '17/2012/TT-BGDĐT', { provision: 'Khoản 2 Điều 5' })]
  }
  const ending = endings(shelf(old, partly)).get('cu') ?? NO_ENDING
  const provisions = [
    provision('dieu-5', null, 'Điều 5'),
    provision('dieu-5.khoan-2', 'dieu-5', 'khoản 2 Điều 5'),
    provision('dieu-5.khoan-2.diem-a', 'dieu-5.khoan-2', 'điểm a khoản 2 Điều 5'),
    provision('dieu-5.khoan-3', 'dieu-5', 'khoản 3 Điều 5')
  ]
  const applied = applyEnding(old, provisions, ending)
  expect(applied.document.expires).toBeNull()
  expect(applied.provisions.map(({ expires }) => expires)).toEqual([null, '2025-02-14', '2025-02-14', null])
  const whole = applyEnding(old, provisions, { ...ending, expires: '2025-01-01' })
  expect(whole.provisions.map(({ expires }) => expires)).toEqual([null, null, null, null])
})

test('an address that leaves out the attached rules is found in them, unless two places could be meant', () => {
  const part = {
    provision: 'khoản 2 Điều 9',
    from: '2026-01-01',
    text: null,
    words: null,
    added: false,
    by: { document: '', provision: null, passage: '', from: '2026-01-01' }
  }
  const ending = { expires: null, parts: [part] }
  const attached = provision('quy-che.dieu-9.khoan-2', null, 'khoản 2 Điều 9 Quy chế')
  const annex = provision('phu-luc.dieu-9.khoan-2', null, 'khoản 2 Điều 9 Phụ lục I')
  const endsOf = (...all: Provision[]) => applyEnding(old, all, ending).provisions.map(({ expires }) => expires)
  expect(endsOf(attached)).toEqual(['2026-01-01'])
  expect(endsOf(attached, annex)).toEqual([null, null])
})

test('an id comes from the number, with the year where numbers begin anew each year', () => {
  const digest = '1a2b3c4d'.repeat(8)
  expect(documentId({ number: '24/2024/TT-BGDĐT', issuer: null, issued: '2024-12-24', digest })).toBe(
    '24-2024-tt-bgddt'
  )
  expect(documentId({ number: '15/KH-UBND', issuer: null, issued: '2026-02-01', digest })).toBe('15-kh-ubnd-2026')
  expect(documentId({ number: '15/KH-UBND', issuer: null, issued: null, digest })).toBe('15-kh-ubnd')
  expect(documentId({ number: null, issuer: null, issued: null, digest })).toBe('tep-1a2b3c4d')
  expect(numberKey('24/2024/TT–BGDĐT')).toBe('24-2024-tt-bgddt')
})
