import { fold } from '#knowledge/text/fold.ts'
import type { Asked, IsOfOther } from './distinction.ts'

const HOW_MANY = '(?:bao nhieu|may|bn)'
const PASS = '(?:do|dau|trung tuyen|vao duoc|qua)'
const ASKS = new RegExp(
  String.raw`\b(?:diem (?:chuan|san)|lay ${HOW_MANY} diem|${HOW_MANY} diem (?:thi |moi |la )*${PASS}|${PASS} (?:thi |can |phai |lay |can lay )*${HOW_MANY} diem)\b`
)
const TELLS =
  /\b(?:trung tuyen|diem chuan|diem san|nguong|toi thieu|dau vao|diem xet|diem liet|xet tuyen tu|chuan dau|dat yeu cau|dat tu \d)/

/** Marks that are not those from which one passes, where a question asks for these: what is added for a certificate. */
export function passMarkAsked({ question }: Asked): IsOfOther | null {
  if (!ASKS.test(fold(question))) return null
  return ({ lines, headings }) => {
    const told = fold(lines.join('\n'))
    const named = fold([...lines, ...headings].join('\n'))
    return !TELLS.test(named) || (/\bduoc cong\b/.test(told) && !/\b(?:trung tuyen|diem chuan|diem san)\b/.test(told))
  }
}
