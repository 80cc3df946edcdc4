import { fold } from '#knowledge/text/fold.ts'
import { askedFor, isMeasured } from './asked-for.ts'
import { inOfficialWords } from './official-words.ts'
import { boundAsked, numberAsked } from './value-asked.ts'

/** What else a question may be asked as, the likeliest first: in the words of the rules, by the number it doubts, by the power it asks after. */
export function askedOtherwise(question: string): string[] {
  const said = question.normalize('NFC')
  // places in the folded text must be places in the text
  const forms =
    fold(said).length === said.length
      ? [numberAsked(said), boundAsked(said), powerAsked(said)].filter((each) => each !== null)
      : []
  const official = inOfficialWords(question).filter((words) => asksAlike(question, words))
  return [...new Set([...official, ...forms.flatMap((form) => [form, ...inOfficialWords(form)])])]
}

/** Where only a number, a date or an address answers, only such answers in other words too: "địa chỉ trang web" is none of a paper. */
function asksAlike(question: string, words: string): boolean {
  return !isMeasured(askedFor(question)) || isMeasured(askedFor(words))
}

const ACTS =
  '(?:quyet dinh|cong nhan|bo nhiem|mien nhiem|phe duyet|ban hanh|cho phep|cap phep|cap|thanh lap|giai the|thu hoi|xu phat|xep hang)'
const WHO = '^(?:ai|(?:co quan|cap|nguoi|don vi) nao)(?: la nguoi)?'
const HAS_POWER = new RegExp(`${WHO}(?: (?:co|duoc) (?:tham )?quyen| se)? (?=${ACTS}\\b)`)
const HAS_RIGHT = new RegExp(`${WHO} (?=co quyen )`)

/** "Ai công nhận khu du lịch" asks for the "thẩm quyền công nhận khu du lịch", which a heading names; null for another question. */
function powerAsked(said: string): string | null {
  const folded = fold(said)
  const isBare = folded === said.toLowerCase()
  const power = HAS_POWER.exec(folded)
  if (power) return `${isBare ? 'tham quyen' : 'Thẩm quyền'} ${said.slice(power[0].length)}`
  const right = HAS_RIGHT.exec(folded)
  return right ? `${isBare ? 'nguoi' : 'Người'} ${said.slice(right[0].length)}` : null
}
