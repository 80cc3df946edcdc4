import type { Kind } from '#bot/conversation/asked-for.ts'
import type { Analysis } from './analysis.ts'

/** From this likeness on, two questions ask the same. Fitted on the development half of tests/fixtures/grouping. */
export const SAME_QUESTION = 0.63
/** From here on, staff are shown that two cases may be one. */
export const PERHAPS_SAME = 0.42

/** Kinds of things asked for that can stand for each other. */
const KINDS: Partial<Record<Kind, string>> = {
  hour: 'time',
  day: 'time',
  time: 'time',
  money: 'number',
  amount: 'number',
  place: 'place',
  phone: 'phone',
  list: 'list',
  yes_no: 'yes_no'
}

/** How far two questions ask the same: 0 not at all, 1 in the same words. */
export function likeness(one: Analysis, other: Analysis): number {
  return conflicts(one, other) ? 0 : overlap(one, other)
}

/**
 * How much the words of the shorter one count beside those of both: people tell more or less of their story. Of a question
 * of few words, anything more is another question.
 */
const SHORTER = 0.4
const FEW_WORDS = 2.5

function overlap(one: Analysis, other: Analysis): number {
  const shared = Object.entries(one.terms).reduce((sum, [term, weight]) => {
    const told = other.terms[term]
    return told === undefined ? sum : sum + (weight + told) / 2
  }, 0)
  const [less, more] = [total(one), total(other)].sort((a, b) => a - b) as [number, number]
  if (less === 0) return 0
  const both = (2 * shared) / (less + more)
  return less < FEW_WORDS ? both : Math.min(1, (1 - SHORTER) * both + SHORTER * (shared / less))
}

function total({ terms }: Analysis): number {
  return Object.values(terms).reduce((sum, weight) => sum + weight, 0)
}

function conflicts(one: Analysis, other: Analysis): boolean {
  if (one.kind !== other.kind) return true
  const [asks, asked] = [KINDS[one.asks], KINDS[other.asks]]
  if (asks && asked && asks !== asked) return true
  if (differ(one.numbers, other.numbers)) return true
  return Object.keys(one.named).some((group) => differ(one.named[group] ?? [], other.named[group] ?? []))
}

/** Each names something that the other does not. */
function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => !other.includes(name)) && other.some((name) => !one.includes(name))
}
