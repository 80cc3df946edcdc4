import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseLine, behindLabel, packWords, unpackWords, wordsOf } from '#knowledge/search/passage-words.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'
import { letterKey, lettersOf, markKey, marksOf, wordKey } from '#knowledge/text/word-key.ts'

const PROVISION = `2. Hồ sơ dự tuyển
a) Đơn đăng ký;
b) Học bạ là bản chính, nộp trước ngày 05/6.
Điểm cộng thêm
Như vậy, hồ sơ gồm hai loại giấy tờ.`

const words = wordsOf(
  ['Chương II. Tuyển sinh', 'Điều 5. Hồ sơ'].map(analyseLine),
  PROVISION.split('\n').map(analyseLine)
)

test('a line is known by where it stands and how it reads', () => {
  expect(words.lines.map(({ kind }) => kind)).toEqual([
    'heading',
    'heading',
    'opening',
    'body',
    'body',
    'title',
    'conclusion'
  ])
})

test('what a line defines is known, whatever label stands before', () => {
  const { keys, lines } = wordsOf([], ['3. Điểm liệt là điểm từ 1,0 trở xuống.', 'Thi lại.'].map(analyseLine))
  expect(lines.map(({ defines }) => defines)).toEqual([2, 0])
  const from = behindLabel(keys, lines[0] as (typeof lines)[0])
  expect([...keys.slice(from, from + 2)].map(lettersOf)).toEqual([letterKey('diem'), letterKey('liet')])
})

test('words come back from the index as they were put in', () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom(...'aăâđêôơưáàảãạ bcg.1 ,;:') }), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (headings, lines) => {
      const before = wordsOf(headings.map(analyseLine), lines.map(analyseLine))
      const { keys, lines: after } = unpackWords(packWords(before))
      expect([[...keys], after]).toEqual([[...before.keys], before.lines])
    })
  )
  expect(unpackWords(Uint8Array.from([9, ...packWords(words)]).subarray(1))).toEqual(words)
})

test('a syllable’s number tells letters and marks apart', () => {
  const syllables = 'ma má mà mả mã mạ mă mâ đi di đỉ duong dương đường đuống toan toán toàn hoà hòa kỹ kĩ 12 13'.split(
    ' '
  )
  const keys = syllables.map((one) => wordKey(foldedKey(one), /^\d/.test(one) ? one : accentedKey(one)))
  const spelled = syllables.map((one) => (/^\d/.test(one) ? one : accentedKey(one)))
  expect(new Set(keys).size).toBe(new Set(spelled).size)
  expect(new Set(keys.map(lettersOf)).size).toBe(new Set(syllables.map(foldedKey)).size)
  expect(marksOf(keys[0] as number)).toBe(markKey('ma'))
})
