import type { AnswerMatch, CuratedAnswer } from './curated-answer.ts'
import type { Day, DocumentRecord, Validity } from './document.ts'
import type { EmbeddingOptions, EmbeddingOutcome } from './embed/embed-missing.ts'
import type { Evidence, Passage } from './passage.ts'
import type { Level, Provision } from './provision.ts'
import type { Naming } from './search/naming.ts'
import type { Vocabulary } from './text/vocabulary.ts'

/** A document with everything found in it, as ingest hands it over. */
export interface IndexedDocument {
  document: DocumentRecord
  provisions: Provision[]
  passages: Passage[]
}

export interface DocumentSummary {
  document: DocumentRecord
  /** Count of Điều. */
  articles: number
  provisions: number
  passages: number
}

/** What an address typed by a person ("d12 k3 tt24") leads to. `wanted` repeats it in full words. */
export type LookUp =
  | {
      kind: 'found'
      document: DocumentRecord
      provision: Provision
      validity: Validity
      passageId: string
      previous: Provision | null
      next: Provision | null
    }
  /** `missing`: the Điều asked for, where the document's numbering goes on past it: our copy lacks it. */
  | { kind: 'no_such_provision'; document: DocumentRecord; wanted: string; missing: string | null }
  /** `held` are those of nearly the same name: another version, a law whose name begins alike. */
  | { kind: 'no_such_document'; wanted: string; held: DocumentRecord[] }
  /** `passages` are the ids of the provision in each of the documents. */
  | { kind: 'several_documents'; documents: DocumentRecord[]; passages: string[]; wanted: string }
  | { kind: 'not_an_address' }

/** The floor of the house: documents, provisions and passages, and how they are found. */
export interface Knowledge {
  /** Finds passages for a question in any spelling; validity is judged on `asOf`. */
  retrieve(question: string, asOf: Day, limit?: number): Promise<Evidence>
  /**
   * Resolves a provision by its address; `not_an_address` when the text names no provision and no document. `within` is the
   * id of the document it is known to be in.
   */
  lookUp(text: string, asOf: Day, within?: string | null): Promise<LookUp>
  /** The documents a text names, by number or by title; `within` as for `lookUp`. */
  nameDocuments(text: string, within?: string | null): Promise<Naming>
  /**
   * The provision a passage was made of, as it reads on a day; null where there is none any more. Its neighbours are those
   * of its own level, or of another: the article after that of a point.
   */
  readProvision(passageId: string, asOf: Day, level?: Level): Promise<Extract<LookUp, { kind: 'found' }> | null>
  /**
   * Published answers to the same question, the likeliest first: in force on the day, not under review, and with every
   * citation still standing word for word in a provision that holds. From the very next question after `publishAnswer`.
   */
  findAnswers(question: string, asOf: Day): Promise<AnswerMatch[]>
  /** Puts a document in place of its earlier version, atomically for readers. */
  replaceDocument(indexed: IndexedDocument): Promise<void>
  /** Takes a document out by its number or id; false when there was none. */
  retireDocument(numberOrId: string): Promise<boolean>
  listDocuments(): Promise<DocumentSummary[]>
  /** Another word whenever anything that people are answered by has changed: two equal ones, and the answer is the same. */
  edition(): Promise<string>
  /** In how many passages each folded term stands. */
  vocabulary(): Promise<Vocabulary>
  readDocument(id: string): Promise<{ document: DocumentRecord; provisions: Provision[] } | null>
  publishAnswer(answer: CuratedAnswer): Promise<void>
  retractAnswer(id: string): Promise<boolean>
  /** Published answers that cite one of these provisions or what contains one; any of the document's for null. */
  answersCiting(documentId: string, keys: readonly string[] | null): Promise<CuratedAnswer[]>
  /** Merges what was written since, and embeds it where there is an embedder; called after a batch of writes. */
  optimise(): Promise<void>
  /** Gives a vector to each passage that has none; `off` without an embedder. Goes on where an earlier run ended. */
  embedMissing(options?: EmbeddingOptions): Promise<EmbeddingOutcome | { kind: 'off' }>
  close(): Promise<void>
}
