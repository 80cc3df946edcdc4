import type { DocumentRecord } from '#knowledge/document.ts'
import { fold } from '#knowledge/text/fold.ts'
import type { Candidate } from './candidate.ts'

/** How much better an older notice may score, and how much more of the question it may say, before it is the one meant. */
const BETTER = { score: 3, shown: 0.2 }

/** Without those notices for a year, "Tuyển sinh năm 2025", that their issuer has replaced by one for a later year which says as much. */
export function latestOnly(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((older) => !candidates.some((newer) => replaces(newer, older)))
}

function replaces(newer: Candidate, older: Candidate): boolean {
  const [year, before] = [lastYearOf(newer.hit.document), lastYearOf(older.hit.document)]
  if (year === null || before === null || year <= before) return false
  const [issuer, its] = [newer, older].map(({ hit }) => fold(hit.document.issuer ?? ''))
  if (issuer === '' || issuer !== its) return false
  return newer.score >= older.score - BETTER.score && newer.signs.shown >= older.signs.shown - BETTER.shown
}

/** The last year for which a notice was issued: 2026 of "năm học 2025–2026". */
function lastYearOf({ period }: DocumentRecord): number | null {
  const years = period?.match(/20\d\d/g)
  return years ? Math.max(...years.map(Number)) : null
}
