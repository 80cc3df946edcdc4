import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import type { AskedFor } from './asked-for.ts'
import { isEventAsked } from './events.ts'
import type { Stretch } from './read-hit.ts'

/** Whether a time told is not the one asked for: the day of a paper, the age of a child, a month that is reckoned with, when one is to register. */
export function isNoTime(text: string, place: Stretch, terms: readonly AskedTerm[], asked: AskedFor): boolean {
  if (isDayOfPaper(text, place, terms) || OF_CHILD_NURSED.test(text.slice(0, place.start))) return true
  if (asked.kind === 'time' && asked.counted.length > 0 && isNoTerm(text, place, terms)) return true
  if (asksWhen(asked)) {
    if (isInFormula(text, place) || isOfRegistering(text, place, terms)) return true
    if (isEventAsked(text.slice(place.start, place.end), asked.kind, terms)) return true
  }
  return asked.kind === 'effect' ? isDayOfEnd(text, place, terms) : isDayOfEffect(text, place, terms)
}

/** "… đang nuôi con dưới 36 tháng tuổi" tells whom a rule is for, and no time. */
const OF_CHILD_NURSED = /(?<!\p{L})nuôi con(?: nhỏ)? (?:dưới|từ|đến) $/iu

const EVERY = /^(?:hằng|hàng|mỗi|đầu|cuối)\s/iu

/** "Hằng năm" counts no months, nor does what obliges from so long on, "từ 30 ngày trở lên thì phải", say when something is done. */
function isNoTerm(text: string, { start, end }: Stretch, terms: readonly AskedTerm[]): boolean {
  if (EVERY.test(text.slice(start, end))) return true
  const isBound = /(?<!\p{L})từ\s$/iu.test(text.slice(0, start)) && /^\s?trở lên/iu.test(text.slice(end))
  return isBound && terms.some(({ folded }) => folded === 'xong')
}

function asksWhen({ kind, counted }: AskedFor): boolean {
  return kind === 'day' || kind === 'month' || kind === 'hour' || (kind === 'time' && counted.length === 0)
}

/** The months of "Học phí = Mức thu x 10 tháng" are reckoned with and tell not when. */
function isInFormula(text: string, { start, end }: Stretch): boolean {
  const line = `${text.slice(0, start).split('\n').at(-1) ?? ''} ${text.slice(end).split('\n', 1)[0] ?? ''}`
  return /=[^=]*(?:[×*]|\sx\s)/iu.test(line)
}

const REGISTERS =
  /(?<!\p{L})(?:nộp|tiếp nhận|thu|đăng ký)(?: \p{L}+){0,2} (?:hồ sơ|đơn|dự thi|xét tuyển|dự tuyển|lệ phí)(?!\p{L})[^.;\n]*$/iu
const OF_REGISTERING = new Set(['nop', 'ki', 'han', 'don', 'phi', 'dau', 'cuoi'])

/** "Nộp hồ sơ đăng ký dự thi môn năng khiếu từ ngày …" tells when to register, and not when the exam is. */
function isOfRegistering(text: string, { start }: Stretch, asked: readonly AskedTerm[]): boolean {
  const asksExam =
    asked.some(({ folded }) => folded === 'thi') && !asked.some(({ folded }) => OF_REGISTERING.has(folded))
  return asksExam && REGISTERS.test(text.slice(0, start))
}

const ISSUING = new Set(['hanh', 'ki', 'lap'])
const AFTER_NUMBER = /(?:\/\p{Lu}[\p{Lu}\d-]*|\d-\p{Lu}[\p{Lu}\d/]*)\s*,?\s*$/u
const OF_ISSUER =
  /^(?:\s?[/.-]\s?\d{1,4})*(?:\s+tháng\s+\d+)?(?:\s+năm\s+\d{4})?,?\s+(?:của\s+(?:\p{Lu}|[Uu]ỷ|[Hh]ội)|[^.;\n]{0,90}\s(?:ban hành|đã ký)\s)/u

/** "Thông tư 19/2025/TT-BGDĐT ngày 15/9/2025 của Bộ …": nobody asked when a paper was signed, unless they did. */
function isDayOfPaper(text: string, { start, end }: Stretch, asked: readonly AskedTerm[]): boolean {
  if (!/ngày|\d\s?[/.-]\s?\d/iu.test(text.slice(start, end)) || asked.some(({ folded }) => ISSUING.has(folded)))
    return false
  return (
    AFTER_NUMBER.test(text.slice(Math.max(0, start - LONGEST_NUMBER), start)) ||
    OF_ISSUER.test(text.slice(end, end + 140))
  )
}

const LONGEST_NUMBER = 30

/** Since when a paper holds is a day too. */
function isDayOfEffect(text: string, { start, end }: Stretch, asked: readonly AskedTerm[]): boolean {
  const isAsked = asked.some(({ folded }) => folded === 'luc')
  return !isAsked && /hiệu lực[^.;\n]{0,40}$/iu.test(text.slice(Math.max(0, start - 60), end))
}

/** "… hết hiệu lực kể từ ngày 31/12" tells not from when a paper holds. */
function isDayOfEnd(text: string, { start }: Stretch, asked: readonly AskedTerm[]): boolean {
  return !asked.some(({ folded }) => folded === 'het') && /hết\s+$/iu.test(text.slice(Math.max(0, start - 6), start))
}
