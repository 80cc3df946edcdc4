import type { Distinction } from './distinction.ts'
import { inEitherSpelling } from './either-spelling.ts'

/** Who hands out a paper. */
const ISSUES =
  '(?:ai|nơi nào|cơ quan nào|đơn vị nào) (?:là người |sẽ |được |có quyền |có thẩm quyền )?cấp(?! (?:học(?! bạ)|độ|trên|dưới|nào))'
const ISSUED =
  '(?<!(?:trung|cao|sơ|các|phân|cơ quan) )cấp(?! (?:học|độ|tỉnh|xã|huyện|trung|tiểu|cơ|bậc|trên|dưới|phòng|[123i]))'
/** What is issued, each kind by its names. */
const PAPERS = ['bằng|văn bằng', 'chứng chỉ', 'giấy chứng nhận', 'giấy phép', 'giấy xác nhận', 'thẻ', 'học bạ']
const read = inEitherSpelling((spelt) => {
  const compile = (words: string, flags = 'u') => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, flags)
  return { asks: compile(ISSUES), tells: compile(ISSUED, 'gu'), papers: PAPERS.map((names) => compile(names)) }
})

/** Tells who issues a paper from who confirms or keeps it, and from who issues another: "cấp giấy chứng nhận" issues no bằng. */
export const issuerAsked: Distinction = ({ question }) => {
  const { told, says } = read(question)
  if (!says.asks.test(told)) return null
  const asked = papersIn(question)
  return ({ lines }) => {
    const text = read(lines.join('\n'))
    const issued = [...text.told.matchAll(text.says.tells)]
    const papers = issued.flatMap(({ index }) => papersIn(text.told.slice(index, index + BEHIND)))
    const isOfOther = asked.length > 0 && papers.length > 0 && !papers.some((paper) => asked.includes(paper))
    return issued.length === 0 || isOfOther
  }
}

/** How far behind the verb what is issued stands. */
const BEHIND = 60

function papersIn(text: string): number[] {
  const { told, says } = read(text)
  return says.papers.flatMap((paper, at) => (paper.test(told) ? [at] : []))
}
