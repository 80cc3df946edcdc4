/** A stretch of a document in reading order, whatever file it came from. Text is NFC with single spaces. */
export type Block =
  | { kind: 'paragraph'; text: string; page: number | null; bold: boolean; centered: boolean }
  | { kind: 'heading'; text: string; depth: number; page: number | null }
  /** Rows of cells; merged cells are repeated so that every row is complete. `header` counts the leading header rows. */
  | { kind: 'table'; rows: string[][]; header: number; page: number | null }
  | { kind: 'footnote'; text: string; page: number | null }

export interface ReadDocument {
  kind: 'read'
  format: string
  blocks: Block[]
  pages: number | null
  /** What a person should know, in Vietnamese ("Trang 3 có hai cột, thứ tự đọc có thể lẫn"). */
  warnings: string[]
}

/** A file that could not be read: why, and what the clerk can do about it, both in Vietnamese. */
export interface Refusal {
  kind: 'refused'
  reason: string
  advice: string
  /** True where time or memory ran out: a less busy machine may read the file. */
  passing?: true
}

export type ReadOutcome = ReadDocument | Refusal
