import { compileRules, type Rule } from './rule.ts'

/** Anything that makes a message a question about a subject rather than a wish. */
const ASKING = [
  '(gì|nào|đâu|sao|!mấy|bao nhiêu|bao lâu|bao giờ|khi nào|thế nào|ra sao)',
  '(không|chưa) (ạ|vậy|thế|ad|admin|bạn|nhỉ|em|anh|chị)? $'
]

const POLITE =
  '(dạ|ad|admin|bot|ơi|em|anh|chị|tôi|mình|con|cháu|tớ|cho|xin|vui|lòng|hãy|muốn|cần|yêu cầu|đề nghị|giúp|làm ơn)'
const LEAD = `^ ${`${POLITE}? `.repeat(5)}`
// a bare "a" is read as "anh"
const TAIL = '(ạ|ơi|với|nhé|nha|ngay|luôn|đi|giúp|giùm)? (ạ|với|nhé|anh|ad|bạn)? $'
const OFFICER =
  '(cán bộ|canbo|nhân viên|người thật|tư vấn viên|tổng đài viên|người phụ trách|người trực|cán bộ phụ trách|người)'

const LEADER = '(hiệu trưởng|hiệu phó|ban giám hiệu|chủ tịch|phó chủ tịch|bí thư|lãnh đạo|giám đốc|trưởng phòng)'
const ME = '(tôi|em|mình|tao|con|cháu)'
const KEPT = '(dữ liệu|thông tin|tin nhắn|lịch sử|câu hỏi|hội thoại|cuộc trò chuyện|đoạn chat|nội dung)'
const KEEP = '(lưu|lưu trữ|lưu lại|ghi|ghi lại|giữ|giữ lại|đọc|xem|thu thập|chia sẻ|tiết lộ|làm lộ|bán)'
const OURS = '(cá nhân|trò chuyện|chat|này)?'

/** What a person can ask of the service itself. XOA and CANBO are its commands. */
export const WISHES: Rule<'erase' | 'wants_person' | 'how_to_erase' | 'privacy' | 'language'>[] = [
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
      `(không|đừng) (muốn)? (nói chuyện|chat|trả lời) ... (máy|bot|robot) ...`,
      `${LEAD} (số điện thoại|số đt|sđt|sdt|số liên hệ|số zalo) (của)? (cán bộ|nhân viên|tư vấn viên|người phụ trách|người trực|cán bộ phụ trách) ${TAIL}`,
      `${LEAD} (được)? (gặp|gặp trực tiếp|nói chuyện với|trao đổi với|kết nối với) (thầy|cô|ông|bà|bác)? ${LEADER} (xã|phường|trường|nhà trường)? ${TAIL}`
    ],
    unless: ASKING,
    examples: [
      'CANBO',
      'gặp cán bộ',
      'Cho tôi gặp cán bộ với',
      'em muốn nói chuyện với người thật',
      'Xin chuyển câu hỏi này cho cán bộ',
      'can bo oi',
      'cho xin số điện thoại cán bộ',
      'Cho tôi gặp hiệu trưởng'
    ]
  },
  {
    // said too vaguely to erase anything by
    name: 'how_to_erase',
    phrases: [
      `${LEAD} xóa (hết|tất cả|sạch|toàn bộ|bỏ|đi)? (giúp|giùm|hộ)? (cho)? ${ME}? ${TAIL}`,
      `${LEAD} (làm sao|làm thế nào|cách) (để)? xóa (tin nhắn|lịch sử|lịch sử chat|lịch sử trò chuyện|cuộc trò chuyện|đoạn chat) ${OURS} (ở đây|với bạn)? (của)? ${ME}? ${TAIL}`
    ],
    examples: ['xoá hết', 'xóa giúp tôi', 'Làm sao để xóa tin nhắn của tôi?']
  },
  {
    name: 'privacy',
    phrases: [
      `^ (dạ)? (bạn|bot|chatbot|ad|admin|trợ lý|mày|page) (có|còn|sẽ)? ${KEEP} ${KEPT} ${OURS} (của)? ${ME}? (không|chưa|à|hả)? ${TAIL}`,
      `^ (tin nhắn|câu hỏi|cuộc trò chuyện|nội dung|thông tin|dữ liệu) ${OURS} của ${ME} (ở đây)? (có)? (được|bị)? (ai|người nào|lưu|lộ|ghi|bảo mật|giữ|chia sẻ) (đọc|xem|thấy|biết)? (được|lại|kín)? (không|à|hả)? ${TAIL}`,
      `^ ${ME} (nhắn|hỏi|chat|nói) (ở đây|vậy|thế|gì)? (thì)? (có)? ai (đọc|xem|thấy|biết) (được)? (không|à|hả)? ${TAIL}`,
      `${LEAD} (đừng|xin đừng|cấm) ${KEEP} ${KEPT} ${OURS} (của)? ${ME}? ${TAIL}`,
      `^ (ở đây|chat ở đây|hỏi ở đây|bạn|bot)? (có)? (bảo mật|ẩn danh|giữ bí mật) (thông tin|dữ liệu|danh tính|tin nhắn)? ${OURS} (của)? ${ME}? không ${TAIL}`
    ],
    examples: [
      'bạn có lưu tin nhắn của tôi không',
      'tin nhắn của tôi có ai đọc không',
      'đừng lưu thông tin của tôi',
      'Ở đây có bảo mật thông tin không?'
    ]
  },
  {
    name: 'language',
    phrases: [
      '^ (dạ)? (bạn|bot|chatbot|ad|admin|trợ lý|mày) (có|có thể)? (nói|biết|hiểu|trả lời|dùng) (được)? (bằng)? tiếng (anh|trung|pháp|hàn|nhật|nước ngoài) (được)? (không)',
      `${LEAD} (nói|trả lời) (bằng)? tiếng (anh|trung|pháp|hàn|nhật|nước ngoài) ${TAIL}`
    ],
    examples: ['bạn nói tiếng anh được không', 'Trả lời bằng tiếng Anh giúp']
  }
]

export const recogniseWish = compileRules(WISHES)
