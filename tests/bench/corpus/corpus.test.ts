import { expect, test } from 'vitest'
import { syllables } from '#knowledge/text/tokenise.ts'
import { growCorpus, PASSAGES_PER_DOCUMENT } from './corpus.ts'

const SIZE = 3 * PASSAGES_PER_DOCUMENT

const corpus = await growCorpus()
const passagesOf = (size: number) => [...corpus.documents(size)].flatMap(({ passages }) => passages)

test('a corpus has exactly the passages asked for, each under its own id', () => {
  for (const size of [1, PASSAGES_PER_DOCUMENT + 1, SIZE]) {
    expect(new Set(passagesOf(size).map(({ id }) => id)).size).toBe(size)
  }
})

test('a corpus grown again is the same, and a larger one begins with it', async () => {
  const again = [...(await growCorpus()).documents(SIZE)]
  expect(again).toEqual([...corpus.documents(SIZE)])
  expect(passagesOf(SIZE + PASSAGES_PER_DOCUMENT).slice(0, SIZE)).toEqual(passagesOf(SIZE))
})

test('a passage is as long as a khoản: 40 to 200 syllables, and the sentence planted in it', () => {
  for (const { text } of passagesOf(SIZE)) {
    const length = syllables(text).length
    expect(length).toBeGreaterThanOrEqual(40)
    expect(length).toBeLessThanOrEqual(230)
  }
})

test('the two rare words of a question stand together in its own passage and in no other', () => {
  const passages = passagesOf(SIZE)
  const questions = corpus.questions(SIZE, 300)
  expect(questions.length).toBe(Math.floor(SIZE / 20))
  for (const { text, passage } of questions) {
    const [, first = '', second = ''] = / (\S+ \S+) theo (\S+ \S+)(?: \S+){2,4}$/.exec(text) ?? []
    const holders = passages.filter((one) => one.text.includes(first) && one.text.includes(second))
    expect(holders.map(({ id }) => id)).toEqual([passage])
  }
})
