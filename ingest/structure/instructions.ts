import { findNumbers } from './document-number.ts'

/** What an amending provision orders: new words for a part, a new part, or the end of one. */
export type Action = 'amended' | 'added' | 'repealed'

const AMENDING =
  /^(?:sửa\s+đổi|bổ\s+sung|thay(?:\s+thế)?\s+(?:một\s+số\s+)?(?:các\s+)?(?:cụm\s+)?từ(?=\s)|đính\s+chính)/iu
// "Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:"; "… được sửa đổi bởi Thông tư số …" tells of another's amendment.
const PASSIVE =
  /^(?:Các\s+)?(?:điểm|khoản|Điều|Phụ lục|tên)\s[^:]{0,250}?\sđược\s+(sửa\s+đổi|bổ\s+sung|thay\s+thế)[^:]{0,40}như\s+sau\s*:/iu
const REPEALING = /^(?:bãi\s+)?bỏ\s/iu
// Taking words or some of the content out of a provision leaves the provision standing.
const WORDS =
  /^(?:bãi\s+)?bỏ\s+(?:(?:một\s+số\s+)?(?:các\s+)?(?:cụm\s+)?từ(?=\s)|(?:các\s+)?nội\s+dung|(?:các\s+)?đoạn|(?:các\s+)?quy\s+định\s+(?:về|liên\s+quan))/iu

/** What a provision says in its own words: its label and the text it quotes taken off. */
export function instructionOf(own: string): string {
  const words = own.replace(/(như\s+sau\s*:)[\s\S]*$/iu, '$1')
  return words.replace(/^(?:Điều\s+\d+[a-zđ]?\s*[.:]|\d{1,2}\.|[a-zđ]\)|[-–+])\s*/iu, '').trim()
}

/** What an instruction orders; null for text that amends nothing. */
export function actionOf(instruction: string): Action | null {
  if (REPEALING.test(instruction)) return WORDS.test(instruction) ? 'amended' : 'repealed'
  const passive = PASSIVE.exec(instruction)?.[1]
  if (passive !== undefined) return /^bổ/iu.test(passive) ? 'added' : 'amended'
  if (!AMENDING.test(instruction)) return null
  return /^bổ\s+sung\s+(?!(?:một\s+số\s+)?(?:các\s+)?(?:cụm\s+)?từ\s)/iu.test(instruction) ? 'added' : 'amended'
}

/** The number of the document an instruction amends, where it names one. */
export function amendedDocument(instruction: string): string | undefined {
  if (actionOf(instruction) === null) return undefined
  const first = findNumbers(instruction)[0]
  return first === undefined || /được\s+sửa\s+đổi/iu.test(instruction.slice(0, first.index)) ? undefined : first.number
}
