import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import type { Distinction } from './distinction.ts'

/** Asks where or how a paper is got: "xin giấy khai sinh ở đâu"; not of what is handed in for it, "giấy khám sức khỏe nộp xin thẻ". */
const OBTAINS =
  /(?<!\b(?:nop|nop de|de|dung) )\b(?:xin|lam|lay|cap|cap lai|mua) (?:lai )?(?:giay|ban sao|don|hoc ba|bang|chung chi|the|so)\b.{0,100}\b(?:o dau|cho nao|noi nao|den dau|ai cap|may ngay|bao lau)\b/
const VERBS: ReadonlySet<string> = new Set(['xin', 'lam', 'lay', 'cap', 'mua', 'lai'])
/** A list of what is handed in. */
const HANDED_IN = /\b(?:ho so|giay to)\b/
const CELL = /(?<!\p{L})hồ sơ: /iu

/** Share of what is wanted that a procedure says which yields it. */
const YIELDS = 0.7

/** Tells where a paper is got from where it is handed in: a list of what an application consists of does not say who issues its parts. */
export const paperAsked: Distinction = ({ question, terms }) => {
  if (!OBTAINS.test(fold(question))) return null
  const wanted = terms.map(({ folded }) => folded).filter((word) => !VERBS.has(word))
  const yields = (text: string) => {
    const said = new Set(syllables(text))
    return wanted.length === 0 || wanted.filter((word) => said.has(word)).length >= YIELDS * wanted.length
  }
  return ({ line, lines, headings }) => {
    const above = [...lines.slice(0, -1), ...headings]
    // what a procedure is called stands before what it takes
    const cell = line.search(CELL)
    if (cell !== -1) return !yields(line.slice(0, cell))
    return above.some((heading) => HANDED_IN.test(fold(heading))) && !above.some(yields)
  }
}
