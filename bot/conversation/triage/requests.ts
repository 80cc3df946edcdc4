import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'

const ME = '(em|tôi|mình|con|cháu|tớ|tui|chúng tôi|chúng em|chúng mình|bọn em)'
const YOU = '(ad|admin|bot|bạn|anh|chị|thầy|cô|thầy cô|shop|page|cán bộ)'
const PLEASE = '(hãy|xin|vui lòng|làm ơn|nhờ|mong|muốn|phiền)'
const FOR_ME = `(cho|giúp|hộ|dùm|giùm) (cho)? ${ME}`
/** What is done for the asker, and never the thing that a rule is about when it stands first. */
const TELL = '(nêu|liệt kê|kể tên|kể ra)'
/** The same, but also things that rules are about: "tra cứu điểm thi ở đâu", "tư vấn tâm lý do ai làm". */
const DO =
  '(trình bày|mô tả|giải thích|phân tích|tóm tắt|trích|trích dẫn|tra cứu|tra|tìm|tìm kiếm|cung cấp|tư vấn|nói|nói rõ|giải đáp|hướng dẫn|chỉ|gửi|kể)'
const HOW = '(rõ|chi tiết|cụ thể|đầy đủ|ngắn gọn|thêm|lại|hơn|một cách)'
const ABOUT = '(biết|xem|xin|hỏi|hiểu|với)? (thông tin)? (về)?'

/** How a message begins that has something told, listed or looked up, with whatever it says of that being done. */
const REQUEST = compilePhrases(
  [
    `^ (${PLEASE}? ${YOU}? ${YOU}? ${PLEASE}?)? (cho|giúp) ${ME} (được)? (biết|xem|xin|hỏi|hiểu)`,
    `^ (${PLEASE}? ${YOU}? ${YOU}? ${PLEASE}?)? cho (biết|xem|xin)`,
    `^ ${ME} (đang)? (muốn|cần) (được)? (biết|xem|hỏi|tìm|tìm hiểu|tra cứu)`,
    `^ (${PLEASE}? ${YOU}? ${YOU}? ${PLEASE}?)? ${TELL} (giúp|cho|ra)? ${ME}?`,
    `^ ${PLEASE} ${YOU}? ${YOU}? ${DO} (${FOR_ME})?`,
    `^ ${YOU}? ${YOU}? ${DO} ${FOR_ME}`
  ].map((phrase) => `${phrase} ${HOW}? ${HOW}? ${ABOUT}`),
  'y'
)

/** The same where nothing is asked after it: "trình bày bài thi bằng bút gì" is about the doing. */
const REQUEST_ALONE = compilePhrases([`^ (trình bày|mô tả|phân tích) ${HOW}? ${HOW}? ${ABOUT}`], 'y')
const ASKS = compilePhrases(['(gì|nào|ai|đâu|sao|mấy|bao nhiêu|bao lâu|khi nào|không|chưa)'])

/** A message without the request to tell it: "Hãy nêu nhiệm vụ của nhà giáo" asks for the duties of teachers; null where there is none. */
export function withoutRequest(text: string): string | null {
  const { keys, places } = readUtterance(text)
  const length = lengthOf(REQUEST, keys) || (ASKS.test(keys) ? 0 : lengthOf(REQUEST_ALONE, keys))
  const first = places.find(({ at }) => at >= length)
  return length === 0 || first === undefined ? null : text.slice(first.start)
}

function lengthOf(phrases: RegExp, keys: string): number {
  phrases.lastIndex = 0
  return phrases.exec(keys)?.[0].length ?? 0
}
