import { normalise } from '#knowledge/text/normalise.ts'

/** Numbers that only say where something stands: labels, references, document numbers. */
const LABELS = /^\s*(?:Điều\s+\d+[a-zđ]?[.:]?|\d+(?:\.\d+)*[.)]|[a-zđ]\))\s/gimu
const REFERENCES =
  /(?:khoản|điều|điểm|mục|chương|phần|phụ lục|mẫu số|mẫu|hàng|bảng|số)\s+(?:[a-zđ]\s+)?\d+[a-zđ]?(?:\s*(?:,|và|đến)\s*\d+)*/giu
const DOCUMENT_NUMBERS = /\d+(?:\/\d{4})?\/[\p{Lu}]+(?:-[\p{Lu}\d]+)*/gu

const NUMBER_WORD = '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const TIME_UNIT = '(?:giờ|phút|ngày|tuần|tháng|quý|học kỳ|học kì|năm học|năm|buổi|tiết)'
const TIMES = [
  /\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?/u,
  /(?:ngày|tháng|quý|năm|năm học)\s+(?:\d|[IVX]+\b)/iu,
  /\d\s?(?:giờ|h\d|h\b|g\d{2})/iu,
  new RegExp(`(?:\\d+|${NUMBER_WORD})\\s*(?:\\([^)]{1,20}\\)\\s*)?${TIME_UNIT}`, 'iu'),
  /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)/iu,
  /(?:đầu|cuối|giữa|mỗi|hằng|hàng|kết thúc|trong suốt)\s+(?:năm|tháng|tuần|học kỳ|học kì|quý|ngày|kỳ)/iu,
  /(?:trước|sau|ngay sau|chậm nhất|kể từ|trong thời hạn|đến hết|trong vòng)\s+(?:khi|ngày|giờ|thời|lúc|khai giảng|buổi)/iu
]
const CONDITION = /(?:khi|nếu|trường hợp|trong các|một trong|với điều kiện|thì)/iu
const AMOUNT_WORDS = new RegExp(
  `(?<!\\p{L})${NUMBER_WORD}(?!\\s+(?:trong|số|phần|cách|học|nay|sau|trước))(?!\\p{L})|miễn|không (?:thu|phải nộp|phải đóng|phải trả|giới hạn|hạn chế)|toàn bộ|gấp đôi|một nửa`,
  'iu'
)

/** Whether a text names a date, an hour or a length of time. */
export function namesTime(text: string): boolean {
  const told = normalise(text).replace(DOCUMENT_NUMBERS, ' ').replace(LABELS, ' ')
  return TIMES.some((pattern) => pattern.test(told))
}

/** Whether a text gives a number, beyond those that only label or refer; "miễn học phí" answers "bao nhiêu" too. */
export function namesAmount(text: string): boolean {
  const told = normalise(text).replace(DOCUMENT_NUMBERS, ' ').replace(LABELS, ' ').replace(REFERENCES, ' ')
  return /\d/.test(told) || AMOUNT_WORDS.test(told)
}

/** Whether a text says under which condition something holds. */
export function namesCondition(text: string): boolean {
  return CONDITION.test(normalise(text))
}
