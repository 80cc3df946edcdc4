import type { Day } from '#knowledge/document.ts'
import { askedFor, type Kind } from './asked-for.ts'
import { withoutPastYears } from './past-years.ts'

const WHOSE = '(?:em|tôi|toi|mình|minh|tớ|tui|cháu|chau|nhà em|nha em|nhà mình|nhà tôi|nhà cháu)'
const CHILD = '(?:con|bé|be|cháu|chau|đứa)(?: (?:gái|trai|gai|lớn|nhỏ|đầu|út))?(?: (?:của|cua))?(?: (?:nhà|nha))?'
/** Who speaks, or for whom they do, where a clause begins: no rule depends on that. */
const SPEAKER = `(?:${CHILD} ${WHOSE}|(?:bạn|ban)(?: cùng lớp)?(?: của)? ${WHOSE}|em|cháu|chau|tôi|mình|tớ|tui)`
/** What makes other people of them: "con em cán bộ", "cháu ngoại", "em bé". */
const OTHERS =
  '(?:cán|giáo|công|đồng|người|hộ|gia|liệt|thương|bệnh|dân|nông|bộ|viên|quân|nhân|trong|các|địa|thôn|xã|nội|ngoại|ruột|bé|gái|trai|họ|út|dâu|rể|của|nhà|em|tôi|mình|cháu|chào|toi|minh|chau|chao|can|giao|cong|dong|nguoi|ho|liet|thuong|dan|noi|ngoai|ruot|be|gai|cua|nha)'
const ADDRESS = new RegExp(
  `(?<=^|[.?!,;…\\n]\\s*)${SPEAKER}(?: (?:là|la)(?= (?:thí|học|sinh|thi|hoc) ))?(?=\\s*[.,;?!…]|$|\\s+(?!${OTHERS}(?!\\p{L}))\\p{L})`,
  'giu'
)

const NAME = '(?:(?:tỉnh|thành phố|tp|huyện|quận|xã|phường) )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}'
const NOW_AT = '(?=(?:thôn|xóm|tổ|ấp|khu|xã|phường)(?!\\p{L}))'
/** Where one came from, where it is told as well where one lives now. */
const ORIGINS = [
  `(?:[Tt]ừ|[Ở]|ở|[Tt]rước ở) ${NAME}(?: (?:mới|vừa|đã))* (?:chuyển|dọn|về) (?:(?:về|đến|lên|ra|vào|sang|nhà) )*(?:ở )?${NOW_AT}`,
  `(?:[Qq]uê|[Gg]ốc|[Nn]guyên quán)(?: (?:ở|gốc|quán))? ${NAME},? (?:(?:nhưng|hiện|đang|nay|giờ|bây giờ) )+(?:sống|ở|trú|thuê|tạm trú|cư trú)(?: (?:trọ|ở|tại))* ${NOW_AT}`
].map((origin) => new RegExp(`(?<!\\p{L})${origin}`, 'gu'))

/** What is told of a family, on which no paper, place or day depends. */
const CIRCUMSTANCES =
  /(?<!\p{L})(?:là )?(?:(?:mẹ|bố) đơn thân|me don than|bo don than|đông con|dong con|kinh tế khó khăn|kinh te kho khan|bận đi làm|đi làm (?:công ty|xa|suốt|ca))(?: (?:lắm|quá|suốt|lam|qua))*(?!\p{L})/giu
const OF_NO_SUM: ReadonlySet<Kind> = new Set([
  'list',
  'day',
  'hour',
  'month',
  'time',
  'place',
  'authority',
  'who',
  'link'
])

/** A question without where its asker came from and what is long past, which it does not ask about. */
export function withoutPast(question: string, asOf: Day): string {
  const settled = ORIGINS.reduce((told, origin) => told.replace(origin, 'ở '), question.normalize('NFC'))
  return tidy(withoutPastYears(settled, asOf))
}

/** A question without its past, who asks it, and what they tell of themselves that no rule depends on; null where it has none of that. */
export function plainly(question: string, asOf: Day): string | null {
  const settled = withoutPast(question, asOf)
  const bare = OF_NO_SUM.has(askedFor(settled).kind) ? settled.replace(CIRCUMSTANCES, '') : settled
  const plain = tidy(bare.replace(ADDRESS, ''))
  return plain === tidy(question.normalize('NFC')) || plain === '' ? null : plain
}

/** Without the marks of clauses of which nothing is left. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?:(?<=^|[.?!,;…])\s*[.,;…]+)+/gu, '')
    .replace(/\s+(?=[.,;?!…])/gu, '')
    .trim()
}
