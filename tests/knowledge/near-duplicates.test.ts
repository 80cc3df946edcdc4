import { expect, test } from 'vitest'
import { foldNearDuplicates } from '#knowledge/search/near-duplicates.ts'
import { letterKey } from '#knowledge/text/word-key.ts'

interface Told {
  document: string
  text: string
}

const told = (text: string, document = text): Told => ({ document, text })
const keys = (words: string[]) => new Set(words.map(letterKey))
const folded = (ranked: Told[]) =>
  foldNearDuplicates(ranked, ({ document, text }) => {
    const words = text.split(' ')
    return { document, terms: keys(words), numbers: keys(words.filter((word) => /\d/.test(word))) }
  }).map(({ best, same }) => [best, ...same].map(({ text }) => text))

test('passages that say the same are one hit, the best of them, and nothing is lost', () => {
  const [one, other, longer] = [
    'thi tot nghiep mon toan chin muoi phut',
    'mien hoc phi cho tre em',
    'thi tot nghiep mon toan chin muoi phut roi'
  ]
  expect(folded([told(one), told(other), told(longer)])).toEqual([[one, longer], [other]])
})

test('a passage that only contains another is not the same', () => {
  expect(folded([told('mien hoc phi'), told('mien hoc phi cho tre em mau giao nam tuoi o xa dao')])).toHaveLength(2)
})

test.each([
  [
    'two rows of one table',
    'trong giu xe dap tieu hoc 10.000 dong mot thang',
    'trong giu xe dap dien tieu hoc 10.000 dong mot thang',
    'qd',
    'qd'
  ],
  [
    'one rule with another amount',
    'muc ho tro la 160.000 dong mot thang cho tre em mau giao',
    'muc ho tro la 360.000 dong mot thang cho tre em mau giao',
    'cu',
    'moi'
  ]
])('%s are not the same', (_, one, other, its, another) => {
  expect(folded([told(one, its), told(other, another)])).toHaveLength(2)
})

test('what a document prints twice is one hit', () => {
  expect(folded([told('mien hoc phi nam 2026', 'qd'), told('mien hoc phi nam 2026', 'qd')])).toHaveLength(1)
})
