import { expect, test } from 'vitest'
import { recordFact } from '#bot/conversation/record-question.ts'
import { tellingOf, tellRecord } from '#bot/conversation/tell-record.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { aDocument } from '../../knowledge/a-document.ts'

test.each([
  ['còn hiệu lực không', 'state'],
  ['con hieu luc ko a', 'state'],
  ['đã hết hiệu lực chưa', 'state'],
  ['còn áp dụng nữa không', 'state'],
  ['đã bị thay thế chưa', 'state'],
  ['còn hiệu lực hay hết', 'state'],
  ['khi nào có hiệu lực', 'effective'],
  ['có hiệu lực từ ngày nào', 'effective'],
  ['cho em hỏi có hiệu lực thi hành kể từ ngày nào ạ', 'effective'],
  ['áp dụng từ khi nào', 'effective'],
  ['ban hành ngày nào', 'issued'],
  ['được thông qua khi nào', 'issued'],
  ['do ai ban hành', 'issuer'],
  ['cơ quan nào ban hành vậy', 'issuer'],
  ['ai ký', 'signer'],
  ['thông tư số do ai ký ban hành', 'signer'],
  ['gồm mấy chương', 'chapters'],
  ['có bao nhiêu điều', 'articles'],
  ['có mấy chương, bao nhiêu điều ạ', 'chapters'],
  ['thay thế luật nào', 'replaces'],
  ['này thay thế cho văn bản nào', 'replaces'],
  ['này áp dụng từ ngày nào', 'effective'],
  ['mới có hiệu lực khi nào', 'effective'],
  ['văn bản nào thay thế', null],
  ['thay thế', null],
  ['thẻ căn cước còn hiệu lực không', null],
  ['giấy chứng nhận có hiệu lực từ ngày nào', null],
  ['ai ký giấy khen', null],
  ['áp dụng cho ai', null],
  ['có bao nhiêu điều kiện', null],
  ['gồm mấy bước', null],
  ['ban hành mẫu đơn nào', null],
  ['kỳ thi khi nào', null],
  ['hết hạn khi nào', null]
] as const)('beside the name of a document, “%s” asks for its %s', (beside, fact) => {
  expect(recordFact(beside)).toBe(fact)
})

function aLaw(more: Partial<DocumentRecord> = {}) {
  const record = { id: 'tep-1', kind: 'Luật', title: 'CƯ TRÚ', effective: '2021-07-01', ...more }
  return aDocument(record, {
    'Phạm vi': ['1. Luật này quy định về cư trú.'],
    'Hiệu lực': [
      '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2021.',
      '2. Luật Cư trú số 81/2006/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực.'
    ]
  })
}

function tell(fact: Parameters<typeof tellRecord>[0], more: Partial<DocumentRecord> = {}) {
  const { document, provisions } = aLaw(more)
  const told = tellRecord(fact, document, provisions, '2026-11-29')
  return told && [told.words, told.isSaid ? told.by.address : null]
}

test.each([
  ['state', {}, 'Luật Cư trú còn hiệu lực (có hiệu lực từ ngày 01/07/2021).', 'khoản 1 Điều 2'],
  ['state', { expires: '2025-01-01' }, 'Luật Cư trú đã hết hiệu lực từ ngày 01/01/2025.', 'khoản 1 Điều 2'],
  ['state', { effective: '2027-01-01' }, 'Luật Cư trú chưa có hiệu lực; đến ngày 01/01/2027 mới áp dụng.', null],
  ['effective', {}, 'Luật Cư trú có hiệu lực từ ngày 01/07/2021.', 'khoản 1 Điều 2'],
  ['issued', { issued: '2020-11-13' }, 'Luật Cư trú được ban hành ngày 13/11/2020.', null],
  ['issuer', { issuer: 'QUỐC HỘI' }, 'Luật Cư trú do Quốc hội ban hành.', null],
  ['signer', { signer: 'Lê A' }, 'Người ký Luật Cư trú là Lê A.', null],
  ['articles', { number: '68/2020/QH14' }, 'Luật 68/2020/QH14 có 2 điều.', null]
] as const)('%s of %j is told as “%s”', (fact, more, words, address) => {
  expect(tell(fact, more)).toEqual([words, address])
})

test.each([
  ['Thông tư này thay thế Thông tư số 28/2009/TT-BGDĐT ngày 21 tháng 10 năm 2009.', true],
  ['Bãi bỏ Thông tư số 44/2011/TT-BGDĐT và Thông tư số 11/2013/TT-BGDĐT.', true],
  ['Luật Cư trú số 81/2006/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực.', true],
  ['Các văn bản sau đây hết hiệu lực: Nghị quyết số 15/2013/NQ-HĐND, số 14/2016/NQ-HĐND.', true],
  ['Văn bản dẫn chiếu được sửa đổi, bổ sung hoặc thay thế thì thực hiện theo Thông tư số 44/2011/TT-BGDĐT.', false],
  ['Quyết định số 01/2026/TT-BGDĐT này hết hiệu lực khi có quy định mới.', false],
  ['Bản photo không thay thế cho bản chính.', false]
])('“%s” tells which papers end: %s', (line, tells) => {
  const { document, provisions } = aDocument(
    { id: 'tep-1', number: '01/2026/TT-BGDĐT' },
    { 'Hiệu lực': [`1. ${line}`] }
  )
  expect(tellingOf('replaces', document, provisions)?.own ?? null).toBe(tells ? `1. ${line}` : null)
})

test('what ends a paper that the record knows of goes before another', () => {
  const relations = [{ kind: 'repeals', target: '81/2006/QH11', provision: null, from: null }] as const
  const { document, provisions } = aDocument(
    { id: 'tep-1', relations: [...relations] },
    { 'Hiệu lực': ['1. Bãi bỏ Điều 9 Nghị định số 5/2010/NĐ-CP.', '2. Luật số 81/2006/QH11 hết hiệu lực.'] }
  )
  expect(tellingOf('replaces', document, provisions)?.own).toBe('2. Luật số 81/2006/QH11 hết hiệu lực.')
})

test('since when a paper holds that has no day is told by what says so', () => {
  const { document, provisions } = aDocument(
    { id: 'tep-1' },
    { 'Hiệu lực': ['1. Thông tư này có hiệu lực thi hành kể từ ngày ký.'] }
  )
  expect(tellingOf('effective', document, provisions)?.own).toBe('1. Thông tư này có hiệu lực thi hành kể từ ngày ký.')
  expect(tellingOf('issued', document, provisions)).toBeNull()
})

test.each(['issued', 'signer', 'issuer', 'chapters'] as const)('%s is not told where it is not known', (fact) => {
  expect(tell(fact)).toBeNull()
  expect(tell('state', { effective: null })).toBeNull()
})
