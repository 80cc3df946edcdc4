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

/** What is asked of illness and accidents where nobody lies there now: what they entitle to, and how they are prevented. */
export const CARE: Phrase[] = [
  '(là gì|thế nào là|gồm những|gồm gì|bao gồm|quy định|thông tư|nghị định|luật|kế hoạch|chương trình|chuyên đề|tuyên truyền|tập huấn|kỹ năng)',
  '(xử phạt|mức phạt|kỷ luật|chế tài|trách nhiệm|bồi thường|phòng chống|phòng tránh|phòng ngừa|ngăn ngừa|dấu hiệu|nhận biết|nguyên nhân)',
  '(miễn|đặc cách|hồ sơ|giấy|hỗ trợ|bảo hiểm|chính sách|chế độ|hoãn|bảo lưu|xin nghỉ|được nghỉ|nghỉ (học|thi)|(thi|học|làm|kiểm tra) (bù|lại)|bỏ thi|điểm|viện phí|tiền)',
  '(có)? được (vào)? (thi|dự thi|học|tham gia|mang|cộng|tính|công nhận|chi trả|ra khỏi|bù)',
  '(nhà trường|trường|giáo viên|hiệu trưởng|trạm y tế) ... (phải|có trách nhiệm|xử lý) ...'
]
