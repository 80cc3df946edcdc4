import { expect, test } from 'vitest'
import { check } from '#ingest/check.ts'
import { compare } from '#ingest/compare.ts'
import { numberingGaps, repeatedAddresses } from '#ingest/numbering.ts'
import type { Block } from '#ingest/read/blocks.ts'
import { split } from '#ingest/split.ts'
import { outline } from '#ingest/structure/outline.ts'
import { aDocument } from './a-document.ts'

function paragraphs(text: string): Block[] {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
  return lines.map((line) => ({ kind: 'paragraph', text: line, page: null, bold: false, centered: false }))
}

const provisionsOf = (text: string) => outline(paragraphs(text)).provisions

const RULES = `
  Điều 1. Phạm vi
  Quy định này áp dụng cho các trường trên địa bàn xã.
  Điều 2. Hồ sơ
  1. Hồ sơ dự tuyển gồm:
  a) Đơn dự tuyển;
  b) Giấy khai sinh;
  c) Giấy xác nhận nơi cư trú.
  2. Hồ sơ nộp tại trường.`

test('a document numbered without a gap has none reported', () => {
  expect(numberingGaps(provisionsOf(RULES))).toEqual([])
  expect(repeatedAddresses(provisionsOf(RULES))).toEqual([])
})

test('missing Điều, khoản and điểm are named with their place', () => {
  const gaps = numberingGaps(
    provisionsOf(`
      Điều 1. Một
      Nội dung của điều một.
      Điều 4. Bốn
      1. Khoản một gồm:
      a) Điểm a;
      d) Điểm d;
      2. Khoản hai.
      4. Khoản bốn.`)
  )
  expect(gaps).toEqual(['Điều 2–3', 'điểm b–c khoản 1 Điều 4', 'khoản 3 Điều 4'])
})

test('a list that leaves out đ, or puts 5a between, has no gap', () => {
  const letters = [...'abcdeghik'].map((letter) => `${letter}) Giấy tờ ${letter};`).join('\n')
  expect(numberingGaps(provisionsOf(`Điều 1. Hồ sơ\n1. Gồm:\n${letters}\n2. Hết.`))).toEqual([])
  expect(numberingGaps(provisionsOf('Điều 1. Một\nA.\nĐiều 1a. Thêm\nB.\nĐiều 2. Hai\nC.'))).toEqual([])
})

function warningsOf(text: string, known = {}, keep = 1): string[] {
  const blocks = paragraphs(text)
  const outlined = outline(blocks)
  const document = aDocument(known)
  const passages = split(document, outlined.provisions)
  return check({ document, blocks, outline: outlined, passages: passages.slice(0, Math.ceil(passages.length * keep)) })
}

const DATED = { number: '1/2026/QĐ-UBND', issued: '2026-01-01', effective: '2026-01-02' }

test('a whole document with number and dates has nothing to warn of', () => {
  expect(warningsOf(RULES, DATED)).toEqual([])
})

test('what the head does not say is told: number and dates', () => {
  expect(warningsOf(RULES)).toEqual([expect.stringMatching(/số ký hiệu, ngày ban hành, ngày có hiệu lực/)])
  expect(warningsOf(RULES, { ...DATED, issued: null })).toEqual(['Không tìm thấy ngày ban hành.'])
})

test('a plan for a school year needs no day of effect', () => {
  expect(warningsOf(RULES, { ...DATED, effective: null, period: 'năm học 2026–2027' })).toEqual([])
})

test('text that does not reach the index is told with its share', () => {
  expect(warningsOf(RULES, DATED, 0.5)).toEqual([expect.stringMatching(/^Chỉ \d+(,\d)? % số chữ/)])
})

test('a new version is compared by provision: a change below does not mark what holds it', () => {
  const after = provisionsOf(
    RULES.replace('Giấy khai sinh', 'Giấy khai sinh bản sao').replace('c) Giấy xác nhận nơi cư trú.', '') +
      '\n3. Hồ sơ được trả lại.'
  )
  const { added, removed, changed, kept } = compare(provisionsOf(RULES), after)
  expect(added.map(({ address }) => address)).toEqual(['khoản 3 Điều 2'])
  expect(removed.map(({ address }) => address)).toEqual(['điểm c khoản 1 Điều 2'])
  expect(changed.map(({ address }) => address)).toEqual(['điểm b khoản 1 Điều 2'])
  expect(kept).toBe(5)
})
