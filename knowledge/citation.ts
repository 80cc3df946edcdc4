import type { Validity } from './document.ts'

/** What a reader is shown of a source. `quote` is a verbatim substring of the stored provision. */
export interface Citation {
  /** Số ký hiệu, or the title where the document has no number. */
  document: string
  title: string
  provision: string | null
  quote: string
  validity: Validity
  /** Id of the passage: `documentId/provisionKey`; also its path below /van-ban/. */
  passage: string
}
