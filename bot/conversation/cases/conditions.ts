import { fold } from '#knowledge/text/fold.ts'
import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'

/** The case for which a line rules, behind its label: "Trường hợp hồ sơ không hợp lệ, …", "Nếu … thì …". */
const CASE =
  /^(?:[-–+•]\s*|\(?[\dA-Za-zđ]{1,3}[.)]\s*)?(?:Đối với\s+)?(?:trường hợp|nếu|khi)\s+(.{4,200}?)(?:,|:|;|\sthì\s|$)/iu
const DENIES = /(?<!\p{L})(?:không|chưa)(?!\p{L})/iu

/** Why a case comes about: "vượt quá 200 tiết do không đủ giáo viên"; not by whom. */
const CAUSE = /(?<=\p{L}{2,} )(?:do|vì)(?!\p{L})(?=[^,]*?(?<!\p{L})không (?:thể|đủ|có|còn)(?!\p{L})).*$/iu

/** Whether a line rules only for when something is not so. */
export function deniesCase(line: string): boolean {
  return DENIES.test((CASE.exec(line)?.[1] ?? '').replace(CAUSE, ''))
}

/** "Không thuộc một trong các trường hợp cấm kết hôn": it tells of the others, and names none of the cases. */
const OUT_OF_CASES =
  /(?<!\p{L})không (?:thuộc|phải là|rơi vào)(?: (?:một trong|các|những|số))* (?:trường hợp|đối tượng|diện)(?!\p{L})/iu

/** Whether a line rules for those who are in none of some cases, which it does not name. */
export function isOutOfCases(line: string): boolean {
  return OUT_OF_CASES.test(line) && REFERS.test(line)
}

const REFERS = /(?<!\p{L})(?:khoản|điều|điểm) [\da-zđ]+(?!\p{L})/iu

const ASKS_CASES = /\b(?:truong hop|doi tuong) nao\b/

/** Whether a question asks in which cases something is so. */
export function asksOfCases(question: string): boolean {
  return ASKS_CASES.test(fold(question))
}

/** Words that deny, with the word that is denied behind them; at the end of a question they only ask, and some names have them. */
const DENIED =
  /(?<!\p{L})(?:không|chưa|khong|chua|ko|hông)\s+(?!(?:a|ạ|vậy|thế|nhỉ|ad|nha|vay|the|nhi)(?!\p{L})|(?:vì lợi|vi loi|chính quy|chinh quy|chuyên|chuyen|gian)(?!\p{L}))\p{L}/iu
/** Words for what went otherwise than it should; without marks some are too much like others. */
const AMISS = compilePhrases([
  '(quên|mất|thiếu|(bị|thi) rớt|!trễ|!muộn|(đến|nộp|đi) (trễ|muộn|chậm)|quá hạn|hết hạn|vắng|!nghỉ|trượt|!rớt|hỏng|!sai|nhầm|vi phạm|từ chối|bỏ thi|lệch)'
])

/** Whether a question is itself about something that is not so: "không nộp đúng hạn thì sao", "quên căn cước". */
export function asksOfDenial(question: string): boolean {
  return DENIED.test(question) || AMISS.test(readUtterance(question).keys)
}

const OF_DEFECT =
  /(?<!\p{L})(?:xử lý|giải quyết|khắc phục)(?!\p{L})[^.;\n]*?(?<!\p{L})không (?:chính xác|đúng|hợp lệ|đầy đủ)(?!\p{L})/iu

/** Whether a heading stands over what is done about something that went wrong: "Xử lý thông tin công khai không chính xác". */
export function isOfDefect(heading: string): boolean {
  return OF_DEFECT.test(heading)
}

const ASKS_OF_DEFECT = compilePhrases([
  '(bị|!sai|nhầm|lỗi|đính chính|sửa|chỉnh sửa|trả lại|khiếu nại|xử lý|giải quyết|khắc phục|bổ sung)'
])

/** Whether a question is about something that went wrong, or about what is done then. */
export function asksOfDefect(question: string): boolean {
  return asksOfDenial(question) || ASKS_OF_DEFECT.test(readUtterance(question).keys)
}
