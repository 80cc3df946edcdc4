import type { DocumentRecord } from '../document.ts'
import { fold } from '../text/fold.ts'

/** A document as asked for: its serial number, with kind and year where they were given. */
export interface WantedDocument {
  serial: string
  year: string | null
  /** Code of the kind as it stands in numbers, folded: `tt`, `nd`, `ctph`. */
  kind: string | null
  words: string
}

/** `01` → `1`. */
export function withoutZeros(serial: string): string {
  return serial.replace(/^0+(?=\d)/, '')
}

/** Whether a document is the one wanted by its number. */
export function isWanted(
  document: Pick<DocumentRecord, 'number' | 'kind' | 'issued'>,
  wanted: WantedDocument
): boolean {
  const { serial, year, kind } = wanted
  const [first = '', ...parts] = fold(document.number ?? '').split(/[^a-z0-9]+/)
  if (withoutZeros(first) !== serial) return false
  if (year !== null && !parts.includes(year) && document.issued?.slice(0, 4) !== year) return false
  if (kind === 'cv' && fold(document.kind ?? '') === 'cong van') return true
  return kind === null || parts.some((part) => part === kind || part.replace(/\d+$/, '') === kind)
}
