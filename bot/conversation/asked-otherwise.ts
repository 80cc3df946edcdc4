import { fold } from '#knowledge/text/fold.ts'
import { askedFor, isMeasured } from './asked-for.ts'
import { inOfficialWords } from './official-words.ts'

/** What else a question may be asked as, the likeliest first: in the words of the rules, by the number it doubts, by the power it asks after. */
export function askedOtherwise(question: string): string[] {
  const said = question.normalize('NFC')
  // places in the folded text must be places in the text
  const forms =
    fold(said).length === said.length ? [numberAsked(said), powerAsked(said)].filter((each) => each !== null) : []
  const official = inOfficialWords(question).filter((words) => asksAlike(question, words))
  return [...new Set([...official, ...forms.flatMap((form) => [form, ...inOfficialWords(form)])])]
}

/** Where only a number, a date or an address answers, only such answers in other words too: "địa chỉ trang web" is none of a paper. */
function asksAlike(question: string, words: string): boolean {
  return !isMeasured(askedFor(question)) || isMeasured(askedFor(words))
}

/** "… có đúng quy định không", with what leads over to it. */
const IN_DOUBT =
  /[\s,.;]*(?:\b(?:(?:thu|lam|day|nhu) )?(?:vay|the)(?: (?:la|thi))?\s)?(?:\b(?:co|la|thi|lieu)\s)*\b(?:dung|sai|vi pham|trai)(?: (?:voi )?(?:(?:quy|qui) dinh|phap luat|luat)| gi)?(?: hay)? (?:khong|ko|k|hong)\b.*$/
/** A sum, an hour and a number of people, each with what asks for it. */
const VALUES: [RegExp, string][] = [
  [/(?<![\d.,])(?:\d[\d.,]*\s?(?:k|nghin|ngan|trieu|tr|dong|d|vnd)\b|\d{1,3}(?:\.\d{3})+(?![\d.]))/g, 'bao nhiêu tiền'],
  [/(?<![\d.,])\d{1,2}\s?(?:gio|h|g)(?:\s?\d{2}\b| ruoi\b|\b)(?: (?:toi|sang|chieu)\b)?/g, 'mấy giờ'],
  [
    /(?<![\d.,])(?<!\b(?:khoi|thon|dieu) )(?<!\blop (?=(?:\d|1[0-2])\b))\d+(?= (?:dua|em|hs|hoc sinh|chau|be|tre|nguoi)\b)/g,
    'tối đa bao nhiêu'
  ]
]

/** "Thu 150 nghìn tiền trông trưa có đúng không" asks what the rule's own number is; null where no one number is in doubt. */
function numberAsked(said: string): string | null {
  const folded = fold(said)
  const doubt = IN_DOUBT.exec(folded)
  if (!doubt || askedFor(said).kind !== 'yes_no') return null
  const told = folded.slice(0, doubt.index)
  for (const [pattern, asks] of VALUES) {
    const [value, another] = told.matchAll(pattern)
    if (value && another) return null
    if (value) {
      const bare = folded === said.toLowerCase() ? fold(asks) : asks
      const words = /\btien\b/.test(told.slice(0, value.index)) ? bare.split(' ').slice(0, 2).join(' ') : bare
      const before = withoutWhose(said.slice(0, value.index))
      return `${before}${words}${said.slice(value.index + value[0].length, doubt.index)}?`
    }
  }
  return null
}

/** Whose child goes to the school makes no difference to what it may take: "trường con em thu …". */
const WHOSE =
  /(?<=\b(?:truong|lop|mam non|mau giao|tieu hoc|cap \d|thcs|thpt|co so|pho thong) )(?:con|chau|be)(?: nha)? (?:em|toi|minh|chi|anh) /g

function withoutWhose(said: string): string {
  const [whose] = fold(said).matchAll(WHOSE)
  return whose ? said.slice(0, whose.index) + said.slice(whose.index + whose[0].length) : said
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
