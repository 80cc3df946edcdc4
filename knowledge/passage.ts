import type { AmendedBy } from './amended-by.ts'
import type { Day, DocumentRecord, Validity } from './document.ts'
import type { AskedTerm } from './search/asked-terms.ts'
import type { Features } from './search/features.ts'

/** The unit of retrieval: usually one khoản with its điểm, a Điều without khoản, or one row of a table. */
export interface Passage {
  /** `documentId/provisionKey`, with `~2` after it where one provision had to be cut into several passages. */
  id: string
  documentId: string
  provisionKey: string
  /** As a reader would say it: `khoản 2 Điều 37`. Null for a document without recognisable structure. */
  address: string | null
  /** Verbatim lines of the provision, joined by line feeds. */
  text: string
  /** Headings above it, outermost first, document title excluded: `Chương II. …`, `Điều 37. Điều kiện dự thi`. */
  trail: string[]
  effective: Day | null
  expires: Day | null
  /** What changed these words, earliest first; absent where they are the document's own. */
  amendedBy?: AmendedBy[]
}

/** A passage found for a question. `score` orders the hits of one question and means nothing across questions. */
export interface Hit {
  passage: Passage
  document: DocumentRecord
  validity: Validity
  score: number
  /** Passages found further down that say the same and are folded into this one. */
  same?: Passage[]
  /** What the score is made of; absent for what was not searched for but looked up. */
  signs?: Features
}

/** What retrieval found. `confidence` is the probability that the first hit answers the question. */
export interface Evidence {
  hits: Hit[]
  /** Hits whose text holds no longer, or not yet, on the day asked about; never mixed with `hits`. */
  outOfForce: Hit[]
  confidence: number
  /** What was asked about, as the corpus weighs it. */
  asked: AskedTerm[]
  /** The question with its slips mended and its short forms written out; absent: as it was typed. */
  meant?: string
}
