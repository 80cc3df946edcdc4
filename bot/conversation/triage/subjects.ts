import type { Phrase } from '../phrases/phrase.ts'

/** Marks of a question about rules, prevention, rights or words. */
export const POLICY: Phrase[] = [
  '(là gì|là như thế nào|thế nào là|khái niệm|bao gồm|gồm những|gồm gì)',
  '(quy định|thông tư|nghị định|luật|điều lệ|quy chế|khoản|kế hoạch|chương trình|chuyên đề|tuyên truyền|tập huấn)',
  '(xử lý|xử phạt|mức phạt|bị phạt|phạt tù|(bị|phải|có) đi tù|phạt tiền|phạt bao nhiêu|kỷ luật|chế tài|tội gì|trách nhiệm|hình thức)',
  '(phòng|chống|ngừa|ngăn chặn|ngăn ngừa|tỷ lệ|thống kê|dấu hiệu|nhận biết|nguyên nhân|hành vi|quyền)',
  '(miễn|đặc cách|hồ sơ|giấy|hỗ trợ|bảo hiểm|chính sách|chế độ|hoãn|bảo lưu|được nghỉ)'
]

/** What pupils and parents ask about. */
export const STUDIES: Phrase[] = [
  '(thi|bài|điểm|môn|nộp|đăng ký|học phí|căn cước|cccd|nguyện vọng|hồ sơ|giấy tờ|tài khoản)'
]
