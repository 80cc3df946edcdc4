import { isAbbreviation } from '#knowledge/text/abbreviations.ts'
import { fold } from '#knowledge/text/fold.ts'
import { isFoldedSyllable } from '#knowledge/text/syllable-shape.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'

/** "GPA bao nhiêu", "IELTS từ mấy chấm"; the name of a school stands elsewhere. */
const MEASURE =
  /(?<!\b(?:cua|o|tai|vao|ben|truong|hoc|nganh) )\b([a-z]{3,})(?: (?:toi thieu|toi da|it nhat|tu|la|dat|phai|duoc|can|tren|duoi|khoang))* (?:bao nhieu|bnhieu|bn|may)\b/g

/** Of what a number is asked that has no Vietnamese name, so that only what says it tells its own. */
export function measuresNamed(question: string): readonly string[] {
  return [...fold(question).matchAll(MEASURE)]
    .map(([, word = '']) => word)
    .filter((word) => !isFoldedSyllable(word) && !isAbbreviation(word))
}

/** Whether a line and all that stands above it leave out what was named. */
export function leavesOutMeasure(named: readonly string[], lines: readonly string[]): boolean {
  if (named.length === 0) return false
  const told = new Set(tokenise(lines.join('\n')).map(({ folded }) => folded))
  return !named.every((word) => told.has(word))
}
