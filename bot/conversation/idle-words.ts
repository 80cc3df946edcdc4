import { compilePhrases } from './phrases/phrase.ts'

/** "Năm nào cũng hồi hộp" asks nothing, nor do "nghe mấy chị nói" and "chưa học ngày nào". */
const IDLE = compilePhrases(
  [
    '(nào|gì|ai|đâu) cũng',
    '(nghe|thấy|hỏi|nhờ) mấy (anh|chị|cô|thầy|bạn|bác|chú|mẹ|người)',
    'chưa (học|nghỉ|đi|vắng) (mẫu giáo|học|làm)? (ngày|buổi|lần|hôm) nào',
    'không còn gì',
    '(triệu|nghìn|trăm|chục) mấy'
  ],
  'g'
)

/** The keys of an utterance without the words of asking that ask nothing where they stand. */
export function withoutIdle(keys: string): string {
  return keys.replace(IDLE, ' .')
}
