import type { Kind } from '../asked-for.ts'
import type { Distinction } from './distinction.ts'
import { inEitherSpelling } from './either-spelling.ts'

const NUMBERS: readonly Kind[] = ['time', 'day', 'amount', 'money']

/** Cases with rules of their own that hold for nobody else: how lines speak of each, how those ask whom it concerns, and of what kind of questions they are no answer otherwise. */
const NARROWER = [
  { tells: 'người(?: học)? được cử tuyển', asks: 'cử tuyển', kinds: NUMBERS },
  {
    tells: 'nước ngoài cấp',
    asks: 'nước ngoài|quốc tế|công nhận|du học|ngoài nước',
    kinds: [...NUMBERS, 'who', 'authority']
  },
  {
    tells: '(?:trường|lớp|cơ sở)[^;.\\n]{0,20} dành cho (?:người|trẻ em|trẻ|học sinh) khuyết tật',
    asks: 'khuyết tật|tàn tật|chuyên biệt|hòa nhập|hoà nhập',
    kinds: NUMBERS
  },
  {
    tells: 'trường(?: phổ thông)? (?:dân tộc (?:nội|bán) trú|giáo dưỡng)',
    asks: 'dân tộc|nội trú|bán trú|giáo dưỡng',
    kinds: NUMBERS
  },
  {
    tells: 'đối với người [^,;.\\n]{0,40}từ đủ \\d+ tuổi đến dưới 18 tuổi',
    asks: 'tuổi|trẻ|con|cháu|học sinh|bé|em|vị thành niên|chưa thành niên',
    kinds: NUMBERS
  }
]

const read = inEitherSpelling((spelt) =>
  NARROWER.map(({ tells, asks, kinds }) => {
    const compile = (words: string) => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, 'u')
    return { tells: compile(tells), asks: compile(asks), kinds }
  })
)

/** Tells the usual case from a narrower one that a question does not name. */
export const usualAsked: Distinction = ({ question, asked: { kind } }) => {
  const { told: said, says } = read(question)
  const unasked = says.map(({ asks, kinds }) => kinds.includes(kind) && !asks.test(said))
  if (!unasked.includes(true)) return null
  return ({ lines }) => {
    const { told, says: tells } = read(lines.join('\n'))
    return tells.some((narrower, at) => unasked[at] === true && narrower.tells.test(told))
  }
}
