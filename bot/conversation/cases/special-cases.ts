import { compilePhrases, type Phrase } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'

/** How people ask about a case, how they do not, and how texts speak of it. */
interface Spoken {
  asks: readonly Phrase[]
  not?: readonly Phrase[]
  tells: string
}

/** What changes the rule or the number so much that only a text that speaks of it answers. */
const SPOKEN: readonly Spoken[] = [
  { asks: ['(ban|giờ|ca|làm|trực|dạy) đêm', '(buổi|ban) tối'], tells: 'đêm|tối(?! (?:đa|thiểu|ưu))|22 giờ' },
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
      '(?:xã|phường|tỉnh|huyện|phố|quận|phương|nơi|trường|bàn) khác|ngoài (?:xã|phường|tỉnh|huyện|địa bàn|khu vực|tuyến)|trái tuyến|toàn (?:tỉnh|quốc)|cả nước|nơi (?:cư trú|thường trú|tạm trú)|chuyển'
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
  { asks: ['ăn sáng', 'bữa sáng'], tells: '(?:ăn|bữa|buổi) sáng' },
  { asks: ['ăn tối', 'bữa tối'], tells: '(?:ăn|bữa|buổi) (?:tối|chiều)' },
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
      'lần (?:thứ )?(?:hai|2|ba|3|sau|tiếp|nữa)|(?:mỗi|mọi|nhiều|các|số|hai|ba|0?[2-9]) lần|tái phạm|từ lần|(?:thi|học|làm|bảo vệ|xét) lại'
  },
  { asks: ['xe máy'], not: ['xe máy điện'], tells: 'xe (?:gắn )?máy|mô tô|xe cơ giới' }
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
