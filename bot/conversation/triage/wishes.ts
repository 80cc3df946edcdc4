import { compileRules, type Rule } from './rule.ts'

/** Anything that makes a message a question about a subject rather than a wish. */
const ASKING = [
  '(gì|nào|đâu|sao|!mấy|bao nhiêu|bao lâu|bao giờ|khi nào|thế nào|ra sao)',
  '(không|chưa) (ạ|vậy|thế|ad|admin|bạn|nhỉ|em|anh|chị)? $'
]

const POLITE =
  '(dạ|ad|admin|bot|ơi|em|anh|chị|tôi|mình|con|cháu|tớ|cho|xin|vui|lòng|hãy|muốn|cần|yêu cầu|đề nghị|giúp|làm ơn)'
const LEAD = `^ ${`${POLITE}? `.repeat(5)}`
const TAIL = '(ạ|ơi|với|nhé|nha|ngay|luôn|đi|giúp|giùm)? (ạ|với|nhé)? $'
const OFFICER =
  '(cán bộ|canbo|nhân viên|người thật|tư vấn viên|tổng đài viên|người phụ trách|người trực|cán bộ phụ trách|người)'

/** What a person can ask of the service itself. The first two are also commands: XOA, CANBO. */
export const WISHES: Rule<'erase' | 'wants_person'>[] = [
  {
    name: 'erase',
    phrases: [
      `^ xoa ${TAIL}`,
      `^ xóa ${TAIL}`,
      `${LEAD} xóa (hết|toàn bộ|bỏ|sạch|tất cả)? (các)? (dữ liệu|thông tin|tin nhắn|lịch sử|câu hỏi|hội thoại|cuộc trò chuyện|đoạn chat) (cá nhân|trò chuyện|chat|tin nhắn)? (này)? (của)? (tôi|em|mình|tao|con|cháu)? (trên đây|ở đây)? ${TAIL}`,
      `^ (xoadulieu|xoa du lieu) ${TAIL}`
    ],
    examples: [
      'XOA',
      'Xóa dữ liệu của tôi',
      'xoá hết tin nhắn của em đi ạ',
      'xoa du lieu',
      'Cho tôi xóa toàn bộ thông tin cá nhân của tôi'
    ]
  },
  {
    name: 'wants_person',
    phrases: [
      `^ canbo ${TAIL}`,
      `${LEAD} ${OFFICER} ${TAIL}`,
      `${LEAD} (được)? (gặp|gặp gỡ|nói chuyện|trò chuyện|trao đổi|liên hệ|liên lạc|kết nối|chat|kết nối máy|nối máy) (cho tôi|cho em|cho mình)? (trực tiếp)? (với|tới|đến)? (một|các)? ${OFFICER} ...`,
      'chuyển ... (cho|sang|tới|đến|qua) (cán bộ|nhân viên|người thật|tư vấn viên|người phụ trách|người trực)',
      `(không|đừng) (muốn)? (nói chuyện|chat|trả lời) ... (máy|bot|robot) ...`
    ],
    unless: ASKING,
    examples: [
      'CANBO',
      'gặp cán bộ',
      'Cho tôi gặp cán bộ với',
      'em muốn nói chuyện với người thật',
      'Xin chuyển câu hỏi này cho cán bộ',
      'can bo oi'
    ]
  }
]

export const recogniseWish = compileRules(WISHES)
