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
  `(?<=^|[.?!,;…\\n]\\s*)${SPEAKER}(?: (?:là|la)(?= (?:thí|học|sinh|thi|hoc) ))?(?=\\s*[.,;?!…]|$|\\s+(?!(?:là|la|tên|ten)(?!\\p{L})|${OTHERS}(?!\\p{L}))[\\p{L}\\d])`,
  'giu'
)
/** Whose school, whose name: "trường con em thu". */
const OF_CHILD = new RegExp(
  `(?<=(?<!\\p{L})(?:trường|lớp|tên|cho|của|để|truong|lop|ten|cua|de)) con (?:em|tôi|mình|nhà em)(?!\\p{L}|\\s+${OTHERS}(?!\\p{L}))`,
  'giu'
)

const NAME = '(?:(?:tỉnh|thành phố|tp|huyện|quận|xã|phường) )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}'
const NOW_AT = '(?=(?:thôn|xóm|tổ|ấp|khu|xã|phường)(?!\\p{L}))'
/** Where one came from, where it is told as well where one lives now. */
const ORIGINS = [
  `(?:[Tt]ừ|[Ở]|ở|[Tt]rước ở) ${NAME}(?: (?:mới|vừa|đã))* (?:chuyển|dọn|về) (?:(?:về|đến|lên|ra|vào|sang|nhà) )*(?:ở )?${NOW_AT}`,
  `(?:[Qq]uê|[Gg]ốc|[Nn]guyên quán)(?: (?:ở|gốc|quán))? ${NAME},? (?:(?:nhưng|hiện|đang|nay|giờ|bây giờ) )+(?:sống|ở|trú|thuê|tạm trú|cư trú)(?: (?:trọ|ở|tại))* ${NOW_AT}`
].map((origin) => new RegExp(`(?<!\\p{L})${origin}`, 'gu'))

/** Where one lives, by a commune's name of two words or more: what is told is held against it. Which school and which office one goes to depends on it. */
const LIVES_AT =
  /(?<=^|[.?!,;]\s*)(?:(?:em|tôi|mình|nhà em|nhà tôi|nhà mình|gia đình em) )?ở (?:(?:thôn|xóm|tổ|khu) \S+ )?(?:xã|phường) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+\s*[,.]\s*/gu
const BY_PLACE = /(?<!\p{L})(?:tuyến|trường (?:\p{L}+ ){0,2}nào|đâu|tuyen|truong (?:[a-z]+ ){0,2}nao|dau)(?!\p{L})/iu

/** What is told of a family, on which no paper, place or day depends. */
const CIRCUMSTANCES =
  /(?<!\p{L})(?:là )?(?:(?:mẹ|bố) đơn thân|me don than|bo don than|đông con|dong con|kinh tế khó khăn|kinh te kho khan|bận đi làm|đi làm (?:công ty|xa|suốt|ca))(?: (?:lắm|quá|suốt|lam|qua))*(?!\p{L})/giu
/** What one's school takes is no part of what it may take. */
const SCHOOL_TAKES =
  /[,.;]\s*(?:mà )?(?:trường|truong|lớp|lop)(?: (?:của|con|cháu|bé|cua|chau|be))* (?:em|tôi|mình|nhà em|toi|minh) (?:đang |dang )?thu (?:(?!(?:có|không|đúng|co|khong|dung|sao|nào|gì)(?!\p{L}))[^,.;?!])*(?=$|[,.;?!])/giu
const OF_NO_SUM: ReadonlySet<Kind> = new Set([
  'list',
  'day',
  'hour',
  'month',
  'time',
  'frequency',
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
  const anywhere = BY_PLACE.test(bare) ? bare : tidy(bare.replace(ADDRESS, '')).replace(LIVES_AT, '')
  const plain = tidy(anywhere.replace(SCHOOL_TAKES, '').replace(ADDRESS, '').replace(OF_CHILD, ''))
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
