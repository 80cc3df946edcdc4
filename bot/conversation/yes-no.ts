import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { askedFor } from './asked-for.ts'
import type { Candidate } from './candidate.ts'
import { yesOrNo } from './replies.ts'

/** Asks leave: "có được … không", "được phép … không". */
const ASKS_LEAVE =
  /(?:^|\s)(?:duoc|dc)\s.*\s(?:khong|ko|k|hong)(?:\s(?:a|vay|nhi|the|ad|admin))?\s*$|co duoc|co dc|duoc phep/
/** Whether a question asks if something is allowed. */
export function asksLeave(question: string): boolean {
  return ASKS_LEAVE.test(fold(question).replace(/[?!.]+\s*$/, ''))
}

/** Asks whether one must: "có phải … không", "có cần …". */
const ASKS_DUTY = /\bco (?:phai|can|bat buoc)\b|\bbat buoc .*\b(?:khong|ko|k)\b/
/** Whether a question asks if something must be done. */
export function asksDuty(question: string): boolean {
  return ASKS_DUTY.test(fold(question))
}

const DEONTIC =
  /(?<!\p{L})(?:không|chưa|được|phải|cấm|miễn|có thể|chỉ|cho phép|có quyền|tự nguyện|bắt buộc|bị|trừ|hạn chế)(?!\p{L})/iu

/** Whether a text allows, forbids or demands anything. */
export function rules(told: string): boolean {
  return DEONTIC.test(told)
}

const ASKS_OF_NO = /khong duoc .*(?:khong|dung)|dung khong|dung ko|nghe noi|hay khong/
const FORBIDS = /(?<!\p{L})(?:không được(?! (?:thấp|ít|quá|dưới|trên|vượt|muộn))|nghiêm cấm|không cho phép)(?!\p{L})/iu
const ALLOWS =
  /(?<!\p{L})(?<!không |mới |chỉ )được (?:phép|mang|dự thi|vào|đăng ký|tham gia|sử dụng|dùng|học|nhận|hưởng|miễn|giảm|bảo lưu)(?!\p{L})/iu
/** What makes a yes or no depend on more. */
const DEPENDS =
  /(?<!\p{L})(?:trừ|nếu|chỉ|khi|xem xét|trường hợp|trong các|với điều kiện|tùy|theo quy định|(?:quy định|nêu|nói) (?:tại|ở))(?!\p{L})/iu

/** So much of the question must stand in the clause for its word to be the answer. */
const SURE = { near: 0.85, missing: 0.2 }

/**
 * "Được." or "Không được." where the clause that answers decides it surely: it allows or forbids, does not do both, and
 * names no case on which that depends. Null in all other cases: then the provision's own sentence is the answer.
 */
export function yesNoOf(question: string, { hit, span, signs }: Candidate): string | null {
  const folded = fold(question).replace(/[?!.]+\s*$/, '')
  if (askedFor(question).kind !== 'yes_no' || !ASKS_LEAVE.test(folded) || ASKS_OF_NO.test(folded)) return null
  if (signs.near < SURE.near || signs.missLead > SURE.missing || signs.line < SURE.near) return null
  const told = hit.passage.text.slice(span.start, span.end)
  // of two clauses the one may be for others: "… được miễn; … được giảm 50%"
  if (DEPENDS.test(told) || told.includes('; ') || span.leads.length > 0) return null
  const [forbids, allows] = [FORBIDS.test(told), ALLOWS.test(told)]
  if (forbids === allows) return null
  return forbids ? yesOrNo.forbidden : yesOrNo.allowed
}

/** "Không giới thiệu học sinh …", "Được miễn …": what a line forbids or allows, in its first two syllables. */
const RULES = /^(?:không|nghiêm cấm|cấm|được)(?: được)?(?: phép)?\s+(\p{L}+)(?:\s+(\p{L}+))?/iu

/** Several things side by side. */
const LISTS = /[,;]\s/
/** "Được hưởng tiền làm thêm giờ, tiền làm đêm …" */
const PAYS =
  /^duoc (?:huong|nhan|tra|chi tra|thanh toan) (?:cac |khoan )*(?:tien|phu cap|luong|tro cap|che do|thu lao)\b/
/** Verbs that say nothing by themselves: what is forbidden stands behind them. */
const GENERAL = /^(?:ap dung|bo tri|thuc hien|to chuc|xem xet|giai quyet|su dung|co|cho|de|tinh|coi)\b/

/** Whether a line forbids or allows something else than is asked about: neither syllable of what it rules is among the words asked. */
export function rulesOtherwise(asked: readonly AskedTerm[], told: string): boolean {
  const rule = RULES.exec(told)
  const [, first, second] = rule ?? []
  if (!rule || first === undefined) return false
  // of several things ruled alike any may be meant: "Cấm sản xuất, nhập khẩu, sử dụng …", but not of what is paid for them
  if (LISTS.test(told) && !PAYS.test(fold(told))) return false
  if (GENERAL.test(fold(`${first} ${second ?? ''}`))) return false
  return ![first, second].some((word) => word !== undefined && asked.some(({ folded }) => folded === fold(word)))
}

/** Whether a question asks if something heard is true, so that only the very rule about it may answer. */
export function isHearsay(question: string): boolean {
  return /nghe (?:noi|don|bao|dau)|(?:co )?(?:dung|that|phai) (?:khong|ko|k|hong)(?:\s|[?.!]|$)|co that|thay (?:noi|bao)/.test(
    fold(question)
  )
}

/** Whether a line only presupposes what is asked about: "thí sinh đã được miễn mà vẫn dự thi thì …" says not who is. */
export function presupposes([first]: readonly AskedTerm[], told: string): boolean {
  if (first === undefined) return false
  const said = fold(told).split(new RegExp(`\\b${first.folded}\\b`))
  return (
    said.length === 2 && /\bda (?:duoc|bi) $/.test(said[0] ?? '') && /^[^.;\n]*\b(?:ma|thi|nhung)\b/.test(said[1] ?? '')
  )
}
