import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Library } from '#knowledge/library/library.ts'
import type { Statement } from '#knowledge/library/manifest.ts'
import type { Passage } from '#knowledge/passage.ts'
import type { Provision } from '#knowledge/provision.ts'
import type { ReadOutcome, Refusal } from './read/blocks.ts'
import type { RefusalsSeen } from './refusals-seen.ts'

/** What ingest works with. One process ingests into a data folder at a time (see `lock.ts`). */
export interface Ingest {
  library: Library
  knowledge: Knowledge
  read(source: SourceFile): Promise<ReadOutcome>
  /** What was refused before, so that it is not read again. */
  refusals: RefusalsSeen
  now(): Date
  /** Digest of each document's version in the index, by id; kept up as documents are written. */
  indexed: Map<string, string>
  /** Shelved documents that could not be read again since ingest was opened, by id: tried once, and out of the index. */
  unreadable: Map<string, Refusal>
  /** Curated answers taken out of service because what they cite changed, until they are reported. */
  toReview: CuratedAnswer[]
}

/** The part of ingest that only looks. */
export type Reading = Pick<Ingest, 'library' | 'read' | 'refusals'>

export interface SourceFile {
  name: string
  bytes: Uint8Array
}

/** A document taken apart, as its own text says, before others bear on it. */
export interface Examined extends Statement {
  kind: 'examined'
  provisions: Provision[]
  passages: Passage[]
  warnings: string[]
}

/** Opens ingest over a shelf and an index. */
export async function openIngest(parts: Omit<Ingest, 'indexed' | 'unreadable' | 'toReview'>): Promise<Ingest> {
  const documents = await parts.knowledge.listDocuments()
  const indexed = new Map(documents.map(({ document }) => [document.id, document.digest]))
  return { ...parts, indexed, unreadable: new Map(), toReview: [] }
}
