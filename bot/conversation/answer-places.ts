import { foldedKey } from '#knowledge/text/syllable.ts'
import { EXAM_BODY, isActor, OFFICE } from './actors.ts'
import type { AskedFor, Kind } from './asked-for.ts'
import { eventsIn } from './events.ts'
import { FREQUENCY_TOLD, saysHowOften } from './frequency-told.ts'
import { BESIDE_UNIT, keysOf, namesUnit, UNNAMED } from './names-unit.ts'
import { PLACE_TOLD } from './place-told.ts'
import { namesSeveral, SUBJECTS_TOLD } from './subjects-told.ts'

/** A stretch of text that is of the kind asked for, and how surely, from 0 to 1. */
export interface AnswerPlace {
  start: number
  end: number
  sureness: number
}

const NUMBER = '(?<![\\p{L}\\d.,/]|\\p{L}-)\\d+(?:[.,]\\d+)*(?:\\s?-\\s?\\d+(?:[.,]\\d+)*)?'
/** "năm" is mostly the year, and "một" mostly no number. */
const FIVE =
  '(?<!/)(?<!(?:một|mỗi|hằng|hàng|trong|đầu|cuối|giữa|cả|nhiều|các|theo|sau|trước|từng|vào|từ)\\s)năm(?!\\s+(?:\\d|học|nay|sau|trước|ngoái|tới|đầu|cuối|thứ))'
const NUMBER_WORD = `(?<!\\p{L})(?<!thứ\\s)(?:một(?!\\s+(?:số|trong|phần|cách|bộ))|hai|ba|bốn|${FIVE}|sáu|bảy|tám|chín|mười)(?!\\p{L})`
const IN_WORDS = '(?:\\s*\\([^)]{1,25}\\))?'
const COUNT = `(?:${NUMBER}|${NUMBER_WORD})${IN_WORDS}`
const TIME_UNIT = '(?:giờ|phút|ngày|tuần|tháng|quý|học kỳ|học kì|năm học|năm|buổi)'
const DAY =
  '(?<![\\d.,/]|mẫu số\\s)\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?(?![\\d/])|ngày\\s+\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?|(?:\\s+tháng\\s+\\d{1,2})?(?:\\s+năm\\s+\\d{4})?)|tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?'
/** "Từ năm học 2025 - 2026"; without such a word it mostly tells for which year a rule is made. */
const DATE = `${DAY}|năm\\s+\\d{4}|(?:từ|đến|hết)\\s+năm\\s+học\\s+\\d{4}(?:\\s?[-–]\\s?\\d{4})?`
/** On the clock, not "72 giờ". */
const HOUR = '(?<!\\d)(?:[01]?\\d|2[0-4])\\s?(?:giờ|h|g|:)\\s?\\d{0,2}'
/** Of a term: "tuần học thứ 10". */
const WEEK = 'tuần(?:\\s+học)?\\s+thứ\\s+\\d{1,2}'
const WEEKDAY = 'thứ\\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật'
/** Of a time that is told elsewhere: "gấp 2 (hai) lần thời gian được hưởng". */
const MULTIPLE = `gấp\\s+${COUNT}\\s*lần\\s+(?:số\\s+)?thời\\s+gian`
const MONEY_UNIT = '(?:đồng|đ(?!\\p{L})|nghìn|ngàn|triệu|tỷ|vnđ|vnd|%|phần trăm)'
const PERSON = `${OFFICE}|người có thẩm quyền|giáo viên|cha mẹ|học sinh|giám thị|cán bộ (?:coi|chấm|giám sát) thi`

const SURNAME =
  '(?-i:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Lương|Mai|Tô|Hà|Cao|Lưu|Nông|Lò)'
/** A person's name, not that of a school or street: "ông Nguyễn Văn A". */
const NAME = `(?<!(?:trường|thpt|thcs|chuyên|học|cơ sở|phổ thông|đường|phố|giải|quỹ)\\s)(?<!\\p{L})${SURNAME}(?!\\sChí Minh)(?:\\s(?-i:\\p{Lu}\\p{Ll}*)){2,4}|(?<!\\p{L})(?:ông|bà|đồng chí)\\s${SURNAME}\\s(?-i:\\p{Lu}\\p{Ll}*)`

