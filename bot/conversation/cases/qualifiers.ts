import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'

/** What changes the rule or the number so much that only a text that speaks of it answers, and how texts speak of it. */
const CASES = [
  {
    asks: ['(ban|giờ|ca|làm|trực|dạy) đêm', '(buổi|ban) tối'],
    tells: /(?<!\p{L})(?:đêm|tối(?! (?:đa|thiểu|ưu))|22 giờ)(?!\p{L})/iu
  },
  { asks: ['(ngày|dịp|nghỉ) (lễ|tết)', '!lễ !tết'], tells: /(?<!\p{L})(?:lễ|tết)(?!\p{L})/iu },
  {
    asks: ['chủ nhật', 'cuối tuần'],
    tells:
      /(?<!\p{L})(?:chủ nhật|cuối tuần|ngày nghỉ|nghỉ (?:hằng|hàng) tuần|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|(?:hằng|hàng) ngày)(?!\p{L})/iu
  },
  { asks: ['(giờ|lúc|khi|trong) (ra chơi|giải lao)'], tells: /(?<!\p{L})(?:ra chơi|giải lao)(?!\p{L})/iu },
  { asks: ['!hè', '(nghỉ|dịp|mùa) hè'], tells: /(?<!\p{L})hè(?!\p{L})/iu },
  {
    asks: ['(xã|phường|tỉnh|huyện|thành phố|quận|địa phương) khác', '(ngoài|khác) (xã|phường|tỉnh|huyện|địa bàn)'],
    tells:
      /(?<!\p{L})(?:(?:xã|phường|tỉnh|huyện|phố|quận|phương|nơi|trường|bàn) khác|ngoài (?:xã|phường|tỉnh|huyện|địa bàn|khu vực|tuyến)|trái tuyến|toàn (?:tỉnh|quốc)|cả nước|nơi (?:cư trú|thường trú|tạm trú)|chuyển)(?!\p{L})/iu
  }
].map(({ asks, tells }) => ({ asks: compilePhrases(asks), tells }))

/** No "bằng gì" of how one travels or answers. */
const ASKS_DEGREE = compilePhrases([
  '(có|cần|cấp|lấy|yêu cầu|đòi hỏi|tốt nghiệp|nhận|được) (những|các)? bằng (cấp)? (gì|nào)',
  '(bằng cấp|văn bằng|chứng chỉ|học vị) (gì|nào|ra sao|thế nào)',
  'trình độ (gì|nào|ra sao|thế nào|như thế nào)'
])
const DEGREE =
  /(?<!\p{L})(?:bằng (?:tốt nghiệp|cử nhân|kỹ sư|thạc|tiến|đại học|cao đẳng|trung cấp|trung học|nghề|cấp|chuyên|bác sĩ)|văn bằng|trình độ|cử nhân|kỹ sư|thạc s[ĩỹ]|tiến s[ĩỹ]|chứng chỉ|học vị|tốt nghiệp|giáo sư)(?!\p{L})/iu

/** What a text must speak of to answer a question. */
export interface Qualifiers {
  /** Nights, holidays, Sundays, breaks, the summer and other places, wherever it does. */
  cases: readonly RegExp[]
  /** A degree or a certificate, in the very lines that answer. */
  degree: boolean
}

export function qualifiersOf(question: string): Qualifiers {
  const { keys } = readUtterance(question)
  return {
    cases: CASES.flatMap(({ asks, tells }) => (asks.test(keys) ? [tells] : [])),
    degree: ASKS_DEGREE.test(keys)
  }
}

/** Whether `whole`, a passage with its headings and title, leaves out a case that was asked about, or `lines` the degree. */
export function leavesOutQualifier({ cases, degree }: Qualifiers, lines: string, whole: string): boolean {
  return cases.some((tells) => !tells.test(whole)) || (degree && !DEGREE.test(lines))
}
