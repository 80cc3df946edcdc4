import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { foldedKey } from '#knowledge/text/syllable.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import { EXAM_BODY } from './actors.ts'
import type { AskedFor } from './asked-for.ts'
import { isOtherBound } from './bounds.ts'
import { isNoTime } from './no-times.ts'
import type { Stretch } from './read-hit.ts'

/** Whether a number or a date, though of the kind asked for, is part of what was asked, the other end of a range, or only the day of a paper. */
export function isNoAnswer(text: string, place: Stretch, terms: readonly AskedTerm[], asked: AskedFor): boolean {
  if (asked.kind === 'document') return isPaperAsked(text, place, terms)
  return isOfOtherMatter(text, place, terms, asked) || isNoAnswerOfKind(text, place, terms, asked)
}

function isOfOtherMatter(text: string, place: Stretch, terms: readonly AskedTerm[], asked: AskedFor): boolean {
  if (isOtherBound(text, place, asked.bound) || isFreeOfCharge(text, place, terms, asked)) return true
  if (isNumberAsked(text, place, terms) || isNoTime(text, place, terms, asked)) return true
  if (isLess(text, place, terms) || isOfOthers(text, place, terms, asked)) return true
  if (asked.kind === 'money' && isShareOfAsked(text, place, terms)) return true
  return isInException(text, place, terms)
}

function isNoAnswerOfKind(text: string, place: Stretch, terms: readonly AskedTerm[], asked: AskedFor): boolean {
  if (asked.kind === 'authority') return isHeadAsked(text, place, terms) || doesOther(text, place, terms)
  return asked.kind === 'amount' && countsOther(text, place, terms, asked)
}

const EXCEPTION = /(?<!\p{L})trừ (?:trường hợp|khi|các|những|đối với|người|trẻ)(?!\p{L})[^.;:\n]*$/iu

/** "… phải tập sự, trừ trường hợp đã có thời gian từ đủ 12 tháng": the number is of those for whom the rule does not hold. */
function isInException(text: string, { start }: Stretch, terms: readonly AskedTerm[]): boolean {
  return EXCEPTION.test(text.slice(0, start)) && !terms.some(({ folded }) => folded === 'tru')
}

const HEAD = /^(?:hiệu trưởng|giám đốc|chủ tịch|trưởng (?:phòng|khoa|ban))$/iu

/** Who appoints a head is not that head; their deputies they may appoint. */
function isHeadAsked(text: string, { start, end }: Stretch, terms: readonly AskedTerm[]): boolean {
  const head = text.slice(start, end)
  if (!HEAD.test(head) || terms.some(({ folded }) => folded === 'pho')) return false
  return fold(head)
    .split(' ')
    .every((syllable) => terms.some(({ folded }) => folded === syllable))
}

/** Whether a number is of one, or tells which one, or that others get nothing. */
function countsOther(text: string, place: Stretch, terms: readonly AskedTerm[], { counted }: AskedFor): boolean {
  return (
    isPerOne(text, place) ||
    isOrdinal(text, place, counted) ||
    isInLabel(text, place) ||
    isNothingOfOthers(text, place, terms)
  )
}

/** "Ưu tiên 2: …", "Bước 3: …" at the beginning of a line: which one it is, and of nothing how many. */
function isInLabel(text: string, { start, end }: Stretch): boolean {
  return /(?:^|\n)[^\d:;.,\n]{2,20}$/.test(text.slice(0, start)) && /^\s?:\s/.test(text.slice(end))
}

/** "Diện 1: thí sinh bình thường, không cộng điểm" tells of no others than those it names that nothing is added. */
function isNothingOfOthers(text: string, { start, end }: Stretch, terms: readonly AskedTerm[]): boolean {
  if (!/^không/iu.test(text.slice(start, end)) || !/điểm$/iu.test(text.slice(start, end))) return false
  const named = syllables(text.slice(0, start).split(/[;\n]/).at(-1) ?? '')
  const asked = named.filter((word) => terms.some(({ folded }) => folded === word))
  return asked.length < named.length / 2
}

const IS_EXAM_BODY = new RegExp(`^(?:${EXAM_BODY})$`, 'iu')

/** What an exam's own body does must be what was asked: who lets one in is not who "cấp lại thẻ dự thi". */
function doesOther(text: string, { start, end }: Stretch, terms: readonly AskedTerm[]): boolean {
  if (!IS_EXAM_BODY.test(text.slice(start, end))) return false
  const [, verb = ''] = /^\s(\p{L}+)/u.exec(text.slice(end)) ?? []
  return !terms.some(({ folded }) => folded === foldedKey(verb.toLowerCase()))
}

/** For what one is paid, or fined. */
const TO_BE_PAID = new Set(['tro', 'luong', 'thuong', 'bong', 'phat'])

/** Those who need not pay what others do. */
const SPARED =
  /(?<!\p{L})(?:hộ (?:cận )?nghèo|khuyết tật|mồ côi|liệt sĩ|thương binh|dân tộc (?:thiểu số|nội trú|bán trú)|khó khăn)(?!\p{L})[^.;\n]*$/iu

/** "Hộ nghèo được miễn" tells nobody else what is to be paid, and a fine is not told by what need not be paid. */
function isFreeOfCharge(
  text: string,
  { start, end }: Stretch,
  terms: readonly AskedTerm[],
  { kind }: AskedFor
): boolean {
  if (kind !== 'money' || /\d/.test(text.slice(start, end))) return false
  if (terms.some(({ folded }) => TO_BE_PAID.has(folded))) return true
  const [whose] = SPARED.exec(text.slice(0, start)) ?? []
  return whose !== undefined && !syllables(whose).some((word) => terms.some(({ folded }) => folded === word))
}

