import type { Day } from './document.ts'

/** A provision of another document that changed words, and from when. */
export interface AmendedBy {
  /** Its document: number, else title. */
  document: string
  /** As a reader would say it: `khoản 3 Điều 1`; null where only the document is known. */
  provision: string | null
  /** `documentId/provisionKey`, or the document's id alone; also its path below /van-ban/. */
  passage: string
  from: Day
}

/** Amendments in the order of their days and of the amending text, each once. */
export function withoutRepeats(amendments: readonly AmendedBy[]): AmendedBy[] {
  const each = new Map(amendments.map((amendment) => [`${amendment.from} ${amendment.passage}`, amendment]))
  return [...each.values()].sort(
    (a, b) => a.from.localeCompare(b.from) || a.passage.localeCompare(b.passage, 'vi', { numeric: true })
  )
}

/** In words: `khoản 3 Điều 1, 24/2026/TT-BGDĐT; 30/2026/QĐ-UBND`. */
export function sayAmendedBy(amendments: readonly AmendedBy[]): string {
  const said = amendments.map(({ document, provision }) =>
    provision === null ? document : `${provision}, ${document}`
  )
  return [...new Set(said)].join('; ')
}
