import type { DocumentRecord } from '#knowledge/document.ts'
import { syllables } from '#knowledge/text/tokenise.ts'

/** The laws that are known by their name and year rather than by their number. */
const BY_NAME = /^(?:bộ luật|luật|pháp lệnh)$/iu

/**
 * The year by which a question names a law of a document's name, though the document is of another year: of "Luật Phòng,
 * chống ma túy năm 2025" 2025 where it holds since 2022. Null for all else.
 */
export function otherEdition(
  question: string,
  { kind, title, number, issued, effective }: Pick<DocumentRecord, 'kind' | 'title' | 'number' | 'issued' | 'effective'>
): string | null {
  const name = syllables(title)
    .join(' ')
    .replace(/^(?:bo )?(?:luat|phap lenh) /, '')
  if (!BY_NAME.test(kind ?? '') || name === '') return null
  const said = syllables(question).join(' ')
  const [, year] = new RegExp(`\\b(?:luat|phap lenh) ${name}(?: nam)? ((?:19|20)\\d\\d)\\b`).exec(said) ?? []
  const own = yearsOf(number, issued, effective)
  return year !== undefined && own.length > 0 && !own.includes(Number(year)) ? year : null
}

/** Longest that a law waits from its passing to its taking effect, in years. */
const WAITS = 2

/** The years in which a law may have been passed; none where nothing tells. */
function yearsOf(number: string | null, issued: string | null, effective: string | null): number[] {
  const passed = /\/((?:19|20)\d\d)\//.exec(number ?? '')?.[1] ?? issued?.slice(0, 4)
  if (passed !== undefined) return [Number(passed)]
  const since = Number(effective?.slice(0, 4) ?? 0)
  return since === 0 ? [] : Array.from({ length: WAITS + 1 }, (_, before) => since - before)
}
