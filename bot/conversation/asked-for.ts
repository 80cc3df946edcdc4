import { compilePhrases, type Phrase } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'

/** The kind of thing a question asks for, as far as its words tell. */
export type Kind =
  | 'phone'
  | 'condition'
  | 'hour'
  | 'day'
  | 'time'
  | 'money'
  | 'amount'
  | 'place'
  | 'list'
  | 'yes_no'
  | 'other'

/** `unit` is what is counted, without marks ("mấy môn" → `mon`), where the question says it. */
export interface AskedFor {
  kind: Kind
  unit: string | null
}

interface Row {
  kind: Exclude<Kind, 'other'>
  phrases: Phrase[]
  example: string
}

const HOW_MANY = '(bao nhiêu|bn|!mấy|bằng nào)'
/** What is counted in such questions. `may` alone is rather "máy", so that without marks the unit must follow it. */
const UNITS = '(điểm|tuổi|tiết|buổi|môn|lần|nguyện vọng|tín chỉ|câu|phần trăm|ngày|tháng|tuần|phút|năm)'

/** Read from the top; the first row that applies decides. Every example is tried by the tests. */
export const QUESTION_WORDS: Row[] = [
  {
    kind: 'phone',
    phrases: [
      '(số điện thoại|sđt|sdt|đường dây nóng|hotline|số máy) ... (nào|gì|bao nhiêu|mấy)',
      '(gọi|liên hệ) (vào)? số (nào|mấy|bao nhiêu)'
    ],
    example: 'Số điện thoại trực tuyển sinh là số nào?'
  },
  {
    kind: 'condition',
    phrases: ['(khi nào|lúc nào|trường hợp nào) (thì)? ... (bị|được|phải|cần|không được|coi là|nên)'],
    example: 'Khi nào thí sinh bị đình chỉ thi?'
  },
  { kind: 'hour', phrases: ['(!mấy giờ|may gio|giờ nào)'], example: 'Mấy giờ phát đề môn Toán?' },
  { kind: 'day', phrases: ['(ngày|hôm) (nào|mấy|bao nhiêu)', 'ngày may'], example: 'Thi tốt nghiệp vào ngày nào?' },
  {
    kind: 'day',
    phrases: [
      '(khi nào|bao giờ|lúc nào) (thì)? (nộp|đăng ký|thi|nhập học|tựu trường|khai giảng|công bố|tuyển sinh|phúc khảo)',
      '(nộp|đăng ký|thi|nhập học|tựu trường|khai giảng|công bố|tuyển sinh|phúc khảo) ... (khi nào|bao giờ|lúc nào) $'
    ],
    example: 'Bao giờ nộp hồ sơ vào lớp 1?'
  },
  {
    kind: 'time',
    phrases: [
      '(khi nào|bao giờ|lúc nào|thứ mấy|tháng nào|tháng mấy|quý mấy|quý nào|năm nào|bao lâu)',
      '(thời gian|thời điểm|buổi|đợt) nào',
      `(${HOW_MANY}|may) (ngày|tháng|tuần|hôm|phút|tiếng)`,
      '(hạn chót|hạn cuối|hạn nộp|lịch thi|thời hạn|trước ngày) ... (nào|gì|bao|mấy|khi|đâu|ra sao|thế nào|chưa)',
      '(hạn chót|hạn cuối|hạn nộp|lịch thi) $'
    ],
    example: 'Hạn nộp hồ sơ vào lớp 10 là khi nào?'
  },
  {
    kind: 'money',
    phrases: [
      `${HOW_MANY} (tiền|đồng|nghìn|ngàn|triệu)`,
      `(học phí|lệ phí|kinh phí|mức thu|mức đóng|mức phạt|phạt tiền|tiền|giá|lương|thù lao|phí) ... ... ${HOW_MANY}`
    ],
    example: 'Học phí một tháng bao nhiêu?'
  },
  {
    kind: 'amount',
    phrases: [
      HOW_MANY,
      `may ${UNITS}`,
      'nhiêu (điểm|buổi|tiết)',
      '(mức|số lượng|sĩ số|tỷ lệ) ... (là)? (thế nào|ra sao) $'
    ],
    example: 'Mỗi học sinh được đăng ký mấy nguyện vọng?'
  },
  {
    kind: 'place',
    phrases: ['(ở|tại|đến|vào|lên|qua)? (đâu|chỗ nào|nơi nào|địa điểm nào)'],
    example: 'Nộp đơn phúc khảo ở đâu?'
  },
  {
    kind: 'list',
    phrases: [
      '(gồm|cần|có|phải nộp|nộp|chuẩn bị|mang|đem) (có)? (những|các)? ... gì',
      '(những|các) ... nào',
      '(những ai|những gì|các bước|giấy tờ gì|hồ sơ gì|thủ tục gì|gồm ai)',
      '(hồ sơ|thủ tục|điều kiện|quy trình|trình tự) ... (gì|nào|ra sao|thế nào)'
    ],
    example: 'Hồ sơ vào lớp 1 gồm những gì?'
  },
  {
    kind: 'yes_no',
    phrases: [
      '(có|được|phải|cần|đúng|bị) ... (không|chưa)',
      '(được|phải|đúng) (không|hay không|hông)',
      '(hay không|có phải)'
    ],
    example: 'Quên căn cước có được vào thi không?'
  }
]

const compiled = QUESTION_WORDS.map(({ kind, phrases }) => ({ kind, says: compilePhrases(phrases) }))
const counted = UNITS.slice(1, -1).split('|')
const units = counted.map((unit) => ({ unit, says: compilePhrases([`(${HOW_MANY}|may|nhiêu) ${unit}`]) }))

/** What a cleaned question asks for. */
export function askedFor(question: string): AskedFor {
  const { keys } = readUtterance(question)
  const kind = compiled.find(({ says }) => says.test(keys))?.kind ?? 'other'
  const isCount = kind === 'amount' || kind === 'time'
  return { kind, unit: (isCount && units.find(({ says }) => says.test(keys))?.unit) || null }
}
