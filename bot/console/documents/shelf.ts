import type { DocumentRecord } from '#knowledge/document.ts'

/** A file as somebody sent it. */
export interface SentFile {
  name: string
  bytes: Uint8Array
}

interface Change {
  key: string
  address: string
}

/** What reading a file found, or indexing it did. */
export type Report =
  | {
      kind: 'indexed'
      document: DocumentRecord
      provisions: number
      passages: number
      warnings: string[]
      /** Against the version it replaces; null for a new document. */
      changes: { added: Change[]; removed: Change[]; changed: Change[]; kept: number } | null
      /** Other documents whose time it changes. */
      retimed: DocumentRecord[]
    }
  | { kind: 'unchanged'; document: DocumentRecord; retired: boolean }
  | { kind: 'refused'; reason: string; advice: string }

export interface Busy {
  kind: 'busy'
}

/** What the console does with documents; ingest stands behind it. */
export interface Shelf {
  /** Reads a file and tells what it would bring; writes nothing. */
  preview(file: SentFile): Promise<Report>
  /** Shelves and indexes a file; from then on the bot answers by it. */
  admit(file: SentFile): Promise<Report | Busy>
  /** Takes a document out of use; the original stays on the shelf. */
  retire(id: string): Promise<{ kind: 'retired' } | { kind: 'missing' } | Busy>
}
