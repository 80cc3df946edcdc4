import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestStretch, heaviestSequence, longestRun, marksIn, placesOf } from '#knowledge/search/stretch.ts'

const weight = (term: string) => ({ a: 1, b: 2, c: 3 })[term] ?? 5
const weighed = (question: string[]) => new Map(question.map((term) => [term, weight(term)]))
const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

function longestRunByTrying(question: string[], passage: string[]): number {
  let longest = 0
  for (let from = 0; from < question.length; from++) {
    for (let to = from + 1; to <= question.length; to++) {
      const run = question.slice(from, to).join(' ')
      if (` ${passage.join(' ')} `.includes(` ${run} `)) longest = Math.max(longest, to - from)
    }
  }
  return longest
}

function heaviestByRecursion(question: string[], passage: string[], weight: (term: string) => number): number {
  const [first, ...others] = question
  if (first === undefined) return 0
  const at = passage.indexOf(first)
  const without = heaviestByRecursion(others, passage, weight)
  return at === -1
    ? without
    : Math.max(without, weight(first) + heaviestByRecursion(others, passage.slice(at + 1), weight))
}

test('the longest run is the longest piece of the question that stands unbroken in the passage', () => {
  fc.assert(
    fc.property(letters, letters, (question, passage) => {
      const run = longestRun(question.length, placesOf(question), marksIn(passage, weighed(question)))
      expect(run).toBe(longestRunByTrying(question, passage))
    })
  )
})

test('the heaviest sequence keeps the question’s order and may leave words out', () => {
  fc.assert(
    fc.property(letters, letters, (question, passage) => {
      const heaviest = heaviestSequence(
        question.length,
        placesOf(question),
        weighed(question),
        marksIn(passage, weighed(question))
      )
      expect(heaviest).toBe(heaviestByRecursion(question, passage, weight))
    })
  )
})

test('the best stretch is where the distinct weighty words stand closest together', () => {
  const weights = new Map([
    ['thi', 1],
    ['lại', 2],
    ['môn', 4]
  ])
  const passage = marksIn('thi x x x x thi lại x môn x x thi'.split(' '), weights)
  expect(bestStretch(passage, weights, 4)).toEqual({ weight: 7, from: 1, to: 4 })
  expect(bestStretch(passage, weights, 2)).toEqual({ weight: 4, from: 3, to: 4 })
  expect(bestStretch([], weights, 4)).toEqual({ weight: 0, from: 0, to: 0 })
})
