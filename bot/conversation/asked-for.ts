import { compilePhrases, type Phrase } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'

/** The kind of thing a question asks for, as far as its words tell. */
export type AskedFor = 'time' | 'condition' | 'amount' | 'list' | 'yes_no' | 'other'

interface Row {
  asks: Exclude<AskedFor, 'other'>
  phrases: Phrase[]
  example: string
}

/** Read from the top; the first row that applies decides. */
export const QUESTION_WORDS: Row[] = [
  {
    asks: 'condition',
    phrases: ['(khi nào|lúc nào|trường hợp nào) (thì)? ... (bị|được|phải|cần|không được|coi là|nên)'],
    example: 'Khi nào thí sinh bị đình chỉ thi?'
  },
  {
    asks: 'time',
    phrases: [
      '(khi nào|bao giờ|lúc nào|!mấy giờ|may gio|giờ nào|ngày nào|ngày mấy|hôm nào|thứ mấy|tháng nào|tháng mấy|năm nào)',
      '(thời gian|thời điểm|buổi|đợt) nào',
      '(bao lâu|!mấy (ngày|tháng|tuần|hôm|phút|tiếng)|may (ngay|thang|tuan|phut)|bao nhiêu (ngày|tháng|tuần|phút|giờ|tiếng))',
      '(hạn chót|hạn cuối|hạn nộp|lịch thi|thời hạn|đến hết ngày|trước ngày) ... (nào|gì|bao|mấy|khi|đâu|ra sao|thế nào|không|chưa)',
      '(hạn chót|hạn cuối|hạn nộp|lịch thi) $'
    ],
    example: 'Hạn nộp hồ sơ vào lớp 10 là khi nào?'
  },
  {
    asks: 'amount',
    phrases: [
      '(bao nhiêu|nhiêu (tiền|điểm)|bằng nào)',
      '!mấy (điểm|tiền|buổi|tiết|môn|lần|nguyện vọng|tuổi|người|lớp|bộ|bước|năm|cấp|loại|hình thức|phần|câu|đợt|quyển|giờ|phần trăm)',
      'may (diem|tien|buoi|tiet|mon|lan|nguyen vong|tuoi|nguoi|bo|buoc|nam|cap|loai|phan|cau|dot|quyen)',
      '(mức|số lượng|sĩ số|tỷ lệ) ... (là)? (thế nào|ra sao) $'
    ],
    example: 'Học phí một tháng bao nhiêu?'
  },
  {
    asks: 'list',
    phrases: [
      '(gồm|cần|có|phải nộp|nộp|chuẩn bị|mang|đem) (có)? (những|các)? ... gì',
      '(những|các) ... nào',
      '(những ai|những gì|các bước|giấy tờ gì|hồ sơ gì|thủ tục gì|gồm ai)',
      '(hồ sơ|thủ tục|điều kiện|quy trình|trình tự) ... (gì|nào|ra sao|thế nào)'
    ],
    example: 'Hồ sơ vào lớp 1 gồm những gì?'
  },
  {
    asks: 'yes_no',
    phrases: [
      '(có|được|phải|cần|đúng|bị) ... (không|chưa)',
      '(được|phải|đúng) (không|hay không|hong)',
      '(hay không|có phải)'
    ],
    example: 'Quên căn cước có được vào thi không?'
  }
]

const compiled = QUESTION_WORDS.map(({ asks, phrases }) => ({ asks, says: compilePhrases(phrases) }))

/** What a cleaned question asks for. */
export function askedFor(question: string): AskedFor {
  const { keys } = readUtterance(question)
  return compiled.find(({ says }) => says.test(keys))?.asks ?? 'other'
}
