import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'

/** "(trừ …)" to where it closes, "…, trừ trường cao đẳng sư phạm", "(ngoài lệ phí khám sức khỏe)"; not what is "khấu trừ", nor what costs marks or money, nor a case ruled elsewhere. */
const EXCLUDED =
  /(?<=\()(?:ngoại )?trừ\s(?![^)\n]*(?:khoản|điều|điểm) [\da-zđ]+(?!\p{L}))[^)\n]*|(?<!\p{L})(?:(?<!(?:loại|khấu|miễn|cấn|giảm|bù|bị|phòng|diệt|bài|cộng) )trừ(?! (?:điểm|tiền|lương|vào|đi|bớt|dần)(?!\p{L}))|(?:không|chưa) (?:bao )?gồm|(?:không|chưa) kể|(?<=\()ngoài(?! (?:trường|nhà|giờ|địa bàn|ra)(?!\p{L}))|không áp dụng (?:đối với|cho))\s(?![^.,;:)\n]*(?:khoản|điều|điểm) [\da-zđ]+(?!\p{L}))[^.,;:)\n]*/giu

/** So many words of a question side by side name a thing; two may be there by chance. */
const NAMES = 3

/** Whether a stretch of words of a question stands in a text only in what it makes an exception of. */
export function isExcluded(terms: readonly AskedTerm[], told: string, headings: string): boolean {
  const excluded = placedWords((told.match(EXCLUDED) ?? []).join('\n'))
  if (excluded.length < NAMES) return false
  const rest = placedWords(`${told.replace(EXCLUDED, '\n')}\n${headings}`)
  return terms.some((_, at) => {
    const words = terms.slice(at, at + NAMES)
    return words.length === NAMES && stands(excluded, words) && !stands(rest, words)
  })
}

function stands(told: readonly PlacedWord[], words: readonly AskedTerm[]): boolean {
  return told.some((_, from) =>
    words.every(({ folded }, at) => {
      const word = told[from + at]
      return word?.folded === folded && (at === 0 || word.adjoins)
    })
  )
}
