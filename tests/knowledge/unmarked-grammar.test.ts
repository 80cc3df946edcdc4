import { expect, test } from 'vitest'
import { isGrammarHere } from '#knowledge/text/unmarked-grammar.ts'

/** In how many passages terms and pairs of them stand. */
const seenIn = (counts: Record<string, number>) => (term: string) => counts[term] ?? 0

const CORPUS = seenIn({
  truong: 6000,
  cua: 32,
  cua_truong: 1,
  cua_khau: 19,
  khau: 49,
  hoc: 8000,
  duoc: 5,
  duoc_hoc: 1,
  thi: 900,
  thi_sinh: 400,
  sinh: 5000
})

test.each([
  ['cua', 'vien', 'truong', true],
  ['duoc', null, 'hoc', true],
  ['cua', null, 'khau', false],
  ['thi', null, 'sinh', false],
  ['o', 'nha', 'thon', true],
  ['se', 'toi', 'duoc', true],
  ['rat', null, 'can', true],
  ['truong', null, 'hoc', false]
])('“%s” between %s and %s is grammar: %s', (syllable, before, after, grammar) => {
  expect(isGrammarHere(syllable, before, after, CORPUS)).toBe(grammar)
})
