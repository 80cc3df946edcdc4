import { expect, test } from 'vitest'
import { split } from '#ingest/split.ts'
import { outline } from '#ingest/structure/outline.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { typed } from './structure/typed.ts'

const DOCUMENT: DocumentRecord = {
  id: '12-2026-tt-bht',
  number: '12/2026/TT-BHT',
  kind: 'Thông tư',
  title: 'Sân chơi',
  issuer: null,
  signer: null,
  issued: null,
  effective: '2026-09-01',
  expires: null,
  period: null,
  file: 'a.md',
  digest: '',
  sample: false,
  relations: []
}

const passages = (text: string) => split(DOCUMENT, outline(typed(text)).provisions)

const ARTICLE = `
Chương I
QUY ĐỊNH CHUNG
Điều 1. Sân chơi
Trường có sân chơi bảo đảm các yêu cầu sau đây:
1. Sân đất có:
a) Cây;
b) Ghế.
2. Sân cát.
Điều 2. Cổng trường
Cổng mở lúc 6 giờ.`

test('a clause with its points is one passage, an article without clauses is whole', () => {
  expect(passages(ARTICLE).map(({ address, text }) => [address, text])).toEqual([
    ['Điều 1', 'Điều 1. Sân chơi\nTrường có sân chơi bảo đảm các yêu cầu sau đây:'],
    ['khoản 1 Điều 1', '1. Sân đất có:\na) Cây;\nb) Ghế.'],
    ['khoản 2 Điều 1', '2. Sân cát.'],
    ['Điều 2', 'Điều 2. Cổng trường\nCổng mở lúc 6 giờ.']
  ])
})

test('a passage knows the headings above it and the sentence that leads in', () => {
  expect(passages(ARTICLE)[1]?.trail).toEqual([
    'Chương I. QUY ĐỊNH CHUNG',
    'Điều 1. Sân chơi',
    'Trường có sân chơi bảo đảm các yêu cầu sau đây:'
  ])
})

test('a passage has the period of its document', () => {
  expect(passages(ARTICLE)[0]).toMatchObject({ effective: '2026-09-01', expires: null, documentId: DOCUMENT.id })
})

test('what is too long is cut at its points, and no word is lost', () => {
  const points = 'abcdđeghik'.split('').map((letter) => `${letter}) ${'Một việc phải làm ngay. '.repeat(20).trim()}`)
  const text = `Điều 1. Việc\n1. Các việc gồm:\n${points.join('\n')}`
  const cut = passages(text)
  expect(cut.length).toBeGreaterThan(1)
  expect(cut.map(({ id }) => id).slice(0, 2)).toEqual([
    '12-2026-tt-bht/dieu-1.khoan-1',
    '12-2026-tt-bht/dieu-1.khoan-1~2'
  ])
  expect(Math.max(...cut.map((passage) => passage.text.split(/\s+/).length))).toBeLessThanOrEqual(400)
  expect(cut.map((passage) => passage.text).join('\n')).toBe(`1. Các việc gồm:\n${points.join('\n')}`)
  expect(cut[1]?.trail).toContain('1. Các việc gồm:')
})

test('a list of dashes is read with the part it stands in', () => {
  expect(
    passages('I. NỘI DUNG\n1. Mục đích\n- Vui chơi.\n- Học tập.\n2. Yêu cầu\na) An toàn.').map(({ text }) => text)
  ).toEqual(['I. NỘI DUNG\n1. Mục đích\n- Vui chơi.\n- Học tập.\n2. Yêu cầu\na) An toàn.'])
  const long = `1. Mục đích\n${Array.from({ length: 50 }, (_, i) => `- Trẻ em được vui chơi an toàn tại sân số ${i}.`).join('\n')}`
  expect(passages(`I. NỘI DUNG\n${long}`).map(({ address }) => address)).toEqual(['mục 1 phần I', 'mục 1 phần I'])
})

test('each row of a table is a passage of its own that knows its annex', () => {
  const blocks = [
    ...typed('Điều 1. Lịch\nTheo phụ lục.\nPhụ lục I\nLỊCH THI'),
    {
      kind: 'table' as const,
      header: 1,
      page: null,
      rows: [
        ['Buổi', 'Môn'],
        ['Sáng', 'Toán'],
        ['Chiều', 'Ngữ văn']
      ]
    }
  ]
  const rows = split(DOCUMENT, outline(blocks).provisions).slice(1)
  expect(rows.map(({ address, text, trail }) => [address, text, trail])).toEqual([
    ['Phụ lục I, hàng 1', 'Buổi: Sáng; Môn: Toán', ['Phụ lục I. LỊCH THI']],
    ['Phụ lục I, hàng 2', 'Buổi: Chiều; Môn: Ngữ văn', ['Phụ lục I. LỊCH THI']]
  ])
})

test('passages of a document without structure have no address', () => {
  expect(passages('Sân chơi mở cửa cả tuần.').map(({ address }) => address)).toEqual([null])
})

test('a heading that begins with its label is said once above what it heads', () => {
  const annex = `
Điều 1. Ban hành kèm theo Quyết định này Quy định về sân chơi.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Thị Mẫu
QUY ĐỊNH
Về sân chơi trong trường học
(Ban hành kèm theo Quyết định số 1/2026/QĐ-UBND)
Điều 1. Sân
Trường có sân.`
  const trail = passages(annex).at(-1)?.trail ?? []
  expect(trail.join('\n').match(/QUY ĐỊNH/g)).toHaveLength(1)
})
