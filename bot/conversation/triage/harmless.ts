import { compilePhrases, type Phrase } from '../phrases/phrase.ts'

/** Turns of speech that use the words of danger and mean none. */
const HARMLESS: Phrase[] = [
  'đánh (giá|trượt|rớt|hỏng|dấu|số|cắp|tráo|vần|mất|máy|bóng|cầu|đàn|trống|thuế|vắng|thức|đổi|đồng|rơi|cờ|sai|nhầm|thiếu|chữ|tên|lại|hạnh kiểm|điểm)',
  'danh (sách|hiệu|mục|cho|dự|nghĩa|tính|bạ|riêng|thời gian|tặng|nhiều|ra)',
  '(điểm|định|vinh|công|chức|ghi|tác|nhân|họ) danh',
  // whoever is punished for it is the one who beat
  '(vì|do|về tội|!tội|!lỗi) (đã|lỡ|dám|tội)? (đánh|!đập|!tát|!đấm|!đá|hành hung|bắt nạt|trấn lột|ăn hiếp)',
  '(đá|da) (bóng|cầu)',
  '(đạp xe|xe đạp|bàn đạp)',
  'đá (ra)? khỏi (nhóm|lớp|phòng)',
  'sống (ở|xa|chung|cùng|với|trong|tại|bằng|nhờ)',
  '(đói|khát|nóng|lạnh|rét|cười|buồn ngủ|đẹp|ngon|khó|đắt|xa|lo|run|nhiều|thích|sợ|vui|mừng|hồi hộp|!chờ|đợi|đông|lâu|mong) (muốn)? chết',
  '(muốn|cười|đỉnh|mê|ngon|đẹp) (ngất|!xỉu|ngất xỉu)',
  '(cho|để|nhờ)? (!người !lạ|nguoi la) (có)? (được|quyền)',
  '(cho|để|nhờ) người lạ',
  'ngất (ngây|ngưởng|trời)',
  '(sơ cứu|cứu|phòng|chống|phòng chống|phòng tránh|ngừa|tránh|xử trí|kỹ năng|tập huấn|nạn nhân|bài) (khi|người|học sinh|trẻ|trường hợp|tai nạn)? (bị)? (ngất xỉu|ngất|!xỉu|đuối nước|ngộ độc|co giật|điện giật|gãy (tay|chân|xương)|!bỏng|rắn cắn)',
  'chết máy',
  'lạc (đề|hậu|quan)',
  'lạc đường (đến|tới|đi|vào|khi|lúc|nên|không kịp|không đến kịp)',
  '(quy|xác|nhất|ổn|quyết|nhận|chỉ|giả|khẳng|nghị|cố) định',
  'con (người|đường|số|dấu)',
  'cô lập (ra|nên|danh sách|biên bản|hồ sơ|nhóm|sổ|bảng|kế hoạch|quỹ|hội)',
  'nhốt (xe|gà|chó|mèo|điện thoại|máy|giày|cặp)',
  'nhốt (ở)? (ngoài|bên ngoài) (phòng|cổng|cửa|trường|lớp)',
  '(ảnh|hình) (chụp)? (thẻ|chân dung|căn cước|cccd|giấy|bằng|bài)',
  'nhảy cầu thang',
  'khống chế (số|chỉ tiêu|điểm|mức|tỷ lệ|sĩ số)',
  'cởi (bỏ)? (giày|dép|mũ|nón|khẩu trang|áo (khoác|ấm|mưa|len|ngoài|chống nắng))',
  // who leaves for work or for good is not missing
  'bỏ nhà (đi)? (làm (ăn|thuê|xa|việc)?|xuất khẩu|lao động|học|nước ngoài|theo (vợ|chồng))',
  'khỏi nhà (trường|trẻ|văn hóa|thi đấu|vệ sinh)'
]

const harmless = compilePhrases(HARMLESS, 'g')

/** `Utterance.keys` with a blank in place of every harmless turn of speech. */
export function withoutHarmless(keys: string): string {
  return keys.replace(harmless, ' _')
}
