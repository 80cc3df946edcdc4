import type { Times } from '../quantiles.ts'

/** Ask these questions over an index, with a database made in the folder. */
export interface FlowJob {
  index: string
  folder: string
  questions: string[]
  /** How many documents the index holds; they are numbered from 1. */
  documents: number
}

export interface FlowFigures {
  /** From a question to the reply's text. */
  replies: Times
  /** From the bytes of a signed webhook to the reply in the outbox, both commits on disk. */
  turns: Times
  /** Looking a provision up by its address, with the document's number and without any document. */
  lookUps: { numbered: Times; bare: Times }
  /** How many turns ended as answer, clarify, abstain … */
  outcomes: Record<string, number>
}
