import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import type { Kind } from './asked-for.ts'

const MONTH = '(?:từ|sau|trước|đến hết) tháng (?:sau|tiếp theo|liền kề)'
const DAY =
  'đồng thời với (?:việc )?(?:công bố|thông báo|nộp|đăng ký|tổ chức)(?: \\p{L}+){0,2}|(?:đến|trước|từ|sau|vào) ngày (?:làm thủ tục|nhập học|nộp hồ sơ|đăng ký dự|công bố)(?: \\p{L}+){0,2}'
/** "… phải công khai trước khi tổ chức tuyển sinh". */
const BEFORE_OR_AFTER =
  '(?:ngay )?(?:trước|sau) khi (?:tổ chức|bắt đầu|kết thúc|hoàn thành|công bố|khai giảng|nhập học|tuyển sinh|thi|nộp|nhận|có|được|hết|đăng ký|ban hành|phê duyệt)(?: \\p{L}+){1,3}'
const HOUR = '(?:vào|trong|trước|sau|hết) giờ (?:tan học|tan trường|vào học|ra chơi|hành chính|nghỉ trưa)'

const compile = (events: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${events.join('|')})`, 'giu')
/** What happens tells a month, a day or a time as a date does: "đồng thời với công bố điểm thi". */
const EVENTS: Partial<Record<Kind, RegExp>> = {
  month: compile([MONTH]),
  day: compile([MONTH, DAY, BEFORE_OR_AFTER]),
  time: compile([MONTH, DAY, HOUR, BEFORE_OR_AFTER])
}

/** Where a text tells when by what happens then. */
export function eventsIn(text: string, kind: Kind): { start: number; end: number }[] {
  const pattern = EVENTS[kind]
  if (!pattern) return []
  return [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
}

/** What leads in an event. */
const LEADS: ReadonlySet<string> = new Set(
  'dong thoi voi viec den truoc tu sau vao trong het ngay gio thang khi'.split(' ')
)

/** Whether `said` names an event that is only what was asked about: "ngày nào làm thủ tục" ← "đến ngày làm thủ tục". */
export function isEventAsked(said: string, kind: Kind, terms: readonly AskedTerm[]): boolean {
  if (eventsIn(said, kind).length === 0) return false
  const event = syllables(said).filter((word) => !LEADS.has(word))
  return event.length > 0 && event.every((word) => terms.some(({ folded }) => folded === word))
}
