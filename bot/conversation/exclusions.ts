import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'

/** "…, trừ trường cao đẳng sư phạm"; not what is "khấu trừ", nor what costs marks or money, nor a case ruled elsewhere. */
const EXCLUDED =
  /(?<!\p{L})(?:(?<!(?:loại|khấu|miễn|cấn|giảm|bù|bị|phòng|diệt|bài|cộng) )trừ(?! (?:điểm|tiền|lương|vào|đi|bớt|dần)(?!\p{L}))|không (?:bao )?gồm|không kể|không áp dụng (?:đối với|cho))\s(?![^.,;:\n]*(?:khoản|điều|điểm) [\da-zđ]+(?!\p{L}))[^.,;:\n]*/giu

/** Whether two words of a question, folded, that belong together stand in a text only in what it makes an exception of. */
export function isExcluded(question: string, terms: readonly AskedTerm[], told: string, headings: string): boolean {
  const excluded = placedWords((told.match(EXCLUDED) ?? []).join('\n'))
  if (excluded.length === 0) return false
  const rest = placedWords(`${told.replace(EXCLUDED, '\n')}\n${headings}`)
  return terms.some((term, at) => {
    const next = terms[at + 1]
    const isPair = next !== undefined && question.includes(`${term.folded} ${next.folded}`)
    return isPair && stands(excluded, term, next) && !stands(rest, term, next)
  })
}

function stands(words: readonly PlacedWord[], one: AskedTerm, other: AskedTerm): boolean {
  return words.some(({ folded }, at) => {
    const next = words[at + 1]
    return folded === one.folded && next?.folded === other.folded && next.adjoins
  })
}
