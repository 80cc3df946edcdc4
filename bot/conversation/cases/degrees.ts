import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'

/** No "bằng gì" of how one travels or answers. */
const ASKS_DEGREE = compilePhrases([
  '(có|cần|cấp|lấy|yêu cầu|đòi hỏi|tốt nghiệp|nhận|được) (những|các)? bằng (cấp)? (gì|nào)',
  '(bằng cấp|văn bằng|chứng chỉ|học vị) (gì|nào|ra sao|thế nào)',
  'trình độ (gì|nào|ra sao|thế nào|như thế nào)'
])
const DEGREE =
  /(?<!\p{L})(?:bằng (?:tốt nghiệp|cử nhân|kỹ sư|thạc|tiến|đại học|cao đẳng|trung cấp|trung học|nghề|cấp|chuyên|bác sĩ)|văn bằng|trình độ|cử nhân|kỹ sư|thạc s[ĩỹ]|tiến s[ĩỹ]|chứng chỉ|học vị|tốt nghiệp|giáo sư)(?!\p{L})/iu

/** Whether a question asks for a degree or a certificate. */
export function asksDegree(question: string): boolean {
  return ASKS_DEGREE.test(readUtterance(question).keys)
}

/** Whether lines tell of one. */
export function tellsDegree(lines: string): boolean {
  return DEGREE.test(lines)
}
