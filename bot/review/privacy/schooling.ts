import { anyOf } from './cues.ts'

const CHILD = anyOf(
  'con',
  'cháu',
  'bé',
  'em',
  'con gái',
  'con trai',
  'cháu nội',
  'cháu ngoại',
  'học sinh',
  'bạn',
  'con tôi',
  'con em',
  'em tôi',
  'em gái',
  'em trai',
  'chị',
  'anh'
)
const CLASS = '(\\d{1,2})\\s?[a-zđ]\\d{0,2}(?![\\p{L}\\d])'
const LEVEL =
  '(?:tiểu học|tieu hoc|trung học cơ sở|trung hoc co so|trung học phổ thông|trung hoc pho thong|mầm non|mam non|thpt|thcs|th&thcs|th|mn)'
/** Words that cannot be part of a school's name where capitals do not tell. */
const NOT_IN_NAME =
  '(?!(?:bị|bi|hay|có|co|được|duoc|dc|phải|phai|thì|thi|mà|ma|muốn|muon|xin|đang|dang|đã|da|học|hoc|nghỉ|nghi|cần|can|không|khong|ko|k|và|va|ở|o|tại|tai|bỏ|bo|chưa|chua|vừa|vua|năm|nam|cho|với|voi)(?!\\p{L}))'
const NAME = `(?:(?-i:\\p{Lu})\\p{L}{0,10}(?:\\s(?-i:\\p{Lu})\\p{L}{0,10}){0,3}|${NOT_IN_NAME}\\p{L}{1,10}(?:\\s${NOT_IN_NAME}\\p{L}{1,10})?)`

/** A child, then within a few words its class and its school; what lies between stays. */
const CHILD_IN_CLASS = new RegExp(
  `(${CHILD}[^.?!\\n\\d]{0,40}?)${CLASS}[ ,-]{0,3}(?:của\\s|cua\\s)?(?:trường\\s|truong\\s|tr\\.?\\s)?${LEVEL}\\s{1,2}${NAME}`,
  'giu'
)

/** A child's class together with its school tells who it is; the grade alone is what questions are about, and stays. */
export function maskSchooling(text: string): string {
  return text.replace(CHILD_IN_CLASS, '$1$2 [trường, lớp]')
}
