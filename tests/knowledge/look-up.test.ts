import { expect, test } from 'vitest'
import { aDocument } from './a-document.ts'
import { TODAY, withDocuments } from './a-knowledge.ts'

test.each([
  'Điều 1 khoản 2 Thông tư 24',
  'd1 k2 tt24',
  'd1k2 tt 24/2024',
  'khoan 2 dieu 1 24/2024/TT-BGDĐT',
  'cho em xin k.2 đ.1 tt 24 ạ'
])('%s leads to khoản 2 Điều 1', async (text) => {
  const { knowledge } = await withDocuments()
  expect(await knowledge.lookUp(text, TODAY)).toMatchObject({
    kind: 'found',
    provision: { address: 'khoản 2 Điều 1' },
    passageId: '24-2024-tt-bgddt/dieu-1.khoan-2',
    previous: { address: 'khoản 1 Điều 1' },
    next: { address: 'khoản 1 Điều 2' },
    validity: 'in_force'
  })
})

test('an address says what is missing', async () => {
  const { knowledge } = await withDocuments()
  expect(await knowledge.lookUp('điều 99 thông tư 24', TODAY)).toMatchObject({
    kind: 'no_such_provision',
    wanted: 'Điều 99',
    missing: null
  })
  expect(await knowledge.lookUp('điều 1 thông tư 77', TODAY)).toEqual({
    kind: 'no_such_document',
    wanted: 'Thông tư 77',
    held: []
  })
  expect(await knowledge.lookUp('điều 1', TODAY)).toMatchObject({ kind: 'several_documents' })
  expect(await knowledge.lookUp('điều kiện dự thi lớp 10', TODAY)).toEqual({ kind: 'not_an_address' })
  expect(await knowledge.lookUp('thông tư 24 quy định điểm liệt thế nào', TODAY)).toEqual({ kind: 'not_an_address' })
})

test.each([
  ['khoản 2 điều 2 thông tư 30', 'Điều 2'],
  ['điều 9 thông tư 30', null],
  ['khoản 7 điều 1 thông tư 30', null],
  ['điều 2a thông tư 30', null],
  ['phụ lục 2 thông tư 30', null]
])('a Điều is missing where the numbering goes on past it: %s', async (text, missing) => {
  const { knowledge } = await withDocuments()
  const whole = aDocument({ id: '30-2024-tt', number: '30/2024/TT-BGDĐT' }, { Một: ['1. A.'], Hai: ['1. B.'], Ba: [] })
  await knowledge.replaceDocument({
    ...whole,
    provisions: whole.provisions.filter(({ path }) => path[0]?.label !== '2'),
    passages: whole.passages.filter(({ provisionKey }) => !provisionKey.startsWith('dieu-2'))
  })
  expect(await knowledge.lookUp(text, TODAY)).toMatchObject({ kind: 'no_such_provision', missing })
})

test.each([
  ['dieu-2.khoan-1', undefined, 'khoản 2 Điều 1', 'khoản 2 Điều 2'],
  ['dieu-2.khoan-1', 'dieu', 'Điều 1', null],
  ['dieu-1.khoan-2', 'dieu', null, 'Điều 2'],
  ['dieu-1', 'khoan', null, 'khoản 1 Điều 2'],
  ['dieu-2', 'khoan', 'khoản 2 Điều 1', null],
  ['dieu-1.khoan-2', 'diem', 'khoản 1 Điều 1', 'khoản 1 Điều 2']
] as const)('of %s the neighbours at level %s are %s and %s', async (key, level, previous, next) => {
  const { knowledge } = await withDocuments()
  const found = await knowledge.readProvision(`24-2024-tt-bgddt/${key}`, TODAY, level)
  expect([found?.previous?.address ?? null, found?.next?.address ?? null]).toEqual([previous, next])
})

test('of a document known to be meant its provisions are looked up, whatever it is called and others have', async () => {
  const { knowledge } = await withDocuments()
  for (const id of ['tep-1', 'tep-2'])
    await knowledge.replaceDocument(
      aDocument({ id, kind: null, title: 'Nội quy, điều 9' }, { Chung: ['1. Đi.', `2. ${id}`] })
    )
  const found = await knowledge.lookUp('khoản 2 điều 1 Nội quy, điều 9', TODAY, 'tep-2')
  expect(found).toMatchObject({ kind: 'found', passageId: 'tep-2/dieu-1.khoan-2' })
  expect(await knowledge.lookUp('điều 7 Nội quy, điều 9', TODAY, 'tep-2')).toMatchObject({ kind: 'no_such_provision' })
  expect(await knowledge.lookUp('khoản 2 điều 1', TODAY, 'retired')).toMatchObject({ kind: 'several_documents' })
})
