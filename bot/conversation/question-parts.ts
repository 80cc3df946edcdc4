/** What only an office or its head does. */
export const DECIDES =
  '(quyết định|công nhận|bổ nhiệm|miễn nhiệm|phê duyệt|ban hành|cho phép|cấp phép|thẩm quyền|thành lập|giải thể|thu hồi|xử phạt|chỉ đạo)'

/** What has a number of its own. */
export const PAPER = '(thông tư|nghị định|nghị quyết|quyết định|văn bản|công văn|tờ trình|kế hoạch)'
/** Who holds such an office is told by a name. */
export const HEAD =
  '(hiệu trưởng|hiệu phó|giám đốc|chủ tịch (nước|tỉnh|huyện|xã|phường|thành phố|ubnd|ủy ban|quốc hội)|bí thư|bộ trưởng|thủ tướng|chánh văn phòng|trưởng (phòng|ban|khoa|thôn))'
/** What is counted in such questions. `may` alone is rather "máy", so that without marks the unit must follow it. */
export const UNITS =
  '(điểm|tuổi|tiết|buổi|môn|lần|nguyện vọng|tín chỉ|câu|phần trăm|ngày|tháng|tuần|phút|năm|người|thành viên|bài|trường|lớp|loại|hình thức|nhiệm vụ|hồ sơ|cấp|học sinh|em|giáo viên|chỉ tiêu|bước|phần|đợt|khu vực|điều kiện|tiêu chí|tiêu chuẩn|chương|điều|nguyên tắc|phương thức|vòng|khóa|ngành|mức|giải|nhóm|đối tượng|thí sinh|giám thị|giảng viên|sinh viên|học viên|chuyên gia|phản biện|học phần|học kỳ|đề tài|nhiệm kỳ|bản|bộ|quyển|chữ số|chuyên đề|mô đun|phòng|tầng|đời|học trò|cán bộ|suất|nơi)'

/** No part of "đánh giá", "tham gia", "khối lượng", which without marks are alike too. */
export const PRICE = '(~đánh~thẩm~chuyên !giá|~đánh~tham~quốc~chuyên~thẩm giá)'
export const WAGE = '~khối~số~chất~lực~dung~định~năng~thời~trữ lương'
