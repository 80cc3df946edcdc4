import { expect, test } from 'vitest'
import { inDocument, leavesDocumentOpen, ofDocument } from '#bot/conversation/document-in-talk.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import { aDocument } from './hits.ts'

function shown(address: string | null, more: Partial<DocumentRecord> = {}): Extract<LookUp, { kind: 'found' }> {
  const document = aDocument({ number: '05/2025/TT-BGDĐT', kind: 'Thông tư', ...more })
  const provision = { key: 'dieu-7.khoan-2', address, trail: [], text: '', path: [], amendments: [] }
  return {
    kind: 'found',
    document,
    provision,
    validity: 'in_force',
    passageId: 'a/b',
    previous: null,
    next: null
  } as never
}

test.each([
  ['khoản 3', 'khoản 3 Điều 7 05/2025/TT-BGDĐT'],
  ['còn khoản 3?', 'còn khoản 3 Điều 7 05/2025/TT-BGDĐT'],
  ['điểm a khoản 3', 'điểm a khoản 3 Điều 7 05/2025/TT-BGDĐT'],
  ['điểm b', 'điểm b khoản 2 Điều 7 05/2025/TT-BGDĐT'],
  ['k3', 'k3 Điều 7 05/2025/TT-BGDĐT'],
  ['điều 8', 'điều 8 05/2025/TT-BGDĐT'],
  ['khoản 2 điều 8 nói gì', 'khoản 2 điều 8 nói gì 05/2025/TT-BGDĐT'],
  ['thông tư đó còn hiệu lực không', 'Thông tư 05/2025/TT-BGDĐT còn hiệu lực không'],
  ['văn bản này có hiệu lực từ khi nào', 'Thông tư 05/2025/TT-BGDĐT có hiệu lực từ khi nào'],
  ['thong tu nay thay the thong tu nao', 'Thông tư 05/2025/TT-BGDĐT thay the thong tu nao'],
  ['nghị định đó nói gì', null]
])('after a provision, “%s” is “%s”', (said, meant) => {
  expect(leavesDocumentOpen(said)).toBe(true)
  expect(inDocument(said, shown('khoản 2 Điều 7'))).toBe(meant)
})

test.each([
  ['khoản 2 thì sao', 'khoản 2 thì sao Điều 72 Luật Hôn nhân và gia đình'],
  ['điểm đ', 'điểm đ khoản 1 Điều 72 Luật Hôn nhân và gia đình'],
  ['còn điều 73', 'còn điều 73 Luật Hôn nhân và gia đình'],
  ['luật đó có hiệu lực khi nào', 'Luật Hôn nhân và gia đình có hiệu lực khi nào'],
  ['khoản 3 luật này', 'khoản 3 Luật Hôn nhân và gia đình Điều 72'],
  ['nghị định đó nói gì', null]
])('after a provision of a law without a number, “%s” is “%s”', (said, meant) => {
  expect(leavesDocumentOpen(said)).toBe(true)
  const law = { number: null, kind: 'Luật', title: 'HÔN NHÂN VÀ GIA ĐÌNH' }
  expect(inDocument(said, shown('khoản 1 Điều 72', law))).toBe(meant)
})

test('a clause of a document without articles stays open', () => {
  expect(inDocument('khoản 3', shown('mục 4'))).toBeNull()
})

test.each([
  'điều 5 thông tư 46',
  'điều 5 luật giáo dục',
  'Thông tư 29/2024 thì thông tư này áp dụng cho ai',
  'mấy điểm ạ',
  'điểm a thì sao ạ, em được 5 điểm',
  'khoản 3 điều này áp dụng cho học sinh lớp mấy',
  'khoản thu nào được phép',
  'lớp 10 điểm bao nhiêu',
  'đ5 tt29'
])('“%s” names its document, or no provision at all', (said) => {
  expect(leavesDocumentOpen(said)).toBe(false)
})

test.each([
  ['thông tư 46', 'điều 5', 'điều 5 thông tư 46'],
  ['dạ thông tư 46', 'điều 5', 'điều 5 dạ thông tư 46'],
  ['ở thông tư 46 ạ', 'điều 5', 'điều 5 ở thông tư 46 ạ'],
  ['luật giáo dục', 'điều 5', 'điều 5 luật giáo dục'],
  ['thông tư 46 nói gì về học phí', 'điều 5', null],
  ['thông tư 46', 'học phí lớp 6 bao nhiêu', null],
  ['điều 6 thông tư 46', 'điều 5', null]
])('“%s” after “%s” is “%s”', (said, last, meant) => {
  expect(ofDocument(said, last)).toBe(meant)
})

test.each([
  ['khi nào có hiệu lực', 'điều 1 luật thanh niên', 'Luật Thanh niên khi nào có hiệu lực'],
  ['còn hiệu lực không', 'Luật Thanh niên khi nào có hiệu lực', 'Luật Thanh niên còn hiệu lực không'],
  ['ai ký vậy', 'thông tư 5 nói gì về học phí', 'Luật Thanh niên ai ký vậy'],
  ['khi nào có hiệu lực', 'thẻ căn cước điện tử là gì', null],
  ['giấy đó còn hiệu lực không', 'điều 1 luật thanh niên', null],
  ['học phí lớp 6 bao nhiêu', 'điều 1 luật thanh niên', null]
])('“%s” after “%s” is “%s”', (said, last, meant) => {
  expect(leavesDocumentOpen(said, last)).toBe(meant !== null)
  const law = { number: null, kind: 'Luật', title: 'THANH NIÊN' }
  if (meant !== null) expect(inDocument(said, shown('Điều 1', law))).toBe(meant)
})
