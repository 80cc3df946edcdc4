import { type Day, type DocumentRecord, type Period, type Validity, validityOn } from '../document.ts'

/** The time a passage holds: its own dates where it has any, else its document's. */
export function periodOf(passage: Period, document: DocumentRecord): Period {
  return { effective: passage.effective ?? document.effective, expires: passage.expires ?? document.expires }
}

/** Whether a passage holds on a day. */
export function validityOf(passage: Period, document: DocumentRecord, day: Day): Validity {
  return validityOn(periodOf(passage, document), day)
}
