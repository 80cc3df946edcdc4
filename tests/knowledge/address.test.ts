import { expect, test } from 'vitest'
import { readAddress } from '#knowledge/search/address.ts'
import { isWanted } from '#knowledge/search/wanted-document.ts'
import { fold } from '#knowledge/text/fold.ts'

interface Wanted {
  article: string
  clause: string
  point: string | null
  serial: string
  year: string | null
}

/** Seeded numbers (mulberry32): every run tries the same spellings. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const next = seeded(2026)
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T

function spell(wanted: Wanted): string {
  const article = pick([
    `Điều ${wanted.article}`,
    `điều số ${wanted.article}`,
    `Đ.${wanted.article}`,
    `đ${wanted.article}`
  ])
  const clause = pick([
    `khoản ${wanted.clause}`,
    `k.${wanted.clause}`,
    `k${wanted.clause}`,
    `khoản số ${wanted.clause}`
  ])
  const point = wanted.point === null ? '' : `điểm ${wanted.point}`
  const document = wanted.year
    ? pick([
        `Thông tư ${wanted.serial}/${wanted.year}`,
        `tt ${wanted.serial}/${wanted.year}`,
        `${wanted.serial}/${wanted.year}/TT-BGDĐT`
      ])
    : pick([`thông tư ${wanted.serial}`, `TT${wanted.serial}`, `tt ${wanted.serial}`, `thông tư số ${wanted.serial}`])
  const parts = pick([
    [point, clause, article],
    [article, clause, point]
  ]).filter(Boolean)
  const text = pick([
    [...parts, document],
    [document, ...parts]
  ]).join(pick([' ', ', ', '  ']))
  return pick([text, fold(text), text.toUpperCase(), text.normalize('NFD'), `cho em hỏi ${text} ạ`, `${text} nói gì`])
}

const spellings = Array.from({ length: 300 }, () => {
  const wanted: Wanted = {
    article: String(1 + Math.floor(next() * 80)),
    clause: String(1 + Math.floor(next() * 12)),
    point: next() < 0.3 ? pick(['a', 'b', 'c', 'e', 'g']) : null,
    serial: String(1 + Math.floor(next() * 99)),
    year: next() < 0.5 ? pick(['2020', '2024', '2026']) : null
  }
  return { text: spell(wanted), wanted }
})

test('three hundred spellings of an address all name the same place', () => {
  for (const { text, wanted } of spellings) {
    const { steps, document } = readAddress(text)
    const labels = steps.map(({ label }) => label)
    expect(labels, text).toEqual([wanted.article, wanted.clause, ...(wanted.point === null ? [] : [wanted.point])])
    expect({ serial: document?.serial, year: document?.year, kind: document?.kind }, text).toEqual({
      serial: wanted.serial,
      year: wanted.year,
      kind: 'tt'
    })
  }
})

test.each([
  'điều kiện dự thi lớp 10',
  'được 5 điểm có đỗ không',
  '26/6 thi môn gì',
  'đợt 2 xét tuyển',
  'học lớp 12 k3'
])('%s is no address', (text) => {
  expect(readAddress(text)).toMatchObject({ steps: [], document: null })
})

test.each([
  ['điều 5 luật 74/2014/QH13', { serial: '74', year: '2014', kind: 'qh13', words: '74/2014/QH13' }],
  ['nghị quyết 01/2024/UBTVQH15', { serial: '1', year: '2024', kind: 'ubtvqh15', words: '01/2024/UBTVQH15' }],
  ['điều 5 24/2024/TT-BGDĐT', { serial: '24', year: '2024', kind: 'tt', words: '24/2024/TT-BGDĐT' }],
  ['điều 5 luật 74/2014', { serial: '74', year: '2014', kind: null, words: '74/2014' }]
])('“%s” names its document by the whole number', (text, document) => {
  expect(readAddress(text).document).toEqual(document)
})

test.each([
  ['74/2014/QH13', '74/2014/QH13', true],
  ['74/2014/QH13', '74/2014/QH', true],
  ['74/2014/QH13', '74/2014', true],
  ['74/2014/QH13', '74/2014/QH14', false],
  ['74/2014/QH13', '74/2014/NĐ-CP', false],
  ['05/2020/TT-BLĐTBXH', 'thông tư 5', true]
])('%s is meant by “%s”: %s', (number, text, meant) => {
  const { document } = readAddress(text)
  expect(document && isWanted({ number, kind: 'Luật', issued: null }, document)).toBe(meant)
})

test.each([
  ['d5k2da', ['5', '2', 'a']],
  ['đ5k2đc tt29', ['5', '2', 'c']],
  ['k2 dc d5', ['5', '2', 'c']],
  ['đ5 k2 đa', ['5', '2', 'a']],
  ['đb k2 đ5', ['5', '2', 'b']],
  ['d.5 k.2 d.b', ['5', '2', 'b']],
  ['d5 k2 d b', ['5', '2', 'b']],
  ['điểm đ khoản 2 điều 5', ['5', '2', 'đ']],
  ['diem e khoan 2 dieu 5', ['5', '2', 'e']],
  ['điều 20 luật du lịch', ['20']],
  ['dieu 7 luat du lich', ['7']],
  ['dieu 8 luat hon nhan do ai ban hanh', ['8']],
  ['điều 4 thông tư 20/2020 đó nói gì', ['4']],
  ['khoản 1 điều 9 luật cư trú để làm gì', ['9', '1']],
  ['khoan 1 dieu 9 de lam gi', ['9', '1']],
  ['điều 8 luật cư trú đã hết hiệu lực chưa', ['8']],
  ['d8 k2 da het hieu luc chua', ['8', '2']],
  ['đ5 k2 do ai ký', ['5', '2']],
  ['đ5 k2 đi ạ', ['5', '2']],
  ['điều 8 thông tư 05/2021 đi thi', ['8']],
  ['điều 5 thì được mấy điểm ạ', ['5']]
])('“%s” names %j', (text, labels) => {
  expect(readAddress(text).steps.map(({ label }) => label)).toEqual(labels)
})