const LESS = ['giam', 'bot', 'mien', 'tru']
const AFTER_LESS = /(?<!\p{L})(?:giảm|bớt)(?: thêm| đi)?\s*$/iu

/** "Được giảm 04 tiết" says not how many there are; by how many per cent it is less may say what something costs. */
function isLess(text: string, { start, end }: Stretch, asked: readonly AskedTerm[]): boolean {
  if (asked.some(({ folded }) => LESS.includes(folded)) || /^\s*%/.test(text.slice(end))) return false
  return /\d/.test(text.slice(start, end)) && AFTER_LESS.test(text.slice(Math.max(0, start - LONGEST_WORD), start))
}

/** "30% số học sinh chuyên" is a share of what was not asked about, or of people, or "8% tổng thu" of funds, where one asks what is paid. */
function isOfOthers(
  text: string,
  { start }: Stretch,
  terms: readonly AskedTerm[],
  { kind, counted }: AskedFor
): boolean {
  const told = text.slice(start)
  const [, ...words] = SHARE_OF.exec(told) ?? []
  if (words.length === 0 && !SHARE_OF_FUNDS.test(told)) return false
  const asksSum = kind === 'money' || (counted.length === 0 && !terms.some(({ folded }) => OF_SHARES.has(folded)))
  if (asksSum && terms.some(({ folded }) => TO_BE_PAID.has(folded))) return true
  if (words.length === 0) return false
  return !words.some((word) => terms.some(({ folded }) => folded === foldedKey(word.toLowerCase())))
}

/** Who asks "tỷ lệ … bao nhiêu", "bao nhiêu suất" asks for no sum of money. */
const OF_SHARES = new Set(['ti', 'tram', 'suat', 'qui', 'nguon'])

const SHARE_OF = /^[\d.,]+\s?(?:%|phần trăm)\s+(?:tổng )?số\s+(\p{L}+)\s+(\p{L}+)/u

/** "60% mức lương cơ sở" tells not how much the lương cơ sở is that the question begins with. */
function isShareOfAsked(text: string, { start }: Stretch, terms: readonly AskedTerm[]): boolean {
  const [, ...words] =
    /^[\d.,]+\s?(?:%|phần trăm)\s+(?:của )?(?:mức )?(\p{L}+) (\p{L}+)/iu.exec(text.slice(start)) ?? []
  const asked = terms.filter(({ folded }) => folded !== 'muc')
  return words.length > 0 && words.every((word, at) => asked[at]?.folded === foldedKey(word.toLowerCase()))
}

const SHARE_OF_FUNDS =
  /^[\d.,]+\s?(?:%|phần trăm)\s+(?:(?:tổng|nguồn|số)\s+)+(?:thu|chi|dự toán|ngân sách|kinh phí)(?!\p{L})/iu

/** "Chi phí trung bình 1 sinh viên/năm" counts no students, nor "tiền lương 01 tiết" lessons, nor what "được tính quy đổi" for each. */
function isPerOne(text: string, { start, end }: Stretch): boolean {
  if (!/^(?:0?1|một)$/iu.test(text.slice(start, end))) return false
  return (
    /^\s*\p{L}+(?: \p{L}+)?\s?\//u.test(text.slice(end)) ||
    /^\s(?:\p{L}+ ){1,4}được (?:tính|quy đổi)(?!\p{L})/u.test(text.slice(end)) ||
    PRICE_OF.test(text.slice(Math.max(0, start - LONGEST_WORD), start))
  )
}

const PRICE_OF = /(?<!\p{L})(?:lương|phí|giá|tiền|mức (?:thu|chi|phạt)|thù lao)\s$/iu

/** "Nguyện vọng 1", "đợt 2" tell which one, not how many. */
function isOrdinal(text: string, { start, end }: Stretch, [one = '', two]: readonly string[]): boolean {
  if (!/^\d$/.test(text.slice(start, end))) return false
  const [, ...words] =
    /(?:(\p{L}+)\s)?(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 2 * LONGEST_WORD), start)) ?? []
  const [before, last] = words.map((word = '') => foldedKey(word.toLowerCase()))
  return IN_ORDER.has(one) ? last === one : before === one && last === two
}

/** Of these the first, the second … are told by a number behind them. */
const IN_ORDER = new Set(['dot', 'lan', 'vong', 'ki', 'buoi', 'bai'])

/** The year for which something is asked is not its time, nor is the 2 of "văn bằng 2" how many. */
function isNumberAsked(text: string, { start, end }: Stretch, asked: readonly AskedTerm[]): boolean {
  const numbers = text.slice(start, end).match(/\d+/g) ?? []
  const [number] = numbers
  if (number === undefined || numbers.length > 1) return false
  const at = asked.findIndex(({ folded }) => folded === number)
  if (at === -1) return false
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1] ?? ''
  return /^20\d\d$/.test(number) || fold(before) === asked[at - 1]?.folded
}

/** The paper that the question names is not the one asked for. */
function isPaperAsked(text: string, { start, end }: Stretch, asked: readonly AskedTerm[]): boolean {
  const numbers = text.slice(start, end).match(/\d+/g) ?? []
  return numbers.length > 1 && numbers.every((number) => asked.some(({ folded }) => folded === `${Number(number)}`))
}

const LONGEST_WORD = 12
