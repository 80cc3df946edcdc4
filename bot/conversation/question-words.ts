import type { Kind } from './asked-for.ts'
import { HOW_MANY } from './counted.ts'
import type { Phrase } from './phrases/phrase.ts'
import { DECIDES, HEAD, PAPER, PRICE, UNITS, WAGE } from './question-parts.ts'

export interface Row {
  kind: Kind
  phrases: Phrase[]
  example: string
}

/** Read from the top; the first row that applies decides. Every example is tried by the tests. */
export const QUESTION_WORDS: Row[] = [
  {
    // "mấy" of some, not of how many
    kind: 'yes_no',
    phrases: [
      '^ mấy ... ... ... (được|phải|cần|có) (không|chưa) (ạ|vậy|thế|anh|ad)? $',
      'mấy ... (này|đó|kia|ấy) ... (không|chưa) (ạ|vậy|thế|anh|ad)? $'
    ],
    example: 'Mấy trường muốn lập chung một ban đại diện có được không ạ?'
  },
  {
    kind: 'link',
    phrases: [
      '(địa chỉ|đường dẫn|link) (trang|cổng)? (web|website|mạng|truy cập|email|mail|thư điện tử)',
      '(web|website|email|gmail|fanpage|đường link|link) ... ... (nào|gì|đâu)',
      '^ (email|gmail|website|trang web) ... ... ... ... là (địa chỉ)? (nào|gì)'
    ],
    example: 'Địa chỉ trang web của trường là gì?'
  },
  {
    kind: 'phone',
    phrases: [
      '(số điện thoại|số đt|sđt|sdt|đường dây nóng|hotline|!số máy) ... ... (nào|gì|bao nhiêu|mấy)',
      '(gọi|liên hệ) (vào)? số (nào|mấy|bao nhiêu)'
    ],
    example: 'Số điện thoại trực tuyển sinh là số nào?'
  },
  {
    kind: 'formula',
    phrases: ['công thức (tính)? (là)? (nào|gì|ra sao|thế nào|như thế nào)'],
    example: 'Điểm xét tuyển tính theo công thức nào?'
  },
  {
    // on what day, not in what case
    kind: 'time',
    phrases: [
      '(khi nào|bao giờ|lúc nào) (thì|mới)? (được)? (nhận|lĩnh|trả|chi trả|phát) (được)? (tiền|học bổng|bằng|giấy|thẻ|kết quả)'
    ],
    example: 'Khi nào được nhận tiền hỗ trợ?'
  },
  {
    kind: 'condition',
    phrases: [
      '(khi nào|lúc nào|trường hợp nào) (thì)? ... ... (bị|được|phải|cần|không được|coi là|nên)',
      '((khi nào|lúc nào) (thì)? (chấm dứt|vô hiệu|mất hiệu lực)|(hợp lệ|có giá trị|được thông qua|(gọi|coi|xem) là ...) (khi nào|lúc nào))',
      'bị (đình chỉ|kỷ luật|cảnh cáo|khiển trách|trừ|hủy|thu hồi|buộc|giải thể|sáp nhập|cách chức|miễn nhiệm|tước) ... (khi nào|lúc nào|bao giờ)'
    ],
    example: 'Khi nào thí sinh bị đình chỉ thi?'
  },
  {
    kind: 'effect',
    phrases: [
      '(hiệu lực|áp dụng|thi hành) (thi hành)? (kể)? (từ)? (ngày|hôm|năm)? (nào|khi nào|bao giờ|lúc nào)',
      '(hiệu lực|áp dụng|thi hành) (thi hành)? (kể)? (từ)? (ngày|hôm) mấy',
      'hiệu lực ... (khi nào|bao giờ|ngày nào|ngày mấy|từ ngày|lúc nào)',
      '(khi nào|bao giờ|ngày nào) ... (có|hết)? hiệu lực',
      '(ngày|thời điểm) ... hiệu lực $',
      '(thông tư|nghị định|nghị quyết|quyết định|luật|chỉ thị) ... ... ... (còn|có|hết) hiệu lực (thi hành)? (nữa)? (không|chưa)'
    ],
    example: 'Nghị định 66/2026 có hiệu lực từ ngày nào?'
  },
  {
    kind: 'form',
    // without marks rather "màu"
    phrases: ['!mẫu (nào|gì|mấy)', '(theo|đơn) mẫu (nào|gì)', 'mẫu đơn (nào|gì)', 'mẫu số (mấy|may|bao nhiêu|nào)'],
    example: 'Viết đơn phúc khảo theo mẫu nào?'
  },
  {
    kind: 'document',
    phrases: [
      `${PAPER} (nào|gì|số mấy|mấy)`,
      `${PAPER} số (bao nhiêu|nào|may)`,
      'thay thế (cho)? (những|các)? (thông tư|nghị định|nghị quyết|quyết định|văn bản|gì|nào)',
      '(vào sổ|số hiệu|ký hiệu) (số)? (nào|gì|mấy|bao nhiêu|ra sao)'
    ],
    example: 'Thông tư nào quy định về dạy thêm?'
  },
  { kind: 'hour', phrases: ['(!mấy giờ|may gio|giờ nào)'], example: 'Mấy giờ phát đề môn Toán?' },
  {
    kind: 'day',
    phrases: [
      '(ngày|hôm) (nào|mấy)',
      '~mỗi~một (ngày|hôm) bao nhiêu',
      'ngày may',
      'ngày tháng (năm)? nào',
      '(khi nào|bao giờ|lúc nào) (thì)? (nộp|đăng ký|thi|nhập học|tựu trường|khai giảng|công bố|tuyển sinh|phúc khảo)',
      '(nộp|đăng ký|~phòng thi|nhập học|tựu trường|khai giảng|công bố|tuyển sinh|phúc khảo) ... (khi nào|bao giờ|lúc nào) $'
    ],
    example: 'Bao giờ nộp hồ sơ vào lớp 1?'
  },
  {
    kind: 'amount',
    phrases: ['(nguyện vọng|nv|lần|hạng|khóa|đợt|vòng) thứ (mấy|may)'],
    example: 'Ngành sư phạm phải đặt ở nguyện vọng thứ mấy?'
  },
  { kind: 'month', phrases: ['tháng (nào|mấy|may)'], example: 'Tháng mấy thì nộp hồ sơ vào lớp 6?' },
  {
    kind: 'frequency',
    phrases: [
      'bao lâu ... ... ... (một|#) lần',
      `(${HOW_MANY}|may) lần (trong)? (một|mỗi|#) (ngày|tuần|tháng|quý|năm|học kỳ)`,
      `(một|mỗi) (ngày|tuần|tháng|quý|năm|học kỳ) ... ... (${HOW_MANY}|may) lần`,
      `(${HOW_MANY}|may) (ngày|tuần|tháng|quý|năm|học kỳ) ... ... (một|#) lần`,
      '(định kỳ|tần suất|chu kỳ) ... (bao lâu|thế nào|như thế nào|ra sao)'
    ],
    example: 'Ban đại diện cha mẹ học sinh bao lâu họp một lần?'
  },
  {
    kind: 'time',
    phrases: [
      '(khi nào|bao giờ|lúc nào|thứ mấy|quý mấy|!quý nào|năm nào|năm học nào|học kỳ nào|bao lâu)',
      '(thời gian|thời điểm|buổi|đợt) nào',
      `(${HOW_MANY}|may) (ngày|tháng|tuần|hôm|phút|tiếng)`,
      '(hạn chót|hạn cuối|hạn nộp|lịch thi|thời hạn|trước ngày) ... (nào|gì|bao|mấy|khi|đâu|ra sao|thế nào|chưa)',
      '(hạn chót|hạn cuối|hạn nộp|lịch thi) $'
    ],
    example: 'Hạn nộp hồ sơ vào lớp 10 là khi nào?'
  },
  {
    kind: 'money',
    phrases: [
      `${HOW_MANY} (tiền|đồng|nghìn|ngàn|triệu)`,
      `(học phí|lệ phí|kinh phí|mức thu|mức đóng|mức phạt|phạt tiền|bị phạt|tiền|${PRICE}|${WAGE}|thù lao|phí) ... ... ${HOW_MANY}`,
      `^ (học phí|lệ phí|kinh phí|mức thu|mức phạt) ... ... ... ... ... ${HOW_MANY}`
    ],
    example: 'Học phí một tháng bao nhiêu?'
  },
  {
    kind: 'list',
    phrases: [`(!mấy|may) ${UNITS} (nào|gì)`],
    example: 'Tổ hợp A00 gồm mấy môn nào?'
  },
  {
    kind: 'amount',
    phrases: [
      HOW_MANY,
      `may ${UNITS}`,
      '(tối đa|tối thiểu|ít nhất|nhiều nhất) (là|được|phải|có)? may',
      '(số|bậc|mức|hạng|khối|lớp|đoạn|vòng|đợt|khóa) may $',
      'nhiêu (điểm|buổi|tiết)',
      '(mức|số lượng|sĩ số|tỷ lệ) ... (là)? (thế nào|ra sao) $'
    ],
    example: 'Mỗi học sinh được đăng ký mấy nguyện vọng?'
  },
  {
    kind: 'person',
    phrases: [`${HEAD} ... ... là ai`, `ai (đang|hiện)? (là|làm) (phó)? ${HEAD}`, `${HEAD} ... ... tên (là)? gì`],
    example: 'Hiệu trưởng trường mình là ai?'
  },
  {
    kind: 'authority',
    phrases: [
      `ai ... ~được~bị~theo~của ${DECIDES}`,
      '(ai|bộ nào|sở nào) (sẽ|có quyền|có thẩm quyền)? quy định',
      '(cơ quan|đơn vị|người) nào (sẽ|có quyền|có thẩm quyền)? (ký|cấp|duyệt)',
      `(bộ|sở) nào (sẽ|có quyền)? (${DECIDES}|quản lý|hướng dẫn|chủ trì|chịu)`,
      'ai (sẽ|là người|có quyền|phải)? (ký|cấp|duyệt|in|xếp loại|giám sát|phân công|chấm)',
      `(do|thuộc) ai ${DECIDES}`,
      `(cơ quan|đơn vị|cấp|nơi|người) nào ... ~được~bị~theo~của (${DECIDES}|quy định)`,
      `(do|thuộc) (cơ quan|đơn vị|cấp|người) nào`,
      '(thẩm quyền|trách nhiệm) ... (ai|cơ quan nào|cấp nào|người nào)'
    ],
    example: 'Ai quyết định mức giảm giá vé xe buýt?'
  },
  {
    kind: 'who',
    phrases: [
      '^ ai',
      '(do|là|cho|với|của|gặp|hỏi|báo cáo|thuộc|xin phép|thông qua|theo|ý kiến|ưu tiên) ai',
      'ai (là|có|được|phải|bầu|quyết định|ký|cấp|chủ trì|phụ trách|chịu|quản lý|duyệt|xét|làm|ra|cho|quy định|đứng|công nhận|bổ nhiệm|đồng ý|xác nhận|trả|chi trả|đi|viết|nộp|đóng)',
      '(cơ quan|đơn vị|bộ phận|người|cấp|nơi|chức danh|phòng|ban|bên) nào (có|được|phải|cấp|quản lý|quyết định|chịu|phụ trách|tổ chức|cho|ban hành|là|sẽ|duyệt|xét|làm|ra|chủ trì|công nhận|đồng ý|xác nhận|trả|chi trả|kiểm tra|thẩm định|giữ|lo|báo cáo)',
      'do (cơ quan|đơn vị|bộ phận|người|cấp|bên|phòng|ban) nào',
      '(thẩm quyền|trách nhiệm) (của|thuộc|thuộc về)? (ai|cơ quan nào)'
    ],
    example: 'Ai được vào phòng thi?'
  },
  {
    kind: 'list',
    phrases: [
      '(hồ sơ|thủ tục|điều kiện|tiêu chí|tiêu chuẩn|quy trình|nguyên tắc|nhiệm vụ|quyền|trách nhiệm|nghĩa vụ|^ (những|các) (việc|hành vi|điều)) ... ... ... là (gì|những gì)'
    ],
    example: 'Nhiệm vụ của giáo viên chủ nhiệm là gì?'
  },
  {
    kind: 'definition',
    phrases: [
      'là (gì|như thế nào|sao) (vậy|thế|ạ|nhỉ|nha)? $',
      '(nghĩa là|có nghĩa|được hiểu) (là)? (gì|sao|thế nào|như thế nào)'
    ],
    example: 'Thỉnh giảng là gì?'
  },
  {
    kind: 'subject',
    phrases: ['(những|các|là|gồm|thi|học|mấy|may) môn (học|thi)? (nào|gì)', 'môn (gì|nào) (ạ|vậy|thế|ad|v|z)? $'],
    example: 'Thi vào lớp 10 gồm những môn nào?'
  },
  {
    kind: 'other',
    phrases: ['(dựa|căn cứ) (vào|trên|theo) đâu', '(lấy|trích) (ra)? từ đâu'],
    example: 'Tiền mua sách cho thư viện lấy từ đâu?'
  },
  {
    kind: 'place',
    phrases: [
      '(nộp|gửi|đăng ký|xin|báo|khai báo) ... (cho|đến|tới|lên|về|ở|tại|với) (cơ quan|đơn vị|phòng|bộ phận|nơi|cấp) nào',
      '(!đâu|chỗ nào|nơi nào|địa điểm nào)',
      // without its mark rather "đầu"
      '(ở|tại|đến|lên|qua|nộp|gửi|mua|lấy|gặp|học|thi|xem|hỏi|tra|liên hệ) (vào)? đâu',
      'đâu (ạ|vậy|thế|nhỉ|v|z|a)? $'
    ],
    example: 'Nộp đơn phúc khảo ở đâu?'
  },
  {
    kind: 'list',
    phrases: [
      '(gồm|cần|có|phải nộp|nộp|chuẩn bị|mang|đem) (có)? (những|các)? ... gì',
      '(những|các) ... nào',
      '(những ai|những gì|các bước|giấy tờ gì|hồ sơ gì|thủ tục gì|gồm ai)',
      '(hồ sơ|thủ tục|điều kiện|quy trình|trình tự) ... (gì|nào|ra sao|thế nào)'
    ],
    example: 'Hồ sơ vào lớp 1 gồm những gì?'
  },
  {
    kind: 'other',
    phrases: ['(làm|xử lý|giải quyết) (thế nào|như thế nào|ra sao|sao) (bây giờ)? (ạ|vậy|thế|nhỉ)? $'],
    example: 'Con ốm không đi thi được thì làm thế nào?'
  },
  {
    kind: 'yes_no',
    phrases: [
      '(có|được|phải|cần|đúng|bị) ... (không|chưa)',
      '(được|phải|đúng) (không|hay không|hông)',
      '(hay không|có phải)',
      '(có|được|còn|phải|đã) ... ... ... (không|chưa) $'
    ],
    example: 'Quên căn cước có được vào thi không?'
  }
]