const places = (pattern: string): RegExp => new RegExp(pattern, 'giu')
const PATTERNS: Partial<Record<Kind, RegExp>> = {
  hour: places(HOUR),
  day: places(`${DAY}|${WEEKDAY}|${COUNT}\\s*(?:ngày|tuần|tháng)|(?:trong|cùng) ngày|ngày làm việc|${WEEK}`),
  month: places(`${DAY}|quý\\s+(?:\\d|[IV]+)|(?:đầu|cuối)\\s+năm|(?:hằng|hàng) tháng`),
  time: places(
    `${MULTIPLE}|${HOUR}|${DATE}|${WEEKDAY}|${WEEK}|${COUNT}\\s*${TIME_UNIT}|quý\\s+(?:\\d|[IV]+)|(?:trong|cùng) ngày|ngày làm việc|(?:đầu|cuối|mỗi|hằng|hàng|trước|sau khi|kết thúc)\\s+(?:năm|tháng|tuần|quý|học kỳ|học kì|ngày)(?!\\s+\\d)`
  ),
  money: places(
    `${NUMBER}\\s*${MONEY_UNIT}|${NUMBER}\\s*lần mức lương|miễn|không (?:thu|phải nộp|phải đóng|phải trả|mất)|\\d{1,3}(?:[.,]\\d{3})+`
  ),
  amount: places(
    `${COUNT}|không (?:giới hạn|hạn chế)|(?<!\\p{L})nhiều lần(?!\\p{L})|không (?:được )?cộng(?: thêm)? điểm|toàn bộ`
  ),
  phone: places('(?<!\\d)(?:0[\\d .-]{8,13}\\d|1[89]00[ .\\d]{2,8}|(?<!\\()1\\d{2}(?!,?\\s(?:đường|phố)))(?!\\d)'),
  link: places('https?://\\S+|(?<![\\w@])(?:[\\w-]+\\.)+(?:vn|com|net|org)(?!\\w)|[\\w.-]+@[\\w-]+\\.\\w+'),
  place: places(PLACE_TOLD),
  authority: places(`(?<!\\p{L})(?:${OFFICE}|${EXAM_BODY})`),
  person: places(NAME),
  who: places(`(?<!\\p{L})(?:${PERSON})`),
  effect: places(
    `hiệu lực(?:\\s+(?:thi hành|áp dụng))?(?:\\s+k\\p{L}{1,2})?(?:\\s+từ)?\\s+(?:${DATE})|áp dụng[^.;]{0,60}?từ\\s+(?:${DATE})|hiệu lực (?:thi hành )?(?:k\\p{L}{1,2} )?từ ngày ký`
  ),
  definition: places('(?<!\\p{L})(?:là|được hiểu là|gồm)(?!\\p{L})|:'),
  formula: places('[=×]|công thức (?:sau|dưới đây|như sau)\\s*:'),
  form: places('mẫu(?:\\s+số)?\\s+[\\dIVX][\\w./-]*|phụ lục\\s+[\\dIVX]+'),
  document: /\d+(?:\/\d{4})?\/\s?[\p{Lu}]+(?:-[\p{Lu}\d]+)*|số\s+\d+(?:-[\p{Lu}]+)/gu,
  frequency: places(FREQUENCY_TOLD),
  subject: places(SUBJECTS_TOLD),
  yes_no: places('(?<!\\p{L})(?:không|được|phải|cấm|miễn|có thể|chỉ|vẫn|thì)(?!\\p{L})'),
  condition: places('(?<!\\p{L})(?:khi|nếu|trường hợp|với điều kiện)(?!\\p{L})'),
  list: places('(?:bao gồm|gồm|sau đây|như sau|sau)\\s*:|(?<!\\p{L})gồm(?!\\p{L})|:\\s*$|;')
}

/** Labels, references and the year of a number are no answers to "how many". */
const NO_COUNT =
  /(?:khoản|điều|điểm|mục|chương|phần|phụ lục|mẫu số|mẫu|bảng|hàng|lớp|khối|số|nghị quyết|nghị định|thông tư|chỉ thị|kết luận|(?<!\p{L})(?:s?tt|mã(?: \p{L}+){0,2}):|phương thức:?|(?<!(?:mỗi|hằng|hàng|một)\s)(?:ngày|tháng|năm|năm học|quý)|\d\/)\s*$/iu

const YEAR = /^(?:19|20)\d\d(?:\s?-\s?(?:19|20)\d\d)?$/

const IS_MONEY = /^\s*(?:đồng|đ(?!\p{L})|vnđ)/iu

/** "71-NQ/TW", "3838/X02-P2". */
const NUMBERS_A_PAPER = /^\s?[-/]\s?\p{Lu}/u

/** Where a text says something of the kind asked for. */
export function answerPlaces(text: string, asked: AskedFor): AnswerPlace[] {
  const pattern = PATTERNS[asked.kind]
  if (!pattern) return []
  const found = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sureness: 1
  }))
  if (asked.kind === 'amount')
    return withoutArticles(
      text,
      found.flatMap((place) => (isName(text, place) ? [] : counting(text, place, asked)))
    )
  const surely = SURELY[asked.kind]
  if (surely)
    return found.map((place) => ({ ...place, sureness: surely(text.slice(place.start, place.end)) ? 1 : BESIDE_UNIT }))
  if (asked.kind === 'authority') return found.filter((place) => isActor(text, place))
  if (asked.kind === 'time' && asked.counted.length > 0)
    return found.map((place) => ({ ...place, sureness: namesTime(text, place, asked.counted) }))
  // what happens then tells less surely when than a date does
  return [...found, ...eventsIn(text, asked.kind).map((place) => ({ ...place, sureness: BESIDE_UNIT }))]
}

