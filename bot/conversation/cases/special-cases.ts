import { compilePhrases, type Phrase } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'

/** How people ask about a case, how they do not, and how texts speak of it. */
interface Spoken {
  asks: readonly Phrase[]
  not?: readonly Phrase[]
  tells: string
}

/** "Công an tối đa …", "mỗi buổi tối thiểu …" name no evening. */
const AT_MOST: readonly Phrase[] = ['tối (đa|thiểu|ưu)']

/** What changes the rule or the number so much that only a text that speaks of it answers. */
const SPOKEN: readonly Spoken[] = [
  {
    asks: ['(ban|giờ|ca|làm|trực|dạy) đêm', '(buổi|ban) tối'],
    not: AT_MOST,
    tells: 'đêm|tối(?! (?:đa|thiểu|ưu))|22 giờ'
  },
  { asks: ['(ngày|dịp|nghỉ) (lễ|tết)', '!lễ !tết'], tells: 'lễ|tết' },
  {
    asks: ['chủ nhật', 'cuối tuần'],
    tells: 'chủ nhật|cuối tuần|ngày nghỉ|nghỉ (?:hằng|hàng) tuần|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|(?:hằng|hàng) ngày'
  },
  { asks: ['(giờ|lúc|khi|trong) (ra chơi|giải lao)'], tells: 'ra chơi|giải lao' },
  { asks: ['!hè', '(nghỉ|dịp|mùa) hè'], tells: 'hè' },
  {
    asks: ['(xã|phường|tỉnh|huyện|thành phố|quận|địa phương) khác', '(ngoài|khác) (xã|phường|tỉnh|huyện|địa bàn)'],
    tells:
      '(?:xã|phường|tỉnh|huyện|phố|quận|phương|nơi|trường|bàn) khác|ngoài (?:xã|phường|tỉnh|huyện|địa bàn|khu vực|tuyến)|trái tuyến|toàn (?:tỉnh|quốc)|cả nước|nơi (?:cư trú|thường trú|tạm trú)|chuyển|biệt phái'
  },
  {
    asks: ['(đến|đi|tới|vào|nộp|nhập học|đăng ký|nghỉ hưu|về hưu) (hồ sơ|bài|đơn|học phí|tiền)? (!muộn|trễ|chậm)'],
    not: ['(muộn|trễ|chậm) nhất'],
    tells: '(?:muộn|trễ|chậm)(?! nhất)|quá (?:hạn|thời hạn|\\d+)|không đúng (?:hạn|giờ)|kéo dài|cao hơn'
  },
  {
    asks: ['(nghỉ hưu|về hưu|tốt nghiệp|đi học) sớm', 'lớp # sớm'],
    tells: 'sớm|trước (?:tuổi|hạn|thời hạn)|rút ngắn|vượt lớp|(?:thấp|cao) hơn'
  },
  { asks: ['quốc tế', '(người|ra|ở|đi) nước ngoài'], tells: 'quốc tế|nước ngoài|ngoài nước|du học' },
  { asks: ['(đuổi|buộc thôi) học'], tells: 'đuổi|thôi học' },
  { asks: ['bỏ học'], tells: '(?:bỏ|thôi|nghỉ|bỏ dở) học|không học' },
  { asks: ['(có|mang) (bầu|thai)', 'nghỉ (đẻ|sinh)', '!đẻ', 'thai sản'], tells: 'thai|sinh con|đẻ|hộ sản' },
  { asks: ['con (bị)? (ốm|bệnh|đau|sốt)'], tells: 'ốm|bệnh|đau|sốt|sức khỏe|sức khoẻ|y tế' },
  { asks: ['(ly|li) (hôn|dị|thân)'], tells: 'l[yi] (?:hôn|dị|thân)|chấm dứt hôn nhân' },
  { asks: ['(đăng ký|làm) kết hôn'], tells: 'kết hôn' },
  { asks: ['(thi|học|làm bài) (hộ|thuê)'], tells: '(?:thi|học|làm bài) (?:hộ|thuê|thay|kèm)|hộ người khác' },
  { asks: ['(giáo viên|giảng viên|nhân viên) (dạy|làm|theo)? hợp đồng'], tells: 'hợp đồng' },
  { asks: ['!lưu !ban', 'ở lại lớp', 'học lại lớp'], tells: 'lưu ban|ở lại|học lại|không được lên lớp' },
  { asks: ['bổ túc'], tells: 'bổ túc|thường xuyên' },
  { asks: ['!độc thân'], tells: '(?:độc|đơn) thân|chưa kết hôn|không có (?:vợ|chồng)' },
  {
    asks: ['!đền (bù|tiền|học phí)?', 'bồi (thường|hoàn)'],
    tells: 'đền|bồi (?:thường|hoàn)|hoàn trả|trả lại|thu hồi'
  },
  {
    asks: [
      '(hồ sơ|giấy tờ) ... (bao)? (gồm|cần|phải có|cần có) (những|các)? (giấy tờ|giấy|loại)? gì',
      '(giấy tờ|giấy) gì'
    ],
    tells:
      'hồ sơ|giấy|đơn|tờ (?:khai|trình)|bản (?:sao|chính|gốc|khai|cam kết|cam đoan)|trích lục|biểu mẫu|văn bằng|chứng chỉ|học bạ|căn cước|hộ chiếu|biên bản|tài liệu|minh chứng'
  },
  { asks: ['không (thu|lấy) (tiền|phí) (không|thì|có|được|vẫn)'], tells: 'không (?:thu|lấy)|miễn phí' },
  { asks: ['ăn sáng', 'bữa sáng'], tells: '(?:ăn|bữa|buổi) sáng' },
  { asks: ['ăn tối', 'bữa tối'], not: AT_MOST, tells: '(?:ăn|bữa|buổi) (?:tối|chiều)' },
  { asks: ['(học sinh|thí sinh) tự do'], tells: 'tự do|(?:các )?năm (?:học )?trước|đã (?:học hết|tốt nghiệp)' },
  { asks: ['anh hùng'], tells: 'anh hùng' },
  { asks: ['(người|dân tộc) kinh'], not: ['dân tộc kinh tế'], tells: '(?:người|dân tộc) kinh' },
  { asks: ['(môn|giáo dục) quốc phòng'], tells: 'quốc phòng' },
  {
    asks: ['(mất|thất lạc|!rách|hỏng) (học bạ|giấy khai sinh|hồ sơ|bằng)'],
    tells: 'mất|thất lạc|rách|hỏng|(?:cấp|xin) lại|bản sao|thay thế'
  },
  { asks: ['(tuyển|vào) thẳng'], tells: '(?:tuyển|vào) thẳng' },
  { asks: ['đình chỉ'], tells: 'đình chỉ|dừng' },
  { asks: ['(ở|tại|ngoài|trước|gần) cổng'], tells: 'cổng' },
  {
    asks: ['lần (thứ)? (hai|ba|nữa)'],
    tells:
      'lần (?:thứ )?(?:hai|2|ba|3|sau|tiếp|nữa)|quá (?:một|0?1) lần|(?:mỗi|mọi|nhiều|các|số|hai|ba|0?[2-9]) lần|tái phạm|từ lần|(?:thi|học|làm|bảo vệ|xét) lại'
  },
  { asks: ['xe máy'], not: ['xe máy điện'], tells: 'xe (?:gắn )?máy|mô tô|xe cơ giới' },
  // "ca", written out so, is more often "cả"
  {
    asks: ['^ công an', 'công an (xã|phường|huyện|quận|tỉnh|thành phố)'],
    not: ['công an toàn'],
    tells: 'công an|cảnh sát'
  },
  { asks: ['công an (phường|huyện|quận|tỉnh)'], tells: 'công an(?! xã)|phường|cấp xã' },
  {
    asks: ['bệnh viện'],
    // of where somebody works
    not: ['(làm|làm việc|công tác|bác sĩ|y tá|điều dưỡng|nhân viên|viên chức) (ở|tại|của|cho)? (một)? bệnh viện'],
    tells: 'bệnh viện|cơ sở (?:y tế|khám|chữa)'
  },
  { asks: ['trạm y tế'], tells: 'trạm y tế|cơ sở y tế|y tế xã' },
  { asks: ['!zalo'], tells: 'zalo' },
  { asks: ['đuối nước'], tells: 'đuối nước' },
  { asks: ['tai nạn giao thông', 'bị tai nạn'], tells: 'tai nạn' },
  { asks: ['giải thể'], tells: 'giải thể|chấm dứt' },
  {
    asks: ['(ngừng|dừng|thôi) hoạt động', '!đóng !cửa'],
    tells: 'ngừng|dừng|đình chỉ|giải thể|chấm dứt|đóng cửa'
  },
  { asks: ['học bổng'], tells: 'học bổng' },
  { asks: ['(mua|!bán|phát) thuốc'], tells: 'thuốc(?! lá)' },
  { asks: ['chính khóa'], tells: 'chính kh(?:óa|oá)' },
  { asks: ['thu sai', 'lạm thu'], tells: 'thu (?:sai|trái|vượt|không đúng)|lạm thu|khoản thu' },
  { asks: ['bị trừ (bao nhiêu|!mấy|may|#)'], tells: 'trừ|giảm|mất' },
  { asks: ['khoản thu'], tells: 'khoản thu|mức thu|thu tiền|thu,? chi|học phí|lệ phí' },
  { asks: ['giữ (lại)? (tiền|khoản)'], tells: 'giữ' },
  {
    asks: ['(thu|giữ) điện thoại'],
    tells: '(?:thu|giữ)(?: giữ| lại)? (?:điện thoại|máy|thiết bị)'
  },
  { asks: ['để phạt', 'phạt (học sinh|trẻ|con|em)'], tells: 'phạt|kỷ luật' },
  {
    asks: ['gặp (giáo viên|cô|thầy)'],
    tells: 'gặp (?:gỡ |trực tiếp )?(?:giáo viên|cô|thầy|nhà giáo)|tiếp (?:phụ huynh|cha mẹ|công dân)'
  },
  {
    asks: ['(nhận|hưởng) (cả|gấp đôi|cùng lúc|đồng thời)', '(nhận|hưởng) ... (cùng lúc|đồng thời)'],
    tells: 'nhiều (?:diện|chính sách|chế độ|đối tượng|loại|mức)|cùng (?:lúc|một)|đồng thời|cao nhất'
  },
  { asks: ['sau (giờ|buổi) học'], tells: 'sau (?:giờ|buổi|khi tan)|ngoài giờ|tan (?:học|trường)' },
  {
    asks: ['nghỉ học # (ngày|tuần|buổi)'],
    tells: '(?:ngày|tuần|buổi|tháng) (?:nghỉ|liên)|nghỉ (?:học )?(?:quá|từ|liên|không phép|có phép)'
  },
  { asks: ['xem (học bạ|điểm|bài|hồ sơ)'], tells: 'xem(?! xét)|đọc|tra cứu|truy cập|cung cấp thông tin' },
  {
    asks: ['^trường ... có (bao nhiêu|!mấy) (học sinh|em)'],
    tells: '\\d+ (?:học sinh|em)|quy mô|sĩ số'
  }
]

const CASES = SPOKEN.map(({ asks, not, tells }) => ({
  asks: compilePhrases(asks),
  not: not ? compilePhrases(not) : null,
  tells: new RegExp(`(?<!\\p{L})(?:${tells})(?!\\p{L})`, 'iu')
}))

/** How texts speak of each special case that a question is about. */
export function specialCasesIn(question: string): readonly RegExp[] {
  const { keys } = readUtterance(question)
  return CASES.flatMap(({ asks, not, tells }) => (asks.test(keys) && !not?.test(keys) ? [tells] : []))
}

/** Whether `whole`, a passage with its headings and title, leaves out a case that was asked about. */
export function leavesOutCase(cases: readonly RegExp[], whole: string): boolean {
  return cases.some((tells) => !tells.test(whole))
}
