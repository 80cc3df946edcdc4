import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mask } from '#bot/review/privacy.ts'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { WITH_NAMES, WITH_NUMBERS, WITH_PLACES, WITHOUT_ANYONE } from './privacy-sentences.ts'

interface Sentence {
  text: string
  secrets: string[]
}

const read = (lines: string): Sentence[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({
      text: line.replace(/[⟦⟧]/g, ''),
      secrets: [...line.matchAll(/⟦(.+?)⟧/g)].map(([, secret]) => (secret ?? '').normalize('NFKC'))
    }))

const all = [WITH_NUMBERS, WITH_NAMES, WITH_PLACES, WITHOUT_ANYONE].flatMap(read)
const bare = (sentence: Sentence): Sentence => ({ text: fold(sentence.text), secrets: sentence.secrets.map(fold) })

const unmark = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** Sentences of which something secret is still there. */
function leaking(sentences: Sentence[]): string[] {
  return sentences
    .filter(({ text, secrets }) => secrets.some((secret) => mask(text).includes(secret)))
    .map(({ text }) => `${text} → ${mask(text)}`)
}

function expectRecall(sentences: Sentence[], least: number): void {
  const leaks = leaking(sentences)
  expect(1 - leaks.length / sentences.length, leaks.join('\n')).toBeGreaterThanOrEqual(least)
}

test('the set is large enough to measure on', () => {
  expect(all.length).toBeGreaterThanOrEqual(200)
})

test('numbers that name a person are masked, at least 99 of 100', () => {
  expectRecall(read(WITH_NUMBERS), 0.99)
})

test('names are masked, at least 95 of 100 with marks', () => {
  expectRecall(read(WITH_NAMES), 0.95)
})

test('full names typed without marks are masked, and most given names where capitals are kept', () => {
  const cased = read(WITH_NAMES).map(({ text, secrets }) => ({ text: unmark(text), secrets: secrets.map(unmark) }))
  expectRecall(cased, 0.75)
})

test('numbers are masked without marks too', () => {
  expectRecall(read(WITH_NUMBERS).map(bare), 0.97)
})

test('addresses are masked down to the house', () => {
  expectRecall(read(WITH_PLACES), 0.99)
})

test('questions about nobody are left as they are, but for 1 of 100', () => {
  const clean = read(WITHOUT_ANYONE)
  const touched = clean
    .filter(({ text }) => mask(text) !== normalise(text))
    .map(({ text }) => `${text} → ${mask(text)}`)
  expect(touched.length / clean.length, touched.join('\n')).toBeLessThanOrEqual(0.01)
})

test('questions about nobody are left as they are without marks too', () => {
  const clean = read(WITHOUT_ANYONE).map(bare)
  const touched = clean.filter(({ text }) => mask(text) !== text).map(({ text }) => `${text} → ${mask(text)}`)
  expect(touched.length / clean.length, touched.join('\n')).toBeLessThanOrEqual(0.02)
})

test('masking twice is masking once', () => {
  const pieces = all.flatMap(({ text }) => text.split(' '))
  const anyText = fc.array(fc.constantFrom(...pieces, '[tên]', '[số điện thoại]', '\n', '.', ','), { maxLength: 25 })
  fc.assert(
    fc.property(anyText, (words) => {
      const once = mask(words.join(' '))
      expect(mask(once)).toBe(once)
    }),
    { numRuns: 2000 }
  )
  for (const { text } of all) expect(mask(mask(text))).toBe(mask(text))
})

test('what surrounds the masked part stays, so that the question can still be answered', () => {
  expect(mask('Con tôi là Nguyễn Văn An, sđt 0912 345 678, quên CCCD 001203004567 có được vào thi không?')).toBe(
    'Con tôi là [tên], sđt [số điện thoại], quên CCCD [số định danh] có được vào thi không?'
  )
})

test('text in NFD, with invisible characters or full-width digits is masked like any other', () => {
  expect(mask('số điện thoại ０９１２\u200b３４５６７８'.normalize('NFD'))).toBe('số điện thoại [số điện thoại]')
})

test.each([
  ['digits', '1'],
  ['spaced digits', '0 9 '],
  ['dots', '0.9'],
  ['names', 'Nguyễn Văn '],
  ['cues', 'tên là con tôi '],
  ['a cue and connectors', 'sbd của con tôi là : '],
  ['at signs', 'a@'],
  ['spoken digits', 'không một '],
  ['streets', 'số 1 đường A '],
  ['accounts', 'tài khoản abc ']
])('20,000 characters of %s are masked in linear time', (_, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  mask(text.slice(0, 2000))
  const started = performance.now()
  mask(text)
  expect(performance.now() - started).toBeLessThan(250)
})
