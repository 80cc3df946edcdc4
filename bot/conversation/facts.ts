import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import type { AskedFor } from './asked-for.ts'
import { eventsIn } from './events.ts'
import { FREQUENCY_TOLD } from './frequency-told.ts'
import { SUBJECTS_TOLD } from './subjects-told.ts'
import { unitsLike } from './units.ts'

/** Numbers that only say where something stands, or when: labels, references, document numbers, dates, years. */
const LABELS = /^\s*(?:Điều\s+\d+[a-zđ]?[.:]?|\d+(?:\.\d+)*[.)]|[a-zđ]\)|STT:\s*\d+;)\s/gimu
const REFERENCES =
  /(?:khoản|điều|điểm|mục|chương|phần|phụ lục|mẫu số|mẫu|hàng|bảng|lớp|khối|cấp(?=\s+[1-3](?!\d)))\s+(?:[a-zđ]\s+)?\d+[a-zđ]?(?![\d.,]*\s*(?:điểm|%))(?:\s*(?:,|và|đến)\s*\d+)*/giu
const DOCUMENT_NUMBERS = /\d+(?:\/\d{4})?\/[\p{Lu}]+(?:-[\p{Lu}\d]+)*|(?<!\p{L})số\s+\d+(?!\d*[.,]\d)-[\p{Lu}]+/gu
const DATES = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|(?:ngày|tháng|năm học|năm)\s+\d{1,4}(?:\s?[–-]\s?\d{4})?/giu

const NUMBER_WORD = '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const TIME_UNIT = '(?:giờ|phút|ngày|tuần|tháng|quý|học kỳ|học kì|năm học|năm|buổi)'
const HOUR = /\d\s?(?:giờ|h\d|h(?!\p{L})|g\d{2}|:\d{2})/iu
const DAY =
  /\d{1,2} ?[/-] ?\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|(?:ngày|mùng|mồng)\s+\d|\d+\s*(?:\([^)]{1,20}\)\s*)?ngày|ngày (?:khai giảng|làm việc|đầu|cuối|thi)|(?:trong|cùng) ngày|chậm nhất[^.;\n]{0,20}(?:trước|sau|khi)|tháng\s+\d|tuần (?:học )?thứ \d|\d+\s*(?:\([^)]{1,20}\)\s*)?(?:tuần|tháng)|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)/iu
const MONTH = /tháng\s+\d|\d{1,2} ?[/-] ?\d{1,2}|quý\s+(?:\d|[IV])|(?:đầu|cuối)\s+năm|(?:hằng|hàng) tháng/iu
const TIMES = [
  /gấp\s+(?:\d+|hai|ba|bốn|năm)\s*(?:\([^)]{1,20}\)\s*)?lần\s+(?:số\s+)?thời\s+gian/iu,
  HOUR,
  /\d{1,2} ?[/-] ?\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}/u,
  /(?:ngày|tháng|năm|năm học|tuần (?:học )?thứ)\s+\d/iu,
  /quý\s+(?:\d|[IV]+(?!\p{L}))/iu,
  new RegExp(`(?:\\d+|${NUMBER_WORD})\\s*(?:\\([^)]{1,20}\\)\\s*)?${TIME_UNIT}`, 'iu'),
  /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)/iu,
  /(?:đầu|cuối|giữa|mỗi|hằng|hàng|kết thúc|trong suốt)\s+(?:năm|tháng|tuần|học kỳ|học kì|quý|ngày|kỳ)/iu,
  /(?:trong|cùng) ngày|ngày làm việc|(?:chậm nhất|trước|sau) khi/iu,
  /(?:trước|sau|ngay sau|chậm nhất|kể từ|trong thời hạn|đến hết|trong vòng)\s+(?:ngày|giờ|thời|lúc|khai giảng|buổi)/iu
]
const CONDITION = /(?:khi|nếu|trường hợp|trong các|một trong|với điều kiện|thì)/iu
const FREE = /miễn|không (?:thu|phải nộp|phải đóng|phải trả|mất)/iu
const MONEY =
  /\d[\d.,]*\s*(?:đồng|đ(?!\p{L})|nghìn|ngàn|triệu|tỷ|vnđ|vnd|%)|(?:lần|theo)\s+mức\s+lương|phần trăm|;\s*đơn vị|(?<![\d/.,])\d{1,3}(?:[.,]\d{3})+(?![\d/])/iu
