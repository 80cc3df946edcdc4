import { TOLD_TO } from './facts.ts'

/** Where one may be, go or send to; "theo mẫu trên hệ thống" says where the form is. */
const PLACES =
  'bộ(?! phim)|sở|phòng|trường(?! hợp)|nhà(?! nước| giáo)|ủy ban|uỷ ban|ubnd|công an|cơ sở|trung tâm|cơ quan|nơi|địa (?:chỉ|điểm|phương|bàn)|cổng|trang|hệ thống|số|đường|điểm (?!\\p{L}\\s)|đơn vị|khu|bưu|bộ phận|văn phòng|tổng cục|cục|ban (?!hành)|hội trường|hội đồng|khoa|thư viện|kho bạc|ngân hàng|quầy|trạm|tòa|toà|xã|phường|thôn|tỉnh|thành phố|doanh nghiệp|viện|trụ sở|gia đình'
/** "Tại khoản 2 Điều này", "tại thời điểm xét" name no place. */
const NO_PLACE =
  '(?:(?:các|những) )?(?:khoản|điểm \\p{L}(?!\\p{L})|điều|mục|tiết|chương|phụ lục|quyết định|thông tư|nghị|luật|quy|văn bản|hướng dẫn|thời|mức|bảng|biểu|công văn|kế hoạch|đề án|danh mục)'

/** A pattern of what tells where; "là nơi …" says it of a place that has no name, "xác nhận của địa phương" who is to be gone to. */
export const PLACE_TOLD = [
  `(?<!\\p{L})(?<!mẫu\\s)(?:tại|ở|đến|về|gửi|trên|qua)\\s+(?:các\\s+|chính\\s+)?(?:${PLACES})`,
  `(?<!\\p{L})tại\\s+(?!${NO_PLACE})(?-i:\\p{Lu})`,
  '(?<!\\p{L})là nơi(?!\\p{L})|xác nhận của (?:địa phương|ủy ban|uỷ ban|ubnd|cơ quan|nhà trường|trường|công an)',
  '(?:địa chỉ|trụ sở)(?=\\s*(?::|là|tại|số|\\())|(?:phòng|tầng)\\s+\\d|https?:',
  `(?<!\\p{L})${TOLD_TO}`
].join('|')