/** What of a kind is surely what was asked for. */
const SURELY: Partial<Record<Kind, (told: string) => boolean>> = { subject: namesSeveral, frequency: saysHowOften }

const IS_ARTICLE = /^một$/iu

/** The "một" of "cho một đề thi" counts nothing, unless it is of what was to be counted. */
function withoutArticles(text: string, places: readonly AnswerPlace[]): AnswerPlace[] {
  return places.filter(({ start, end, sureness }) => sureness === 1 || !IS_ARTICLE.test(text.slice(start, end)))
}

function counting(text: string, place: AnswerPlace, { counted, ordered, unit, bound }: AskedFor): AnswerPlace[] {
  const before = text.slice(Math.max(0, place.start - 16), place.start)
  if (ordered !== null && foldedKey(/(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '') === ordered) return [place]
  const mayBeYear = counted.length === 0 || counted[0] === 'diem'
  if (NO_COUNT.test(before) || (mayBeYear && YEAR.test(text.slice(place.start, place.end)))) return []
  const after = text.slice(place.end, place.end + 8)
  if (isPeriod(text, place, counted)) return []
  if (NUMBERS_A_PAPER.test(after) || (/^\s*(?:[.)]\s|\/\d{4}\/)/.test(after) && place.start < 3)) return []
  if (unit !== null && IS_MONEY.test(after)) return []
  if (counted.length === 0) return countingNothing(text, place)
  const most = bound === null ? ofAll(text, place) : 1
  return [{ ...place, sureness: Math.min(most, namesUnit(text, place, counted)) }]
}

/** "Đồng chí Lê Minh Đốc (Sáu Học)": a number in words with a capital inside a sentence is a name. */
function isName(text: string, { start }: AnswerPlace): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 3)) && /(?:\p{Ll} |\()$/u.test(text.slice(0, start))
}

/** A number where it is not said what is counted; no article. */
function countingNothing(text: string, place: AnswerPlace): AnswerPlace[] {
  return IS_ARTICLE.test(text.slice(place.start, place.end)) ? [] : [{ ...place, sureness: 0.7 }]
}

/** How surely a number is of all: "ít nhất một thành viên là người …" counts no more than some of them. */
function ofAll(text: string, { start, end }: AnswerPlace): number {
  const isOfPart =
    /(?:ít nhất|tối thiểu)(?: là| có)?\s*$/iu.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s*(?:thành viên|người|ủy viên|uỷ viên) (?:là|thuộc|ngoài|đến từ)(?!\p{L})/iu.test(text.slice(end, end + 40))
  return isOfPart ? BESIDE_UNIT : 1
}

/** "Trong một năm học", "01 tuần" say for how long, where something else is counted; before "=" they tell of what it is reckoned. */
function isPeriod(text: string, { start, end }: AnswerPlace, [unit]: readonly string[]): boolean {
  if (unit === undefined || !/^(?:0?1|một)$/iu.test(text.slice(start, end))) return false
  const [, name] = /^\s*(năm|tháng|tuần|ngày|học kỳ|kỳ)(?!\p{L})(?![^\n;]*=)/iu.exec(text.slice(end)) ?? []
  return name !== undefined && !foldedKey(name.toLowerCase()).startsWith(unit)
}

/** Spans of time from the shortest; what is asked in days may be told in months, and hardly in years. */
const SPANS = ['phút', 'giờ', 'ngày', 'tuần', 'tháng', 'năm'].map(foldedKey)
const NEAR_SPANS = 2

function namesTime(text: string, place: AnswerPlace, counted: readonly string[]): number {
  const said = text.slice(place.start, place.end)
  if (/^gấp\s/iu.test(said)) return 0.9
  if (BEFORE_OR_AFTER.test(said)) return UNNAMED
  const told = SPANS.indexOf(/([a-z]+)\s*$/.exec(keysOf(said))?.[1] ?? '')
  const asked = SPANS.indexOf(counted[0] ?? '')
  if (told === -1 || asked === -1 || told === asked) return namesUnit(text, place, counted)
  // "08 giờ ngày hôm sau" counts no days
  return Math.abs(told - asked) > NEAR_SPANS ? UNNAMED : Math.min(BESIDE_UNIT, namesUnit(text, place, counted))
}

/** "Trước ngày đăng ký", "sau khi kết thúc năm học" count neither days nor years. */
const BEFORE_OR_AFTER = /^(?:trước|sau khi|kết thúc|đầu|cuối)\s/iu
