import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '#ingest/read/blocks.ts'
import { split } from '#ingest/split.ts'
import { measureCoverage } from '#ingest/structure/coverage.ts'
import { outline } from '#ingest/structure/outline.ts'
import type { DocumentRecord } from '#knowledge/document.ts'

const LABELS = [
  ...['Điều 1. ', 'Điều 2. ', 'Điều 3. ', 'Điều 1.', 'Chương I', 'Chương II', 'Mục 1', 'Phần thứ nhất'],
  ...['1. ', '2. ', '3. ', '7. ', 'I. ', 'II. ', '1.1. ', '1.2. ', '2.1 ', 'a) ', 'b) ', 'c) ', 'đ) ', 'a.1) ', '(1) '],
  ...['- ', '+ ', '“', '”', '“1. ', 'Phụ lục I', 'Mẫu số 01', 'QUY CHẾ', '(Ban hành kèm theo Quyết định số 1/QĐ-X)'],
  ...['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'Căn cứ ', 'Số: 1/QĐ-X', 'QUYẾT ĐỊNH', 'Kính gửi: ', '', '', '']
]
const WORDS = ['sân', 'chơi', 'trường', 'Học sinh', 'như sau:', 'sửa đổi khoản 1 Điều 2 như sau:', 'năm 2026.', 'CHUNG']

const text = fc
  .tuple(fc.constantFrom(...LABELS), fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }))
  .map(([label, words]) => label + words.join(' '))
  .filter((line) => /[\p{L}\p{N}]/u.test(line))

const cell = fc.constantFrom('', '1', 'Toán', 'Ngữ văn', 'STT', '7 giờ 30')
const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('paragraph' as const),
      text,
      page: fc.constant(null),
      bold: fc.boolean(),
      centered: fc.boolean()
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('heading' as const),
      text,
      depth: fc.integer({ min: 1, max: 4 }),
      page: fc.constant(null)
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('footnote' as const), text, page: fc.constant(null) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      header: fc.integer({ min: 0, max: 1 }),
      page: fc.constant(null)
    })
  }
)
const blocks = fc.array(block, { maxLength: 60 })

const letters = (value: string) => value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

test('every word read is in the head, in a provision or in the closing part', () => {
  fc.assert(
    fc.property(blocks, (read) => {
      const { read: all, kept } = measureCoverage(read, outline(read))
      expect(kept).toBe(all)
    }),
    { numRuns: 300 }
  )
})

test('words of lines and headings are in one place only', () => {
  const lines = fc.array(
    block.filter(({ kind }) => kind !== 'table'),
    { maxLength: 60 }
  )
  fc.assert(
    fc.property(lines, (read) => {
      const found = outline(read)
      const placed = [...found.head, ...found.tail].map((one) => (one.kind === 'table' ? '' : one.text))
      const own = found.provisions.map((provision) => provision.own)
      const count = (texts: string[]) => texts.reduce((sum, each) => sum + letters(each), 0)
      expect(count([...placed, ...own])).toBe(count(read.map((one) => (one.kind === 'table' ? '' : one.text))))
    }),
    { numRuns: 300 }
  )
})

test('keys are unique, and each provision follows the one that contains it', () => {
  fc.assert(
    fc.property(blocks, (read) => {
      const { provisions } = outline(read)
      const seen = new Set<string>()
      provisions.forEach(({ key, parent, order }, i) => {
        expect(order).toBe(i)
        expect(seen.has(key)).toBe(false)
        if (parent !== null) expect(seen.has(parent)).toBe(true)
        seen.add(key)
      })
    }),
    { numRuns: 300 }
  )
})

test('every line of a provision is in a passage or in the headings above one', () => {
  fc.assert(
    fc.property(blocks, (read) => {
      const { provisions } = outline(read)
      const document = { id: 'x', number: '1/QĐ-X', effective: null, expires: null } as DocumentRecord
      const passages = split(document, provisions)
      const shown = passages.flatMap((passage) => [passage.text, ...passage.trail]).join('\n')
      for (const { own, path } of provisions) {
        if (path.at(-1)?.level === 'bang') continue
        for (const line of own.split('\n')) {
          for (const word of line.match(/[\p{L}\p{N}]+/gu) ?? []) expect(shown).toContain(word)
        }
      }
      expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
    }),
    { numRuns: 300 }
  )
})
