import { fold } from '#knowledge/text/fold.ts'
import { askedFor } from './asked-for.ts'
import { bandsIn } from './cases/bands.ts'

/** "… có đúng quy định không", with what leads over to it. */
const IN_DOUBT =
  /[\s,.;]*(?:\b(?:(?:thu|lam|day|nhu) )?(?:vay|the)(?: (?:la|thi))?\s)?(?:\b(?:co|la|thi|lieu)\s)*\b(?:dung|sai|vi pham|trai|qua|vuot(?: qua)?)(?: (?:voi )?(?:(?:quy|qui) dinh|phap luat|luat)| gi)?(?: hay)? (?:khong|ko|k|hong)\b.*$/
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
export function numberAsked(said: string): string | null {
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

/** What a value of a case is counted in: measures that `bandsIn` reads, so that each value is held against what is told. */
const UNIT = '(?:phut|tuoi|diem|tiet|thang|tuan|nam|km|tin chi|hoc sinh|hs|em|nguoi)'
/** No label: "lớp 7", "ngày 12 tháng 6", "năm 2026" say which one. */
const VALUE = new RegExp(
  String.raw`(?<![\d.,/])(?<!\b(?:lop|khoi|thon|dieu|dien|nhom|khu vuc|dot|bai|so|ngay|thu|diem|muc|hang|bac|duoi|tren|tu|den|qua|hon|du) )\d+(?:[.,]\d+)?(?= ?${UNIT}\b(?! (?:20)?\d))`,
  'g'
)
const POLITE = '(?: (?:a|ah|vay|the|ad|nhi|em|nha))*[?.!\\s]*$'
const NOT = '(?:khong|ko|k|hong|chua)'
/** "… có bị liệt ko ạ": what is told, and what is asked of it. */
const WHETHER = new RegExp(
  `^(.*?)\\b(?:(?:thi|ma|con|van|co) )*((?:duoc|dc|bi|phai|can) (?!.*\\b(?:duoc|dc|bi|phai|can) ).*?)(?: (?:dung|phai))? ${NOT}${POLITE}`
)
/** "… thì được không", which says no more than that. */
const BARE = new RegExp(`^(.*?)[\\s,]*\\b(?:(?:thi|co) )*(?:duoc|dc) ${NOT}${POLITE}`)

/** "12 tuổi có được lập tài khoản không" asks how old one must be; null where nothing or more than one thing is counted. */
export function boundAsked(said: string): string | null {
  const folded = fold(said)
  const [value, another] = folded.matchAll(VALUE)
  if (!value || another || askedFor(said).kind !== 'yes_no') return null
  const [whole, told = '', asks = ''] = BARE.exec(folded) ?? WHETHER.exec(folded) ?? []
  if (whole === undefined || value.index >= told.length) return null
  const many = folded === said.toLowerCase() ? 'bao nhieu' : 'bao nhiêu'
  const behind = said.slice(value.index + value[0].length, told.length).trim()
  const from = told.length + whole.slice(told.length).indexOf(asks)
  const parts = [said.slice(0, value.index).trim(), many, behind, said.slice(from, from + asks.length)]
  return `${parts.filter(Boolean).join(' ')}?`
}

const IN_QUESTION = /\b(?:dung|phai) (?:khong|ko|k|hong)\b/
/** Bounds of what is ruled decide whatever the value is: "không quá 30 học sinh", "từ 05 km trở lên". */
const RULES_ALL = /\b(?:toi da|toi thieu|it nhat|nhieu nhat|cham nhat) (?:[a-z]+ )?$/
const BOUND = /^khong |^[^.;,]*? tro (?:len|xuong)\b/

/**
 * Whether a line tells nothing of the value that a question named and its other form asks for: "dưới 13 tuổi" says nothing of
 * fourteen, nor does the mark that something else is worth.
 */
export function leavesValueOpen(question: string, otherwise: string, line: string): boolean {
  const said = fold(question)
  const [value, another] = bandsIn(said)
  if (!value || another || bandsIn(fold(otherwise)).length > 0 || [...said.matchAll(VALUE)].length !== 1) return false
  const told = fold(line)
  return !bandsIn(told).some(({ unit, at, from, to, ends }) => {
    if (unit !== value.unit) return false
    if (RULES_ALL.test(told.slice(0, at)) || (ends > 0 && BOUND.test(told.slice(at)))) return true
    if (ends === 0 && IN_QUESTION.test(said)) return true
    return from <= value.from && value.to <= to
  })
}
