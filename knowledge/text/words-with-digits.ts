import { decodeVni } from './vni.ts'

/** Words that a number follows, so that a digit after them is no VNI key: `lop5` is lớp 5, not `lọp`. */
const COUNTED =
  /^(?:lop|lớp|lp|khoi|khối|nv|ts|tt|nq|nd|nđ|qd|qđ|cv|kh|ct|hd|d|đ|dieu|điều|k|khoan|khoản|so|số|nam|năm|thang|tháng|ngay|ngày|tiet|tiết|dot|đợt|vong|vòng|ky|kỳ|ki|hk|cap|cấp|hang|hạng|tuan|tuần|mon|môn|quy|quý|lan|lần|kv|khu|cau|câu|bai|bài|muc|mục|phan|phần|phu|hsg|toan|van|anh|thu|thứ|t)$/
const MIXED =
  /(?<![\p{L}\p{M}\d/-])(?=[\p{L}\d]{0,16}\d)(?=[\p{L}\d]{0,16}\p{L})[\p{L}\p{M}\d]{2,16}(?![\p{L}\p{M}\d/-])/gu

/** What a letter joined to a number means, where it is not simply the word before the number. */
const JOINED: [RegExp, string][] = [
  [/^ts(\d{1,2})$/, 'tuyển sinh lớp $1'],
  [/^(?:nv|nvong)(\d{1,2})$/, 'nguyện vọng $1'],
  [/^(?:k|khoi)(1[0-2]|[6-9])$/, 'khối $1'],
  [/^kv(\d)$/, 'khu vực $1'],
  [/^hk([12])$/, 'học kỳ $1'],
  [/^(\d{1,2})h(\d{2})$/, '$1 giờ $2'],
  [/^(\d{1,2})(?:h|g)$/, '$1 giờ'],
  [/^(\d{1,3})k$/, '$1.000'],
  [/^(\d{1,3})tr$/, '$1 triệu']
]

/**
 * Writes out words that mix letters and digits, in lower-case text: VNI keys (`d9ie63m` → điểm), numbers joined to
 * what they count (`lop10` → lop 10, `nv1` → nguyện vọng 1, `ts10` → tuyển sinh lớp 10, `7h30` → 7 giờ 30), zero for o
 * (`h0c` → hoc). The parts of a document's number stay.
 */
export function writeOutMixed(text: string, lower: (word: string) => string = (word) => word): string {
  return text.replace(MIXED, (own) => {
    const word = lower(own)
    const full = fullOf(word)
    return full === word ? own : full
  })
}

function fullOf(word: string): string {
  for (const [pattern, full] of JOINED) if (pattern.test(word)) return word.replace(pattern, full)
  const [, letters = '', digits = ''] = /^(\p{L}[\p{L}\p{M}]*)(\d+)$/u.exec(word) ?? []
  if (digits && (COUNTED.test(letters) || digits.length > 2)) return `${letters} ${digits}`
  return decodeVni(word) ?? zeroAsLetter(word)
}

function zeroAsLetter(word: string): string {
  return /^\p{L}+0\p{L}+$/u.test(word) ? word.replace('0', 'o') : word
}
