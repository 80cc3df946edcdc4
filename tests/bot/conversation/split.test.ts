import fc from 'fast-check'
import { expect, test } from 'vitest'
import { split } from '#bot/conversation/split.ts'

const without = (text: string) => text.replace(/\s/g, '')
const texts = fc
  .array(
    fc.constantFrom(
      'Thí sinh ',
      'có mặt. ',
      'Xem?\n',
      '😀',
      '👨‍👩‍👧',
      'e\u0323\u0302',
      'Nguồn: khoản 2 Điều 37\n',
      'x'.repeat(30),
      '\n\n'
    ),
    {
      maxLength: 60
    }
  )
  .map((parts) => parts.join(''))

test('no piece is longer than the limit and nothing but white space is lost', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 10, max: 200 }), (text, limit) => {
      const pieces = split(text, limit)
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
      expect(without(pieces.join(''))).toBe(without(text))
      expect(pieces.every((piece) => piece.trim() !== '')).toBe(true)
    })
  )
})

test('no piece ends inside a character', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 10, max: 60 }), (text, limit) => {
      for (const piece of split(text, limit)) {
        expect(piece.isWellFormed()).toBe(true)
        expect(piece).not.toMatch(/^\p{M}/u)
      }
    })
  )
})

test('a text within the limit is one piece', () => {
  expect(split('Chào bạn.', 9)).toEqual(['Chào bạn.'])
  expect(split('  ', 9)).toEqual([])
})

test('it cuts at a line, else at a sentence, else at a word', () => {
  expect(split('Dòng thứ nhất.\nDòng thứ hai dài hơn.', 30)).toEqual(['Dòng thứ nhất.', 'Dòng thứ hai dài hơn.'])
  expect(split('Câu một ở đây. Câu hai ở đây nữa.', 24)).toEqual(['Câu một ở đây.', 'Câu hai ở đây nữa.'])
  expect(split('một hai ba bốn', 8)).toEqual(['một hai', 'ba bốn'])
})

test('the source line stays in one piece where it fits', () => {
  const source = 'Nguồn: khoản 2 Điều 37, 24/2024/TT-BGDĐT – còn hiệu lực'
  expect(split(`Ngắn.\n${source}`, 60)).toEqual(['Ngắn.', source])
})

test('one word longer than the limit is cut all the same', () => {
  expect(split('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)])
})
