const COUNT =
  '(?:(?<![\\p{L}\\d.,/])\\d+|(?<!\\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L}))(?:\\s*\\([^)]{1,25}\\))?'
const PERIOD = '(?:ngày|tuần|tháng|quý|học kỳ|học kì|năm học|năm|nhiệm kỳ|khóa)(?!\\p{L})'
const EACH = '(?:mỗi|hằng|hàng|từng|một|0?1)'
const AT_LEAST = '(?:(?:ít nhất|tối thiểu|không quá|tối đa|họp|tổ chức)\\s+){0,2}'

/** A pattern of how often something is done: "03 tháng một lần", "mỗi quý một lần", "02 lần/năm", "định kỳ mỗi 6 tháng", "cách nhau 10 năm". */
const TIMES_TOLD = [
  `${COUNT}\\s*${PERIOD}\\s*(?:\\/\\s*(?:${COUNT}\\s+)?|${COUNT}\\s+)lần`,
  `(?<!\\p{L})${EACH}\\s+${PERIOD}\\s+${AT_LEAST}${COUNT}\\s+lần`,
  `${COUNT}\\s+lần\\s*(?:\\/\\s*|(?:trong\\s+|trên\\s+)?(?:${EACH}\\s+)?)${PERIOD}`,
  `(?<!\\p{L})(?:định kỳ|cách nhau)\\s+${AT_LEAST}(?:${EACH}\\s+)?(?:${COUNT}\\s*)?${PERIOD}`,
  `(?<!\\p{L})mỗi\\s+${COUNT}\\s+${PERIOD}`
].join('|')

/** The same, and "hằng năm". */
export const FREQUENCY_TOLD = `${TIMES_TOLD}|(?<!\\p{L})(?:mỗi|hằng|hàng|từng)\\s+${PERIOD}`

const SAYS_HOW_OFTEN = new RegExp(TIMES_TOLD, 'iu')

/** Whether a stretch surely says how often; a "hằng năm" alone stands in many lines. */
export function saysHowOften(told: string): boolean {
  return SAYS_HOW_OFTEN.test(told)
}
