import type { Distinction } from './distinction.ts'
import { inEitherSpelling } from './either-spelling.ts'

/** Who hands out a paper. */
const ISSUES =
  '(?:ai|nơi nào|cơ quan nào|đơn vị nào) (?:là người |sẽ |được |có quyền |có thẩm quyền )?cấp(?! (?:học(?! bạ)|độ|trên|dưới|nào))'
const ISSUED =
  '(?<!(?:trung|cao|sơ|các|phân|cơ quan) )cấp(?! (?:học|độ|tỉnh|xã|huyện|trung|tiểu|cơ|bậc|trên|dưới|phòng|[123i]))'
const read = inEitherSpelling((spelt) => {
  const compile = (words: string) => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, 'u')
  return { asks: compile(ISSUES), tells: compile(ISSUED) }
})

/** Tells who issues a paper from who confirms or keeps it. */
export const issuerAsked: Distinction = ({ question }) => {
  const { told, says } = read(question)
  if (!says.asks.test(told)) return null
  return ({ lines }) => {
    const text = read(lines.join('\n'))
    return !text.says.tells.test(text.told)
  }
}
