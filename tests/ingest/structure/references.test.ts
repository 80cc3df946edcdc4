import { expect, test } from 'vitest'
import { addressOf } from '#ingest/structure/addresses.ts'
import { outline } from '#ingest/structure/outline.ts'
import { findReferences, withReferences } from '#ingest/structure/references.ts'
import { typed } from './typed.ts'

const named = (text: string) => findReferences(text).map(({ path }) => addressOf(path))

test('provisions are found however they are listed', () => {
  expect(named('quy định tại điểm a khoản 2 Điều 37 và Điều 40')).toEqual(['điểm a khoản 2 Điều 37', 'Điều 40'])
  expect(named('các điểm a, b và đ khoản 2 Điều 5')).toEqual([
    'điểm a khoản 2 Điều 5',
    'điểm b khoản 2 Điều 5',
    'điểm đ khoản 2 Điều 5'
  ])
  expect(named('khoản 1, khoản 3 Điều 5')).toEqual(['khoản 1 Điều 5', 'khoản 3 Điều 5'])
  expect(named('theo các Điều 4, 5 và 6')).toEqual(['Điều 4', 'Điều 5', 'Điều 6'])
  expect(named('điều kiện của khoản vay và điểm thi')).toEqual([])
})

test('references lead to provisions of the same document', () => {
  const { provisions } = outline(
    typed(`
Điều 1. Sân
1. Theo khoản 2 Điều này và điểm a khoản 1 Điều 2.
2. Theo Điều 5 Luật Sân chơi số 11/2020/QH14.
Điều 2. Ghế
1. Ghế có:
a) Tựa, theo quy định tại khoản này.`)
  )
  const found = withReferences(provisions).flatMap(({ key, references = [] }) =>
    references.map((reference) => [key, reference.address, reference.document, reference.key])
  )
  expect(found).toEqual([
    ['dieu-1.khoan-1', 'khoản 2 Điều 1', null, 'dieu-1.khoan-2'],
    ['dieu-1.khoan-1', 'điểm a khoản 1 Điều 2', null, 'dieu-2.khoan-1.diem-a'],
    ['dieu-1.khoan-2', 'Điều 5', '11/2020/QH14', 'dieu-5'],
    ['dieu-2.khoan-1.diem-a', 'khoản 1 Điều 2', null, 'dieu-2.khoan-1']
  ])
})

test('what is not there, or is another text without a number, or is only being amended, is no reference', () => {
  const { provisions } = outline(
    typed(`
Điều 1. Sân
1. Theo Điều 9 và Điều 2 Luật Sân chơi.
2. Theo khoản này.
Điều 2. Sửa đổi một số điều của Thông tư số 12/2025/TT-BHT
1. Sửa đổi khoản 1 Điều 1 như sau:
“1. Sân theo Điều 2 Thông tư này.”.`)
  )
  expect(withReferences(provisions).flatMap(({ references = [] }) => references)).toEqual([])
})
