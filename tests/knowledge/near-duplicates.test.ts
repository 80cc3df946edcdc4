import { expect, test } from 'vitest'
import { foldNearDuplicates } from '#knowledge/search/near-duplicates.ts'
import { letterKey } from '#knowledge/text/word-key.ts'

const words = (text: string) => new Set(text.split(' ').map(letterKey))

test('passages that say the same are one hit, the best of them, and nothing is lost', () => {
  const ranked = [
    'thi tot nghiep mon toan chin muoi phut',
    'mien hoc phi cho tre em',
    'thi tot nghiep mon toan chin muoi phut roi'
  ]
  expect(foldNearDuplicates(ranked, words).map(({ best, same }) => [best, ...same])).toEqual([
    [ranked[0], ranked[2]],
    [ranked[1]]
  ])
})

test('a passage that only contains another is not the same', () => {
  const ranked = ['mien hoc phi', 'mien hoc phi cho tre em mau giao nam tuoi o xa dao']
  expect(foldNearDuplicates(ranked, words)).toHaveLength(2)
})