const COUNT_WORDS = new RegExp(
  `(?<!\\p{L})${NUMBER_WORD}(?!\\s+(?:trong|số|phần|cách|học|nay|sau|trước))(?!\\p{L})|không (?:giới hạn|hạn chế)|nhiều lần|không (?:được )?cộng(?: thêm)? điểm|toàn bộ|gấp đôi|một nửa`,
  'iu'
)
const PHONE = /(?<!\d)(?:0[\d .-]{8,13}\d|1[89]00[ .-]?\d{2,4}[ .-]?\d{0,4}|1\d{2})(?!\d)/u
const LINK = /https?:|\p{L}@\p{L}|[a-z]\.(?:vn|com|net|org)(?!\p{L})/iu
const PLACE = /(?<!\p{L})(?:tại|nơi|ở|đến(?! \d)|về|gửi|trên|qua|trực tuyến|trụ sở|địa chỉ|cổng|trang)(?!\p{L})/iu
/** Whom to tell says where to go as well: "phản ánh với nhà trường". */
export const TOLD_TO =
  '(?:phản ánh|kiến nghị|khiếu nại|tố cáo|tố giác|trình báo|báo|báo cáo|thông báo|liên hệ|nộp|gửi|đề nghị|trao đổi)(?:\\s[^.;\\s]+){0,5}?\\s(?:với|cho|đến|tới)\\s(?:nhà trường|trường|hiệu trưởng|giáo viên chủ nhiệm|ban giám hiệu|phòng|sở|bộ phận|ủy ban|uỷ ban|ubnd|công an|trung tâm|cơ quan|trưởng thôn|hội đồng|trạm y tế)(?!\\p{L})'
const FREQUENCY = new RegExp(FREQUENCY_TOLD, 'iu')
const SUBJECTS = new RegExp(SUBJECTS_TOLD, 'iu')
const WHOM = new RegExp(`(?<!\\p{L})${TOLD_TO}`, 'iu')

/**
 * Whether a text holds the kind of thing asked for: a when-question needs a time in it, a how-many-question a number.
 * What is counted may also be said by the headings above it.
 */
export function holds(text: string, { kind, unit }: AskedFor, headings: readonly string[] = []): boolean {
  const told = normalise(text)
  switch (kind) {
    case 'phone':
      return PHONE.test(told)
    case 'link':
      return LINK.test(told)
    case 'hour':
      return HOUR.test(told)
    case 'day':
      return DAY.test(told.replace(DOCUMENT_NUMBERS, ' ')) || eventsIn(told, kind).length > 0
    case 'month':
      return MONTH.test(told.replace(DOCUMENT_NUMBERS, ' ')) || eventsIn(told, kind).length > 0
    case 'time':
      return namesTime(told) || eventsIn(told, kind).length > 0
    case 'condition':
      return namesTime(told) || CONDITION.test(told)
    case 'money':
      return MONEY.test(told) || FREE.test(told)
    case 'amount':
      return namesCount(told) && (unit === null || names(unit, [...headings, told].join(' ')))
    case 'frequency':
      return FREQUENCY.test(told)
    case 'subject':
      return SUBJECTS.test(told)
    case 'place':
      return PLACE.test(told) || WHOM.test(told)
    default:
      return true
  }
}

function names(unit: string, text: string): boolean {
  const told = fold(text)
  return [fold(unit), ...unitsLike([fold(unit)])].some((name) => told.includes(name))
}

function namesTime(text: string): boolean {
  const told = text.replace(DOCUMENT_NUMBERS, ' ').replace(LABELS, ' ').replace(REFERENCES, ' ')
  return TIMES.some((pattern) => pattern.test(told))
}

function namesCount(text: string): boolean {
  const told = [DOCUMENT_NUMBERS, LABELS, DATES, REFERENCES].reduce((rest, pattern) => rest.replace(pattern, ' '), text)
  return /\d/.test(told) || COUNT_WORDS.test(told) || FREE.test(told)
}
