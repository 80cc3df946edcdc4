import { inOtherWords } from './as-asked.ts'
import type { Question } from './question.ts'

/** What the index can be asked: passages that hold any of these words in one of its views, best first. */
export type Match = (view: 'terms' | 'heading', words: string[], limit: number) => Promise<Found[]>

export interface Found {
  row: number
  score: number
}

/** A row with its engine score in each view, 0 where that view did not bring it. */
export interface Candidate {
  row: number
  terms: number
  heading: number
  /** How near in meaning, 0 for all where there are no vectors. */
  meaning: number
}

const PER_VIEW = 60
const MOST = 80

/**
 * Asks every view and keeps the rows that any of them ranks high, by reciprocal rank (Cormack et al. 2009, k = 60).
 * `nearest` is the view of the vectors, where there is one.
 */
export async function findCandidates(
  match: Match,
  question: Question,
  nearest: Promise<Found[]> | Found[] = []
): Promise<Candidate[]> {
  const words = [...new Set([...question.syllables, ...question.pairs])]
  const otherWords = inOtherWords(question)
  const [terms, heading, otherwise, meaning] = await Promise.all([
    match('terms', words, PER_VIEW),
    match('heading', words, PER_VIEW / 2),
    otherWords ? match('terms', otherWords, PER_VIEW) : [],
    nearest
  ])
  const fused = new Map<number, Candidate & { fusion: number }>()
  const views: [keyof Candidate, Found[]][] = [
    ['terms', terms],
    ['heading', heading],
    ['terms', otherwise],
    ['meaning', meaning]
  ]
  for (const [view, found] of views) {
    found.forEach(({ row, score }, rank) => {
      const candidate = fused.get(row) ?? { row, terms: 0, heading: 0, meaning: 0, fusion: 0 }
      candidate[view] = Math.max(candidate[view], score)
      candidate.fusion += 1 / (60 + rank)
      fused.set(row, candidate)
    })
  }
  return [...fused.values()].sort((a, b) => b.fusion - a.fusion).slice(0, MOST)
}
