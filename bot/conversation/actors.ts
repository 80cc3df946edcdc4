import type { Passage } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { withoutLabel } from './heading.ts'

/** Offices and their heads, as a text names them; whoever has the power to found something tells who may end it. */
export const OFFICE =
  'thủ tướng|chính phủ|bộ trưởng|(?-i:Bộ)\\s\\p{L}+|chủ tịch|ủy ban|uỷ ban|ubnd|hội đồng|giám đốc|hiệu trưởng|thủ trưởng|(?-i:Sở|Phòng)\\s(?!thi|học|chờ)\\p{L}+|cơ quan(?! có thẩm quyền| quản lý (?!nhà nước|trực tiếp|giáo dục|chuyên|chất lượng))|(?:người|cơ quan) có thẩm quyền(?= (?:quyết định |ra quyết định )?(?:thành lập|cho phép|bổ nhiệm|công nhận|cấp) [^.;\\n]{0,90}có (?:quyền|thẩm quyền))|người đứng đầu|nhà trường|hiệp hội|đảng ủy|(?<!bị )t(?:òa|oà) án|viện kiểm sát|quốc hội|(?-i:Tổng cục|Cục)\\s\\p{L}+|(?-i:Ban|Trưởng)\\s\\p{L}+|trưởng (?:phòng|ban|khoa|điểm|đoàn)|cơ sở (?:hoạt động )?(?:giáo dục|đào tạo)'

/** Where an exam is held, which acts where its verb stands right behind: "Điểm thi cấp lại thẻ dự thi". */
export const EXAM_BODY = '(?-i:Điểm thi|Ban coi thi|Ban chấm thi)'

const FOUNDED =
  'thành lập|giải thể|công nhận|bổ nhiệm|miễn nhiệm|bầu|cấp phép|sáp nhập|chia|tách|đổi tên|đình chỉ|xếp hạng|kiểm định'
/** "Giải thể cơ sở giáo dục", "tại cơ sở đào tạo": something is done to it, or there. */
const IS_OBJECT = new RegExp(
  `(?<!\\p{L})(?:${FOUNDED}|tại|ở|vào|về|với|phân hiệu|đối với|(?<!(?:giao|trình|gửi|báo cáo) )cho)\\s+(?:các |những |một )?$`,
  'iu'
)
const IS_PASSIVE = new RegExp(`^[^,.;:\\n]{0,30}?\\s(?:được|bị)\\s(?:phép )?(?:${FOUNDED}|ban hành)(?!\\p{L})`, 'iu')
/** "Quyết định 683/QĐ-UBND quy định …" */
const OF_NUMBER = /[-/]$/
const IS_ACTOR = /(?:(?<!\p{L})(?:do|bởi|thuộc|của|trình|giao|gửi|phải được)\s+(?:các )?|:\s*)$/iu
const ACTS =
  /^[^.;\n]{0,120}?\s(?:quyết định|quy định|ban hành|công nhận|phê duyệt|duyệt|cấp|cho phép|bổ nhiệm|miễn nhiệm|thành lập|giải thể|xét|xử|thu hồi|có (?:trách nhiệm|quyền|thẩm quyền)|chịu|chủ trì|phối hợp|hướng dẫn|tổ chức|thực hiện|ký|giao|quản lý|kiểm tra|giám sát|chỉ đạo|lập|xác nhận|in|chấm|phân công|bố trí|thống nhất|thẩm định|xem xét|tiếp nhận|trả|báo cáo|đồng ý|thông qua)(?!\p{L})/iu
/** An item of a list, "a) Bộ trưởng Bộ Y tế;", has its verb in what leads it in; a heading ends in no mark. */
const IS_ITEM = /^[^.;\n]{0,80}[.;,]\s*$/u
/** Named in so many lines that they act only where their verb stands right behind. */
const ANYONE = /^(?:nhà trường|cơ sở (?:hoạt động )?(?:giáo dục|đào tạo))$/iu
const DOES =
  /^(?: [\p{L}-]+){0,6}? (?:quyết định|quy định|ban hành|công nhận|phê duyệt|cấp|cho phép|có (?:trách nhiệm|quyền|thẩm quyền)|chịu|tổ chức|xây dựng|thực hiện|quản lý)(?!\p{L})/iu

/** Whether an office that a text names at a place is said to do something, rather than to be founded, or where something is. */
export function isActor(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 160).split('\n', 1)[0] ?? ''
  if (OF_NUMBER.test(before) || IS_OBJECT.test(before) || IS_PASSIVE.test(after)) return false
  if (ANYONE.test(text.slice(start, end))) return /(?<!\p{L})do\s$/iu.test(before) || DOES.test(after)
  const opens = /(?:^|\n)(?:[-–+•]\s|\(?[\da-zđ]{1,3}[.)]\s)?$/iu.test(before)
  return IS_ACTOR.test(before) || ACTS.test(after) || (opens && IS_ITEM.test(after))
}

const HEADS_ACTOR = new RegExp(
  `(?:trách nhiệm|thẩm quyền|nhiệm vụ|quyền hạn|quyền)(?!\\p{L})[^.;:\\n]{0,60}?\\scủa\\s(?:${OFFICE})`,
  'iu'
)

/** The heading of a provision that says who does what stands under it, without its label: "Trách nhiệm của Bộ Tài chính"; empty where none does. */
export function actorHeading({ text, trail }: Pick<Passage, 'text' | 'trail'>): string {
  const own = /^\**Điều\s[^\n]*(?=\n)/iu.exec(text)?.[0] ?? ''
  const heading = [own, trail.at(-1) ?? ''].find((words) => HEADS_ACTOR.test(words)) ?? ''
  return withoutLabel(heading.replaceAll('*', '').trim())
}

/** "Ai xếp hạng …", not "ai được …", "ai là …", who need do nothing. */
const ASKS_ACTOR =
  /^(?:vay |the |cho (?:em|toi|minh) hoi )?ai (?!(?:duoc|dc|bi|phai|can|la|co|thuoc|khong|ko|nen|moi|cung|se duoc|dang|o|muon|hoc|thi)\b)[a-z]/

/** Whether a question asks who does something, which only an office or a person does. */
export function asksActor(question: string): boolean {
  return ASKS_ACTOR.test(fold(question))
}
