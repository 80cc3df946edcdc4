import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'

const SOFT = '(dạ|anh|chị|thế|vậy|ủa|mà|ơ|hả|em|mình|tôi|bạn|ad|cho|hỏi|là|thì|ạ|nhỉ|à|với|giúp|đi|thêm|hơn|nó)'
const AROUND = `${SOFT}? `.repeat(3)
/** Asks for what was told once more, or where it stands: the same lines answer. */
const ONCE_MORE = compilePhrases(
  [
    '(nghĩa|ý|tức) (là)? (sao|gì|thế nào)',
    'là sao',
    '(ghi|nói|quy định|viết|căn cứ|dựa) (ở|tại|vào|từ)? (đâu|văn bản nào|điều nào)',
    '(ở)? đâu (ghi|nói|quy định|viết)',
    '(ai|nguồn nào) (nói|bảo|quy định)',
    '(theo)? (văn bản|thông tư|nghị định|điều|khoản|nguồn|quy định|luật) nào (quy định|ghi|nói)?',
    'nguồn (ở)? đâu',
    '(có)? (chắc|thật|đúng|chính xác|phải) (vậy|thế)? (không|chứ|chưa|hả|à)',
    '(nhắc|nói|trả lời|gửi|đọc) lại',
    '(chưa|không) (hiểu|rõ)',
    '(giải thích|nói rõ|nói kỹ)'
  ].map((words) => `^ ${AROUND}${words} ${AROUND}$`)
)

/** Whether a message asks for what was told to be told again, or where it stands: "là sao", "ở đâu ghi vậy". */
export function asksOnceMore(text: string): boolean {
  return ONCE_MORE.test(readUtterance(text).keys)
}
