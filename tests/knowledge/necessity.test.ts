import { expect, test } from 'vitest'
import { counted, necessity, readCounts } from '#knowledge/search/necessity.ts'
import { COUNTS } from '#knowledge/search/necessity-counts.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'
import { less } from '../quality/said-in-answers.ts'

const word = (written: string) => ({ folded: foldedKey(written), accented: accentedKey(written) })
const bare = (written: string) => ({ folded: foldedKey(written), accented: null })

const BY = readCounts('lâu 1/20  lầu 4/4  phí 40/40\nhọc 3/4')

test('what answers often lack tells little where it is missing, and what they always say much', () => {
  expect(necessity(word('lâu'), BY)).toBeLessThan(0.2)
  expect(necessity(word('phí'), BY)).toBeGreaterThan(2)
  expect(necessity(word('trường'), BY)).toBe(1)
})

test('a word typed without marks is judged by all that are written so', () => {
  const [lau, floor] = [necessity(word('lâu'), BY), necessity(word('lầu'), BY)]
  expect(necessity(bare('lâu'), BY)).toBeGreaterThan(lau)
  expect(necessity(bare('lâu'), BY)).toBeLessThan(floor)
})

test('both spellings of i and y are one word', () => {
  expect(necessity(word('lí'), readCounts('lý 0/30'))).toBeLessThan(0.2)
})

test('what a set told of its words can be taken off, and of other words nothing', () => {
  const without = (counts: string) => less(BY, readCounts(counts))
  expect(necessity(word('phí'), without('phí 40/40'))).toBe(1)
  expect(necessity(word('phí'), without('phí 90/90'))).toBe(1)
  // what is written alike without marks is another word
  expect(necessity(word('lầu'), without('lâu 1/20'))).toBe(necessity(word('lầu'), BY))
})

test('the table is read whole, and words of talk weigh less than those of papers', () => {
  const words = COUNTS.trim().split(/\s+/).length / 2
  expect(counted.accented.size).toBeGreaterThan(0.97 * words)
  for (const talk of ['tôi', 'nữa', 'lâu'])
    for (const subject of ['điểm', 'hồ', 'phí']) expect(necessity(word(talk))).toBeLessThan(necessity(word(subject)))
})
