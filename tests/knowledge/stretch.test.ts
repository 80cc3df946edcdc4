import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestStretch, heaviestSequence, longestRun, type Marks, placesOf } from '#knowledge/search/stretch.ts'

const TERMS = ['a', 'b', 'c', 'd']
const WEIGHTS = Float64Array.of(1, 2, 3, 5)
const weight = (term: string) => WEIGHTS[TERMS.indexOf(term)] ?? 0
const letters = fc.array(fc.constantFrom(...TERMS), { maxLength: 12 })
const numbers = (words: string[]) => words.map((word) => TERMS.indexOf(word))

/** Where the words of a question stand in a passage. */
function marksIn(passage: string[], asked: string[]): Marks {
  const at = passage.flatMap((word, place) => (asked.includes(word) ? [place] : []))
  return {
    count: at.length,
    at: Int32Array.from(at),
    term: Int32Array.from(at, (place) => numbers(passage)[place] ?? 0)
  }
}

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
      const run = longestRun(question.length, placesOf(numbers(question), 4), marksIn(passage, question))
      expect(run).toBe(longestRunByTrying(question, passage))
    })
  )
})

test('the heaviest sequence keeps the question’s order and may leave words out', () => {
  fc.assert(
    fc.property(letters, letters, (question, passage) => {
      const heaviest = heaviestSequence(
        question.length,
        placesOf(numbers(question), 4),
        WEIGHTS,
        marksIn(passage, question)
      )
      expect(heaviest).toBe(heaviestByRecursion(question, passage, weight))
    })
  )
})

test('the best stretch is where the distinct weighty words stand closest together', () => {
  const passage = marksIn('a x x x x a b x d x x a'.split(' '), TERMS)
  expect(bestStretch(passage, WEIGHTS, 4)).toEqual({ weight: 8, from: 1, to: 4 })
  expect(bestStretch(passage, WEIGHTS, 2)).toEqual({ weight: 5, from: 3, to: 4 })
  expect(bestStretch(marksIn([], TERMS), WEIGHTS, 4)).toEqual({ weight: 0, from: 0, to: 0 })
})
