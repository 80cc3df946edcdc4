import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import { numberKey, syllables, tokenise } from '#knowledge/text/tokenise.ts'

test('folding takes every mark off, đ included, from NFC and NFD alike', () => {
  expect(fold('Điểm liệt')).toBe('diem liet')
  expect(fold('Điểm liệt'.normalize('NFD'))).toBe('diem liet')
  expect(fold('ĐƯỜNG ƯỚC ẴẴ')).toBe('duong uoc aa')
})

test('the place of the tone mark does not matter', () => {
  for (const [one, other] of [
    ['hoà', 'hòa'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy']
  ] as const) {
    expect(accentedKey(one)).toBe(accentedKey(other))
  }
})

test('the key with accents tells tones and letters apart', () => {
  const keys = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mơ', 'mớ', 'đa', 'da'].map(accentedKey)
  expect(new Set(keys).size).toBe(keys.length)
})

test('both spellings of final i and y meet', () => {
  expect(foldedKey('kỹ')).toBe(foldedKey('kĩ'))
  expect(accentedKey('lý')).toBe(accentedKey('lí'))
  expect(foldedKey('quý')).toBe(foldedKey('quí'))
  expect(foldedKey('tay')).not.toBe(foldedKey('tai'))
})

test('a number is one key however it is written', () => {
  expect(numberKey('1.200.000')).toBe('1200000')
  expect(numberKey('24,50')).toBe('24.5')
  expect(numberKey('01')).toBe('1')
  expect(numberKey('0')).toBe('0')
})

test('per cent is found by its sign and by its words', () => {
  expect(indexTerms('chiếm 50%').folded).toEqual(indexTerms('chiếm 50 phần trăm').folded)
})

test('a document number becomes its parts', () => {
  expect(syllables('24/2024/TT-BGDĐT')).toEqual(['24', '2024', 'tt', 'bgddt'])
})

test('an abbreviation of the field and its full form are found by the same words', () => {
  expect(indexTerms('thi THPT').folded).toEqual(indexTerms('thi trung học phổ thông').folded)
})

test('stop words carry no pair, and a marked word is no stop word for its unmarked twin', () => {
  expect(indexTerms('mã của học sinh').folded).toEqual(['ma', 'hoc', 'sinh', 'hoc_sinh'])
})

test('invisible and control characters vanish, line feeds stay', () => {
  expect(normalise('đi\u200bểm\u0000 thi\r\nlớp\u00a010')).toBe('điểm  thi\nlớp 10')
})

test('any text is cut into tokens that stand where they say, in linear time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const normal = normalise(text).toLowerCase()
      for (const token of tokenise(text)) expect(normal.slice(token.start, token.end)).toBe(token.surface)
    })
  )
  const started = performance.now()
  tokenise('ê\u0301'.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(2000)
})
