import type { PlantedQuestion } from '../corpus/corpus.ts'
import type { Times } from '../quantiles.ts'

/** The systems measured: the product, and beside it what people use as it comes. */
export const SYSTEMS = ['hoidap', 'lance', 'minisearch'] as const
export type SystemName = (typeof SYSTEMS)[number]

/** A job of its own process: make an index of so many passages in a folder, or open it and ask. */
export type SearchJob = IndexJob | AskJob

export interface IndexJob {
  kind: 'index'
  system: SystemName
  passages: number
  folder: string
}

export interface AskJob extends Omit<IndexJob, 'kind'> {
  kind: 'ask'
  questions: PlantedQuestion[]
  /** No new question is asked after so long: a system that takes a second for each is asked fewer. */
  budgetSeconds: number
}

export interface Indexed {
  seconds: number
  /** Part of it that merges what was written; null where writing and merging are one. */
  mergeSeconds: number | null
  /** Highest resident memory while indexing. */
  peakMb: number
  diskMb: number
}

export interface Asked {
  /** Set where opening makes the index anew, because it lives in memory only. */
  indexSeconds: number | null
  /** From a process with its modules loaded to the first answer. */
  readyMs: number
  /** Resident once the first question was answered, and after all of them. */
  openMb: number
  rssMb: number
  withMarks: Times
  withoutMarks: Times
  all: Times
  /** Processor time of a question, in all threads: says more than the clock where other programs run. */
  cpu: Times
  /** Share of the questions whose passage came first, and among the first ten. */
  hit1: number
  hit10: number
}
