import type { Verdict } from './answer-grade.ts'

/** One question asked, and what came back. */
export interface Result {
  answerable: boolean
  verdict: Verdict
  /** Refused, but with a provision named that answers. */
  named: boolean
  confidence: number
  length: number
  ms: number
  citations: number
  /** Citations whose quote stands word for word in its stored provision, with document and validity. */
  exact: number
}

export interface Figures {
  answerable: number
  unanswerable: number
  /** Of answers given. */
  given: number
  right: number
  elsewhere: number
  wrong: number
  /** Shares, 0..1. */
  coverage: number
  named: number
  refusal: number
  exactness: number
  /** Mean share of wrong answers while answers are taken in from the surest down: 0 is perfect. */
  riskArea: number
  coverageAt1: number
  coverageAt5: number
  medianLength: number
  p50: number
}

/** An answer that no person has looked at counts as wrong in the curve. */
const isLoss = ({ verdict }: Result) => verdict !== 'right'

export function figuresOf(results: readonly Result[]): Figures {
  const given = results.filter(({ verdict }) => verdict !== 'refused')
  const answerable = results.filter((result) => result.answerable)
  const unanswerable = results.filter((result) => !result.answerable)
  const steps = curve(given, answerable.length)
  const count = (verdict: Verdict) => given.filter((result) => result.verdict === verdict).length
  const right = count('right')
  const elsewhere = count('elsewhere')
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    given: given.length,
    right,
    elsewhere,
    wrong: given.length - right - elsewhere,
    coverage: share(answerable, ({ verdict }) => verdict !== 'refused'),
    named: share(answerable, ({ named }) => named),
    refusal: share(unanswerable, ({ verdict }) => verdict === 'refused'),
    exactness: sum(given.map(({ exact }) => exact)) / Math.max(1, sum(given.map(({ citations }) => citations))),
    riskArea: sum(steps.map(({ risk, size }) => risk * size)) / Math.max(1, given.length),
    coverageAt1: widest(steps, 0.01),
    coverageAt5: widest(steps, 0.05),
    medianLength: median(given.map(({ length }) => length)),
    p50: median(results.map(({ ms }) => ms))
  }
}

interface Step {
  risk: number
  coverage: number
  /** How many answers have just this confidence: they can only be taken in together. */
  size: number
}

function curve(given: readonly Result[], answerable: number): Step[] {
  const levels = [...new Set(given.map(({ confidence }) => confidence))].sort((a, b) => b - a)
  return levels.map((level) => {
    const taken = given.filter(({ confidence }) => confidence >= level)
    const covered = taken.filter((result) => result.answerable).length
    return {
      risk: share(taken, isLoss),
      coverage: covered / Math.max(1, answerable),
      size: taken.filter(({ confidence }) => confidence === level).length
    }
  })
}

function widest(steps: readonly Step[], risk: number): number {
  return Math.max(0, ...steps.filter((step) => step.risk <= risk).map(({ coverage }) => coverage))
}

function share<T>(all: readonly T[], test: (each: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
